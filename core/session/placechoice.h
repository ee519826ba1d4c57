// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/later.h"
#include "core/session/places.h"

namespace countersign {

class Session;

/// Where a person wants the vault to be kept, and under what.
struct PlaceChoice
{
    VaultPlace place;
    bool isSealed = false;  ///< With a passphrase; a file always is.
    Secret passphrase = {}; ///< A new one; empty keeps the one there is.
    bool isThere = false;   ///< A vault stands there already and is to be used as it is.
};

/// Where a vault file is put unless the person says otherwise. Its folder is made when it is chosen; other folders have to
/// be there, for a missing one may be a drive that is not plugged in.
QString suggestedVaultFile();

/// Does what was chosen, at the first start as well as later: moves the vault, begins an empty one where none could be
/// opened, or opens the one that is there; and notes the place in the settings. Deriving a key happens on another thread.
/// Errors: PassphraseNeeded (none was given and there is none to keep), those of Session::moveTo, Session::beginIn and
/// Session::openIn, and SettingsUnwritable; then the vault is where it was.
Later<void> keepVaultIn(Session &session, Places &places, PlaceChoice choice);

} // namespace countersign
