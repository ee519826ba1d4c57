// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exporters/formats.h"
#include "core/export/exporters/limits.h"
#include "core/vault/vaultcodec.h"

namespace countersign::exporters {

namespace {

constexpr Limits limits{.app = "Countersign",
                        .kinds = allKinds,
                        .algorithms = allAlgorithms,
                        .anyStepOfAnyKind = true,
                        .pins = Limits::Pins::Held};

Fit fit(const Token &token)
{
    return fitInto(limits, token);
}

// A vault of its own, so that nothing of the one they come from (removed accounts, the key of backups) goes along.
Vault vaultOf(const QList<Token> &tokens)
{
    Vault vault = Vault::empty();
    vault.tokens = tokens;
    return vault;
}

Result<Secret> writePlain(const QList<Token> &tokens, const Secret &, qint64)
{
    return vaultcodec::write(vaultOf(tokens));
}

Result<Secret> writeSealed(const QList<Token> &tokens, const Secret &passphrase, qint64)
{
    return vaultcodec::write(vaultOf(tokens), sealedvault::newSeal(passphrase));
}

constexpr CarriedParts carried = CarriedParts(Carried::Groups) | Carried::Notes | Carried::Icons | Carried::Favourites
                                 | Carried::Order | Carried::RecoveryCodes | Carried::Counters | Carried::Uses;

} // namespace

const ExportFormat countersignSealed{"countersign-encrypted",
                                     "Countersign",
                                     QT_TRANSLATE_NOOP("Export", "Countersign, encrypted"),
                                     ExportForm::File,
                                     true,
                                     "json",
                                     carried,
                                     Unique::Nothing,
                                     fit,
                                     writeSealed};
const ExportFormat countersignPlain{
    "countersign",    "Countersign",   QT_TRANSLATE_NOOP("Export", "Countersign, not encrypted"),
    ExportForm::File, false,           "json",
    carried,          Unique::Nothing, fit,
    writePlain};

} // namespace countersign::exporters
