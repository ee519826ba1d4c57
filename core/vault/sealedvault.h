// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/foreignfields.h"
#include "core/vault/keyslot.h"

namespace countersign {

/// What a vault is sealed with: its key, and every way to come by that key. Held while a sealed vault is open, so that
/// saving asks nobody. Empty for a plain vault.
struct Seal
{
    Secret key; ///< 256 bits.
    QList<KeySlot> slots;

    bool isEmpty() const { return key.isEmpty(); }
    explicit operator bool() const { return !isEmpty(); }
};

/// The sealed form (FORMAT.md, The sealed form): one text under one key, and slots that hold the key.
namespace sealedvault {

/// What stands around the db that other programs wrote and we have no use for.
struct Surroundings
{
    ForeignFields root;
    ForeignFields header;
};

struct Opened
{
    Seal seal;
    Secret db;              ///< JSON text of the db.
    qsizetype keySlot = -1; ///< Which of the seal's slots opened it; -1: none, the key was at hand.
    Surroundings around;
};

/// Tries the passphrase (UTF-8) with each slot that takes one, in order. Takes as long as their costs say, so callers
/// that have a window run it elsewhere. Errors: WrongPassphrase, VaultCostTooHigh (no slot can be tried, or all of them
/// together would take too long), VaultDamaged (also a document that is not sealed, or a text that its own key does not
/// open), VaultTooNew, VaultTooLarge.
Result<Opened> open(const Secret &document, const Secret &passphrase);

/// With the vault's key at hand; at once. Errors: WrongPassphrase (the key does not open it), VaultDamaged, VaultTooNew,
/// VaultTooLarge.
Result<Opened> openWith(const Secret &document, const Secret &vaultKey);

/// The document: printable ASCII on one line, under a nonce of its own. The seal must not be empty.
Secret seal(const Secret &db, const Seal &seal, const Surroundings &around = {});

/// A new random key with one slot for the passphrase (UTF-8). Takes as long as the cost says.
Seal newSeal(const Secret &passphrase, ScryptCost cost = {});

/// One more passphrase that opens the vault. The vault's key stays, as with all changes of slots.
Seal withPassphrase(const Seal &seal, const Secret &passphrase, ScryptCost cost = {});

/// Another passphrase in the place of the one that slot number `keySlot` takes, which opens nothing any more. The other slots stay.
Seal withChangedPassphrase(const Seal &seal, qsizetype keySlot, const Secret &passphrase, ScryptCost cost = {});

/// One way in less. Error: PassphraseNeeded (no slot for a passphrase would be left).
Result<Seal> withoutSlot(const Seal &seal, qsizetype keySlot);

} // namespace sealedvault

} // namespace countersign
