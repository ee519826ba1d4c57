// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/tokendelegate.h"

#include "core/otp/code.h"
#include "ui/icons.h"
#include "ui/marks/mark.h"
#include "ui/theme.h"
#include "ui/tokens/codetext.h"
#include "ui/tokens/ring.h"
#include "ui/tokens/tokenmodel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

namespace countersign {

namespace {

constexpr int inset = theme::margin;

// Large text wants a large ring. The smallest ones are those of ordinary text.
int ringSizeFor(const QFont &font)
{
    return std::max(28, QFontMetrics(font).height() * 3 / 2);
}

int monogramSizeFor(const QFont &font)
{
    return std::max(40, QFontMetrics(font).height() * 2);
}

QFont nameFont(const QFont &base)
{
    QFont font = base;
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont codeFont(const QFont &base)
{
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * 1.9);
    font.setWeight(QFont::Medium);
    return font;
}

// Rows are laid out left to right and mirrored as a whole where the language runs the other way.
QRect placed(const QRect &rect, const QRect &row, Qt::LayoutDirection direction)
{
    return QStyle::visualRect(direction, row, rect);
}

void paintNames(QPainter *painter, const QRect &rect, const QString &issuer, const QString &account, const QFont &font,
                const theme::Colours &colours, Qt::LayoutDirection direction)
{
    const QString first = issuer.isEmpty() ? account : issuer;
    const QString second = issuer.isEmpty() ? QString() : account;
    const QFontMetrics bold(nameFont(font)), plain(font);
    const int space = theme::gap;
    // The account gives way first, but keeps a third of the line.
    const int secondWanted = second.isEmpty() ? 0 : plain.horizontalAdvance(second) + space;
    const int firstWidth = qMin(bold.horizontalAdvance(first), rect.width() - qMin(secondWanted, rect.width() / 3));
    const QRect firstRect(rect.left(), rect.top(), firstWidth + 1, rect.height());
    const QRect secondRect(firstRect.right() + space, rect.top(), rect.right() - firstRect.right() - space,
                           rect.height());
    // Names are data: their own direction must not move them away from where the layout puts them.
    const auto flags = QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine;
    painter->setFont(nameFont(font));
    painter->setPen(colours.text);
    painter->drawText(placed(firstRect, rect, direction), static_cast<int>(flags),
                      bold.elidedText(first, Qt::ElideRight, firstRect.width()));
    if (second.isEmpty() || secondRect.width() < plain.averageCharWidth() * 3)
        return;
    painter->setFont(font);
    painter->setPen(colours.quiet);
    painter->drawText(placed(secondRect, rect, direction), static_cast<int>(flags),
                      plain.elidedText(second, Qt::ElideMiddle, secondRect.width()));
}

} // namespace

double TokenDelegate::ringCircumference(const QFont &font)
{
    return ring::circumference(ringSizeFor(font));
}

QRect TokenDelegate::ringRect(const QRect &row, Qt::LayoutDirection direction, const QFont &font)
{
    const int ringSize = ringSizeFor(font);
    const QRect ring(row.right() - inset - ringSize, row.center().y() - ringSize / 2 + 1, ringSize, ringSize);
    return placed(ring, row, direction);
}

void TokenDelegate::setSwipe(const QPersistentModelIndex &index, int offset)
{
    m_swiped = index;
    m_swipeOffset = offset;
}

QSize TokenDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int names = QFontMetrics(nameFont(option.font)).height();
    const int code = QFontMetrics(codeFont(option.font)).height();
    return {280, std::max(72, names + code + 2 * (theme::gap + theme::grid))};
}

void TokenDelegate::paintBehind(QPainter *painter, const QStyleOptionViewItem &option) const
{
    const theme::Colours colours = theme::coloursFor(option.palette);
    painter->fillRect(option.rect, colours.danger);
    const int size = 24;
    const QRect bin(option.rect.right() - inset - size, option.rect.center().y() - size / 2, size, size);
    painter->drawPixmap(placed(bin, option.rect, option.direction),
                        iconPixmap("trash", colours.onDanger, size, painter->device()->devicePixelRatioF()));
}

void TokenDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const theme::Colours colours = theme::coloursFor(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;

    painter->save();
    painter->setClipRect(option.rect);
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_swiped == index && m_swipeOffset != 0) {
        paintBehind(painter, option);
        painter->translate(m_swipeOffset, 0);
    }
    const QRect row = option.rect;
    painter->fillRect(row, selected ? colours.rowSelected : hovered ? colours.rowHover : colours.row);
    if (selected && (option.state & QStyle::State_HasFocus))
        painter->fillRect(placed(QRect(row.left(), row.top(), 3, row.height()), row, option.direction), colours.accent);

    const QString issuer = index.data(TokenModel::IssuerRole).toString();
    const QString account = index.data(TokenModel::AccountRole).toString();
    const QString title = issuer.isEmpty() ? account : issuer;
    const int monogramSize = monogramSizeFor(option.font);
    const QRect monogram(row.left() + inset, row.center().y() - monogramSize / 2 + 1, monogramSize, monogramSize);
    paintMark(painter, placed(monogram, row, option.direction), {title, {}}, option.font, colours.dark);

    const QRect ringPlace = ringRect(row, Qt::LeftToRight, option.font);
    const QFontMetrics names(nameFont(option.font)), codes(codeFont(option.font));
    const int left = monogram.right() + 1 + theme::gap + theme::grid;
    const int width = ringPlace.left() - theme::gap - left;
    const int top = row.top() + (row.height() - names.height() - codes.height()) / 2;
    paintNames(painter, placed(QRect(left, top, width, names.height()), row, option.direction), issuer, account,
               option.font, colours, option.direction);

    const QRect codeRect = placed(QRect(left, top + names.height(), width, codes.height()), row, option.direction);
    const bool counted = index.data(TokenModel::CountedRole).toBool();
    const QString code = index.data(TokenModel::CodeRole).toString();
    const QString trouble = index.data(TokenModel::TroubleRole).toString();
    if (!trouble.isEmpty()) {
        painter->setFont(option.font);
        painter->setPen(colours.urgent);
        painter->drawText(codeRect, Qt::AlignVCenter | Qt::TextWordWrap, trouble);
    } else {
        const qint64 until = index.data(TokenModel::ValidUntilRole).toLongLong();
        paintCode(painter, codeRect, code.isEmpty() ? QStringLiteral("••• •••") : inHalves(code), codeFont(option.font),
                  code.isEmpty() ? colours.quiet : colours.text, option.direction);
        if (!counted)
            ring::paint(painter, ringRect(row, option.direction, option.font),
                        index.data(TokenModel::ValidFromRole).toLongLong(), until,
                        index.data(TokenModel::NowRole).toLongLong(), colours);
    }
    if (counted)
        painter->drawPixmap(
            ringRect(row, option.direction, option.font).adjusted(2, 2, -2, -2).topLeft(),
            iconPixmap("next", colours.accent, ringPlace.width() - 4, painter->device()->devicePixelRatioF()));
    painter->fillRect(placed(QRect(left, row.bottom(), row.right() - left, 1), row, option.direction), colours.line);
    painter->restore();
}

bool TokenDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QRect ring = ringRect(option.rect, option.direction, option.font);
    if (ring.adjusted(-4, -4, 4, 4).contains(event->pos())) {
        const qint64 left = index.data(TokenModel::ValidUntilRole).toLongLong()
                            - secondsOf(index.data(TokenModel::NowRole).toLongLong());
        const QString text =
            index.data(TokenModel::CountedRole).toBool() ? tr("Show the next code") : secondsLeftText(left);
        QToolTip::showText(event->globalPos(), text, view, ring);
    } else {
        QToolTip::showText(event->globalPos(), index.data(Qt::DisplayRole).toString(), view);
    }
    return true;
}

} // namespace countersign
