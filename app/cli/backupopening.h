// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"

#include <functional>

namespace countersign::cli {

/// A backup that was opened beside the vault in use.
struct OpenedBackup
{
    QString path;
    Vault vault;
    Seal seal;         ///< Empty for a plain file.
    Secret passphrase; ///< The one that opened it.
};

/// Opens a file, with its passphrase where it has one, then goes on; says why not and ends the call otherwise.
void whenBackupOpen(Invocation &invocation, const QString &typedPath, std::function<void(const OpenedBackup &)> then);

/// Opens the vault in use as well, then goes on with what became of it. Where it has a passphrase, the one of the backup
/// is tried, then its own is asked for; VaultSealed, which has been said then, when there is none to be had.
void whenVaultTried(Invocation &invocation, const Secret &backupPassphrase,
                    std::function<void(const Result<void> &)> then);

} // namespace countersign::cli
