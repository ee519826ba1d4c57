// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/tokenmodel.h"

#include "core/base/errortext.h"
#include "ui/theme.h"
#include "ui/tokens/searchtext.h"

#include <algorithm>
#include <utility>

namespace countersign {

namespace {

// As long as Google shows a code that is counted: time enough to type it.
constexpr qint64 countedShownFor = 120;

QString dotsFor(const QString &code, int digits, Grouping grouping)
{
    return grouped(QString(code.isEmpty() ? digits : code.size(), QChar(0x2022)), grouping);
}

} // namespace

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

/// The code of this moment, or the counted one that was asked for; without text where there is none.
Code TokenModel::presentCode(const Token &token) const
{
    if (!token.isTimeBased())
        return m_counted.value(token->id);
    const Result<Code> &code = codeOf(token);
    return code ? *code : Code();
}

bool TokenModel::isRevealed(const TokenId &id) const
{
    switch (m_rules.showing) {
    case Showing::Always:
        return true;
    case Showing::Selected:
        return m_selected.contains(id);
    case Showing::Clicked: {
        const auto found = m_revealed.find(id);
        return found != m_revealed.end() && found->holds(secondsOf(m_clock()));
    }
    }
    return false;
}

bool TokenModel::isUsed(const Token &token) const
{
    const auto found = m_used.find(token->id);
    return found != m_used.end() && !found->text.isEmpty() && *found == presentCode(token);
}

QString TokenModel::nextCodeOf(const Token &token) const
{
    if (!m_rules.nextCode || !token.isTimeBased() || !isRevealed(token->id))
        return {};
    const Code present = presentCode(token);
    if (present.text.isEmpty() || present.validUntil - secondsOf(m_clock()) > theme::soonSeconds)
        return {};
    Code &next = m_nextCodes[token->id];
    if (next.validFrom != present.validUntil)
        next = codeFor(token, present.validUntil).value_or(Code());
    return grouped(next.text, m_rules.grouping);
}

const QString &TokenModel::searchTextAt(int row) const
{
    if (m_searchTexts.size() != m_tokens.size())
        m_searchTexts = QStringList(m_tokens.size());
    QString &text = m_searchTexts[row];
    if (text.isNull()) {
        const Token &token = m_tokens.at(row);
        text = foldedForSearch(
            QStringList{token->issuer, token->account, token->note, token->groups.join(u' ')}.join(u'\n'));
    }
    return text;
}

QVariant TokenModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Token &token = m_tokens.at(index.row());
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
        return !token.isTimeBased();
    case CodeRole:
        return presentCode(token).text;
    case ValidFromRole:
        return presentCode(token).validFrom;
    case ValidUntilRole:
        return presentCode(token).validUntil;
    case TroubleRole:
        return token.isTimeBased() && !codeOf(token) ? sentenceFor(codeOf(token).error()) : QString();
    case NowRole:
        return m_clock();
    case SearchRole:
        return searchTextAt(index.row());
    case RevealedRole:
        return isRevealed(token->id);
    case HiddenAtRole:
        return m_rules.showing == Showing::Clicked && isRevealed(token->id) ? m_revealed.value(token->id).until : 0;
    case ShownCodeRole: {
        const QString code = presentCode(token).text;
        return code.isEmpty() || !isRevealed(token->id) ? dotsFor(code, token->digits, m_rules.grouping)
                                                        : grouped(code, m_rules.grouping);
    }
    case NextCodeRole:
        return nextCodeOf(token);
    case UsedRole:
        return isUsed(token);
    case FavouriteRole:
        return token->favourite;
    case GroupsRole:
        return token->groups;
    case LastUsedRole:
        return token->lastUsedAt;
    case UseCountRole:
        return token->useCount;
    case IconRole:
        return QVariant::fromValue(token->icon);
    default:
        return {};
    }
}

QString TokenModel::accessibleText(const Token &token) const
{
    QStringList parts{token.fullName()};
    if (token->favourite)
        parts.append(tr("favourite"));
    if (token.isTimeBased() && !codeOf(token))
        parts.append(sentenceFor(codeOf(token).error()));
    return parts.join(tr(", ", "between the parts of what a screen reader says of an account"));
}

int TokenModel::rowOf(const TokenId &id) const
{
    const auto found = std::ranges::find_if(m_tokens, [&](const Token &token) { return token->id == id; });
    return found == m_tokens.end() ? -1 : static_cast<int>(found - m_tokens.begin());
}

void TokenModel::setRules(const ListRules &rules)
{
    if (m_rules == rules)
        return;
    m_rules = rules;
    m_revealed.clear();
    announceAll({RevealedRole, ShownCodeRole, NextCodeRole, Qt::AccessibleTextRole});
}

void TokenModel::setSelected(const QSet<TokenId> &ids)
{
    const QSet<TokenId> before = std::exchange(m_selected, ids);
    if (m_rules.showing == Showing::Selected)
        announce((before - ids) + (ids - before), {RevealedRole, ShownCodeRole, NextCodeRole, Qt::AccessibleTextRole});
}

void TokenModel::reveal(const TokenId &id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    const qint64 now = secondsOf(m_clock());
    const Code code = presentCode(m_tokens.at(row));
    m_revealed.insert(id, code.hasWindow() ? Span{code.validFrom, code.validUntil} : Span{now, now + countedShownFor});
    announce({id}, {RevealedRole, HiddenAtRole, ShownCodeRole, NextCodeRole, Qt::AccessibleTextRole});
}

void TokenModel::markUsed(const TokenId &id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    m_used.insert(id, presentCode(m_tokens.at(row)));
    announce({id}, {UsedRole, Qt::AccessibleTextRole});
}

void TokenModel::showCode(const TokenId &id, const Code &code)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    m_counted.insert(id, code);
    reveal(id);
    announce({id}, {CodeRole, UsedRole});
}

void TokenModel::refreshEnded()
{
    const qint64 now = secondsOf(m_clock());
    // Before its window as well as after: the clock may have been set back.
    const auto ended = m_codes.removeIf([now](const auto &entry) {
        const Result<Code> &code = entry.value();
        return code && (now < code->validFrom || now >= code->validUntil);
    });
    const auto hidden = m_revealed.removeIf([now](const auto &entry) { return !entry.value().holds(now); });
    // Codes end together, and a view draws no more than it shows.
    if (ended + hidden > 0)
        announceAll({CodeRole, ValidFromRole, ValidUntilRole, RevealedRole, ShownCodeRole, NextCodeRole, UsedRole});
}

void TokenModel::announce(const QSet<TokenId> &ids, const QList<int> &roles)
{
    // Finding a row takes a look at all of them.
    constexpr qsizetype worthFinding = 8;
    if (ids.size() > worthFinding) {
        announceAll(roles);
        return;
    }
    for (const TokenId &id : ids)
        if (const int row = rowOf(id); row >= 0)
            Q_EMIT dataChanged(index(row), index(row), roles);
}

void TokenModel::announceAll(const QList<int> &roles)
{
    if (!m_tokens.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), roles);
}

QString secondsLeftText(qint64 seconds)
{
    return TokenModel::tr("%n second(s) left", nullptr, static_cast<int>(qMax<qint64>(0, seconds)));
}

} // namespace countersign
