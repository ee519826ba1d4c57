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

/// What the keychain says of itself, and the text of the item where that came along.
struct KeychainReading
{
    KeychainState state;
    Result<Secret> text = failure(Reason::KeychainNone);
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

    /// The state, and where the one item lies in an open keychain and the program that was asked hands it out anyway, its
    /// text, which the person may be asked to confirm; a library that reads any keychain takes longer. Errors as for ask(),
    /// and of the text: KeychainDenied (the person, or the keychain, said no) and, in all other cases, KeychainFailed or
    /// KeychainNone: leave it to the library.
    virtual Later<KeychainReading> read() { return withoutText(ask()); }

    /// Has the keychain show its own dialog and waits for the person, however long that takes.
    /// Errors: KeychainDenied (declined), KeychainNone, KeychainFailed.
    virtual Later<void> unlock() = 0;

    /// An answer of ask() as one of read().
    static Later<KeychainReading> withoutText(const Later<KeychainState> &asked);
};

inline Later<KeychainReading> KeychainProbe::withoutText(const Later<KeychainState> &asked)
{
    return QFuture(asked).then([](const Result<KeychainState> &state) {
        return state ? Result<KeychainReading>(KeychainReading{*state}) : failure(state.error());
    });
}

/// The probe of this system for the item `key` of `service`.
std::unique_ptr<KeychainProbe> systemKeychainProbe(const QString &service, const QString &key);

/// The most bytes that one item of this system's keychain takes; 0 where there is no such limit.
qsizetype systemKeychainItemLimit();

} // namespace countersign
