// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exporters/formats.h"
#include "core/export/exporters/limits.h"
#include "core/vault/jsonwriter.h"

namespace countersign::exporters {

namespace {

constexpr Limits limits{
    .app = "FreeOTP+",
    .algorithms = {Algorithm::Sha1, Algorithm::Sha224, Algorithm::Sha256, Algorithm::Sha384, Algorithm::Sha512},
    .fewestDigits = 6,
    .mostDigits = 8};

// FreeOTP+ knows Steam's codes by the issuer alone.
Fit fit(const Token &token)
{
    const bool isSteam = token->kind == TokenKind::Steam;
    if (token->kind != TokenKind::Hotp && (token->issuer == QStringLiteral("Steam")) != isSteam)
        return {Error{Reason::ExportKindUnsupported, QString::fromUtf8(limits.app)}};
    return fitInto(limits, token);
}

void writeToken(json::Writer &writer, const Token &token)
{
    json::ObjectWriter object(writer);
    object.member("algo").text(algorithmName(token->algorithm));
    // What it keeps is the counter before the next one.
    object.member("counter").integer(static_cast<qint64>(token.counter().value_or(0)) - (token.isTimeBased() ? 0 : 1));
    object.member("digits").integer(token->digits);
    object.member("issuerExt").text(token->issuer);
    object.member("issuerInt").text(token->issuer);
    object.member("label").text(token->account);
    object.member("period").integer(token.isTimeBased() ? token.timeStep() : 30);
    json::Writer &secret = object.member("secret");
    secret.beginArray();
    for (const unsigned char byte : token->secret.bytes())
        secret.integer(static_cast<signed char>(byte));
    secret.endArray();
    object.member("type").text(QByteArrayView(token->kind == TokenKind::Hotp ? "HOTP" : "TOTP"));
    object.end();
}

Result<Secret> writeThis(const QList<Token> &tokens, const Secret &, qint64)
{
    json::Writer writer;
    json::ObjectWriter root(writer);
    json::Writer &order = root.member("tokenOrder");
    order.beginArray();
    for (const Token &token : tokens)
        order.text(wholeNameOf(token));
    order.endArray();
    json::Writer &list = root.member("tokens");
    list.beginArray();
    for (const Token &token : tokens)
        writeToken(list, token);
    list.endArray();
    root.end();
    return writer.finish();
}

} // namespace

const ExportFormat freeOtpPlus{"freeotpplus-json",
                               "FreeOTP+",
                               QT_TRANSLATE_NOOP("Export", "FreeOTP+, not encrypted"),
                               ExportForm::File,
                               false,
                               "json",
                               CarriedParts(Carried::Order) | Carried::Counters,
                               Unique::Names,
                               fit,
                               writeThis};

} // namespace countersign::exporters
