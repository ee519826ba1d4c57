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

struct Unlocked
{
    Vault vault;
    Seal seal;              ///< Empty for a plain document.
    qsizetype keySlot = -1; ///< Which of the seal's slots took the passphrase; -1: none was asked.
};

/// Opens and reads a document of either form; a plain one needs no passphrase. Takes as long as the slots' costs say.
/// Errors: those of sealedvault::open and read.
Result<Unlocked> unlock(const Secret &document, const Secret &passphrase);

/// The same with the vault's key at hand. Errors: those of sealedvault::openWith and read.
Result<Unlocked> unlockWith(const Secret &document, const Secret &vaultKey);

/// Writes a document: printable ASCII on one line, since gnome-keyring spoils a plain keyring whose secret holds
/// a line break. Sealed, unless the seal is empty. Reading it gives the vault back.
Secret write(const Vault &vault, const Seal &seal = {});

/// The inside of a sealed document: the db alone. Errors: VaultDamaged, VaultTooNew, VaultTooLarge.
Result<Vault> readDb(const Secret &db);
Secret writeDb(const Vault &vault);

/// Largest document read, in bytes: 5,000 tokens with icons of 8 KiB each fit.
constexpr qsizetype largest = 64 * 1024 * 1024;

} // namespace countersign::vaultcodec
