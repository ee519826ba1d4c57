// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/aesgcm.h"
#include "core/base/argon2.h"
#include "core/base/base32.h"
#include "core/base/randombytes.h"
#include "core/export/exporters/formats.h"
#include "core/export/exporters/limits.h"
#include "core/export/exporters/lines.h"
#include "core/otp/motp.h"
#include "core/vault/jsonwriter.h"

#include <QCryptographicHash>
#include <QMap>

namespace countersign::exporters {

namespace {

constexpr QByteArrayView mark = "AUTHENTICATORPRO";
constexpr qsizetype saltSize = 16;
constexpr argon2::Cost cost{.passes = 3, .kibibytes = 65'536, .lanes = 4};

constexpr Limits limits{
    .app = "Stratum", .kinds = allKinds, .fewestDigits = 6, .pins = Limits::Pins::Needed, .issuerNeeded = true};

bool holdsIcon(const Icon &icon)
{
    return icon.picture.isEmpty() || icon.mimeType == QStringLiteral("image/png");
}

Fit fit(const Token &token)
{
    Fit fit = fitInto(limits, token);
    if (!holdsIcon(token->icon))
        fit.losses |= Loss::Icon;
    return fit;
}

// What Stratum names its categories and pictures by.
QString idOf(const QByteArray &bytes)
{
    constexpr qsizetype length = 8;
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex().first(length));
}

int typeOf(TokenKind kind)
{
    switch (kind) {
    case TokenKind::Hotp:
        return 1;
    case TokenKind::Totp:
        return 2;
    case TokenKind::Motp:
        return 3;
    case TokenKind::Steam:
        return 4;
    case TokenKind::Yandex:
        break;
    }
    return 5;
}

int algorithmOf(const Token &token)
{
    if (token->algorithm == Algorithm::Sha512)
        return 2;
    return token->algorithm == Algorithm::Sha256 && token->kind != TokenKind::Yandex ? 1 : 0;
}

// The key of mOTP is text, and hashed as it is written.
Secret keyOf(const Token &token)
{
    return token->kind == TokenKind::Motp ? motp::writtenKey(token->secret) : base32::encode(token->secret);
}

void writeToken(json::Writer &writer, const Token &token, qsizetype place)
{
    json::ObjectWriter object(writer);
    object.member("Algorithm").integer(algorithmOf(token));
    object.member("CopyCount").integer(token->useCount);
    object.member("Counter").integer(static_cast<qint64>(token.counter().value_or(0)));
    object.member("Digits").integer(token->digits);
    if (token->icon.picture.isEmpty() || !holdsIcon(token->icon))
        object.member("Icon").null();
    else
        object.member("Icon").text(u'@' + idOf(token->icon.picture));
    object.member("Issuer").text(nameFor(token));
    object.member("Period").integer(token.isTimeBased() ? token.timeStep() : 30);
    if (token->pin.isEmpty())
        object.member("Pin").null();
    else
        object.member("Pin").secretText(token->pin);
    object.member("Ranking").integer(place);
    object.member("Secret").secretText(keyOf(token));
    object.member("Type").integer(typeOf(token->kind));
    // Where the account has been taken for the issuer it need not stand here again.
    if (token->issuer.isEmpty() || token->account.isEmpty())
        object.member("Username").null();
    else
        object.member("Username").text(token->account);
    object.end();
}

// Categories name their accounts by the key, as it is written.
void writeBindings(json::Writer &writer, const QList<Token> &tokens)
{
    writer.beginArray();
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        for (const QString &group : tokens[i]->groups) {
            json::ObjectWriter object(writer);
            object.member("AuthenticatorSecret").secretText(keyOf(tokens[i]));
            object.member("CategoryId").text(idOf(group.toUtf8()));
            object.member("Ranking").integer(i);
            object.end();
        }
    }
    writer.endArray();
}

void writeCategories(json::Writer &writer, const QList<Token> &tokens)
{
    QStringList names;
    for (const Token &token : tokens)
        for (const QString &group : token->groups)
            if (!names.contains(group))
                names.append(group);
    writer.beginArray();
    for (qsizetype i = 0; i < names.size(); ++i) {
        json::ObjectWriter object(writer);
        object.member("Id").text(idOf(names[i].toUtf8()));
        object.member("Name").text(names[i]);
        object.member("Ranking").integer(i);
        object.end();
    }
    writer.endArray();
}

void writeIcons(json::Writer &writer, const QList<Token> &tokens)
{
    QMap<QString, QByteArray> pictures;
    for (const Token &token : tokens)
        if (!token->icon.picture.isEmpty() && holdsIcon(token->icon))
            pictures.insert(idOf(token->icon.picture), token->icon.picture);
    writer.beginArray();
    for (auto picture = pictures.cbegin(); picture != pictures.cend(); ++picture) {
        json::ObjectWriter object(writer);
        object.member("Data").base64(picture.value());
        object.member("Id").text(picture.key());
        object.end();
    }
    writer.endArray();
}

Secret backupOf(const QList<Token> &tokens)
{
    json::Writer writer;
    json::ObjectWriter root(writer);
    writeBindings(root.member("AuthenticatorCategories"), tokens);
    json::Writer &list = root.member("Authenticators");
    list.beginArray();
    for (qsizetype i = 0; i < tokens.size(); ++i)
        writeToken(list, tokens[i], i);
    list.endArray();
    writeCategories(root.member("Categories"), tokens);
    writeIcons(root.member("CustomIcons"), tokens);
    root.end();
    return writer.finish();
}

Result<Secret> writeSealed(const QList<Token> &tokens, const Secret &passphrase, qint64)
{
    const QByteArray salt = randomBytes(saltSize), nonce = randomBytes(aesgcm::nonceSize);
    const auto key = argon2::derive(argon2::Kind::Id, passphrase, salt, cost, aesgcm::keySize);
    if (!key)
        return failure(key.error());
    const aesgcm::Sealed sealed = aesgcm::seal(*key, nonce, backupOf(tokens));
    return Secret::fromBytes(mark.toByteArray() + salt + nonce + sealed.text + sealed.tag);
}

} // namespace

const ExportFormat stratum{"stratum-encrypted",
                           "Stratum",
                           QT_TRANSLATE_NOOP("Export", "Stratum, encrypted"),
                           ExportForm::File,
                           true,
                           "authpro",
                           CarriedParts(Carried::Groups) | Carried::Icons | Carried::Order | Carried::Counters,
                           Unique::Keys,
                           fit,
                           writeSealed};

} // namespace countersign::exporters
