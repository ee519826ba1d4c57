// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/aesgcm.h"
#include "core/base/pbkdf2.h"
#include "core/base/randombytes.h"
#include "core/export/exporters/formats.h"
#include "core/export/exporters/limits.h"
#include "core/vault/jsonwriter.h"

#include <QHash>
#include <QUuid>

namespace countersign::exporters {

namespace {

constexpr quint64 iterations = 10'000;
constexpr qsizetype saltSize = 256; // As Android writes it; both apps take it from the file.
constexpr int schema = 4;

// What the app for iOS looks for to tell a wrong password, sealed along with the accounts.
constexpr QByteArrayView reference =
    "tRViSsLKzd86Hprh4ceC2OP7xazn4rrt4xhfEUbOjxLX8Rc3mkISXE0lWbmnWfggogbBJhtYgpK6fMl1D6mtsy92R3HkdGfwuXbzLebqVFJsR7IZ"
    "2w58t938iymwG4824igYy1wi6n2WDpO1Q1P69zwJGs2F5a1qP4MyIiDSD7NCV2OvidXQCBnDlGfmz0f1BQySRkkt4ryiJeCjD2o4QsveJ9uDBUn8EL"
    "yOrESv5R5DMDkD4iAF8TXU7KyoJujd";

constexpr Limits limits{
    .app = "2FAS",
    .algorithms = {Algorithm::Sha1, Algorithm::Sha224, Algorithm::Sha256, Algorithm::Sha384, Algorithm::Sha512},
    .fewestDigits = 5,
    .mostDigits = 8,
    .steps = {10, 30, 60, 90},
    .issuerNeeded = true,
    .severalGroups = false};

Fit fit(const Token &token)
{
    return fitInto(limits, token);
}

using GroupIds = QHash<QString, QString>;

void writeOtp(json::Writer &writer, const Token &token)
{
    json::ObjectWriter otp(writer);
    otp.member("account").text(token->account);
    otp.member("algorithm").text(algorithmName(token->algorithm));
    if (const auto counter = token.counter())
        otp.member("counter").integer(static_cast<qint64>(*counter));
    otp.member("digits").integer(token->digits);
    otp.member("issuer").text(nameFor(token));
    otp.member("label").text(token->account.isEmpty() ? token->issuer : wholeNameOf(token));
    otp.member("period").integer(token.isTimeBased() ? token.timeStep() : 30);
    otp.member("source").text(QByteArrayView("Manual"));
    otp.member("tokenType").text(kindName(token->kind).toUpper());
    otp.end();
}

QString initialsOf(const QString &name)
{
    const QString two = name.left(2).toUpper();
    return two.back().isHighSurrogate() ? two.chopped(1) : two;
}

// iOS refuses a service without an icon, even where it is no more than two letters.
void writeIcon(json::Writer &writer, const Token &token)
{
    json::ObjectWriter icon(writer);
    json::ObjectWriter collection(icon.member("iconCollection"));
    collection.member("id").text(QByteArrayView("a5b3fb65-4ec5-43e6-8ec1-49e24ca9e7ad"));
    collection.end();
    json::ObjectWriter label(icon.member("label"));
    label.member("backgroundColor").text(QByteArrayView("Orange"));
    label.member("text").text(initialsOf(nameFor(token)));
    label.end();
    icon.member("selected").text(QByteArrayView("Label"));
    icon.end();
}

void writeServices(json::Writer &writer, const QList<Token> &tokens, const GroupIds &groups, qint64 milliseconds)
{
    writer.beginArray();
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const Token &token = tokens[i];
        json::ObjectWriter service(writer);
        if (!token->groups.isEmpty())
            service.member("groupId").text(groups.value(token->groups.first()));
        writeIcon(service.member("icon"), token);
        service.member("name").text(nameFor(token));
        json::ObjectWriter order(service.member("order"));
        order.member("position").integer(i);
        order.end();
        writeOtp(service.member("otp"), token);
        service.member("secret").base32(token->secret);
        service.member("updatedAt").integer(milliseconds);
        service.end();
    }
    writer.endArray();
}

/// What is sealed of a file: both under the same key, which comes with its salt.
struct Sealed
{
    QByteArray services;
    QByteArray reference;
};

// base64(text and tag):base64(salt):base64(nonce)
QByteArray sealedText(const Secret &key, QByteArrayView salt, const Secret &plain)
{
    const QByteArray nonce = randomBytes(aesgcm::nonceSize);
    const aesgcm::Sealed sealed = aesgcm::seal(key, nonce, plain);
    return (sealed.text + sealed.tag).toBase64() + ':' + salt.toByteArray().toBase64() + ':' + nonce.toBase64();
}

Result<Secret> writeFile(const QList<Token> &tokens, const Secret *passphrase, qint64 now)
{
    const qint64 milliseconds = now * 1000;
    GroupIds ids;
    QStringList groups; // In the order in which accounts name them.
    for (const Token &token : tokens) {
        if (!token->groups.isEmpty() && !ids.contains(token->groups.first())) {
            ids.insert(token->groups.first(), QUuid::createUuid().toString(QUuid::WithoutBraces));
            groups.append(token->groups.first());
        }
    }
    std::optional<Sealed> sealed;
    if (passphrase) {
        const QByteArray salt = randomBytes(saltSize);
        const auto key = pbkdf2::derive(pbkdf2::Hash::Sha256, *passphrase, salt, iterations, aesgcm::keySize);
        if (!key)
            return failure(key.error());
        json::Writer services;
        writeServices(services, tokens, ids, milliseconds);
        sealed =
            Sealed{sealedText(*key, salt, services.finish()), sealedText(*key, salt, Secret::fromBytes(reference))};
    }

    json::Writer writer;
    json::ObjectWriter root(writer);
    root.member("appOrigin").text(QByteArrayView("android"));
    root.member("appVersionCode").integer(5'000'031);
    root.member("appVersionName").text(QByteArrayView("5.5.0"));
    json::Writer &list = root.member("groups");
    list.beginArray();
    for (const QString &name : groups) {
        json::ObjectWriter group(list);
        group.member("id").text(ids.value(name));
        group.member("isExpanded").boolean(true);
        group.member("name").text(name);
        group.member("updatedAt").integer(milliseconds);
        group.end();
    }
    list.endArray();
    if (sealed)
        root.member("reference").text(QByteArrayView(sealed->reference));
    root.member("schemaVersion").integer(schema);
    writeServices(root.member("services"), sealed ? QList<Token>() : tokens, ids, milliseconds);
    if (sealed)
        root.member("servicesEncrypted").text(QByteArrayView(sealed->services));
    root.member("updatedAt").integer(milliseconds);
    root.end();
    return writer.finish();
}

Result<Secret> writePlain(const QList<Token> &tokens, const Secret &, qint64 now)
{
    return writeFile(tokens, nullptr, now);
}

Result<Secret> writeSealed(const QList<Token> &tokens, const Secret &passphrase, qint64 now)
{
    return writeFile(tokens, &passphrase, now);
}

constexpr CarriedParts carried = CarriedParts(Carried::Groups) | Carried::Order | Carried::Counters;

} // namespace

const ExportFormat twoFasSealed{"2fas-encrypted",
                                "2FAS",
                                QT_TRANSLATE_NOOP("Export", "2FAS, encrypted"),
                                ExportForm::File,
                                true,
                                "2fas",
                                carried,
                                Unique::Nothing,
                                fit,
                                writeSealed};
const ExportFormat twoFasPlain{"2fas-json",      "2FAS",          QT_TRANSLATE_NOOP("Export", "2FAS, not encrypted"),
                               ExportForm::File, false,           "2fas",
                               carried,          Unique::Nothing, fit,
                               writePlain};

} // namespace countersign::exporters
