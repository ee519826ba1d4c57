// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exporters/formats.h"
#include "core/export/exporters/limits.h"
#include "core/export/exporters/lines.h"
#include "core/otp/keyuri.h"
#include "core/vault/jsonwriter.h"

namespace countersign::exporters {

namespace {

constexpr Limits limits{.app = "Ente Auth"};

Fit fit(const Token &token)
{
    return fitInto(limits, token);
}

// What Ente shows beside the code, as JSON in a parameter of its own.
Secret displayOf(const Token &token, qsizetype position)
{
    json::Writer writer;
    json::ObjectWriter object(writer);
    object.member("iconID").text(QByteArrayView(""));
    object.member("iconSrc").text(QByteArrayView(""));
    object.member("lastUsedAt").integer(token->lastUsedAt * 1'000'000); // Microseconds.
    object.member("note").text(token->note);
    object.member("pinned").boolean(token->favourite);
    object.member("position").integer(position);
    json::Writer &tags = object.member("tags");
    tags.beginArray();
    for (const QString &group : token->groups)
        tags.text(group);
    tags.endArray();
    object.member("tapCount").integer(token->useCount);
    object.member("trashed").boolean(false);
    object.end();
    return writer.finish();
}

// Ente knows Steam's codes by the type.
Secret uriOf(const Token &token)
{
    const Secret uri = keyuri::write(token);
    if (token->kind != TokenKind::Steam)
        return uri;
    constexpr QByteArrayView totp = "otpauth://totp/";
    return lines::joined({Secret::fromBytes("otpauth://steam/"), Secret::fromBytes(uri.view().sliced(totp.size()))});
}

Result<Secret> writeThis(const QList<Token> &tokens, const Secret &, qint64)
{
    const Secret parameter = Secret::fromBytes("&codeDisplay=");
    QList<Secret> uris;
    for (const Token &token : tokens)
        uris.append(lines::joined({uriOf(token), parameter, lines::escaped(displayOf(token, uris.size()))}));
    return lines::joinedLines(uris);
}

} // namespace

const ExportFormat ente{"ente-text",
                        "Ente Auth",
                        QT_TRANSLATE_NOOP("Export", "Ente Auth, not encrypted"),
                        ExportForm::File,
                        false,
                        "txt",
                        CarriedParts(Carried::Groups) | Carried::Notes | Carried::Favourites | Carried::Order
                            | Carried::Counters | Carried::Uses,
                        Unique::Nothing,
                        fit,
                        writeThis};

} // namespace countersign::exporters
