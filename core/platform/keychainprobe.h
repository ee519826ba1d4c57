// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/later.h"
#include "core/base/secret.h"

#include <QString>

#include <memory>
#include <optional>

namespace countersign {

/// Who answers for the keychain, and in what state it is.
struct KeychainState
{
    enum class Access {
        Ready,  ///< Reading and writing will not ask the person anything, except to make a first keychain.
        Locked, ///< The item, or the place where it would be written, is locked.
        Denied, ///< The system does not let this program talk to the keychain.
        None,   ///< Nobody answers.
    };

    Access access = Access::None;
    QString provider; ///< For people: "GNOME Keyring", "KWallet", …; empty when nobody answers.
    /// Whether the item is there; empty where only reading it can tell.
    std::optional<bool> holdsItem;
};

/// Asks for the state of the keychain without reading anything secret and without ever making it ask the person.
/// Libraries that read keychains blur "locked", "refused" and "not there", and the last one may be answered with a
/// new vault: this is how the three are told apart.
class KeychainProbe
{
public:
    KeychainProbe() = default;
    virtual ~KeychainProbe() = default;
    Q_DISABLE_COPY_MOVE(KeychainProbe)

    /// The state as it is now. A program that does not answer within five seconds counts as none.
    /// Error: KeychainFailed (about: what the keychain said).
    virtual Later<KeychainState> ask() = 0;

    /// The text of the item that the last ask() has found, where it can be had from the program that was asked anyway; a
    /// library that reads any keychain takes longer. Errors: KeychainDenied (the person, or the keychain, said no) and, in
    /// all other cases, KeychainFailed or KeychainNone: leave it to the library.
    virtual Later<Secret> readFound() { return already<Secret>(failure(Reason::KeychainNone)); }

    /// Has the keychain show its own dialog and waits for the person, however long that takes.
    /// Errors: KeychainDenied (declined), KeychainNone, KeychainFailed.
    virtual Later<void> unlock() = 0;
};

/// The probe of this system for the item `key` of `service`.
std::unique_ptr<KeychainProbe> systemKeychainProbe(const QString &service, const QString &key);

/// The most bytes that one item of this system's keychain takes; 0 where there is no such limit.
qsizetype systemKeychainItemLimit();

} // namespace countersign
