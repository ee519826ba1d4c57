// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/markedvaultstore.h"

#include "core/store/storesave.h"
#include "core/store/wholefile.h"

#include <QCoreApplication>

#include <utility>

namespace countersign {

MarkedVaultStore::MarkedVaultStore(const QString &settingsFolder, std::chrono::milliseconds lockPatience,
                                   QObject *parent)
    : VaultStore(parent), m_settingsFolder(settingsFolder), m_lockPatience(lockPatience)
{}

Error MarkedVaultStore::nothingHere() const
{
    const auto last = lastKnown();
    if (!last)
        return {Reason::VaultMissing, describePlace()};
    if (!*last)
        return {Reason::VaultNotFound, {}};
    const VaultMarker here = placeMark();
    if ((*last)->file != here.file)
        return {Reason::VaultElsewhere, (*last)->describePlace()};
    const QString before = (*last)->provider;
    if (!before.isEmpty() && before != here.provider)
        return {Reason::KeychainOther,
                QCoreApplication::translate("Error", "%1, but your vault is in %2").arg(here.provider, before)};
    return {Reason::VaultMissing, describePlace()};
}

Later<void> MarkedVaultStore::save(Secret document, QByteArray expected, VaultStamp stamp)
{
    const QByteArray digest = digestOf(document);
    StoreSave::Steps steps;
    steps.read = [this, stamp] { return readForSave(stamp); };
    steps.write = [this](const Secret &text) { return writeHere(text); };
    steps.remove = [this] { return removeHere(); };
    steps.mark = [this, digest, stamp] {
        wholefile::removeLeftovers(vaultMarkerPath(m_settingsFolder));
        m_knownDigest = digest;
        return mark(markerFor(digest, stamp));
    };
    steps.place = [this] { return describePlace(); };
    auto *saving = new StoreSave(makeLock(), std::move(steps), std::move(document), std::move(expected), this);
    return counted(saving->start(m_lockPatience));
}

// A vault that was elsewhere may move in here. Another one may not: it would be a first start over a vault that is
// only in another place.
Later<Secret> MarkedVaultStore::readForSave(VaultStamp stamp)
{
    Answer<Secret> answer;
    whenDone(load(), this, [this, stamp, answer](const Result<Secret> &there) {
        if (there || there.error().reason != Reason::VaultElsewhere)
            return answer.give(there);
        const auto last = lastKnown();
        if (last && *last && (*last)->vaultId == stamp.vaultId)
            return answer.give(failure(Reason::VaultNotFound));
        answer.give(there);
    });
    return answer.later();
}

Later<void> MarkedVaultStore::erase(QByteArray expected)
{
    Answer<void> answer;
    const std::shared_ptr<StoreLock> lock = makeLock();
    const auto settle = [lock, answer](const Result<void> &result) {
        lock->giveBack();
        answer.give(result);
    };
    whenDone(lock->take(m_lockPatience), this, [this, expected, settle](const Result<void> &taken) {
        if (!taken)
            return settle(taken);
        whenDone(readHere(), this, [this, expected, settle](const Result<Secret> &there) {
            if (!there)
                return settle(failure(there.error()));
            if (digestOf(*there) != expected)
                return settle(failure(Reason::ChangedElsewhere));
            whenDone(removeHere(), this, [this, settle](const Result<void> &removed) {
                if (removed)
                    know({});
                settle(removed);
            });
        });
    });
    return counted(answer.later());
}

Later<void> MarkedVaultStore::counted(const Later<void> &work)
{
    ++m_busy;
    Answer<void> answer;
    whenDone(work, this, [this, answer](const Result<void> &result) {
        --m_busy;
        answer.give(result);
        if (m_busy == 0)
            whenQuiet();
    });
    return answer.later();
}

void MarkedVaultStore::remember(const Secret &document, VaultStamp stamp, GoingBack goingBack)
{
    const VaultMarker marker = markerFor(digestOf(document), stamp);
    m_knownDigest = marker.digest;
    const auto there = lastKnown();
    if (there && *there == marker)
        return;
    // Looked at and written under the lock of a save. Where there can be no lock nobody can save here either.
    const std::shared_ptr<StoreLock> lock = makeLock();
    if (lock->takeNow() != FileLock::Outcome::Held) {
        markUnlessOlder(marker, goingBack);
        lock->giveBack();
        return;
    }
    whenDone(lock->take(m_lockPatience), this, [this, lock, marker, goingBack](const Result<void> &) {
        markUnlessOlder(marker, goingBack);
        lock->giveBack();
    });
}

// An older marker over a newer one would hide another program's save from everybody.
void MarkedVaultStore::markUnlessOlder(const VaultMarker &marker, GoingBack goingBack)
{
    const auto there = lastKnown();
    const bool older = there && *there && (*there)->vaultId == marker.vaultId && (*there)->revision > marker.revision;
    if (older && goingBack == GoingBack::Refused)
        QMetaObject::invokeMethod(this, &VaultStore::changedElsewhere, Qt::QueuedConnection);
    else
        (void)mark(marker); // A comfort here: where it cannot be written, the next save says so.
}

Result<void> MarkedVaultStore::forget()
{
    m_knownDigest.clear();
    return putVaultMarkerAside(m_settingsFolder);
}

Result<std::optional<VaultMarker>> MarkedVaultStore::lastKnown() const
{
    return readVaultMarker(m_settingsFolder);
}

VaultMarker MarkedVaultStore::markerFor(const QByteArray &digest, VaultStamp stamp) const
{
    VaultMarker marker = placeMark();
    marker.vaultId = stamp.vaultId;
    marker.revision = stamp.revision;
    marker.digest = digest;
    return marker;
}

Result<void> MarkedVaultStore::mark(const VaultMarker &marker)
{
    const auto there = lastKnown();
    if (there && *there == marker)
        return {};
    return writeVaultMarker(m_settingsFolder, marker);
}

} // namespace countersign
