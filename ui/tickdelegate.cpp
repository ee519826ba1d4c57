// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tickdelegate.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace countersign {

namespace {

QStyle *styleOf(const QStyleOptionViewItem &option)
{
    return option.widget ? option.widget->style() : QApplication::style();
}

/// Of the box, or of the sign in its place.
int signOf(const QStyleOptionViewItem &option)
{
    const int box = styleOf(option)->pixelMetric(QStyle::PM_IndicatorWidth, &option, option.widget);
    return option.features.testFlag(QStyleOptionViewItem::HasCheckIndicator)
               ? box
               : theme::beside(option.fontMetrics, theme::smallIcon);
}

// Before the words, the same in all rows: what a finger can hit.
int leadOf(const QStyleOptionViewItem &option)
{
    return qMax(theme::target, theme::beside(option.fontMetrics, theme::smallIcon) + 2 * theme::gap);
}

} // namespace

void TickDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    const QString name = item.text;
    const bool isTickable = item.features.testFlag(QStyleOptionViewItem::HasCheckIndicator);
    const bool isEnabled = index.flags().testFlag(Qt::ItemIsUserCheckable);
    const int size = signOf(item);
    item.text.clear();
    item.features.setFlag(QStyleOptionViewItem::HasCheckIndicator, false);
    // Around the row, and not around words that the style has not been given.
    const bool isFocused = item.state.testFlag(QStyle::State_HasFocus);
    item.state.setFlag(QStyle::State_HasFocus, false);
    QStyle *style = styleOf(option);
    painter->save();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    if (isFocused && item.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        QStyleOptionFocusRect frame;
        frame.QStyleOption::operator=(item);
        frame.backgroundColor = item.palette.color(QPalette::Base);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &frame, painter, item.widget);
    }

    const theme::Colours colours = theme::coloursFor(item.palette);
    const auto placed = [&](const QRect &at) { return QStyle::visualRect(item.direction, item.rect, at); };
    const QRect row = item.rect;
    const int lead = leadOf(item);
    const QRect sign = placed({row.left() + (lead - size) / 2, row.top() + (row.height() - size) / 2, size, size});
    if (isTickable) {
        QStyleOptionViewItem box(item);
        box.rect = sign;
        box.state.setFlag(QStyle::State_Enabled, isEnabled);
        box.state |= item.checkState == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
        style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, item.widget);
    } else {
        const qreal ratio = item.widget ? item.widget->devicePixelRatioF() : 1;
        painter->drawPixmap(sign.topLeft(), iconPixmap("warning", colours.soon, size, ratio));
    }

    const bool isNative = item.state.testFlag(QStyle::State_Selected) && style->objectName() != u"countersign";
    const QColor words = isNative ? item.palette.color(QPalette::HighlightedText) : colours.text;
    const QFont strong = theme::font(item.font, theme::Type::Strong);
    const QFont small = theme::font(item.font, theme::Type::Small);
    const int nameHeight = QFontMetrics(strong).height();
    const int remarkHeight = QFontMetrics(small).height();
    const int top = row.top() + (row.height() - nameHeight - remarkHeight) / 2;
    const int room = row.width() - lead - theme::space;
    const auto side = QStyle::visualAlignment(item.direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter->setPen(words);
    painter->setFont(strong);
    painter->drawText(placed({row.left() + lead, top, room, nameHeight}), static_cast<int>(side.toInt()),
                      QFontMetrics(strong).elidedText(name, Qt::ElideRight, room));
    painter->setPen(isNative ? words : colours.quiet);
    painter->setFont(small);
    const QString remark = index.data(RemarkRole).toString();
    painter->drawText(placed({row.left() + lead, top + nameHeight, room, remarkHeight}), static_cast<int>(side.toInt()),
                      QFontMetrics(small).elidedText(remark, Qt::ElideRight, room));
    painter->restore();
}

QSize TickDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines = QFontMetrics(theme::font(option.font, theme::Type::Strong)).height()
                      + QFontMetrics(theme::font(option.font, theme::Type::Small)).height();
    constexpr int narrow = 200;
    return {narrow, qMax(theme::target, lines + 2 * theme::gap)};
}

bool TickDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    if (!index.flags().testFlag(Qt::ItemIsUserCheckable))
        return false;
    bool isMeant = false;
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QRect box =
            QStyle::visualRect(option.direction, option.rect,
                               {option.rect.left(), option.rect.top(), leadOf(option), option.rect.height()});
        isMeant = mouse->button() == Qt::LeftButton && box.contains(mouse->position().toPoint());
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        isMeant = key == Qt::Key_Space || key == Qt::Key_Select;
    }
    if (!isMeant)
        return false;
    const bool isTicked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace countersign
