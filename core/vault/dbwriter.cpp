// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/dbcodec.h"

#include "core/vault/entrycodec.h"

#include <QSet>

#include <utility>

namespace countersign::dbcodec {

namespace {

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

void writeGroups(json::Writer &writer, const QList<Group> &groups)
{
    writer.beginArray();
    for (const Group &group : groups) {
        json::ObjectWriter object(writer);
        object.member("name").text(group.name);
        object.member("uuid").text(group.id.toString(QUuid::WithoutBraces));
        object.end();
    }
    writer.endArray();
}

// Recovery codes and dates by token id, those of tokens in the list and removed ones alike.
void writeExtensions(json::Writer &writer, const Vault &vault)
{
    QMap<QString, const Token *> tokens;
    const auto note = [&](const Token &token) {
        if (entrycodec::hasExtension(token, vault.foreignEntryFields.value(token->id).extension))
            tokens.insert(token->id.toString(QUuid::WithoutBraces), &token);
    };
    for (const Token &token : vault.tokens)
        note(token);
    for (const RemovedToken &gone : vault.removed)
        note(gone.token);
    json::ObjectWriter object(writer, vault.strayExtensions);
    for (auto it = tokens.cbegin(); it != tokens.cend(); ++it) {
        const Token &token = *it.value();
        entrycodec::writeExtension(object.member(it.key()), token, vault.foreignEntryFields.value(token->id).extension);
    }
    object.end();
}

void writeRemoved(json::Writer &writer, const Vault &vault, const entrycodec::Context &context)
{
    writer.beginArray();
    for (const Secret &odd : vault.oddRemoved)
        writer.raw(odd);
    for (const RemovedToken &gone : vault.removed) {
        json::ObjectWriter object(writer);
        entrycodec::write(object.member("entry"), gone.token, vault.foreignEntryFields.value(gone.token->id), context);
        object.member("removedAt").integer(gone.removedAt);
        object.end();
    }
    writer.endArray();
}

void writeBackupSeal(json::Writer &writer, const Vault &vault)
{
    json::ObjectWriter object(writer, vault.foreignBackupFields);
    object.member("key").base64(vault.backupSeal.key.view());
    keyslot::writeAll(object.member("slots"), vault.backupSeal.slots);
    object.end();
}

} // namespace

void write(json::Writer &writer, const Vault &vault)
{
    const QList<Group> groups = completeGroups(vault);
    const entrycodec::Context context = entrycodec::contextOf(groups);

    json::ObjectWriter db(writer, vault.foreignDbFields);
    json::ObjectWriter extension(db.member("countersign"), vault.foreignExtension);
    if (!vault.backupSeal.isEmpty())
        writeBackupSeal(extension.member("backup"), vault);
    writeExtensions(extension.member("entries"), vault);
    extension.member("id").text(vault.id.toString(QUuid::WithoutBraces));
    writeRemoved(extension.member("removed"), vault, context);
    extension.member("revision").integer(static_cast<qint64>(vault.revision));
    json::Writer &setAside = extension.member("setAside");
    setAside.beginArray();
    for (const SetAside &entry : vault.setAside)
        setAside.base64(entry.raw.view());
    setAside.endArray();
    extension.member("version").integer(newestExtension);
    extension.end();

    json::Writer &entries = db.member("entries");
    entries.beginArray();
    for (const Token &token : vault.tokens)
        entrycodec::write(entries, token, vault.foreignEntryFields.value(token->id), context);
    entries.endArray();
    writeGroups(db.member("groups"), groups);
    db.member("version").integer(newestDb);
    db.end();
}

} // namespace countersign::dbcodec
