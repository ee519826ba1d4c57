// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memorystore.h"

namespace countersign::test {

Later<Secret> MemoryStore::load()
{
    ++loads;
    if (failLoad)
        return already<Secret>(failure(*failLoad));
    if (m_shelf->document.isEmpty())
        return already<Secret>(failure(Reason::VaultNotFound));
    return already<Secret>(m_shelf->document);
}

Later<void> MemoryStore::save(Secret document, QByteArray expected, VaultStamp)
{
    if (auto other = std::exchange(beforeSave, {}))
        other();
    if (failSave)
        return already<void>(failure(*failSave));
    if (digestOf(m_shelf->document) != expected)
        return already<void>(failure(Reason::ChangedElsewhere));
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

void MemoryStore::remember(const Secret &, VaultStamp stamp)
{
    remembered = stamp;
}

Result<void> MemoryStore::forget()
{
    failLoad.reset();
    return {};
}

} // namespace countersign::test
