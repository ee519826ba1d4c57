// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/later.h"
#include "core/vault/vaultcodec.h"

#include <QString>

namespace countersign::backupfile {

/// The bytes of a backup that a person chose. Errors: FileUnreadable (about: the system's reason), NotABackup (about: the
/// name of the file), VaultTooNew, VaultTooLarge. Waits for the drive.
Result<Secret> read(const QString &path);

/// Whether a backup wants a passphrase to be opened.
bool wantsPassphrase(const Secret &backup);

/// Opens a backup beside whatever is in use, on another thread, and changes nothing. The passphrase is not looked at where
/// none is wanted. Errors: WrongPassphrase, PassphraseNeeded, VaultCostTooHigh, VaultDamaged, VaultTooNew.
Later<vaultcodec::Unlocked> open(const Secret &backup, const Secret &passphrase);

} // namespace countersign::backupfile
