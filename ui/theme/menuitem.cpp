// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"
#include "ui/theme/controls.h"

#include <QPainter>
#include <QStyle>
#include <QWidget>

namespace countersign::theme {

namespace {

int signOf(const QStyleOptionMenuItem &option)
{
    return beside(QFontMetrics(option.font), smallIcon);
}

int lineHeight()
{
    // A finger needs more room than a pointer, and nobody wants a long menu where there is no finger.
    return controlHeight() - (controlHeight() == pointed ? grid : 0);
}

bool hasSigns(const QStyleOptionMenuItem &option)
{
    return option.maxIconWidth > 0 || option.menuHasCheckableItems;
}

} // namespace

QSize menuItemSize(const QStyleOptionMenuItem &option)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {2 * margin, gap + 1};
    const QString words = option.text.section(u'\t', 0, 0), keys = option.text.section(u'\t', 1);
    const QFontMetrics metrics(option.font);
    int width = 2 * space + metrics.size(Qt::TextShowMnemonic, words).width();
    if (hasSigns(option))
        width += signOf(option) + space;
    if (!keys.isEmpty() || option.reservedShortcutWidth > 0)
        width += wide + qMax(option.reservedShortcutWidth, metrics.horizontalAdvance(keys));
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += arrowWidth + gap;
    return {width + 2 * grid, qMax(lineHeight(), metrics.height() + gap)};
}

void paintMenuItem(QPainter *painter, const QStyleOptionMenuItem &option, const QWidget *widget)
{
    const Colours colours = coloursFor(option.palette);
    const QRect all = option.rect;
    const auto placed = [&](int left, int width) {
        return QStyle::visualRect(option.direction, all, QRect(left, all.y(), width, all.height()));
    };
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(QRect(all.x() + gap, all.center().y(), all.width() - 2 * gap, 1), colours.line);
        return;
    }
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (enabled && option.state.testFlag(QStyle::State_Selected)) {
        QStyleOption lit = option;
        paintSelection(painter, all.adjusted(1, 0, -1, 0), lit);
    }
    int left = all.x() + space;
    int right = all.right() + 1 - space;
    if (hasSigns(option)) {
        const int sign = signOf(option);
        QRect at = placed(left, sign);
        at = QRect(at.x(), all.center().y() - sign / 2 + 1, sign, sign);
        if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
            QStyleOption box = option;
            box.rect = at;
            box.state.setFlag(QStyle::State_On, option.checked);
            box.state.setFlag(QStyle::State_MouseOver, false);
            option.checkType == QStyleOptionMenuItem::Exclusive ? paintRadio(painter, box) : paintCheck(painter, box);
        } else if (!option.icon.isNull()) {
            option.icon.paint(painter, at, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        }
        left += sign + space;
    }
    const QColor words = enabled ? colours.text : option.palette.color(QPalette::Disabled, QPalette::Text);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        right -= arrowWidth;
        const bool mirrored = option.direction == Qt::RightToLeft;
        paintArrow(painter, placed(right, arrowWidth), mirrored ? Qt::LeftArrow : Qt::RightArrow, words);
        right -= gap;
    }
    const bool underlined = !widget || widget->style()->styleHint(QStyle::SH_UnderlineShortcut, &option, widget);
    const QString keys = option.text.section(u'\t', 1);
    const auto side = [&option](Qt::Alignment end) {
        return static_cast<int>((QStyle::visualAlignment(option.direction, end) | Qt::AlignVCenter).toInt())
               | Qt::TextSingleLine;
    };
    painter->setFont(option.font);
    if (!keys.isEmpty()) {
        painter->setPen(enabled ? colours.quiet : words);
        painter->drawText(placed(left, right - left), side(Qt::AlignRight), keys);
    }
    painter->setPen(words);
    painter->drawText(placed(left, right - left),
                      side(Qt::AlignLeft) | (underlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                      option.text.section(u'\t', 0, 0));
}

} // namespace countersign::theme
