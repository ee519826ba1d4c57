// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/entrycodec.h"

#include "core/base/base32.h"
#include "core/base/errortext.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <limits>
#include <optional>

namespace countersign::entrycodec {

QString sameId(const QString &id)
{
    return QUuid::fromString(id).toString(QUuid::WithoutBraces);
}

namespace {

QString text(const char *ascii)
{
    return QString::fromLatin1(ascii);
}

QString secretText(const Secret &secret)
{
    return QString::fromUtf8(secret.view());
}

// A whole number written as number or, as some programs do, as text.
std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    if (value.isString()) {
        bool ok = false;
        const qint64 number = value.toString().toLongLong(&ok);
        return ok ? std::optional(number) : std::nullopt;
    }
    if (!value.isDouble())
        return std::nullopt;
    constexpr qint64 none = std::numeric_limits<qint64>::min();
    const qint64 number = value.toInteger(none);
    return number == none ? std::nullopt : std::optional(number);
}

bool isTextOrNothing(const QJsonValue &value)
{
    return value.isString() || value.isNull() || value.isUndefined();
}

Result<Moving> movingOf(TokenKind kind, const QJsonObject &parameters)
{
    if (kind == TokenKind::Hotp) {
        const auto counter = wholeNumber(parameters.value(text("counter")));
        if (!counter || *counter < 0)
            return failure(Reason::CounterOutOfRange);
        return Counter{static_cast<quint64>(*counter)};
    }
    const auto period = wholeNumber(parameters.value(text("period")));
    if (!period)
        return failure(Reason::TimeStepOutOfRange);
    return TimeStep{*period};
}

QStringList groupsOf(const QJsonObject &entry, const Context &context)
{
    QStringList groups;
    for (const QJsonValue &id : entry.value(text("groups")).toArray())
        if (const QString name = context.groupNames.value(sameId(id.toString())); !name.isEmpty())
            groups.append(name);
    // Documents up to version 2 name the one group in the entry itself.
    if (const QString name = entry.value(text("group")).toString(); !name.isEmpty() && !groups.contains(name))
        groups.append(name);
    return groups;
}

Icon iconOf(const QJsonObject &entry)
{
    const QString encoded = entry.value(text("icon")).toString();
    if (encoded.isEmpty())
        return {};
    return {QByteArray::fromBase64(encoded.toLatin1()), entry.value(text("icon_mime")).toString()};
}

QJsonObject without(QJsonObject object, std::initializer_list<const char *> keys)
{
    for (const char *key : keys)
        object.remove(text(key));
    return object;
}

} // namespace

Result<Read> read(const QJsonObject &entry, const QJsonObject &extension, const Context &context)
{
    const QString typeName = entry.value(text("type")).toString();
    const auto kind = kindNamed(typeName);
    if (!kind)
        return failure(Reason::KindUnsupported, shortWord(typeName));
    for (const char *key : {"name", "issuer", "note"})
        if (!isTextOrNothing(entry.value(text(key))))
            return failure(Reason::VaultDamaged);

    const QJsonObject parameters = entry.value(text("info")).toObject();
    const auto secret = base32::decode(parameters.value(text("secret")).toString(), base32::Reading::Exact);
    if (!secret)
        return failure(secret.error());
    const QString algorithmText = parameters.value(text("algo")).toString();
    const auto algorithm = algorithmNamed(algorithmText);
    if (!algorithm)
        return failure(Reason::AlgorithmUnsupported, shortWord(algorithmText));
    const auto digits = wholeNumber(parameters.value(text("digits")));
    if (!digits || *digits < 1 || *digits > 10)
        return failure(Reason::DigitsOutOfRange, shortWord(parameters.value(text("digits")).toVariant().toString()));
    const Result<Moving> moving = movingOf(*kind, parameters);
    if (!moving)
        return failure(moving.error());

    TokenFields fields;
    fields.id = QUuid::fromString(entry.value(text("uuid")).toString());
    fields.kind = *kind;
    fields.issuer = entry.value(text("issuer")).toString();
    fields.account = entry.value(text("name")).toString();
    fields.secret = *secret;
    fields.algorithm = *algorithm;
    fields.digits = static_cast<int>(*digits);
    fields.moving = *moving;
    fields.pin = Secret::takeFrom(parameters.value(text("pin")).toString().toUtf8());
    fields.note = entry.value(text("note")).toString();
    fields.groups = groupsOf(entry, context);
    fields.icon = iconOf(entry);
    fields.favourite = entry.value(text("favorite")).toBool();
    fields.addedAt = extension.value(text("added")).toInteger();
    fields.lastUsedAt = extension.value(text("lastUsed")).toInteger();
    for (const QJsonValue &value : extension.value(text("recoveryCodes")).toArray()) {
        const QJsonObject code = value.toObject();
        fields.recoveryCodes.append(
            {Secret::takeFrom(code.value(text("text")).toString().toUtf8()), code.value(text("used")).toInteger()});
    }
    Result<Token> token = Token::make(std::move(fields));
    if (!token)
        return failure(token.error());

    QJsonObject foreign = without(entry, {"type", "uuid", "name", "issuer", "note", "favorite", "icon", "icon_mime",
                                          "icon_hash", "group", "groups"});
    const QJsonObject foreignParameters = without(parameters, {"secret", "algo", "digits", "period", "counter", "pin"});
    foreign.remove(text("info"));
    if (!foreignParameters.isEmpty())
        foreign.insert(text("info"), foreignParameters);
    return Read{std::move(*token), foreign};
}

QJsonObject write(const Token &token, const QJsonObject &foreign, const Context &context)
{
    QJsonObject parameters = foreign.value(text("info")).toObject();
    parameters.insert(text("secret"), secretText(base32::encode(token->secret)));
    parameters.insert(text("algo"), algorithmName(token->algorithm));
    parameters.insert(text("digits"), token->digits);
    if (const auto counter = token.counter())
        parameters.insert(text("counter"), static_cast<qint64>(*counter));
    else
        parameters.insert(text("period"), token.timeStep());
    if (token->kind == TokenKind::Motp || token->kind == TokenKind::Yandex)
        parameters.insert(text("pin"), secretText(token->pin));

    QJsonArray groups;
    for (const QString &name : token->groups)
        groups.append(context.groupIds.value(name));

    QJsonObject entry = foreign;
    entry.insert(text("type"), kindName(token->kind));
    entry.insert(text("uuid"), token->id.toString(QUuid::WithoutBraces));
    entry.insert(text("name"), token->account);
    entry.insert(text("issuer"), token->issuer);
    entry.insert(text("note"), token->note);
    entry.insert(text("favorite"), token->favourite);
    entry.insert(text("groups"), groups);
    entry.insert(text("info"), parameters);
    if (token->icon.picture.isEmpty()) {
        entry.insert(text("icon"), QJsonValue::Null);
    } else {
        const QByteArray hash = QCryptographicHash::hash(token->icon.picture, QCryptographicHash::Sha256);
        entry.insert(text("icon"), QString::fromLatin1(token->icon.picture.toBase64()));
        entry.insert(text("icon_mime"), token->icon.mimeType);
        entry.insert(text("icon_hash"), QString::fromLatin1(hash.toHex()));
    }
    return entry;
}

QJsonObject writeExtension(const Token &token, const QJsonObject &foreign)
{
    QJsonObject extension = without(foreign, {"added", "lastUsed", "recoveryCodes"});
    if (token->addedAt != 0)
        extension.insert(text("added"), token->addedAt);
    if (token->lastUsedAt != 0)
        extension.insert(text("lastUsed"), token->lastUsedAt);
    QJsonArray codes;
    for (const RecoveryCode &code : token->recoveryCodes)
        codes.append(QJsonObject{{text("text"), secretText(code.text)}, {text("used"), code.usedAt}});
    if (!codes.isEmpty())
        extension.insert(text("recoveryCodes"), codes);
    return extension;
}

QString nameOf(const QJsonObject &entry)
{
    const QString issuer = entry.value(text("issuer")).toString();
    const QString account = entry.value(text("name")).toString();
    if (issuer.isEmpty() || account.isEmpty())
        return issuer + account;
    return QStringLiteral("%1 (%2)").arg(issuer, account);
}

} // namespace countersign::entrycodec
