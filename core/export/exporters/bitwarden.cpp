// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/base32.h"
#include "core/export/exporters/formats.h"
#include "core/export/exporters/limits.h"
#include "core/export/exporters/lines.h"
#include "core/otp/keyuri.h"
#include "core/vault/jsonwriter.h"

#include <QHash>
#include <QUuid>

namespace countersign::exporters {

namespace {

constexpr int loginType = 1;

constexpr Limits limits{
    .app = "Bitwarden", .kinds = {TokenKind::Totp, TokenKind::Steam}, .issuerNeeded = true, .severalGroups = false};

Fit fit(const Token &token)
{
    return fitInto(limits, token);
}

Secret uriOf(const Token &token)
{
    if (token->kind == TokenKind::Steam)
        return lines::joined({Secret::fromBytes("steam://"), base32::encode(token->secret)});
    return keyuri::write(token);
}

void writeItem(json::Writer &writer, const Token &token, const QHash<QString, QString> &folders)
{
    json::ObjectWriter item(writer);
    item.member("collectionIds").null();
    item.member("favorite").boolean(token->favourite);
    if (token->groups.isEmpty())
        item.member("folderId").null();
    else
        item.member("folderId").text(folders.value(token->groups.first()));
    item.member("id").text(QUuid::createUuid().toString(QUuid::WithoutBraces));
    json::ObjectWriter login(item.member("login"));
    login.member("password").null();
    login.member("totp").secretText(uriOf(token));
    json::Writer &uris = login.member("uris");
    uris.beginArray();
    uris.endArray();
    login.member("username").text(token->account);
    login.end();
    item.member("name").text(nameFor(token));
    if (token->note.isEmpty())
        item.member("notes").null();
    else
        item.member("notes").text(token->note);
    item.member("organizationId").null();
    item.member("reprompt").integer(0);
    item.member("type").integer(loginType);
    item.end();
}

Result<Secret> writeThis(const QList<Token> &tokens, const Secret &, qint64)
{
    QHash<QString, QString> ids;
    QStringList names; // In the order in which accounts name them.
    for (const Token &token : tokens) {
        if (!token->groups.isEmpty() && !ids.contains(token->groups.first())) {
            ids.insert(token->groups.first(), QUuid::createUuid().toString(QUuid::WithoutBraces));
            names.append(token->groups.first());
        }
    }
    json::Writer writer;
    json::ObjectWriter root(writer);
    root.member("encrypted").boolean(false);
    json::Writer &folders = root.member("folders");
    folders.beginArray();
    for (const QString &name : names) {
        json::ObjectWriter folder(folders);
        folder.member("id").text(ids.value(name));
        folder.member("name").text(name);
        folder.end();
    }
    folders.endArray();
    json::Writer &items = root.member("items");
    items.beginArray();
    for (const Token &token : tokens)
        writeItem(items, token, ids);
    items.endArray();
    root.end();
    return writer.finish();
}

} // namespace

const ExportFormat bitwarden{"bitwarden-json",
                             "Bitwarden",
                             QT_TRANSLATE_NOOP("Export", "Bitwarden, not encrypted"),
                             ExportForm::File,
                             false,
                             "json",
                             CarriedParts(Carried::Groups) | Carried::Notes | Carried::Favourites | Carried::Order,
                             Unique::Nothing,
                             fit,
                             writeThis};

} // namespace countersign::exporters
