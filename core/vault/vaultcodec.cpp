// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vaultcodec.h"

#include "core/vault/entrycodec.h"
#include "core/vault/jsonslices.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <utility>

namespace countersign::vaultcodec {

namespace {

constexpr int newestDocument = 1;
constexpr int newestDb = 3;
constexpr int newestExtension = 1;

const QString extensionKey = QStringLiteral("countersign");

QString text(const char *ascii)
{
    return QString::fromLatin1(ascii);
}

Result<QJsonObject> parsed(const Secret &document)
{
    if (document.size() > largest)
        return failure(Reason::VaultTooLarge);
    // A view into the locked bytes; QJsonDocument makes its own copies of the values.
    const QByteArray bytes = QByteArray::fromRawData(document.view().data(), document.size());
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError || !json.isObject())
        return failure(Reason::VaultDamaged);
    return json.object();
}

// A version that is no plain number was not written by anything we know.
bool isNewer(const QJsonObject &object, int newest)
{
    const QJsonValue version = object.value(text("version"));
    return !version.isUndefined() && version.toInt(newest + 1) > newest;
}

// Present and of another sort: not ours to overwrite.
bool isOther(const QJsonObject &object, const char *key, QJsonValue::Type type)
{
    const QJsonValue value = object.value(text(key));
    return !value.isUndefined() && value.type() != type;
}

Result<Form> formOf(const QJsonObject &root)
{
    if (!root.contains(text("version")) || !root.contains(text("db")))
        return failure(Reason::VaultDamaged);
    if (isNewer(root, newestDocument))
        return failure(Reason::VaultTooNew);
    const bool sealed = !root.value(text("header")).toObject().value(text("slots")).toArray().isEmpty();
    if (sealed != root.value(text("db")).isString())
        return failure(Reason::VaultDamaged);
    if (!sealed && !root.value(text("db")).isObject())
        return failure(Reason::VaultDamaged);
    return sealed ? Form::Sealed : Form::Plain;
}

entrycodec::Context contextOf(const Vault &vault)
{
    entrycodec::Context context;
    for (const Group &group : vault.groups) {
        const QString id = group.id.toString(QUuid::WithoutBraces);
        context.groupNames.insert(id, group.name);
        context.groupIds.insert(group.name, id);
    }
    return context;
}

QList<Group> readGroups(const QJsonObject &db)
{
    QList<Group> groups;
    for (const QJsonValue &value : db.value(text("groups")).toArray()) {
        const QJsonObject group = value.toObject();
        const QUuid id = QUuid::fromString(group.value(text("uuid")).toString());
        const QString name = group.value(text("name")).toString();
        if (!id.isNull() && !name.isEmpty())
            groups.append({id, name});
    }
    return groups;
}

// Groups that tokens name and the vault does not list yet. Their ids follow from the name, so that two programs
// that make the same group make the same id.
QList<Group> completeGroups(const Vault &vault)
{
    QList<Group> groups = vault.groups;
    QSet<QString> known;
    for (const Group &group : vault.groups)
        known.insert(group.name);
    const auto note = [&](const Token &token) {
        for (const QString &name : token->groups) {
            if (!known.contains(name)) {
                known.insert(name);
                groups.append({QUuid::createUuidV5(vault.id, name), name});
            }
        }
    };
    for (const Token &token : vault.tokens)
        note(token);
    for (const RemovedToken &gone : vault.removed)
        note(gone.token);
    return groups;
}

// Reads entries one by one; what cannot be understood goes to vault.setAside with its own bytes.
class EntryReader
{
public:
    EntryReader(Vault &vault, const QJsonObject &extensions)
        : m_vault(vault), m_extensions(extensions), m_context(contextOf(vault))
    {}

    // The token of an entry; where it cannot be understood, why not.
    Result<Token> read(const QJsonValue &value)
    {
        const QJsonObject entry = value.toObject();
        const QString id = entrycodec::sameId(entry.value(text("uuid")).toString());
        const QJsonObject extension = m_extensions.value(id).toObject();
        const auto read = entrycodec::read(entry, extension, m_context);
        if (!read)
            return failure(read.error());
        Token token = read->token;
        if (m_seen.contains(token->id)) {
            TokenFields fields = token.fields();
            fields.id = QUuid::createUuidV5(fields.id, QString::number(m_seen.size()));
            token = *Token::make(std::move(fields));
        }
        m_seen.insert(token->id);
        if (!read->foreign.isEmpty())
            m_vault.foreignEntryFields.insert(token->id, read->foreign);
        return token;
    }

    // Puts the token of an entry into the list, or sets the entry aside with its bytes.
    void take(const QJsonValue &value, const QByteArray &raw)
    {
        const Result<Token> token = read(value);
        if (token)
            m_vault.tokens.append(*token);
        else
            m_vault.setAside.append({raw, entrycodec::nameOf(value.toObject()), token.error()});
    }

private:
    Vault &m_vault;
    QJsonObject m_extensions;
    entrycodec::Context m_context;
    QSet<TokenId> m_seen;
};

QByteArray rawOf(const QJsonValue &value)
{
    return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

void readRemoved(Vault &vault, EntryReader &reader, const QJsonArray &kept)
{
    for (const QJsonValue &value : kept) {
        const QJsonObject gone = value.toObject();
        if (const auto token = reader.read(gone.value(text("entry"))))
            vault.removed.append({*token, gone.value(text("removedAt")).toInteger()});
        else
            vault.oddRemoved.append(value);
    }
}

void readSetAside(EntryReader &reader, const QJsonArray &kept)
{
    for (const QJsonValue &value : kept) {
        const auto bytes =
            QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        // Not as we write it: kept all the same, as the JSON it is.
        const QByteArray raw =
            value.isString() && bytes ? *bytes : QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        // A later version may understand what an earlier one set aside.
        reader.take(QJsonDocument::fromJson(raw).object(), raw);
    }
}

QJsonObject without(QJsonObject object, std::initializer_list<const char *> keys)
{
    for (const char *key : keys)
        object.remove(text(key));
    return object;
}

// JSON allows any character outside ASCII to be written as an escape; outside strings there are none.
QByteArray asciiOnly(QByteArray utf8)
{
    if (std::ranges::all_of(utf8, [](char c) { return static_cast<unsigned char>(c) < 0x7f; }))
        return utf8;
    QByteArray ascii;
    ascii.reserve(utf8.size() + utf8.size() / 8);
    QString wide = QString::fromUtf8(utf8);
    wipe(utf8);
    for (const QChar c : std::as_const(wide)) {
        if (c.unicode() < 0x7f)
            ascii.append(static_cast<char>(c.unicode()));
        else
            ascii.append("\\u").append(QByteArray::number(c.unicode(), 16).rightJustified(4, '0'));
    }
    wipe(wide);
    return ascii;
}

} // namespace

Result<Form> formOf(const Secret &document)
{
    const auto root = parsed(document);
    if (!root)
        return failure(root.error());
    return formOf(*root);
}

Result<Vault> read(const Secret &document)
{
    const auto root = parsed(document);
    if (!root)
        return failure(root.error());
    const auto form = formOf(*root);
    if (!form)
        return failure(form.error());
    if (*form == Form::Sealed)
        return failure(Reason::VaultSealed);

    const QJsonObject db = root->value(text("db")).toObject();
    if (isNewer(db, newestDb))
        return failure(Reason::VaultTooNew);
    const QJsonObject extension = db.value(extensionKey).toObject();
    if (isNewer(extension, newestExtension))
        return failure(Reason::VaultTooNew);
    if (!db.value(text("entries")).isArray() || isOther(db, "countersign", QJsonValue::Object)
        || isOther(extension, "entries", QJsonValue::Object) || isOther(extension, "removed", QJsonValue::Array)
        || isOther(extension, "setAside", QJsonValue::Array))
        return failure(Reason::VaultDamaged);

    Vault vault;
    vault.id = QUuid::fromString(extension.value(text("id")).toString());
    if (vault.id.isNull())
        vault.id = QUuid::createUuid();
    vault.revision = static_cast<quint64>(qMax<qint64>(0, extension.value(text("revision")).toInteger()));
    vault.groups = readGroups(db);

    const QJsonArray entries = db.value(text("entries")).toArray();
    const QList<QByteArrayView> slices = entrySlices(document.view());
    vault.entryExtensions = extension.value(text("entries")).toObject();
    EntryReader reader(vault, vault.entryExtensions);
    vault.tokens.reserve(entries.size());
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QByteArray raw = i < slices.size() ? slices.at(i).toByteArray() : rawOf(entries.at(i));
        reader.take(entries.at(i), raw);
    }
    readRemoved(vault, reader, extension.value(text("removed")).toArray());
    readSetAside(reader, extension.value(text("setAside")).toArray());

    vault.foreignRootFields = without(*root, {"version", "header", "db"});
    vault.foreignDbFields = without(db, {"version", "entries", "groups", "countersign"});
    vault.foreignExtension = without(extension, {"version", "id", "revision", "entries", "removed", "setAside"});
    return vault;
}

Secret write(const Vault &vault)
{
    Vault complete = vault;
    complete.groups = completeGroups(vault);
    const entrycodec::Context context = contextOf(complete);

    QJsonObject extensions = vault.entryExtensions;
    const auto written = [&](const Token &token) {
        const QString id = token->id.toString(QUuid::WithoutBraces);
        const QJsonObject extension = entrycodec::writeExtension(token, extensions.value(id).toObject());
        if (!extension.isEmpty())
            extensions.insert(id, extension);
        return entrycodec::write(token, vault.foreignEntryFields.value(token->id), context);
    };
    QJsonArray entries;
    for (const Token &token : vault.tokens)
        entries.append(written(token));
    QJsonArray removed = vault.oddRemoved;
    for (const RemovedToken &gone : vault.removed)
        removed.append(QJsonObject{{text("entry"), written(gone.token)}, {text("removedAt"), gone.removedAt}});
    QJsonArray setAside;
    for (const SetAside &entry : vault.setAside)
        setAside.append(QString::fromLatin1(entry.raw.toBase64()));
    QJsonArray groups;
    for (const Group &group : std::as_const(complete.groups))
        groups.append(QJsonObject{{text("uuid"), group.id.toString(QUuid::WithoutBraces)}, {text("name"), group.name}});

    QJsonObject extension = vault.foreignExtension;
    extension.insert(text("version"), newestExtension);
    extension.insert(text("id"), vault.id.toString(QUuid::WithoutBraces));
    extension.insert(text("revision"), static_cast<qint64>(vault.revision));
    extension.insert(text("entries"), extensions);
    extension.insert(text("removed"), removed);
    extension.insert(text("setAside"), setAside);

    QJsonObject db = vault.foreignDbFields;
    db.insert(text("version"), newestDb);
    db.insert(text("entries"), entries);
    db.insert(text("groups"), groups);
    db.insert(extensionKey, extension);
    const QJsonObject header{{text("slots"), QJsonValue::Null}, {text("params"), QJsonValue::Null}};
    QJsonObject root = vault.foreignRootFields;
    root.insert(text("version"), newestDocument);
    root.insert(text("header"), header);
    root.insert(text("db"), db);
    return Secret::takeFrom(asciiOnly(QJsonDocument(root).toJson(QJsonDocument::Compact)));
}

} // namespace countersign::vaultcodec
