// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/aescbc.h"
#include "core/base/base64.h"
#include "core/base/hmac.h"
#include "core/intake/androidprefs.h"
#include "core/intake/importers/draft.h"
#include "core/intake/importers/formats.h"

namespace countersign::importers {

namespace {

constexpr QLatin1StringView listName("STATIC_TOTP_CODES_LIST");
// What the app seals with where the person gave no password.
constexpr QByteArrayView builtIn = "TotpAuthenticator";

bool isBase64(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '/'
               || c == '=';
    });
}

std::optional<Secret> sealedIn(const ForeignFile &file)
{
    const QByteArrayView text = file.text().view().trimmed();
    if (text.size() < 24 || !isBase64(text))
        return std::nullopt;
    auto sealed = base64::decode(text);
    return sealed && sealed->size() % aescbc::blockSize == 0 ? sealed : std::nullopt;
}

bool isSealed(const ForeignFile &file)
{
    return sealedIn(file).has_value();
}

bool isPrefs(const ForeignFile &file)
{
    return androidprefs::hasName(file, listName);
}

void readKey(const json::Value &entry, Draft &draft)
{
    const qint64 base = isSilent(entry["base"]) ? 32 : numberOf(entry["base"]).value_or(0);
    const json::Value key = entry["key"];
    if (base == 32) {
        draft.readKey(key);
        return;
    }
    std::optional<Secret> bytes;
    if (base == 64)
        bytes = key.base64();
    else if (const auto hex = key.hex(); base == 16 && hex)
        bytes = Secret::fromBytes(*hex);
    if (bytes)
        draft.fields.secret = *bytes;
    else
        draft.fail({Reason::SecretMissing, {}});
}

Result<Incoming> readList(const json::Value &list)
{
    if (!list.isArray())
        return failure(Reason::ForeignFileDamaged);
    Incoming incoming;
    list.eachElement([&](const json::Value &entry) {
        Draft draft;
        draft.fields.issuer = entry["issuer"].text();
        draft.fields.account = entry["name"].text();
        readKey(entry, draft);
        draft.readDigits(entry["digits"]);
        draft.readTimeStep(entry["period"]);
        take(incoming, std::move(draft));
    });
    return incoming;
}

// An object whose one name is the list, as JSON in JSON.
std::optional<json::Document> listIn(const Secret &sealed, QByteArrayView password)
{
    const Secret key = hmac::digest(hmac::Hash::Sha256, password);
    const auto plain = aescbc::open(key, QByteArray(aescbc::blockSize, '\0'), sealed.view());
    const auto outer = plain ? json::Document::parse(*plain) : failure(Reason::ForeignPasswordWrong);
    if (!outer)
        return std::nullopt;
    Secret inner;
    outer->root().eachMember([&](const json::Value &name, const json::Value &) { inner = name.secretText(); });
    auto list = json::Document::parse(inner);
    return list ? std::optional(*std::move(list)) : std::nullopt;
}

Result<Incoming> readSealed(const ForeignFile &file, const Secret &password)
{
    const auto sealed = sealedIn(file);
    if (!sealed)
        return failure(Reason::ForeignFileDamaged);
    auto list = listIn(*sealed, password.view());
    if (!list)
        list = listIn(*sealed, builtIn);
    if (!list)
        return failure(Reason::ForeignPasswordWrong);
    return readList(list->root());
}

Result<Incoming> readPrefs(const ForeignFile &file, const Secret &)
{
    const auto list = json::Document::parse(androidprefs::read(file).value(listName));
    if (!list)
        return failure(Reason::ForeignFileDamaged);
    return readList(list->root());
}

} // namespace

const ImportFormat totpAuthenticatorSealed{
    "totpauthenticator-encrypted", "TOTP Authenticator", true, Carried::Order, isSealed, readSealed};
const ImportFormat totpAuthenticatorPrefs{
    "totpauthenticator-prefs", "TOTP Authenticator", false, Carried::Order, isPrefs, readPrefs};

} // namespace countersign::importers
