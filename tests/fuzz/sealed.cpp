// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sealed vault documents: any bytes open or are refused, and what opened can be sealed and opened again. Inputs whose
// slots cost more than a moment are passed over: scrypt itself is not what is looked at.
#include "core/vault/sealedvault.h"

#include "core/base/errortext.h"
#include "core/vault/envelope.h"
#include "tests/fuzz/target.h"

using namespace countersign;

namespace {

constexpr quint64 mostWork = 256;

bool takesLong(const Secret &document)
{
    const auto envelope = envelope::read(document);
    if (!envelope)
        return false;
    quint64 work = 0;
    for (const KeySlot &slot : keyslot::readAll(envelope->header["slots"]))
        if (scrypt::check(slot.cost))
            work += slot.cost.n * slot.cost.r * slot.cost.p;
    return work > mostWork;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Secret document = Secret::fromBytes(fuzz::bytesOf(data, size));
    if (takesLong(document))
        return 0;
    const auto opened = sealedvault::open(document, Secret::fromBytes("made up"));
    if (!opened) {
        fuzz::require(!sentenceFor(opened.error()).isEmpty(), "every error has a sentence");
        return 0;
    }
    const auto withKey = sealedvault::openWith(document, opened->seal.key);
    fuzz::require(withKey && withKey->db.sameAs(opened->db), "the key opens what the passphrase opens");
    const Secret sealed = sealedvault::seal(opened->db, opened->seal, opened->around);
    const auto again = sealedvault::open(sealed, Secret::fromBytes("made up"));
    fuzz::require(again && again->db.sameAs(opened->db), "what was sealed can be opened");
    fuzz::require(again->keySlot == opened->keySlot, "the slots stay as they are");
    return 0;
}
