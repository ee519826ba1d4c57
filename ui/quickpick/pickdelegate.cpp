// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quickpick/pickdelegate.h"

#include "ui/marks/mark.h"
#include "ui/theme.h"
#include "ui/tokens/tokenmodel.h"

#include <QPainter>

#include <algorithm>

namespace countersign {

namespace {

constexpr int finger = 44;

QFont strong(const QFont &base)
{
    QFont font = base;
    font.setWeight(QFont::DemiBold);
    return font;
}

void write(QPainter *painter, const QRect &rect, const QString &text, const QFont &font, const QColor &colour,
           Qt::Alignment side)
{
    painter->setFont(font);
    painter->setPen(colour);
    // Names are data: their own direction must not move them away from where the row puts them.
    painter->drawText(rect, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

QSize PickDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines = QFontMetrics(strong(option.font)).height() + QFontMetrics(option.font).height();
    return {200, std::max(finger, lines + 2 * theme::gap)};
}

void PickDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const theme::Colours colours = theme::coloursFor(option.palette);
    const QRect row = option.rect;
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(option.direction, row, rect); };
    const bool isCurrent = option.state & QStyle::State_Selected;
    const bool isHovered = option.state & QStyle::State_MouseOver;

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(row, isCurrent ? colours.rowSelected : isHovered ? colours.rowHover : colours.row);
    if (isCurrent)
        painter->fillRect(placed(QRect(row.left(), row.top(), 3, row.height())), colours.accent);

    const QString issuer = index.data(TokenModel::IssuerRole).toString();
    const QString account = index.data(TokenModel::AccountRole).toString();
    const int size = std::min(row.height() - theme::gap, std::max(32, QFontMetrics(option.font).height() * 2));
    const QRect mark(row.left() + theme::margin, row.top() + (row.height() - size) / 2, size, size);
    paintMark(painter, placed(mark),
              {issuer.isEmpty() ? account : issuer, index.data(TokenModel::IconRole).value<Icon>()}, option.font,
              option.palette);

    int right = row.right() - theme::margin;
    const bool hasCode = m_showsCodes && !index.data(TokenModel::CodeRole).toString().isEmpty();
    const QString code = hasCode ? index.data(TokenModel::ShownCodeRole).toString() : QString();
    const Qt::Alignment leading = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    if (!code.isEmpty()) {
        const QFont font = theme::font(option.font, theme::Type::Lead);
        const int width = QFontMetrics(font).horizontalAdvance(code) + 1;
        write(painter, placed(QRect(right - width + 1, row.top(), width, row.height())), code, font, colours.text,
              leading);
        right -= width + theme::gap;
    }
    const int left = mark.right() + 1 + theme::gap + theme::grid;
    const QFont names = strong(option.font);
    const QString first = issuer.isEmpty() ? account : issuer;
    const QString second = issuer.isEmpty() ? QString() : account;
    const int firstHeight = QFontMetrics(names).height();
    const int secondHeight = second.isEmpty() ? 0 : QFontMetrics(option.font).height();
    const int top = row.top() + (row.height() - firstHeight - secondHeight) / 2;
    write(painter, placed(QRect(left, top, right - left + 1, firstHeight)), first, names, colours.text, leading);
    if (!second.isEmpty())
        write(painter, placed(QRect(left, top + firstHeight, right - left + 1, secondHeight)), second, option.font,
              colours.quiet, leading);
    painter->restore();
}

} // namespace countersign
