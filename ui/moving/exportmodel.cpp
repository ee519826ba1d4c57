// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moving/exportmodel.h"

#include "core/base/errortext.h"
#include "ui/tickdelegate.h"

#include <QLocale>

#include <algorithm>

namespace countersign {

ExportModel::ExportModel(QList<Token> tokens, const QList<TokenId> &chosen, const MovingPart &part, QObject *parent)
    : QAbstractListModel(parent), m_tokens(std::move(tokens)), m_chosen(chosen.begin(), chosen.end()), m_part(part)
{
    if (chosen.isEmpty())
        for (const Token &token : std::as_const(m_tokens))
            m_chosen.insert(token->id);
}

void ExportModel::setFormat(const ExportFormat &format)
{
    m_losses.clear();
    m_refused.clear();
    // Where only one of two can go, the one that is wanted: what was not chosen keeps nothing here.
    QList<Token> wantedFirst = m_tokens;
    std::ranges::stable_partition(wantedFirst, [this](const Token &token) { return m_chosen.contains(token->id); });
    const Forecast forecast = m_part.forecast(format, wantedFirst);
    for (const Forecast::Going &going : forecast.going)
        if (going.losses)
            m_losses.insert(going.token->id,
                            tr("Without %1").arg(QLocale().createSeparatedList(m_part.namesOf(going.losses))));
    for (const Forecast::Staying &staying : forecast.staying)
        m_refused.insert(staying.token->id, sentenceFor(staying.why));
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT chosenChanged();
}

int ExportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tokens.size());
}

bool ExportModel::goes(qsizetype row) const
{
    const TokenId &id = m_tokens.at(row)->id;
    return m_chosen.contains(id) && !m_refused.contains(id);
}

QVariant ExportModel::data(const QModelIndex &index, int role) const
{
    const Token &token = m_tokens.at(index.row());
    const bool isRefused = m_refused.contains(token->id);
    const auto remark = [&] {
        if (isRefused)
            return m_refused.value(token->id);
        return m_losses.value(token->id, tr("All of it goes along"));
    };
    switch (role) {
    case Qt::DisplayRole:
        return token.fullName().isEmpty() ? tr("Without a name") : token.fullName();
    case RemarkRole:
        return remark();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(token.fullName(), remark());
    case Qt::CheckStateRole:
        if (isRefused)
            return {};
        return goes(index.row()) ? Qt::Checked : Qt::Unchecked;
    default:
        return {};
    }
}

bool ExportModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const TokenId &id = m_tokens.at(index.row())->id;
    if (role != Qt::CheckStateRole || m_refused.contains(id))
        return false;
    if (value.toInt() == Qt::Checked)
        m_chosen.insert(id);
    else
        m_chosen.remove(id);
    Q_EMIT dataChanged(index, index);
    Q_EMIT chosenChanged();
    return true;
}

Qt::ItemFlags ExportModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return m_refused.contains(m_tokens.at(index.row())->id) ? plain : plain | Qt::ItemIsUserCheckable;
}

void ExportModel::chooseAll(bool all)
{
    m_chosen.clear();
    if (all)
        for (const Token &token : std::as_const(m_tokens))
            m_chosen.insert(token->id);
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT chosenChanged();
}

int ExportModel::going() const
{
    return static_cast<int>(goingIds().size());
}

int ExportModel::losing() const
{
    const QList<TokenId> ids = goingIds();
    return static_cast<int>(std::ranges::count_if(ids, [this](const TokenId &id) { return m_losses.contains(id); }));
}

int ExportModel::able() const
{
    return static_cast<int>(m_tokens.size() - m_refused.size());
}

QList<TokenId> ExportModel::goingIds() const
{
    QList<TokenId> ids;
    for (qsizetype row = 0; row < m_tokens.size(); ++row)
        if (goes(row))
            ids.append(m_tokens.at(row)->id);
    return ids;
}

} // namespace countersign
