// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/importers/formats.h"
#include "core/vault/keyslot.h"
#include "core/vault/vaultcodec.h"

namespace countersign::importers {

namespace {

// Aegis' format is ours, so the vault's own reader reads it (core/vault/FORMAT.md).
bool isVault(const ForeignFile &file)
{
    const json::Value root = file.json();
    return root.isObject() && root["version"].integer() && root["header"].isObject() && !root["db"].isAbsent();
}

bool isSealed(const ForeignFile &file)
{
    return isVault(file) && file.json()["db"].isText();
}

bool isPlain(const ForeignFile &file)
{
    return isVault(file) && file.json()["db"].isObject();
}

Error asForeign(const Error &error)
{
    switch (error.reason) {
    case Reason::WrongPassphrase:
        return {Reason::ForeignPasswordWrong, {}};
    case Reason::VaultTooNew:
        return {Reason::ForeignFileTooNew, QStringLiteral("Aegis")};
    case Reason::VaultCostTooHigh:
        return {Reason::ForeignFileTooCostly, {}};
    default:
        return {Reason::ForeignFileDamaged, {}};
    }
}

// The vault's reader has limits of its own for one slot and for all; this is about what the caller allows.
Result<void> spend(const ForeignFile &file)
{
    // About four steps of scrypt's mixing take a microsecond.
    constexpr quint64 stepsPerWork = 4;
    quint64 work = 0, kibibytes = 0;
    for (const KeySlot &slot : keyslot::readAll(file.json()["header"]["slots"])) {
        if (!keyslot::takesPassphrase(slot) || !scrypt::check(slot.cost))
            continue;
        work += slot.cost.n * slot.cost.r * slot.cost.p / stepsPerWork;
        kibibytes = std::max(kibibytes, 128 * slot.cost.n * slot.cost.r / 1024);
    }
    return file.effort().spend(work, kibibytes);
}

Result<Incoming> readThis(const ForeignFile &file, const Secret &password)
{
    if (const auto allowed = spend(file); !allowed)
        return failure(allowed.error());
    const auto opened = vaultcodec::unlock(file.text(), password);
    if (!opened)
        return failure(asForeign(opened.error()));
    Incoming incoming;
    for (const Token &token : opened->vault.tokens)
        incoming.tokens.append(IncomingToken{token, Standing::New, {}});
    for (const RemovedToken &removed : opened->vault.removed)
        incoming.tokens.append(IncomingToken{removed.token, Standing::New, {}, true});
    for (const SetAside &aside : opened->vault.setAside)
        incoming.refused.append(Refused{aside.name, aside.why});
    return incoming;
}

constexpr CarriedParts carried = CarriedParts(Carried::Groups) | Carried::Notes | Carried::Icons | Carried::Favourites
                                 | Carried::Order | Carried::RecoveryCodes | Carried::Trashed | Carried::Counters
                                 | Carried::Uses;

} // namespace

const ImportFormat aegisPlain{
    "aegis-json", "Aegis", false, carried, isPlain, readThis, "Countersign, GNOME Authenticator, OTPClient"};
const ImportFormat aegisSealed{"aegis-json-encrypted",  "Aegis", true, carried, isSealed, readThis,
                               "Countersign, OTPClient"};

} // namespace countersign::importers
