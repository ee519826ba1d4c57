// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/envelope.h"

#include "core/vault/entrycodec.h"
#include "core/vault/vaultcodec.h"

namespace countersign::envelope {

bool isNewer(const json::Value &object, int newest)
{
    const json::Value version = object["version"];
    return !version.isAbsent() && version.integer().value_or(newest + 1) > newest;
}

Result<Envelope> read(const Secret &document)
{
    if (document.size() > vaultcodec::largest)
        return failure(Reason::VaultTooLarge);
    auto parsed = json::Document::parse(document);
    if (!parsed)
        return failure(parsed.error());
    const json::Value root = parsed->root();
    const json::Value header = root["header"];
    const json::Value db = root["db"];
    if (root["version"].isAbsent() || db.isAbsent())
        return failure(Reason::VaultDamaged);
    if (isNewer(root, newestVersion))
        return failure(Reason::VaultTooNew);
    const bool isSealed = header["slots"].hasElements();
    if (isSealed ? !db.isText() : !db.isObject())
        return failure(Reason::VaultDamaged);
    sealedvault::Surroundings around{entrycodec::foreignOf(root, {"version", "header", "db"}),
                                     entrycodec::foreignOf(header, {"slots", "params"})};
    return Envelope{std::move(*parsed), isSealed, header, db, std::move(around)};
}

} // namespace countersign::envelope
