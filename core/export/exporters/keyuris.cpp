// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exporters/formats.h"
#include "core/export/exporters/limits.h"
#include "core/export/exporters/lines.h"
#include "core/otp/keyuri.h"

namespace countersign::exporters {

namespace {

constexpr qsizetype longestCode = 2'953; // Bytes in a QR code (ISO/IEC 18004, table 7).

constexpr Limits limits{.app = "Key URIs", .kinds = allKinds, .anyStepOfAnyKind = true};

// The PIN of Yandex stands in the URI, that of mOTP does not. Whoever reads Yandex' URI knows whose it is.
Fit fit(const Token &token)
{
    Fit fit = fitInto(limits, token);
    if (token->kind == TokenKind::Yandex) {
        fit.losses.setFlag(Loss::Pin, false);
        fit.losses.setFlag(Loss::Names, token->issuer.isEmpty());
    }
    return fit;
}

Fit fitCode(const Token &token)
{
    const Fit asList = fit(token);
    if (!asList.refused && keyuri::write(token).size() > longestCode)
        return {Error{Reason::TooLongForQrCode, {}}};
    return asList;
}

Result<Secret> writeThis(const QList<Token> &tokens, const Secret &, qint64)
{
    QList<Secret> uris;
    for (const Token &token : tokens)
        uris.append(keyuri::write(token));
    return lines::joinedLines(uris);
}

} // namespace

const ExportFormat keyUriList{"otpauth-list",
                              "Key URIs",
                              QT_TRANSLATE_NOOP("Export", "List of key URIs"),
                              ExportForm::File,
                              false,
                              "txt",
                              CarriedParts(Carried::Order) | Carried::Counters,
                              Unique::Nothing,
                              fit,
                              writeThis};
const ExportFormat keyUriCode{
    "qr-code",          "Key URIs",      QT_TRANSLATE_NOOP("Export", "QR code of one account"),
    ExportForm::QrCode, false,           "txt",
    Carried::Counters,  Unique::Nothing, fitCode,
    writeThis};

} // namespace countersign::exporters
