// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/base32.h"
#include "core/export/exporters/formats.h"
#include "core/export/exporters/limits.h"
#include "core/export/exporters/lines.h"
#include "core/otp/motp.h"
#include "core/vault/jsonwriter.h"

namespace countersign::exporters {

namespace {

constexpr Limits limits{.app = "andOTP",
                        .kinds = {TokenKind::Totp, TokenKind::Hotp, TokenKind::Steam, TokenKind::Motp}};

Fit fit(const Token &token)
{
    return fitInto(limits, token);
}

Secret padded(const Secret &base32)
{
    constexpr qsizetype block = 8;
    const qsizetype padding = (block - base32.size() % block) % block;
    return lines::joined({base32, Secret::fromBytes(QByteArray(padding, '='))});
}

// The key of mOTP goes in as its hexadecimal text.
Secret keyOf(const Token &token)
{
    return padded(base32::encode(token->kind == TokenKind::Motp ? motp::writtenKey(token->secret) : token->secret));
}

void writeToken(json::Writer &writer, const Token &token)
{
    json::ObjectWriter object(writer);
    // It knows no MD5 by name; codes of mOTP do not ask.
    object.member("algorithm").text(algorithmName(token->kind == TokenKind::Motp ? Algorithm::Sha1 : token->algorithm));
    if (const auto counter = token.counter())
        object.member("counter").integer(static_cast<qint64>(*counter));
    object.member("digits").integer(token->digits);
    object.member("issuer").text(token->issuer);
    object.member("label").text(token->account);
    object.member("last_used").integer(token->lastUsedAt * 1000);
    if (token.isTimeBased())
        object.member("period").integer(token.timeStep());
    object.member("secret").secretText(keyOf(token));
    json::Writer &tags = object.member("tags");
    tags.beginArray();
    for (const QString &group : token->groups)
        tags.text(group);
    tags.endArray();
    object.member("thumbnail").text(QByteArrayView("Default"));
    object.member("type").text(kindName(token->kind).toUpper());
    object.member("used_frequency").integer(token->useCount);
    object.end();
}

Result<Secret> writeThis(const QList<Token> &tokens, const Secret &, qint64)
{
    json::Writer writer;
    writer.beginArray();
    for (const Token &token : tokens)
        writeToken(writer, token);
    writer.endArray();
    return writer.finish();
}

} // namespace

const ExportFormat andOtp{"andotp-json",
                          "andOTP",
                          QT_TRANSLATE_NOOP("Export", "andOTP, not encrypted"),
                          ExportForm::File,
                          false,
                          "json",
                          CarriedParts(Carried::Groups) | Carried::Order | Carried::Counters | Carried::Uses,
                          Unique::Nothing,
                          fit,
                          writeThis};

} // namespace countersign::exporters
