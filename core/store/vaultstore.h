// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/later.h"
#include "core/base/secret.h"

#include <QObject>
#include <QUuid>

namespace countersign {

/// What the marker beside the settings says of the last vault that was saved or opened. Nothing in it is secret.
struct VaultStamp
{
    QUuid vaultId;
    quint64 revision = 0;
};

/// A place where the sealed vault is kept as one document. Knows bytes, not tokens.
class VaultStore : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// The document as it stands. Errors, each a different situation with its own sentence:
    /// VaultNotFound (a first start: nothing is there and nothing ever was), VaultMissing (one was there; about:
    /// where), KeychainLocked, KeychainDenied, KeychainNone, KeychainOther (about: "KWallet, but your vault is in
    /// GNOME Keyring"), KeychainFailed, VaultDamaged (parts of it are missing). Only VaultNotFound
    /// may be followed by a first save.
    virtual Later<Secret> load() = 0;

    /// Puts a document in place of the one whose digest (see `digestOf`) is `expected`; an empty digest stands for
    /// "nothing is there yet". Takes the lock, reads what is there and compares, writes, reads back and compares, then
    /// writes the marker. Errors: those of load() where the place cannot be read; ChangedElsewhere (something else is
    /// there now), LockHeld, ReadBackDiffers, SettingsUnwritable, SaveUncertain (written, and then no answer any more).
    virtual Later<void> save(Secret document, QByteArray expected, VaultStamp stamp) = 0;

    /// Asks the person, by the keychain's own dialog, to unlock it. Errors: KeychainDenied (declined), KeychainNone.
    virtual Later<void> unlock() = 0;

    /// Notes what has been opened, so that a missing vault is told from a first start. Called after a successful open.
    virtual void remember(const Secret &document, VaultStamp stamp) = 0;

    /// Gives up a vault that is missing: what was remembered of it is put aside, so that the next load() answers
    /// VaultNotFound. Touches no vault. Error: SettingsUnwritable.
    virtual Result<void> forget() = 0;

    /// SHA-256 of a document.
    static QByteArray digestOf(const Secret &document);

Q_SIGNALS:
    /// Another program saved: load again.
    void changedElsewhere();
};

} // namespace countersign
