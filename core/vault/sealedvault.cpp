// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/sealedvault.h"

#include "core/base/aesgcm.h"
#include "core/base/randombytes.h"
#include "core/vault/envelope.h"
#include "core/vault/jsonwriter.h"

#include <algorithm>

namespace countersign::sealedvault {

namespace {

/// All slots of one document together; each alone is bounded by scrypt::check.
constexpr quint64 mostWork = 4 * scrypt::mostWork;

/// A sealed document taken apart, before any key is tried.
struct Parts
{
    QList<KeySlot> slots;
    QByteArray nonce;
    QByteArray tag;
    Secret cipherText;
    Surroundings around;
};

Result<Parts> partsOf(const Secret &document)
{
    const auto envelope = envelope::read(document);
    if (!envelope)
        return failure(envelope.error());
    if (!envelope->isSealed)
        return failure(Reason::VaultDamaged);
    const json::Value parameters = envelope->header["params"];
    const auto nonce = parameters["nonce"].hex();
    const auto tag = parameters["tag"].hex();
    auto text = envelope->db.base64();
    if (!nonce || nonce->size() != aesgcm::nonceSize || !tag || tag->size() != aesgcm::tagSize || !text)
        return failure(Reason::VaultDamaged);
    return Parts{keyslot::readAll(envelope->header["slots"]), *nonce, *tag, std::move(*text), envelope->around};
}

/// What trying all slots takes. A slot that asks for too much alone is not tried, so it does not count.
quint64 workOf(const QList<KeySlot> &slots)
{
    quint64 work = 0;
    for (const KeySlot &slot : slots)
        if (keyslot::takesPassphrase(slot) && scrypt::check(slot.cost))
            work += slot.cost.n * slot.cost.r * slot.cost.p;
    return work;
}

std::optional<Secret> dbOf(const Parts &parts, const Secret &key)
{
    return aesgcm::open(key, parts.nonce, parts.cipherText.view(), parts.tag);
}

} // namespace

Result<Opened> open(const Secret &document, const Secret &passphrase)
{
    const auto parts = partsOf(document);
    if (!parts)
        return failure(parts.error());
    if (workOf(parts->slots) > mostWork)
        return failure(Reason::VaultCostTooHigh);
    Error why{Reason::VaultDamaged};
    for (qsizetype i = 0; i < parts->slots.size(); ++i) {
        const KeySlot &slot = parts->slots[i];
        if (slot.type != KeySlot::Type::Passphrase)
            continue;
        Result<Secret> key = keyslot::open(slot, passphrase);
        if (key) {
            auto db = dbOf(*parts, *key);
            if (!db)
                return failure(Reason::VaultDamaged);
            return Opened{{std::move(*key), parts->slots}, std::move(*db), i, parts->around};
        }
        // That a passphrase was tried says more than that another slot could not be.
        if (why.reason != Reason::WrongPassphrase)
            why = key.error();
    }
    return failure(why);
}

Result<Opened> openWith(const Secret &document, const Secret &vaultKey)
{
    const auto parts = partsOf(document);
    if (!parts)
        return failure(parts.error());
    auto db = dbOf(*parts, vaultKey);
    if (!db)
        return failure(Reason::WrongPassphrase);
    return Opened{{vaultKey, parts->slots}, std::move(*db), -1, parts->around};
}

Secret seal(const Secret &db, const Seal &seal, const Surroundings &around)
{
    const QByteArray nonce = randomBytes(aesgcm::nonceSize);
    const aesgcm::Sealed sealed = aesgcm::seal(seal.key, nonce, db);
    json::Writer writer(sealed.text.size() * 4 / 3 + 1024 * (seal.slots.size() + 1));
    json::ObjectWriter root(writer, around.root);
    root.member("db").base64(sealed.text);
    json::ObjectWriter header(root.member("header"), around.header);
    json::ObjectWriter parameters(header.member("params"));
    parameters.member("nonce").hex(nonce);
    parameters.member("tag").hex(sealed.tag);
    parameters.end();
    keyslot::writeAll(header.member("slots"), seal.slots);
    header.end();
    root.member("version").integer(envelope::newestVersion);
    root.end();
    return writer.finish();
}

Seal newSeal(const Secret &passphrase, ScryptCost cost)
{
    return withPassphrase({randomSecret(aesgcm::keySize), {}}, passphrase, cost);
}

Seal withPassphrase(const Seal &seal, const Secret &passphrase, ScryptCost cost)
{
    Seal changed = seal;
    changed.slots.append(keyslot::make(seal.key, passphrase, cost));
    return changed;
}

Seal withChangedPassphrase(const Seal &seal, qsizetype keySlot, const Secret &passphrase, ScryptCost cost)
{
    Seal changed = seal;
    changed.slots.replace(keySlot, keyslot::make(seal.key, passphrase, cost));
    return changed;
}

Result<Seal> withoutSlot(const Seal &seal, qsizetype keySlot)
{
    Seal changed = seal;
    changed.slots.removeAt(keySlot);
    if (std::ranges::none_of(changed.slots, keyslot::takesPassphrase))
        return failure(Reason::PassphraseNeeded);
    return changed;
}

} // namespace countersign::sealedvault
