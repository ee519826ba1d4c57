// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/otp/token.h"

#include <QHash>
#include <QJsonObject>

namespace countersign::entrycodec {

/// What entries refer to and do not hold themselves.
struct Context
{
    QHash<QString, QString> groupNames; ///< Group id (as text) to name.
    QHash<QString, QString> groupIds;   ///< Name to group id (as text).
};

struct Read
{
    Token token;
    QJsonObject foreign; ///< Fields of the entry that we have no use for.
};

/// Reads one entry of the vault document (FORMAT.md, Entries). `extension` is what the document says about it under
/// our own key: recovery codes and dates. Errors: those of Token::make, KindUnsupported, VaultDamaged (a field of the
/// wrong sort).
Result<Read> read(const QJsonObject &entry, const QJsonObject &extension, const Context &context);

/// The entry and its extension part. Both keep the foreign fields they are given.
QJsonObject write(const Token &token, const QJsonObject &foreign, const Context &context);
QJsonObject writeExtension(const Token &token, const QJsonObject &foreign);

/// One spelling for the ids that programs write with capitals or in braces.
QString sameId(const QString &id);

/// Issuer and account as far as they can be made out, for an entry that was set aside.
QString nameOf(const QJsonObject &entry);

} // namespace countersign::entrycodec
