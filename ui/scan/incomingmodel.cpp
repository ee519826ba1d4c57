// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scan/incomingmodel.h"

#include "core/base/errortext.h"
#include "core/vault/takingin.h"
#include "core/vault/tokenindex.h"
#include "ui/tickdelegate.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace countersign {

IncomingModel::IncomingModel(Incoming incoming, QObject *parent)
    : QAbstractListModel(parent), m_incoming(std::move(incoming))
{
    addTokens();
    for (qsizetype i = 0; i < m_incoming.refused.size(); ++i)
        m_rows.append({Kind::Refused, i, Answer::Skip});
    std::ranges::stable_sort(m_rows, {}, &Row::kind);
    const auto of = [this](Kind kind) { return static_cast<int>(std::ranges::count(m_rows, kind, &Row::kind)); };
    m_totals = {static_cast<int>(m_rows.size()),
                of(Kind::New),
                of(Kind::Here) + of(Kind::Repeated),
                of(Kind::Again),
                of(Kind::Binned),
                of(Kind::Refused)};
    m_choosable = static_cast<int>(std::ranges::count_if(m_rows, isChoosable));
    count();
}

void IncomingModel::addTokens()
{
    TokenIndex seen;
    QSet<TokenId> renewed;
    for (qsizetype i = 0; i < m_incoming.tokens.size(); ++i) {
        const IncomingToken &incoming = m_incoming.tokens.at(i);
        Kind kind = Kind::New;
        if (incoming.standing == Standing::Here)
            kind = Kind::Here;
        else if (seen.sameKeyAndNames(incoming.token))
            kind = Kind::Repeated;
        else if (incoming.trashed)
            kind = Kind::Binned;
        else if (incoming.standing == Standing::ReEnrolment)
            kind = Kind::Again;
        seen.append(incoming.token);
        const bool isSecondKey = kind == Kind::Again && renewed.contains(incoming.match);
        if (kind == Kind::Again)
            renewed.insert(incoming.match);
        m_rows.append({kind, i, isSecondKey ? Answer::Add : suggested(kind)});
    }
}

IncomingModel::Answer IncomingModel::suggested(Kind kind)
{
    switch (kind) {
    case Kind::New:
        return Answer::Add;
    case Kind::Again:
        return Answer::Replace;
    case Kind::Refused:
    case Kind::Binned:
    case Kind::Here:
    case Kind::Repeated:
        break;
    }
    return Answer::Skip;
}

bool IncomingModel::isChoosable(const Row &row)
{
    return row.kind == Kind::Again || row.kind == Kind::New || row.kind == Kind::Binned;
}

void IncomingModel::count()
{
    m_chosen =
        static_cast<int>(std::ranges::count_if(m_rows, [](const Row &row) { return row.answer != Answer::Skip; }));
    QSet<TokenId> renewed;
    for (Row &row : m_rows) {
        row.replaces = row.answer == Answer::Replace && !renewed.contains(m_incoming.tokens.at(row.entry).match);
        if (row.replaces)
            renewed.insert(m_incoming.tokens.at(row.entry).match);
    }
}

int IncomingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString IncomingModel::nameOf(const Row &row) const
{
    const QString name = row.kind == Kind::Refused ? m_incoming.refused.at(row.entry).name
                                                   : m_incoming.tokens.at(row.entry).token.fullName();
    return name.isEmpty() ? tr("Without a name") : name;
}

QString IncomingModel::remarkOn(const Row &row) const
{
    switch (row.kind) {
    case Kind::Refused:
        return sentenceFor(m_incoming.refused.at(row.entry).why);
    case Kind::New:
        return tr("New");
    case Kind::Binned:
        return tr("From the bin of the other app");
    case Kind::Here:
        return tr("Already here");
    case Kind::Repeated:
        return tr("Came in twice");
    case Kind::Again:
        break;
    }
    switch (row.answer) {
    case Answer::Replace:
        if (row.replaces)
            return tr("Here with another key, which is replaced");
        [[fallthrough]];
    case Answer::Add:
        return tr("Here with another key; both are kept");
    case Answer::Skip:
        break;
    }
    return tr("Here with another key, which stays");
}

QVariant IncomingModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return nameOf(row);
    case RemarkRole:
        return remarkOn(row);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(nameOf(row), remarkOn(row));
    case Qt::CheckStateRole:
        if (row.kind == Kind::Refused)
            return {};
        return row.answer == Answer::Skip ? Qt::Unchecked : Qt::Checked;
    default:
        return {};
    }
}

bool IncomingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !isChoosable(m_rows.at(index.row())))
        return false;
    const bool wanted = value.toInt() == Qt::Checked;
    const bool isReplaced = wanted && isAgain(index.row());
    setAnswer(index.row(), isReplaced ? Answer::Replace : wanted ? Answer::Add : Answer::Skip);
    return true;
}

Qt::ItemFlags IncomingModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return isChoosable(m_rows.at(index.row())) ? plain | Qt::ItemIsUserCheckable : plain;
}

QString IncomingModel::totalsInWords() const
{
    QStringList parts;
    const auto add = [&](int number, const QString &words) {
        if (number > 0)
            parts.append(words);
    };
    add(m_totals.fresh, tr("%n new", "entries, in a list of numbers", m_totals.fresh));
    add(m_totals.here, tr("%n here already", "entries, in a list of numbers", m_totals.here));
    add(m_totals.again, tr("%n enrolled again", "entries, in a list of numbers", m_totals.again));
    add(m_totals.binned, tr("%n from the bin", "entries, in a list of numbers", m_totals.binned));
    add(m_totals.refused, tr("%n set aside", "entries, in a list of numbers", m_totals.refused));
    return tr("%1: %2").arg(tr("%n entries", nullptr, m_totals.all), QLocale().createSeparatedList(parts));
}

void IncomingModel::chooseAll(bool all)
{
    for (Row &row : m_rows)
        if (isChoosable(row) && (row.answer != Answer::Skip) != all)
            row.answer = !all ? Answer::Skip : row.kind == Kind::Again ? Answer::Replace : Answer::Add;
    count();
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT chosenChanged();
}

bool IncomingModel::isAgain(int row) const
{
    return m_rows.at(row).kind == Kind::Again;
}

void IncomingModel::setAnswer(int row, Answer answer)
{
    m_rows[row].answer = answer;
    count();
    // What becomes of another key for the same account may follow from this one.
    if (isAgain(row))
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    else
        Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT chosenChanged();
}

void IncomingModel::answerAll(Answer answer)
{
    for (Row &row : m_rows)
        if (row.kind == Kind::Again)
            row.answer = answer;
    count();
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT chosenChanged();
}

QList<Token> IncomingModel::chosenTokens() const
{
    QList<qsizetype> entries;
    for (const Row &row : m_rows)
        if (row.answer != Answer::Skip)
            entries.append(row.entry);
    std::ranges::sort(entries);
    QList<Token> tokens;
    for (const qsizetype entry : std::as_const(entries))
        tokens.append(m_incoming.tokens.at(entry).token);
    return tokens;
}

Change IncomingModel::change(qint64 now) const
{
    QList<changes::Renewal> renewals;
    QList<qsizetype> added;
    for (const Row &row : m_rows) {
        if (row.answer == Answer::Skip)
            continue;
        const IncomingToken &incoming = m_incoming.tokens.at(row.entry);
        if (row.replaces)
            renewals.append({incoming.match, incoming.token});
        else
            added.append(row.entry);
    }
    // Shown by kind, kept in the order in which the other app had them.
    std::ranges::sort(added);
    QList<Token> tokens;
    for (const qsizetype entry : std::as_const(added))
        tokens.append(m_incoming.tokens.at(entry).token);
    return changes::takeIn(std::move(renewals), std::move(tokens), now);
}

} // namespace countersign
