// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exporters/formats.h"
#include "core/export/exporters/limits.h"
#include "core/vault/entrycodec.h"
#include "core/vault/sealedvault.h"

#include <QSet>

namespace countersign::exporters {

namespace {

// What Aegis uses itself.
constexpr ScryptCost cost{.n = 32'768, .r = 8, .p = 1};

constexpr Limits limits{.app = "Aegis", .kinds = allKinds, .longestStep = 2'147'483, .pins = Limits::Pins::Needed};

bool showsIcon(const Icon &icon)
{
    static const QSet<QString> types{QStringLiteral("image/png"), QStringLiteral("image/jpeg"),
                                     QStringLiteral("image/svg+xml")};
    return types.contains(icon.mimeType);
}

Fit fit(const Token &token)
{
    Fit fit = fitInto(limits, token);
    if (!token->icon.picture.isEmpty() && !showsIcon(token->icon))
        fit.losses |= Loss::Icon;
    return fit;
}

QList<Group> groupsOf(const QList<Token> &tokens)
{
    QList<Group> groups;
    QSet<QString> known;
    for (const Token &token : tokens) {
        for (const QString &name : token->groups) {
            if (!known.contains(name))
                groups.append({QUuid::createUuid(), name});
            known.insert(name);
        }
    }
    return groups;
}

void writeEntry(json::Writer &writer, const Token &token, const entrycodec::Context &context)
{
    const bool loses = !showsIcon(token->icon) && !token->icon.picture.isEmpty();
    const auto without = loses ? token.with([](TokenFields &fields) { fields.icon = {}; }) : Result<Token>(token);
    entrycodec::write(writer, without ? *without : token, {}, context);
}

// The vault's own format without our own key, which Aegis has no use for (core/vault/FORMAT.md).
void writeDb(json::Writer &writer, const QList<Token> &tokens)
{
    const QList<Group> groups = groupsOf(tokens);
    const entrycodec::Context context = entrycodec::contextOf(groups);
    json::ObjectWriter db(writer);
    json::Writer &entries = db.member("entries");
    entries.beginArray();
    for (const Token &token : tokens)
        writeEntry(entries, token, context);
    entries.endArray();
    json::Writer &list = db.member("groups");
    list.beginArray();
    for (const Group &group : groups) {
        json::ObjectWriter object(list);
        object.member("name").text(group.name);
        object.member("uuid").text(group.id.toString(QUuid::WithoutBraces));
        object.end();
    }
    list.endArray();
    db.member("icons_optimized").boolean(true);
    db.member("version").integer(3);
    db.end();
}

Result<Secret> writePlain(const QList<Token> &tokens, const Secret &, qint64)
{
    json::Writer writer;
    json::ObjectWriter root(writer);
    writeDb(root.member("db"), tokens);
    json::ObjectWriter header(root.member("header"));
    header.member("params").null();
    header.member("slots").null();
    header.end();
    root.member("version").integer(1);
    root.end();
    return writer.finish();
}

Result<Secret> writeSealed(const QList<Token> &tokens, const Secret &passphrase, qint64)
{
    json::Writer writer;
    writeDb(writer, tokens);
    return sealedvault::seal(writer.finish(), sealedvault::newSeal(passphrase, cost));
}

constexpr CarriedParts carried = CarriedParts(Carried::Groups) | Carried::Notes | Carried::Icons | Carried::Favourites
                                 | Carried::Order | Carried::Counters;

} // namespace

const ExportFormat aegisSealed{"aegis-json-encrypted",
                               "Aegis",
                               QT_TRANSLATE_NOOP("Export", "Aegis, encrypted"),
                               ExportForm::File,
                               true,
                               "json",
                               carried,
                               Unique::Nothing,
                               fit,
                               writeSealed};
const ExportFormat aegisPlain{"aegis-json",     "Aegis",         QT_TRANSLATE_NOOP("Export", "Aegis, not encrypted"),
                              ExportForm::File, false,           "json",
                              carried,          Unique::Nothing, fit,
                              writePlain};

} // namespace countersign::exporters
