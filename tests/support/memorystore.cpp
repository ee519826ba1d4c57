// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memorystore.h"

namespace countersign::test {

namespace {

VaultMarker markerOf(const Secret &document, VaultStamp stamp)
{
    return {stamp.vaultId, stamp.revision, VaultStore::digestOf(document), QStringLiteral("the shelf")};
}

} // namespace

Later<Secret> MemoryStore::load()
{
    ++loads;
    if (failLoad)
        return already<Secret>(failure(*failLoad));
    if (m_shelf->document.isEmpty())
        return already<Secret>(failure(Reason::VaultNotFound));
    return already<Secret>(m_shelf->document);
}

Later<void> MemoryStore::save(Secret document, QByteArray expected, VaultStamp stamp)
{
    if (auto other = std::exchange(beforeSave, {}))
        other();
    if (failSave)
        return already<void>(failure(*failSave));
    if (digestOf(m_shelf->document) != expected)
        return already<void>(failure(Reason::ChangedElsewhere));
    m_shelf->marker = markerOf(document, stamp);
    m_shelf->document = std::move(document);
    ++m_shelf->saves;
    return already<void>({});
}

Later<void> MemoryStore::unlock()
{
    if (failUnlock)
        return already<void>(failure(*failUnlock));
    failLoad.reset();
    return already<void>({});
}

void MemoryStore::remember(const Secret &document, VaultStamp stamp, GoingBack)
{
    remembered = stamp;
    m_shelf->marker = markerOf(document, stamp);
}

Result<void> MemoryStore::forget()
{
    failLoad.reset();
    m_shelf->marker.reset();
    return {};
}

Later<void> MemoryStore::erase(QByteArray expected)
{
    if (failErase)
        return already<void>(failure(*failErase));
    if (m_shelf->document.isEmpty())
        return already<void>(failure(Reason::VaultNotFound));
    if (digestOf(m_shelf->document) != expected)
        return already<void>(failure(Reason::ChangedElsewhere));
    m_shelf->document = {};
    return already<void>({});
}

Result<std::optional<VaultMarker>> MemoryStore::lastKnown() const
{
    return m_shelf->marker;
}

QString MemoryStore::describePlace() const
{
    return QStringLiteral("the shelf");
}

} // namespace countersign::test
