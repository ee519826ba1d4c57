// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/otp/token.h"
#include "core/vault/foreignfields.h"
#include "core/vault/sealedvault.h"

#include <QHash>
#include <QList>
#include <QUuid>

namespace countersign {

/// A token taken out of the list, which can come back for `removedDays` days.
struct RemovedToken
{
    Token token;
    qint64 removedAt = 0; ///< Unix seconds.
};

/// An entry that could not be understood. Its bytes are kept as they were found and written back with every save.
struct SetAside
{
    Secret raw;   ///< It may hold a key, in a form we do not know.
    QString name; ///< Issuer and account, as far as they could be made out; may be empty.
    Error why;
};

struct Group
{
    QUuid id;
    QString name;
};

/// What another program wrote about one token.
struct ForeignEntryFields
{
    ForeignFields entry;
    ForeignFields parameters; ///< Of the entry's `info`.
    ForeignFields extension;  ///< Of what our own key says about it.
};

/// An open vault: a value. Changes make a candidate (see changes.h), which is saved before it is adopted.
struct Vault
{
    QUuid id;
    quint64 revision = 0; ///< One more with every save.
    QList<Token> tokens;  ///< In the person's own order.
    QList<RemovedToken> removed;
    QList<SetAside> setAside;
    QList<Group> groups;

    /// What automatic backups are sealed with, so that nobody is asked again; empty where none are made.
    Seal backupSeal;

    // What other programs wrote and we have no use for: kept and written back.
    QHash<TokenId, ForeignEntryFields> foreignEntryFields;
    sealedvault::Surroundings around;
    ForeignFields foreignDbFields;
    ForeignFields foreignExtension;
    ForeignFields foreignBackupFields;
    ForeignFields strayExtensions; ///< By id: what our own key says about entries that are not among the tokens.
    QList<Secret> oddRemoved;      ///< Removed entries that cannot be understood, whole, as JSON text.

    /// A vault without tokens and with an id of its own.
    static Vault empty();

    /// The token with this id; null where there is none.
    const Token *find(const TokenId &id) const;
};

/// How long a removed token can come back.
constexpr int removedDays = 30;

} // namespace countersign
