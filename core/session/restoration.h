// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/later.h"
#include "core/session/places.h"
#include "core/vault/vaultcodec.h"

#include <optional>

namespace countersign {

class Session;

/// What is to be done with a backup that has been opened.
struct Restoration
{
    enum class How {
        Merge,   ///< Add what is missing to the open vault.
        Replace, ///< Put it in place of what is kept; that goes to a safety copy first.
    };

    vaultcodec::Unlocked backup;
    How how = How::Replace;
    /// For a backup that was not sealed, where its contents or a safety copy have to be: see needsPassphrase().
    Secret passphrase = {};
    /// Into another place than the present one, where nothing is yet.
    std::optional<VaultPlace> elsewhere = {};
};

/// Whether there is nothing at hand yet to seal with what has to be sealed.
bool needsPassphrase(const Session &session, const Places *places, const Restoration &restoration);

/// Whether the restored vault will want the passphrase of the backup (or the new one) from then on.
bool sealsTheVault(const Session &session, const Places *places, const Restoration &restoration);

/// Whether the present place can hold a vault at all; if not, a restore has to go elsewhere.
bool canRestoreHere(const Session &session);

/// Restores, and answers with how many accounts came in. Without `places` the vault is taken to be in the keychain, and
/// safety copies go to the system's settings folder. Errors: PassphraseNeeded, those of Session::apply (merging),
/// Session::replaceVault and Session::beginIn; then the vault is as before.
Later<int> restore(Session &session, Places *places, Restoration restoration);

} // namespace countersign
