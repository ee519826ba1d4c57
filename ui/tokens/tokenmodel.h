// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/vault/vault.h"
#include "ui/tokens/listrules.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

namespace countersign {

/// The tokens of the vault with their codes of this moment, one a row in the person's own order; and which of the codes
/// may be seen, and which have been used.
class TokenModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole,
        IssuerRole,
        AccountRole,
        CodeRole,       ///< Ready to copy, without a blank; empty where there is none to show. Also while it is hidden.
        ValidFromRole,  ///< Unix seconds; 0 for HOTP.
        ValidUntilRole, ///< Unix seconds; 0 for HOTP.
        CountedRole,    ///< True for HOTP: moved on by a button.
        TroubleRole,    ///< Why there is no code, as a sentence; empty otherwise.
        NowRole,        ///< Unix milliseconds by the model's clock: ring and code look at the same one.
        SearchRole,     ///< Everything a filter looks at, folded as a search compares it.
        RevealedRole,   ///< The code may be seen.
        HiddenAtRole,   ///< When a revealed code is hidden again, in Unix seconds; 0: not by itself.
        ShownCodeRole,  ///< What stands in the row: the code in its groups, dots while it is hidden or not there.
        NextCodeRole,   ///< The code after this one, in its groups; empty while it is not to be seen.
        UsedRole,       ///< The person has said that this code was used.
        FavouriteRole,
        GroupsRole,
        LastUsedRole, ///< Unix seconds; 0: never.
        UseCountRole,
        IconRole, ///< The person's own picture, an Icon.
    };

    explicit TokenModel(Clock clock, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// Takes over the tokens of a vault with as few row changes as that needs, so that selection and place stay.
    void show(const QList<Token> &tokens);

    /// Shows a HOTP code that has just been stored, until another one comes.
    void showCode(const TokenId &id, const Code &code);

    /// How codes are shown from now on. Whatever had been revealed is hidden again.
    void setRules(const ListRules &rules);
    /// The selected rows: their codes can be seen where that is the rule.
    void setSelected(const QSet<TokenId> &ids);
    /// Shows a code until its window ends; one that is counted for two minutes.
    void reveal(const TokenId &id);
    /// The code of this moment was used; the next one is a new one.
    void markUsed(const TokenId &id);

    const Token &tokenAt(int row) const { return m_tokens.at(row); }
    int rowOf(const TokenId &id) const;

    /// Announces new codes for the rows whose window has ended, and hides what was revealed long enough.
    void refreshEnded();

private:
    /// A stretch of time in Unix seconds: from <= now < until.
    struct Span
    {
        qint64 from, until;
        bool holds(qint64 now) const { return from <= now && now < until; }
    };

    const Result<Code> &codeOf(const Token &token) const;
    Code presentCode(const Token &token) const;
    bool isRevealed(const TokenId &id) const;
    bool isUsed(const Token &token) const;
    QString nextCodeOf(const Token &token) const;
    QString accessibleText(const Token &token) const;
    const QString &searchTextAt(int row) const;
    void removeMissing(const QList<Token> &tokens);
    void forgetFormer(const QList<Token> &tokens);
    bool startsLike(const QList<Token> &tokens) const;
    void putInOrder(const QList<Token> &tokens);
    void forget(const TokenId &id);
    void announce(const QSet<TokenId> &ids, const QList<int> &roles);
    void announceAll(const QList<int> &roles);

    Clock m_clock;
    ListRules m_rules;
    QList<Token> m_tokens;
    mutable QStringList m_searchTexts;            ///< One a row, null until a search asks for it.
    mutable QHash<TokenId, Result<Code>> m_codes; ///< Computed when asked for; a window that ended is computed anew.
    mutable QHash<TokenId, Code> m_nextCodes;
    QHash<TokenId, Code> m_counted;
    QHash<TokenId, Code> m_used;
    QHash<TokenId, Span> m_revealed;
    QSet<TokenId> m_selected;
};

/// "12 seconds left", for people who cannot see the ring.
QString secondsLeftText(qint64 seconds);

} // namespace countersign
