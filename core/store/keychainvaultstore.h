// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/platform/keychainprobe.h"
#include "core/store/keychaindocument.h"
#include "core/store/keychainitem.h"
#include "core/store/markedvaultstore.h"

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
class KeychainVaultStore final : public MarkedVaultStore
{
    Q_OBJECT
public:
    KeychainVaultStore(const KeychainPlace &place, std::unique_ptr<KeychainProbe> probe,
                       std::unique_ptr<KeychainItems> items, QObject *parent = nullptr);

    Later<Secret> load() override;
    Later<void> unlock() override;
    QString describePlace() const override;

protected:
    Later<Secret> readHere() override;
    Later<void> writeHere(const Secret &document) override;
    Later<void> removeHere() override;
    std::unique_ptr<StoreLock> makeLock() override;
    VaultMarker placeMark() const override;

private:
    void ask(int triesLeft, const Answer<Secret> &answer);
    void readByLibrary(const KeychainState &state, int triesLeft, const Answer<Secret> &answer);
    Result<Secret> checked(const Secret &document);
    void lookAtMarker();

    KeychainPlace m_place;
    std::unique_ptr<KeychainProbe> m_probe;
    std::unique_ptr<KeychainItems> m_items;
    KeychainDocument m_document;
    PathWatch m_watch;
    QString m_provider; ///< Who answered last.
};

/// The store of this system, with its settings in `settingsFolder`.
std::unique_ptr<VaultStore> makeKeychainVaultStore(const QString &settingsFolder);

} // namespace countersign
