// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/importers/draft.h"
#include "core/intake/importers/formats.h"

namespace countersign::importers {

namespace {

constexpr qint64 noFolder = 0;

bool isPlain(const ForeignFile &file)
{
    return file.json()["accounts"].isArray();
}

// The names a person gave win over those the service gave.
QString firstOf(const json::Value &given, const json::Value &original)
{
    return given.isText() ? given.text() : original.text();
}

Result<Incoming> readPlain(const ForeignFile &file, const Secret &)
{
    const json::Value root = file.json();
    QHash<qint64, QString> folders;
    root["folders"].eachElement([&](const json::Value &folder) {
        folders.insert(numberOf(folder["id"]).value_or(noFolder), folder["name"].text());
    });
    Incoming incoming;
    root["accounts"].eachElement([&](const json::Value &account) {
        Draft draft;
        draft.fields.issuer = firstOf(account["issuerName"], account["originalIssuerName"]);
        draft.fields.account = firstOf(account["userName"], account["originalUserName"]);
        draft.readKey(account["secret"]);
        draft.readAlgorithm(account["algorithm"]);
        draft.readDigits(account["digits"]);
        draft.readTimeStep(account["timeStep"]);
        draft.fields.favourite = account["isFavorite"].isTrue();
        const qint64 folder = numberOf(account["folderData"]["folderId"]).value_or(noFolder);
        if (const QString group = folders.value(folder); folder != noFolder && !group.isEmpty())
            draft.fields.groups.append(group);
        take(incoming, std::move(draft));
    });
    return incoming;
}

} // namespace

const ImportFormat lastPassPlain{"lastpass-json", "LastPass Authenticator",
                                 false,           CarriedParts(Carried::Groups) | Carried::Favourites | Carried::Order,
                                 isPlain,         readPlain};

} // namespace countersign::importers
