// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/keyslot.h"

#include "core/base/aesgcm.h"
#include "core/base/randombytes.h"
#include "core/vault/json.h"
#include "core/vault/jsonwriter.h"

#include <QUuid>

#include <limits>

namespace countersign::keyslot {

namespace {

constexpr qsizetype saltSize = 32;

KeySlot::Type typeOf(const json::Value &value)
{
    switch (value.integer().value_or(-1)) {
    case 0:
        return KeySlot::Type::Raw;
    case 1:
        return KeySlot::Type::Passphrase;
    case 2:
        return KeySlot::Type::Biometric;
    default:
        return KeySlot::Type::Other;
    }
}

// 0, which no cost may be, where it is no number that can be.
quint64 costOf(const json::Value &value)
{
    return static_cast<quint64>(qMax<qint64>(0, value.integer().value_or(0)));
}

// Never a smaller number than stands there.
quint32 smallCostOf(const json::Value &value)
{
    return static_cast<quint32>(qMin<quint64>(costOf(value), std::numeric_limits<quint32>::max()));
}

Secret textOf(const KeySlot &slot)
{
    json::Writer writer(1024);
    json::ObjectWriter object(writer);
    object.member("is_backup").boolean(slot.isBackup);
    object.member("key").hex(slot.wrappedKey);
    json::ObjectWriter parameters(object.member("key_params"));
    parameters.member("nonce").hex(slot.nonce);
    parameters.member("tag").hex(slot.tag);
    parameters.end();
    object.member("n").integer(static_cast<qint64>(slot.cost.n));
    object.member("p").integer(slot.cost.p);
    object.member("r").integer(slot.cost.r);
    object.member("repaired").boolean(slot.repaired);
    object.member("salt").hex(slot.salt);
    object.member("type").integer(1);
    object.member("uuid").text(slot.uuid);
    object.end();
    return writer.finish();
}

} // namespace

KeySlot make(const Secret &vaultKey, const Secret &passphrase, ScryptCost cost)
{
    KeySlot slot;
    slot.type = KeySlot::Type::Passphrase;
    slot.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    slot.nonce = randomBytes(aesgcm::nonceSize);
    slot.salt = randomBytes(saltSize);
    slot.cost = cost;
    slot.repaired = true;
    const Result<Secret> key = scrypt::derive(passphrase, slot.salt, cost, aesgcm::keySize);
    // Our own cost is allowed, so it is the memory that is missing, as it may be anywhere.
    if (!key)
        throw std::bad_alloc();
    const aesgcm::Sealed wrapped = aesgcm::seal(*key, slot.nonce, vaultKey);
    slot.wrappedKey = wrapped.text;
    slot.tag = wrapped.tag;
    slot.text = textOf(slot);
    return slot;
}

bool takesPassphrase(const KeySlot &slot)
{
    return slot.type == KeySlot::Type::Passphrase && slot.wrappedKey.size() == aesgcm::keySize
           && slot.nonce.size() == aesgcm::nonceSize && slot.tag.size() == aesgcm::tagSize && !slot.salt.isEmpty();
}

Result<Secret> open(const KeySlot &slot, const Secret &passphrase)
{
    if (!takesPassphrase(slot))
        return failure(Reason::VaultDamaged);
    const Result<Secret> key = scrypt::derive(passphrase, slot.salt, slot.cost, aesgcm::keySize);
    if (!key)
        return failure(key.error());
    auto vaultKey = aesgcm::open(*key, slot.nonce, slot.wrappedKey, slot.tag);
    if (!vaultKey)
        return failure(Reason::WrongPassphrase);
    return std::move(*vaultKey);
}

KeySlot read(const json::Value &value)
{
    const json::Value parameters = value["key_params"];
    KeySlot slot;
    slot.type = typeOf(value["type"]);
    slot.uuid = value["uuid"].text();
    slot.wrappedKey = value["key"].hex().value_or(QByteArray());
    slot.nonce = parameters["nonce"].hex().value_or(QByteArray());
    slot.tag = parameters["tag"].hex().value_or(QByteArray());
    slot.salt = value["salt"].hex().value_or(QByteArray());
    slot.cost = {costOf(value["n"]), smallCostOf(value["r"]), smallCostOf(value["p"])};
    slot.repaired = value["repaired"].isTrue();
    slot.isBackup = value["is_backup"].isTrue();
    slot.text = value.compact();
    return slot;
}

QList<KeySlot> readAll(const json::Value &array)
{
    QList<KeySlot> slots;
    array.eachElement([&](const json::Value &value) { slots.append(read(value)); });
    return slots;
}

void writeAll(json::Writer &writer, const QList<KeySlot> &slots)
{
    writer.beginArray();
    for (const KeySlot &slot : slots)
        writer.raw(slot.text);
    writer.endArray();
}

} // namespace countersign::keyslot
