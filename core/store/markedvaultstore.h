// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/pathwatch.h"
#include "core/store/storelock.h"
#include "core/store/vaultstore.h"

#include <chrono>

namespace countersign {

/// A store with a marker beside the settings: what keychain and file have in common, from the order of a save to what it
/// means that nothing is there.
class MarkedVaultStore : public VaultStore
{
    Q_OBJECT
public:
    Later<void> save(Secret document, QByteArray expected, VaultStamp stamp) final;
    Later<void> erase(QByteArray expected) final;
    void remember(const Secret &document, VaultStamp stamp, GoingBack goingBack = GoingBack::Refused) final;
    Result<void> forget() override;
    Result<std::optional<VaultMarker>> lastKnown() const final;

protected:
    MarkedVaultStore(const QString &settingsFolder, std::chrono::milliseconds lockPatience, QObject *parent);

    const QString &settingsFolder() const { return m_settingsFolder; }

    /// The document, without a look at the marker. Errors: VaultNotFound (nothing is here), else as load().
    virtual Later<Secret> readHere() = 0;
    virtual Later<void> writeHere(const Secret &document) = 0;
    virtual Later<void> removeHere() = 0;
    virtual std::unique_ptr<StoreLock> makeLock() = 0;
    /// A marker that names this place and nothing else.
    virtual VaultMarker placeMark() const = 0;

    /// What it means that nothing is here.
    Error nothingHere() const;

    /// Notes that a document was read here.
    void know(const QByteArray &digest) { m_knownDigest = digest; }
    const QByteArray &known() const { return m_knownDigest; }

    /// Whether a save or an erasure is under way; then what stirs is our own doing as well, and `whenQuiet` is called
    /// after it.
    bool isBusy() const { return m_busy > 0; }
    virtual void whenQuiet() {}

private:
    Later<Secret> readForSave(VaultStamp stamp);
    Later<void> counted(const Later<void> &work);
    VaultMarker markerFor(const QByteArray &digest, VaultStamp stamp) const;
    Result<void> mark(const VaultMarker &marker);
    void markUnlessOlder(const VaultMarker &marker, GoingBack goingBack);

    QString m_settingsFolder;
    std::chrono::milliseconds m_lockPatience;
    QByteArray m_knownDigest; ///< Of the document that was last read, written or announced; empty for none.
    int m_busy = 0;
};

} // namespace countersign
