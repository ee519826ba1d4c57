// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/dbcodec.h"

#include "core/base/aesgcm.h"
#include "core/vault/entrycodec.h"
#include "core/vault/envelope.h"

#include <QSet>

#include <utility>

namespace countersign::dbcodec {

namespace {

// Present and of another sort: not ours to overwrite.
bool isOther(const json::Value &value, json::Sort sort)
{
    return !value.isAbsent() && !value.is(sort);
}

QList<Group> readGroups(const json::Value &array)
{
    QList<Group> groups;
    array.eachElement([&](const json::Value &group) {
        const QUuid id = QUuid::fromString(group["uuid"].text());
        const QString name = group["name"].text();
        if (!id.isNull() && !name.isEmpty())
            groups.append({id, name});
    });
    return groups;
}

/// Reads entries one by one; what cannot be understood goes to vault.setAside with its own bytes.
class EntryReader
{
public:
    EntryReader(Vault &vault, const json::Value &extensions)
        : m_vault(vault), m_context(entrycodec::contextOf(vault.groups))
    {
        extensions.eachMember(
            [&](const json::Value &id, const json::Value &extension) { m_extensions.insert(id.text(), extension); });
    }

    // The token of an entry; where it cannot be understood, why not.
    Result<Token> read(const json::Value &entry)
    {
        const QString id = entrycodec::sameId(entry["uuid"].text());
        const json::Value extension = m_extensions.value(id);
        auto read = entrycodec::read(entry, extension, m_context);
        if (!read)
            return failure(read.error());
        if (extension.isObject())
            m_used.insert(id);
        Token token = read->token;
        if (m_seen.contains(token->id)) {
            TokenFields fields = token.fields();
            fields.id = QUuid::createUuidV5(fields.id, QString::number(m_seen.size()));
            token = *Token::make(std::move(fields));
        }
        m_seen.insert(token->id);
        const ForeignEntryFields &foreign = read->foreign;
        if (!foreign.entry.isEmpty() || !foreign.parameters.isEmpty() || !foreign.extension.isEmpty())
            m_vault.foreignEntryFields.insert(token->id, foreign);
        return token;
    }

    // Puts the token of an entry into the list, or sets the entry aside with its bytes.
    void take(const json::Value &entry, const Secret &raw)
    {
        const Result<Token> token = read(entry);
        if (token)
            m_vault.tokens.append(*token);
        else
            m_vault.setAside.append({raw, entrycodec::nameOf(entry), token.error()});
    }
    void take(const json::Value &entry)
    {
        const Result<Token> token = read(entry);
        if (token)
            m_vault.tokens.append(*token);
        else
            m_vault.setAside.append({Secret::fromBytes(entry.source()), entrycodec::nameOf(entry), token.error()});
    }

    // What no token has taken belongs to entries that are not understood, or that are not here.
    ForeignFields strays() const
    {
        ForeignFields strays;
        for (auto it = m_extensions.cbegin(); it != m_extensions.cend(); ++it)
            if (!m_used.contains(it.key()))
                strays.insert(it.key(), it.value().compact());
        return strays;
    }

private:
    Vault &m_vault;
    QHash<QString, json::Value> m_extensions;
    entrycodec::Context m_context;
    QSet<TokenId> m_seen;
    QSet<QString> m_used;
};

void readRemoved(Vault &vault, EntryReader &reader, const json::Value &kept)
{
    kept.eachElement([&](const json::Value &gone) {
        if (const auto token = reader.read(gone["entry"]))
            vault.removed.append({*token, gone["removedAt"].integer().value_or(0)});
        else
            vault.oddRemoved.append(gone.compact());
    });
}

// Not as we write it: kept all the same, as the JSON it is.
Secret wrapped(const json::Value &value)
{
    json::Writer writer;
    writer.beginArray();
    writer.raw(value.compact());
    writer.endArray();
    return writer.finish();
}

void readSetAside(EntryReader &reader, const json::Value &kept)
{
    kept.eachElement([&](const json::Value &value) {
        const auto bytes = value.base64();
        const Secret raw = bytes ? *bytes : wrapped(value);
        // A later version may understand what an earlier one set aside.
        const auto document = json::Document::parse(raw);
        reader.take(document ? document->root() : json::Value(), raw);
    });
}

bool readBackupSeal(Vault &vault, const json::Value &backup)
{
    auto key = backup["key"].base64();
    if (!key || key->size() != aesgcm::keySize || !backup["slots"].hasElements())
        return false;
    vault.backupSeal = {std::move(*key), keyslot::readAll(backup["slots"])};
    vault.foreignBackupFields = entrycodec::foreignOf(backup, {"key", "slots"});
    return true;
}

} // namespace

Result<Vault> read(const json::Value &db)
{
    const json::Value extension = db["countersign"];
    if (envelope::isNewer(db, newestDb) || envelope::isNewer(extension, newestExtension))
        return failure(Reason::VaultTooNew);
    if (!db["entries"].isArray() || isOther(extension, json::Sort::Object)
        || isOther(extension["entries"], json::Sort::Object) || isOther(extension["removed"], json::Sort::Array)
        || isOther(extension["setAside"], json::Sort::Array))
        return failure(Reason::VaultDamaged);

    Vault vault;
    vault.id = QUuid::fromString(extension["id"].text());
    if (vault.id.isNull())
        vault.id = QUuid::createUuid();
    vault.revision = static_cast<quint64>(qMax<qint64>(0, extension["revision"].integer().value_or(0)));
    vault.groups = readGroups(db["groups"]);

    EntryReader reader(vault, extension["entries"]);
    db["entries"].eachElement([&](const json::Value &entry) { reader.take(entry); });
    readRemoved(vault, reader, extension["removed"]);
    readSetAside(reader, extension["setAside"]);
    vault.strayExtensions = reader.strays();

    vault.foreignDbFields = entrycodec::foreignOf(db, {"version", "entries", "groups", "countersign"});
    vault.foreignExtension =
        entrycodec::foreignOf(extension, {"version", "id", "revision", "entries", "removed", "setAside"});
    // One that is not understood stays where it is.
    if (readBackupSeal(vault, extension["backup"]))
        vault.foreignExtension.remove(QStringLiteral("backup"));
    return vault;
}

} // namespace countersign::dbcodec
