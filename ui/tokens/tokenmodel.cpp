// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/tokenmodel.h"

#include "core/base/errortext.h"

#include <QSet>

#include <algorithm>

namespace countersign {

TokenModel::TokenModel(Clock clock, QObject *parent) : QAbstractListModel(parent), m_clock(std::move(clock)) {}

int TokenModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tokens.size());
}

const Result<Code> &TokenModel::codeOf(const Token &token) const
{
    const qint64 now = secondsOf(m_clock());
    auto found = m_codes.find(token->id);
    const bool holds =
        found != m_codes.end() && (!found->has_value() || ((*found)->validFrom <= now && now < (*found)->validUntil));
    if (!holds)
        found = m_codes.insert(token->id, codeFor(token, now));
    return *found;
}

QVariant TokenModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Token &token = m_tokens.at(index.row());
    const bool counted = !token.isTimeBased();
    switch (role) {
    case Qt::DisplayRole:
        return token.fullName();
    case Qt::AccessibleTextRole:
        return accessibleText(token);
    case IdRole:
        return QVariant::fromValue(token->id);
    case IssuerRole:
        return token->issuer;
    case AccountRole:
        return token->account;
    case CountedRole:
        return counted;
    case CodeRole:
        if (counted)
            return m_counted.value(token->id).text;
        return codeOf(token) ? codeOf(token)->text : QString();
    case ValidFromRole:
        return !counted && codeOf(token) ? codeOf(token)->validFrom : 0;
    case ValidUntilRole:
        return !counted && codeOf(token) ? codeOf(token)->validUntil : 0;
    case TroubleRole:
        return !counted && !codeOf(token) ? sentenceFor(codeOf(token).error()) : QString();
    case NowRole:
        return m_clock();
    case SearchRole:
        return QStringList{token->issuer, token->account, token->note, token->groups.join(u' ')}.join(u'\n');
    default:
        return {};
    }
}

QString TokenModel::accessibleText(const Token &token) const
{
    const QString trouble = data(index(rowOf(token->id)), TroubleRole).toString();
    return trouble.isEmpty() ? token.fullName() : tr("%1, %2").arg(token.fullName(), trouble);
}

int TokenModel::rowOf(const TokenId &id) const
{
    const auto found = std::ranges::find_if(m_tokens, [&](const Token &token) { return token->id == id; });
    return found == m_tokens.end() ? -1 : static_cast<int>(found - m_tokens.begin());
}

void TokenModel::removeMissing(const QList<Token> &tokens)
{
    QSet<TokenId> wanted;
    for (const Token &token : tokens)
        wanted.insert(token->id);
    for (int row = rowCount() - 1; row >= 0; --row) {
        const TokenId id = m_tokens.at(row)->id;
        if (wanted.contains(id))
            continue;
        beginRemoveRows({}, row, row);
        m_tokens.removeAt(row);
        m_codes.remove(id);
        m_counted.remove(id);
        endRemoveRows();
    }
}

void TokenModel::show(const QList<Token> &tokens)
{
    removeMissing(tokens);
    const bool sameStart = std::ranges::equal(m_tokens, tokens.first(qMin(m_tokens.size(), tokens.size())),
                                              [](const Token &a, const Token &b) { return a->id == b->id; });
    if (!sameStart) {
        beginResetModel();
        m_tokens = tokens;
        m_codes.clear();
        endResetModel();
        return;
    }
    for (int row = 0; row < rowCount(); ++row) {
        if (&m_tokens.at(row).fields() == &tokens.at(row).fields())
            continue;
        if (!m_tokens.at(row).sameKeyAs(tokens.at(row)))
            m_counted.remove(tokens.at(row)->id);
        m_tokens[row] = tokens.at(row);
        m_codes.remove(tokens.at(row)->id);
        Q_EMIT dataChanged(index(row), index(row));
    }
    if (tokens.size() > m_tokens.size()) {
        beginInsertRows({}, rowCount(), static_cast<int>(tokens.size()) - 1);
        m_tokens = tokens;
        endInsertRows();
    }
}

void TokenModel::showCode(const TokenId &id, const Code &code)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    m_counted.insert(id, code);
    Q_EMIT dataChanged(index(row), index(row));
}

void TokenModel::refreshEnded()
{
    const qint64 now = secondsOf(m_clock());
    // Before its window as well as after: the clock may have been set back.
    const auto ended = m_codes.removeIf([now](const auto &entry) {
        const Result<Code> &code = entry.value();
        return code && (now < code->validFrom || now >= code->validUntil);
    });
    // Codes end together, and a view draws no more than it shows.
    if (ended > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {CodeRole, ValidFromRole, ValidUntilRole});
}

QString secondsLeftText(qint64 seconds)
{
    return TokenModel::tr("%n second(s) left", nullptr, static_cast<int>(qMax<qint64>(0, seconds)));
}

} // namespace countersign
