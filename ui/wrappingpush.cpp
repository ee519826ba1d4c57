// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wrappingpush.h"

#include "ui/linebreaks.h"
#include "ui/theme.h"

#include <QStyle>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace countersign {

WrappingPush::WrappingPush(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum, QSizePolicy::PushButton);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

WrappingPush::WrappingPush(const QIcon &icon, const QString &text, QWidget *parent) : WrappingPush(text, parent)
{
    setIcon(icon);
}

QSize WrappingPush::minimumSizeHint() const
{
    const int longest = widestPiece(fontMetrics(), text());
    const int icon = this->icon().isNull() ? 0 : iconSize().width() + theme::gap;
    return {icon + longest + 2 * theme::margin, sizeHint().height()};
}

int WrappingPush::heightForWidth(int width) const
{
    const QSize line = sizeHint();
    if (width >= line.width())
        return line.height();
    constexpr int endless = 1 << 20;
    const int icon = this->icon().isNull() ? 0 : iconSize().width() + theme::gap;
    const QRect room(0, 0, qMax(1, width - icon - 2 * theme::gap), endless);
    const int words = fontMetrics().boundingRect(room, Qt::TextWordWrap | Qt::TextShowMnemonic, text()).height();
    return line.height() - fontMetrics().height() + words;
}

void WrappingPush::paintEvent(QPaintEvent *event)
{
    // Our own style draws several lines, too; others have to be helped.
    if (width() >= sizeHint().width() || style()->objectName() == u"countersign")
        return QPushButton::paintEvent(event);
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    const bool underlined = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this) != 0;
    QRect room = rect().adjusted(theme::gap, 0, -theme::gap, 0);
    if (!icon().isNull()) {
        const QRect at(QPoint(room.left(), (height() - iconSize().height()) / 2), iconSize());
        icon().paint(&painter, QStyle::visualRect(layoutDirection(), rect(), at), Qt::AlignCenter,
                     isEnabled() ? QIcon::Normal : QIcon::Disabled, isChecked() ? QIcon::On : QIcon::Off);
        room.setLeft(room.left() + iconSize().width() + theme::gap);
    }
    painter.drawItemText(QStyle::visualRect(layoutDirection(), rect(), room),
                         Qt::AlignCenter | Qt::TextWordWrap
                             | (underlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                         option.palette, isEnabled(), text(), QPalette::ButtonText);
}

} // namespace countersign
