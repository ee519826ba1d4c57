// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/scrypt.h"
#include "core/base/secret.h"

#include <QList>
#include <QString>

namespace countersign {

namespace json {
class Value;
class Writer;
} // namespace json

/// One way into a sealed vault (FORMAT.md, Slots): the vault's key, wrapped under a key that only the holder of a
/// passphrase or of a device can make. Nothing in it is secret.
struct KeySlot
{
    enum class Type { Raw, Passphrase, Biometric, Other };

    Type type = Type::Other;
    QString uuid; ///< As it was read; other programs need not write a UUID.
    QByteArray wrappedKey;
    QByteArray nonce;
    QByteArray tag;
    // Slots for a passphrase only
    QByteArray salt;
    ScryptCost cost;
    bool repaired = false;
    bool isBackup = false;

    /// The slot as the header holds it, with every field we have no use for; it is written back like this.
    Secret text;
};

namespace keyslot {

/// A new slot for a passphrase (UTF-8), with a salt, a nonce and an id of its own. Takes as long as the cost says.
KeySlot make(const Secret &vaultKey, const Secret &passphrase, ScryptCost cost = {});

/// The vault's key. Takes as long as the slot's cost says, which is looked at first. Errors: WrongPassphrase,
/// VaultCostTooHigh, VaultDamaged (no slot for a passphrase, or fields that cannot be).
Result<Secret> open(const KeySlot &slot, const Secret &passphrase);

/// Whether a passphrase may open it: the right type, and everything there and of the right size.
bool takesPassphrase(const KeySlot &slot);

/// One slot of a header. What cannot be understood is of type Other and kept whole.
KeySlot read(const json::Value &value);
QList<KeySlot> readAll(const json::Value &array);
void writeAll(json::Writer &writer, const QList<KeySlot> &slots);

} // namespace keyslot

} // namespace countersign
