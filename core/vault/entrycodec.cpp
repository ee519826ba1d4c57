// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/entrycodec.h"

#include "core/base/base64.h"
#include "core/base/errortext.h"

#include <QCryptographicHash>

#include <algorithm>
#include <optional>

namespace countersign::entrycodec {

QString sameId(const QString &id)
{
    return QUuid::fromString(id).toString(QUuid::WithoutBraces);
}

Context contextOf(const QList<Group> &groups)
{
    Context context;
    for (const Group &group : groups) {
        const QString id = group.id.toString(QUuid::WithoutBraces);
        context.groupNames.insert(id, group.name);
        context.groupIds.insert(group.name, id);
    }
    return context;
}

ForeignFields foreignOf(const json::Value &object, std::initializer_list<QByteArrayView> ours)
{
    ForeignFields foreign;
    object.eachMember([&](const json::Value &name, const json::Value &value) {
        if (std::ranges::none_of(ours, [&](QByteArrayView own) { return name.isTextOf(own); }))
            foreign.insert(name.text(), value.compact());
    });
    return foreign;
}

namespace {

// A whole number written as number or, as some programs do, as text.
std::optional<qint64> wholeNumber(const json::Value &value)
{
    if (!value.isText())
        return value.integer();
    bool ok = false;
    const qint64 number = value.text().toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

bool isTextOrNothing(const json::Value &value)
{
    return value.isText() || value.is(json::Sort::Null) || value.isAbsent();
}

// As a person would see it in the file, for a sentence.
QString wordOf(const json::Value &value)
{
    return shortWord(value.isText() ? value.text()
                                    : QString::fromUtf8(value.is(json::Sort::Number) ? value.source() : ""));
}

Result<Moving> movingOf(TokenKind kind, const json::Value &parameters)
{
    if (kind == TokenKind::Hotp) {
        const auto counter = wholeNumber(parameters["counter"]);
        if (!counter || *counter < 0)
            return failure(Reason::CounterOutOfRange);
        return Counter{static_cast<quint64>(*counter)};
    }
    const auto period = wholeNumber(parameters["period"]);
    if (!period)
        return failure(Reason::TimeStepOutOfRange);
    return TimeStep{*period};
}

QStringList groupsOf(const json::Value &entry, const Context &context)
{
    QStringList groups;
    entry["groups"].eachElement([&](const json::Value &id) {
        if (const QString name = context.groupNames.value(sameId(id.text())); !name.isEmpty())
            groups.append(name);
    });
    // Documents up to version 2 name the one group in the entry itself.
    if (const QString name = entry["group"].text(); !name.isEmpty() && !groups.contains(name))
        groups.append(name);
    return groups;
}

Icon iconOf(const json::Value &entry)
{
    const QString encoded = entry["icon"].text();
    if (encoded.isEmpty())
        return {};
    return {QByteArray::fromBase64(encoded.toLatin1()), entry["icon_mime"].text()};
}

QList<RecoveryCode> recoveryCodesOf(const json::Value &extension)
{
    QList<RecoveryCode> codes;
    extension["recoveryCodes"].eachElement([&](const json::Value &code) {
        codes.append({code["text"].secretText(), code["used"].integer().value_or(0)});
    });
    return codes;
}

ForeignEntryFields foreignFieldsOf(const json::Value &entry, const json::Value &extension)
{
    return {foreignOf(entry, {"type", "uuid", "name", "issuer", "note", "favorite", "icon", "icon_mime", "icon_hash",
                              "group", "groups", "info"}),
            foreignOf(entry["info"], {"secret", "algo", "digits", "period", "counter", "pin"}),
            foreignOf(extension, {"added", "lastUsed", "recoveryCodes", "uses"})};
}

} // namespace

Result<Read> read(const json::Value &entry, const json::Value &extension, const Context &context)
{
    const QString typeName = entry["type"].text();
    const auto kind = kindNamed(typeName);
    if (!kind)
        return failure(Reason::KindUnsupported, shortWord(typeName));
    const json::Value account = entry["name"];
    const json::Value issuer = entry["issuer"];
    const json::Value note = entry["note"];
    if (!isTextOrNothing(account) || !isTextOrNothing(issuer) || !isTextOrNothing(note))
        return failure(Reason::VaultDamaged);

    const json::Value parameters = entry["info"];
    auto secret = parameters["secret"].base32();
    if (!secret)
        return failure(secret.error());
    const QString algorithmText = parameters["algo"].text();
    const auto algorithm = algorithmNamed(algorithmText);
    if (!algorithm)
        return failure(Reason::AlgorithmUnsupported, shortWord(algorithmText));
    const auto digits = wholeNumber(parameters["digits"]);
    if (!digits || *digits < 1 || *digits > 10)
        return failure(Reason::DigitsOutOfRange, wordOf(parameters["digits"]));
    const Result<Moving> moving = movingOf(*kind, parameters);
    if (!moving)
        return failure(moving.error());

    TokenFields fields;
    fields.id = QUuid::fromString(entry["uuid"].text());
    fields.kind = *kind;
    fields.issuer = issuer.text();
    fields.account = account.text();
    fields.secret = std::move(*secret);
    fields.algorithm = *algorithm;
    fields.digits = static_cast<int>(*digits);
    fields.moving = *moving;
    fields.pin = parameters["pin"].secretText();
    fields.note = note.text();
    fields.groups = groupsOf(entry, context);
    fields.icon = iconOf(entry);
    fields.favourite = entry["favorite"].isTrue();
    fields.addedAt = extension["added"].integer().value_or(0);
    fields.lastUsedAt = extension["lastUsed"].integer().value_or(0);
    fields.useCount = std::max<qint64>(0, extension["uses"].integer().value_or(0));
    fields.recoveryCodes = recoveryCodesOf(extension);
    Result<Token> token = Token::make(std::move(fields));
    if (!token)
        return failure(token.error());
    return Read{std::move(*token), foreignFieldsOf(entry, extension)};
}

void write(json::Writer &writer, const Token &token, const ForeignEntryFields &foreign, const Context &context)
{
    json::ObjectWriter entry(writer, foreign.entry);
    entry.member("favorite").boolean(token->favourite);
    json::Writer &groups = entry.member("groups");
    groups.beginArray();
    for (const QString &name : token->groups)
        groups.text(context.groupIds.value(name));
    groups.endArray();
    if (token->icon.picture.isEmpty()) {
        entry.member("icon").null();
    } else {
        entry.member("icon").base64(token->icon.picture);
        entry.member("icon_hash").hex(QCryptographicHash::hash(token->icon.picture, QCryptographicHash::Sha256));
        entry.member("icon_mime").text(token->icon.mimeType);
    }

    json::ObjectWriter parameters(entry.member("info"), foreign.parameters);
    parameters.member("algo").text(algorithmName(token->algorithm));
    if (const auto counter = token.counter())
        parameters.member("counter").integer(static_cast<qint64>(*counter));
    parameters.member("digits").integer(token->digits);
    if (token.isTimeBased())
        parameters.member("period").integer(token.timeStep());
    if (token->kind == TokenKind::Motp || token->kind == TokenKind::Yandex)
        parameters.member("pin").secretText(token->pin);
    parameters.member("secret").base32(token->secret);
    parameters.end();

    entry.member("issuer").text(token->issuer);
    entry.member("name").text(token->account);
    entry.member("note").text(token->note);
    entry.member("type").text(kindName(token->kind));
    entry.member("uuid").text(token->id.toString(QUuid::WithoutBraces));
    entry.end();
}

bool hasExtension(const Token &token, const ForeignFields &foreign)
{
    return token->addedAt != 0 || token->lastUsedAt != 0 || token->useCount != 0 || !token->recoveryCodes.isEmpty()
           || !foreign.isEmpty();
}

void writeExtension(json::Writer &writer, const Token &token, const ForeignFields &foreign)
{
    json::ObjectWriter extension(writer, foreign);
    if (token->addedAt != 0)
        extension.member("added").integer(token->addedAt);
    if (token->lastUsedAt != 0)
        extension.member("lastUsed").integer(token->lastUsedAt);
    if (!token->recoveryCodes.isEmpty()) {
        json::Writer &codes = extension.member("recoveryCodes");
        codes.beginArray();
        for (const RecoveryCode &code : token->recoveryCodes) {
            json::ObjectWriter object(codes);
            object.member("text").secretText(code.text);
            object.member("used").integer(code.usedAt);
            object.end();
        }
        codes.endArray();
    }
    if (token->useCount != 0)
        extension.member("uses").integer(token->useCount);
    extension.end();
}

QString nameOf(const json::Value &entry)
{
    const QString issuer = entry["issuer"].text();
    const QString account = entry["name"].text();
    if (issuer.isEmpty() || account.isEmpty())
        return issuer + account;
    return QStringLiteral("%1 (%2)").arg(issuer, account);
}

} // namespace countersign::entrycodec
