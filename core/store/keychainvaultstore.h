// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/platform/keychainprobe.h"
#include "core/store/keychaindocument.h"
#include "core/store/keychainitem.h"
#include "core/store/vaultmarker.h"
#include "core/store/vaultstore.h"

#include <QFileSystemWatcher>

#include <chrono>
#include <memory>

namespace countersign {

/// Where in the keychain a vault is kept, and where its lock and marker are.
struct KeychainPlace
{
    QString settingsFolder;
    QString service = QStringLiteral("Countersign");
    QString key = QStringLiteral("countersign/vault"); ///< With the program's name: Windows ignores the service.
    qsizetype itemLimit = systemKeychainItemLimit();   ///< Bytes; 0 for no limit.
    std::chrono::milliseconds lockPatience{5000};
};

/// Keeps the sealed vault in the system's keychain. Asks the probe before every read, so that a locked, refused or
/// missing keychain is never taken for an empty one, and never makes the keychain ask the person except in unlock().
class KeychainVaultStore final : public VaultStore
{
    Q_OBJECT
public:
    KeychainVaultStore(const KeychainPlace &place, std::unique_ptr<KeychainProbe> probe,
                       std::unique_ptr<KeychainItems> items, QObject *parent = nullptr);

    Later<Secret> load() override;
    Later<void> save(Secret document, QByteArray expected, VaultStamp stamp) override;
    Later<void> unlock() override;
    void remember(const Secret &document, VaultStamp stamp) override;
    Result<void> forget() override;

private:
    void ask(int triesLeft, const Answer<Secret> &answer);
    void readFrom(const KeychainState &state, int triesLeft, const Answer<Secret> &answer);
    Error nothingIn(const QString &provider) const;
    Result<Secret> checked(const Secret &document, const QString &provider);
    Result<void> mark(const QByteArray &digest, VaultStamp stamp);
    void watch();
    void lookAtMarker();

    KeychainPlace m_place;
    std::unique_ptr<KeychainProbe> m_probe;
    std::unique_ptr<KeychainItems> m_items;
    KeychainDocument m_document;
    QFileSystemWatcher m_watcher;
    QString m_provider;       ///< Who answered the last read.
    QByteArray m_knownDigest; ///< Of the document that was last read, written or announced.
};

/// The store of this system, with its settings in `settingsFolder`.
std::unique_ptr<VaultStore> makeKeychainVaultStore(const QString &settingsFolder);

} // namespace countersign
