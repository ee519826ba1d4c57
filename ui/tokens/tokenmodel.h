// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/otp/code.h"
#include "core/vault/vault.h"

#include <QAbstractListModel>
#include <QHash>

namespace countersign {

/// The tokens of the vault with their codes of this moment, one a row in the person's own order.
class TokenModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole,
        IssuerRole,
        AccountRole,
        CodeRole,       ///< Ready to copy, without a blank; empty where there is none to show.
        ValidFromRole,  ///< Unix seconds; 0 for HOTP.
        ValidUntilRole, ///< Unix seconds; 0 for HOTP.
        CountedRole,    ///< True for HOTP: moved on by a button.
        TroubleRole,    ///< Why there is no code, as a sentence; empty otherwise.
        NowRole,        ///< Unix milliseconds by the model's clock: ring and code look at the same one.
        SearchRole,     ///< Everything a filter looks at.
    };

    explicit TokenModel(Clock clock, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// Takes over the tokens of a vault with as few row changes as that needs, so that selection and place stay.
    void show(const QList<Token> &tokens);

    /// Shows a HOTP code that has just been stored, until another one comes.
    void showCode(const TokenId &id, const Code &code);

    const Token &tokenAt(int row) const { return m_tokens.at(row); }
    int rowOf(const TokenId &id) const;

    /// Announces new codes for the rows whose window has ended.
    void refreshEnded();

private:
    const Result<Code> &codeOf(const Token &token) const;
    QString accessibleText(const Token &token) const;
    void removeMissing(const QList<Token> &tokens);

    Clock m_clock;
    QList<Token> m_tokens;
    mutable QHash<TokenId, Result<Code>> m_codes; ///< Computed when asked for; a window that ended is computed anew.
    QHash<TokenId, Code> m_counted;
};

/// "12 seconds left", for people who cannot see the ring.
QString secondsLeftText(qint64 seconds);

} // namespace countersign
