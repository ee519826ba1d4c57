// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/json.h"
#include "core/vault/jsonwriter.h"
#include "core/vault/vault.h"

#include <QHash>

namespace countersign::entrycodec {

/// What entries refer to and do not hold themselves.
struct Context
{
    QHash<QString, QString> groupNames; ///< Group id (as text) to name.
    QHash<QString, QString> groupIds;   ///< Name to group id (as text).
};
Context contextOf(const QList<Group> &groups);

struct Read
{
    Token token;
    ForeignEntryFields foreign;
};

/// Reads one entry of the vault document (FORMAT.md, Entries). `extension` is what the document says about it under
/// our own key: recovery codes and dates. Errors: those of Token::make, KindUnsupported, VaultDamaged (a field of the
/// wrong sort).
Result<Read> read(const json::Value &entry, const json::Value &extension, const Context &context);

/// Writes the entry and its extension part, with the foreign fields they are given.
void write(json::Writer &writer, const Token &token, const ForeignEntryFields &foreign, const Context &context);
void writeExtension(json::Writer &writer, const Token &token, const ForeignFields &foreign);

/// Whether there is anything to write into the extension part.
bool hasExtension(const Token &token, const ForeignFields &foreign);

/// The members of an object that are not among `ours`.
ForeignFields foreignOf(const json::Value &object, std::initializer_list<QByteArrayView> ours);

/// One spelling for the ids that programs write with capitals or in braces.
QString sameId(const QString &id);

/// Issuer and account as far as they can be made out, for an entry that was set aside.
QString nameOf(const json::Value &entry);

} // namespace countersign::entrycodec
