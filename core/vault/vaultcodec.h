// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/vault.h"

namespace countersign::vaultcodec {

/// The two forms of the one format (FORMAT.md): plain, where the keychain is the lock, and sealed under a passphrase.
enum class Form { Plain, Sealed };

/// Which form a document has, without opening it. Errors: VaultDamaged (not a vault), VaultTooNew, VaultTooLarge.
Result<Form> formOf(const Secret &document);

/// Reads a plain document. An entry that cannot be understood is set aside and never stops the rest. Errors:
/// VaultDamaged, VaultTooNew, VaultTooLarge (more than `largest` bytes), VaultSealed.
Result<Vault> read(const Secret &document);

/// Writes a plain document: printable ASCII on one line, since gnome-keyring spoils a plain keyring whose secret holds
/// a line break. read(write(v)) gives v back.
Secret write(const Vault &vault);

/// Largest document read, in bytes: 5,000 tokens with icons of 8 KiB each fit.
constexpr qsizetype largest = 64 * 1024 * 1024;

} // namespace countersign::vaultcodec
