// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/later.h"
#include "core/base/secret.h"
#include "core/store/vaultmarker.h"

#include <QObject>
#include <QUuid>

#include <optional>

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
    /// where), VaultElsewhere (nothing is here, and the vault was last in another kind of place or another file; about:
    /// where), KeychainLocked, KeychainDenied, KeychainNone, KeychainOther (about: "KWallet, but your vault is in
    /// GNOME Keyring"), KeychainFailed, VaultFileGone (about: the folder), VaultFileUnreadable (about: the system's
    /// reason), VaultTooLarge, VaultDamaged (parts of it are missing, or the file is empty). Only VaultNotFound may be
    /// followed by a first save. A document is given whichever place the marker names: whoever opens it compares its id
    /// and revision with lastKnown().
    virtual Later<Secret> load() = 0;

    /// Puts a document in place of the one whose digest (see `digestOf`) is `expected`; an empty digest stands for
    /// "nothing is there yet". Takes the lock, reads what is there and compares, writes, reads back and compares, then
    /// writes the marker. Errors: those of load() where the place cannot be read; ChangedElsewhere (something else is
    /// there now), LockHeld, ReadBackDiffers (about: the place), SettingsUnwritable, VaultFileUnwritable (about: the
    /// system's reason), SaveUncertain (written, and then no answer any more; about: the place). A vault moves in here by
    /// a save with an empty `expected`: where load() says VaultElsewhere, that is done for the vault of the marker alone.
    virtual Later<void> save(Secret document, QByteArray expected, VaultStamp stamp) = 0;

    /// Removes the document, if its digest still is `expected`: after the vault has moved to another place, and that one
    /// was read back. Touches no marker. Errors: ChangedElsewhere, LockHeld, VaultNotFound (nothing is here any more),
    /// VaultFileUnwritable, KeychainFailed, and those of load() where the place cannot be read.
    virtual Later<void> erase(QByteArray expected) = 0;

    /// Asks the person, by the keychain's own dialog, to unlock it; for a file there is nothing to ask. Errors:
    /// KeychainDenied (declined), KeychainNone.
    virtual Later<void> unlock() = 0;

    /// Whether what is noted of a vault may go back to an earlier revision of it.
    enum class GoingBack { Refused, Meant };

    /// Notes what has been opened, so that a missing vault is told from a first start. Called after a successful open.
    /// Where a later revision of the vault is noted already, another program has saved since the document was read: then
    /// that note stays and changedElsewhere() follows, unless the person means to go back. Waits for nobody; while another
    /// program saves, it is noted afterwards.
    virtual void remember(const Secret &document, VaultStamp stamp, GoingBack goingBack = GoingBack::Refused) = 0;

    /// Gives up a vault that is missing: what was remembered of it is put aside, so that the next load() answers
    /// VaultNotFound. Touches no vault; a vault file without a single byte is put aside too. Error: SettingsUnwritable.
    virtual Result<void> forget() = 0;

    /// The vault that was last saved or opened with these settings, here or in another place; nothing where there never
    /// was one. Error: VaultDamaged (a vault was here, but what is noted of it cannot be read).
    virtual Result<std::optional<VaultMarker>> lastKnown() const = 0;

    /// This place as people call it: "GNOME Keyring", or the path of a file. To be read as part of a sentence.
    virtual QString describePlace() const = 0;

    /// SHA-256 of a document.
    static QByteArray digestOf(const Secret &document);

Q_SIGNALS:
    /// Another program saved here, or the place went or came back: load again.
    void changedElsewhere();
};

} // namespace countersign
