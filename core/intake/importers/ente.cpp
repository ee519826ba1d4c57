// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/argon2.h"
#include "core/intake/importers/draft.h"
#include "core/intake/importers/formats.h"
#include "core/intake/sodium.h"
#include "core/otp/uriparts.h"

namespace countersign::importers {

namespace {

constexpr QLatin1StringView display("codedisplay");
constexpr qsizetype keySize = 32;

bool isSealed(const ForeignFile &file)
{
    const json::Value root = file.json();
    return root["kdfParams"].isObject() && root["encryptedData"].isText() && root["encryptionNonce"].isText();
}

bool isJson(const ForeignFile &file)
{
    bool seems = false;
    file.json()["items"].eachElement([&](const json::Value &item) { seems = seems || item["rawData"].isText(); });
    return seems;
}

bool isPlain(const ForeignFile &file)
{
    return file.isText() && file.text().view().contains("otpauth://") && file.text().view().contains("codeDisplay=");
}

// What Ente knows about a code beside its key.
void adorn(const json::Value &shown, TokenFields &fields)
{
    fields.favourite = shown["pinned"].isTrue();
    fields.note = shown["note"].text();
    fields.groups.clear(); // The reader of key URIs knows the tags as well.
    shown["tags"].eachElement([&](const json::Value &tag) { fields.groups.append(tag.text()); });
    fields.lastUsedAt = numberOf(shown["lastUsedAt"]).value_or(0) / 1'000'000;
    fields.useCount = std::max<qint64>(0, numberOf(shown["tapCount"]).value_or(0));
}

void takeLine(Incoming &incoming, const QString &uri)
{
    const auto parts = uriparts::partsOf(uri);
    const QString written = parts ? parts->value(display) : QString();
    const auto shown = json::Document::parse(Secret::takeFrom(written.toUtf8()));
    const json::Value root = shown ? shown->root() : json::Value();
    const qsizetype before = incoming.tokens.size();
    takeUri(incoming, uri, {}, {}, [&](TokenFields &fields) { adorn(root, fields); });
    if (incoming.tokens.size() > before)
        incoming.tokens.last().trashed = root["trashed"].isTrue();
}

Result<Incoming> readLines(const Secret &text)
{
    Incoming incoming;
    for (QByteArrayView rest = text.view(); !rest.isEmpty();) {
        const qsizetype end = rest.indexOf('\n');
        const QByteArrayView line = (end < 0 ? rest : rest.first(end)).trimmed();
        // Lists are put together by hand, too: what else stands there is read or refused.
        if (line.contains("://"))
            takeLine(incoming, QString::fromUtf8(line));
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
    }
    if (incoming.tokens.isEmpty() && incoming.refused.isEmpty())
        return failure(Reason::ForeignFileEmpty);
    return incoming;
}

Result<Incoming> readPlain(const ForeignFile &file, const Secret &)
{
    return readLines(file.text());
}

Result<Incoming> readJson(const ForeignFile &file, const Secret &)
{
    Incoming incoming;
    file.json()["items"].eachElement([&](const json::Value &item) { takeLine(incoming, item["rawData"].text()); });
    return incoming;
}

Result<Incoming> readSealed(const ForeignFile &file, const Secret &password)
{
    const json::Value root = file.json(), cost = root["kdfParams"];
    const auto salt = cost["salt"].base64(), sealed = root["encryptedData"].base64(),
               header = root["encryptionNonce"].base64();
    if (!salt || !sealed || !header || salt->size() != sodium::saltSize)
        return failure(Reason::ForeignFileDamaged);
    const auto number = [](const json::Value &value) {
        return static_cast<quint64>(std::max<qint64>(0, numberOf(value).value_or(0)));
    };
    const auto key =
        argon2::derive(argon2::Kind::Id, password, salt->view(),
                       {.passes = number(cost["opsLimit"]), .kibibytes = number(cost["memLimit"]) / 1024, .lanes = 1},
                       keySize, file.effort());
    if (!key)
        return failure(key.error());
    const auto plain = sodium::openStream(*key, header->view(), sealed->view());
    if (!plain)
        return failure(Reason::ForeignPasswordWrong);
    return readLines(*plain);
}

constexpr CarriedParts carried = CarriedParts(Carried::Groups) | Carried::Notes | Carried::Favourites | Carried::Order
                                 | Carried::Trashed | Carried::Counters | Carried::Uses;

} // namespace

const ImportFormat entePlain{"otpauth-list", "Ente Auth", false, carried, isPlain, readPlain};
const ImportFormat enteJson{"ente-json", "Ente Auth", false, carried, isJson, readJson};
const ImportFormat enteSealed{"ente-encrypted", "Ente Auth", true, carried, isSealed, readSealed};

} // namespace countersign::importers
