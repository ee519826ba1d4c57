// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/archive.h"
#include "core/intake/importers/draft.h"
#include "core/intake/importers/formats.h"
#include "core/intake/joining.h"

namespace countersign::importers {

namespace {

bool has(const ForeignFile &file, const QString &name)
{
    return archive::isZip(file.bytes()) && archive::namesIn(file.content()).contains(name);
}

// Reads a member by what it is itself.
Result<Incoming> readMember(const ForeignFile &file, const QString &name, const Secret &password)
{
    auto content = archive::member(file.content(), name, password, file.effort());
    if (!content)
        return failure(content.error());
    const ForeignFile inner(*std::move(content), file.effort(), file.pictures());
    if (archive::isZip(inner.bytes()) || archive::isGzip(inner.bytes()))
        return failure(Reason::ForeignFileUnknown);
    return importers::read(inner, password);
}

const QString raivoMember = QStringLiteral("raivo-otp-export.json");
const QString plusMember = QStringLiteral("Accounts.txt");
const QString onePasswordMember = QStringLiteral("export.data");
const QString protonPassMember = QStringLiteral("Proton Pass/data.json");

// Their makers encrypt them always; what somebody packed anew without a password is read like any archive.
bool isRaivo(const ForeignFile &file)
{
    return has(file, raivoMember) && archive::hasEncrypted(file.content());
}

Result<Incoming> readRaivo(const ForeignFile &file, const Secret &password)
{
    return readMember(file, raivoMember, password);
}

bool isPlus(const ForeignFile &file)
{
    return has(file, plusMember) && archive::hasEncrypted(file.content());
}

Result<Incoming> readPlus(const ForeignFile &file, const Secret &password)
{
    return readMember(file, plusMember, password);
}

Result<json::Document> documentIn(const ForeignFile &file, const QString &name)
{
    const auto content = archive::member(file.content(), name, {}, file.effort());
    if (!content)
        return failure(content.error());
    auto document = json::Document::parse(*content);
    if (!document)
        return failure(Reason::ForeignFileDamaged);
    return document;
}

bool isOnePassword(const ForeignFile &file)
{
    return has(file, onePasswordMember);
}

Result<Incoming> readOnePassword(const ForeignFile &file, const Secret &)
{
    const auto document = documentIn(file, onePasswordMember);
    if (!document)
        return failure(document.error());
    Incoming incoming;
    const auto readItem = [&](const json::Value &item) {
        const json::Value about = item["overview"], details = item["details"];
        const auto adorn = [&](TokenFields &fields) {
            fields.note = details["notesPlain"].text();
            fields.favourite = numberOf(item["favIndex"]).value_or(0) > 0;
            about["tags"].eachElement([&](const json::Value &tag) { fields.groups.append(tag.text()); });
        };
        details["sections"].eachElement([&](const json::Value &section) {
            section["fields"].eachElement([&](const json::Value &field) {
                const json::Value uri = field["value"]["totp"];
                if (!uri.text().isEmpty())
                    takeUri(incoming, uri, about["title"].text(), {}, adorn);
            });
        });
    };
    document->root()["accounts"].eachElement([&](const json::Value &account) {
        account["vaults"].eachElement([&](const json::Value &vault) { vault["items"].eachElement(readItem); });
    });
    if (incoming.tokens.isEmpty() && incoming.refused.isEmpty())
        return failure(Reason::ForeignFileEmpty);
    return incoming;
}

bool isProtonPass(const ForeignFile &file)
{
    return has(file, protonPassMember);
}

Result<Incoming> readProtonPass(const ForeignFile &file, const Secret &)
{
    const auto document = documentIn(file, protonPassMember);
    if (!document)
        return failure(document.error());
    Incoming incoming;
    document->root()["vaults"].eachMember([&](const json::Value &, const json::Value &vault) {
        const QString group = vault["name"].text();
        vault["items"].eachElement([&](const json::Value &item) {
            const json::Value about = item["data"], content = about["content"];
            const QString title = about["metadata"]["name"].text();
            const QString name =
                content["itemUsername"].text().isEmpty() ? content["username"].text() : content["itemUsername"].text();
            const QString user = name.isEmpty() ? content["itemEmail"].text() : name;
            const auto adorn = [&](TokenFields &fields) {
                fields.note = about["metadata"]["note"].text();
                if (!group.isEmpty())
                    fields.groups.append(group);
            };
            if (!content["totpUri"].text().isEmpty())
                takeUri(incoming, content["totpUri"], title, user, adorn);
            about["extraFields"].eachElement([&](const json::Value &field) {
                if (field["type"].isTextOf("totp") && !field["data"]["totpUri"].text().isEmpty())
                    takeUri(incoming, field["data"]["totpUri"], title, user, adorn);
            });
        });
    });
    if (incoming.tokens.isEmpty() && incoming.refused.isEmpty())
        return failure(Reason::ForeignFileEmpty);
    return incoming;
}

bool isZip(const ForeignFile &file)
{
    return archive::isZip(file.bytes());
}

bool isLockedZip(const ForeignFile &file)
{
    if (!isZip(file))
        return false;
    return archive::hasEncrypted(file.content());
}

// WinAuth packs one text; people pack whatever they exported.
Result<Incoming> readZip(const ForeignFile &file, const Secret &password)
{
    intake::Joining all;
    Incoming unread;
    bool any = false;
    const QStringList names = archive::namesIn(file.content());
    if (names.size() > archive::mostMembers)
        return failure(Reason::ForeignFileTooCostly);
    for (const QString &name : names) {
        auto incoming = readMember(file, name, password);
        if (incoming) {
            any = true;
            all.add(*std::move(incoming));
        } else if (incoming.error().reason != Reason::ForeignFileUnknown
                   && incoming.error().reason != Reason::ForeignFileEmpty) {
            unread.refused.append(Refused{name, incoming.error()});
        }
    }
    if (!any)
        return failure(unread.refused.isEmpty() ? Error{Reason::ForeignFileEmpty, {}} : unread.refused[0].why);
    // Who packed several exports hears of each that could not be read.
    all.add(std::move(unread));
    return all.take();
}

bool isGzip(const ForeignFile &file)
{
    return archive::isGzip(file.bytes());
}

Result<Incoming> readGzip(const ForeignFile &file, const Secret &password)
{
    auto content = archive::gunzip(file.bytes(), file.effort());
    if (!content)
        return failure(content.error());
    const ForeignFile inner(*std::move(content), file.effort(), file.pictures());
    if (archive::isZip(inner.bytes()) || archive::isGzip(inner.bytes()))
        return failure(Reason::ForeignFileUnknown);
    return importers::read(inner, password);
}

} // namespace

const ImportFormat raivoZip{"raivo-zip", "Raivo OTP",
                            true,        CarriedParts(Carried::Favourites) | Carried::Order | Carried::Counters,
                            isRaivo,     readRaivo};
const ImportFormat authPlusZip{
    "authplus-zip", "Authenticator Plus", true, CarriedParts(Carried::Order) | Carried::Counters, isPlus, readPlus};
const ImportFormat onePasswordZip{
    "1pux",        "1Password",
    false,         CarriedParts(Carried::Groups) | Carried::Notes | Carried::Favourites | Carried::Order,
    isOnePassword, readOnePassword};
const ImportFormat protonPassZip{
    "protonpass-zip", "Proton Pass", false, CarriedParts(Carried::Groups) | Carried::Notes | Carried::Order,
    isProtonPass,     readProtonPass};
const ImportFormat winAuthLockedZip{"winauth-zip", "WinAuth", true, CarriedParts(Carried::Order) | Carried::Counters,
                                    isLockedZip,   readZip};
const ImportFormat winAuthZip{"winauth-zip", "WinAuth", false, CarriedParts(Carried::Order) | Carried::Counters,
                              isZip,         readZip};
const ImportFormat gzip{"gzip", "gzip", false, Carried::Nothing, isGzip, readGzip};

} // namespace countersign::importers
