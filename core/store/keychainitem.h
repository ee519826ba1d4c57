// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/later.h"
#include "core/base/secret.h"

#include <QString>

#include <memory>

namespace countersign {

/// Named texts in a keychain: printable ASCII without line breaks, since KWallet takes no raw bytes as text and
/// gnome-keyring spoils a plain keyring whose secret holds a line break. An interface, so that tests can make any
/// single step fail.
class KeychainItems
{
public:
    KeychainItems() = default;
    virtual ~KeychainItems() = default;
    Q_DISABLE_COPY_MOVE(KeychainItems)

    /// Errors: VaultNotFound (the library found no such item, which may also mean a locked or refused keychain: ask
    /// the KeychainProbe), KeychainDenied, KeychainNone, KeychainFailed (about: what the keychain said).
    virtual Later<Secret> read(const QString &key) = 0;

    /// Makes an item or replaces its text. Errors: Internal (not printable ASCII), else as read.
    virtual Later<void> write(const QString &key, const Secret &text) = 0;

    /// Removes an item; one that is not there is no error. Errors: as read.
    virtual Later<void> remove(const QString &key) = 0;
};

/// The items of `service` in this system's keychain.
std::unique_ptr<KeychainItems> systemKeychainItems(const QString &service);

} // namespace countersign
