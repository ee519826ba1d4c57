// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/waybutton.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QStyle>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace countersign {

namespace {

constexpr int inset = theme::margin;
constexpr int air = theme::space;

int signOf(const QWidget &button)
{
    return theme::beside(button.fontMetrics(), theme::plainIcon);
}

int wordsAtIn(const QWidget &button)
{
    return inset + signOf(button) + theme::margin;
}

int heightOf(const QFont &font, const QString &words, int width)
{
    constexpr int endless = 1 << 20;
    return QFontMetrics(font)
        .boundingRect(QRect(0, 0, qMax(1, width), endless), Qt::TextWordWrap | Qt::TextShowMnemonic, words)
        .height();
}

} // namespace

WayButton::WayButton(const char *icon, const QString &text, const QString &how, QWidget *parent)
    : QPushButton(text, parent), m_icon(icon), m_how(how)
{
    setAccessibleDescription(how);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum, QSizePolicy::PushButton);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

WayButton::Lines WayButton::linesIn(int width) const
{
    const int room = width - wordsAtIn(*this) - inset;
    return {heightOf(theme::font(font(), theme::Type::Strong), text(), room),
            m_how.isEmpty() ? 0 : heightOf(theme::font(font(), theme::Type::Small), m_how, room)};
}

int WayButton::heightForWidth(int width) const
{
    const Lines lines = linesIn(width);
    return qMax(theme::target, lines.text + lines.how + 2 * air);
}

QSize WayButton::sizeHint() const
{
    constexpr int usual = 320;
    return {usual, heightForWidth(usual)};
}

QSize WayButton::minimumSizeHint() const
{
    constexpr int narrow = 180;
    return {narrow, theme::target};
}

void WayButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    const theme::Colours colours = theme::coloursFor(option.palette);
    // The style draws the default button in the accent; a native one does not.
    const bool filled = isDefault() && isEnabled() && style()->objectName() == u"countersign";
    const QColor words = filled ? colours.onAccent : isEnabled() ? colours.text : colours.quiet;
    const auto placed = [this](const QRect &at) { return QStyle::visualRect(layoutDirection(), rect(), at); };
    const Lines lines = linesIn(width());
    const int wordsAt = wordsAtIn(*this);
    const int room = width() - wordsAt - inset;
    const int top = (height() - lines.text - lines.how) / 2;
    const int size = signOf(*this);
    painter.drawPixmap(
        placed({inset, (height() - size) / 2, size, size}).topLeft(),
        iconPixmap(m_icon.constData(), filled ? colours.onAccent : colours.accent, size, devicePixelRatioF()));
    const bool underlined = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this) != 0;
    const int side = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop).toInt())
                     | Qt::TextWordWrap | (underlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    painter.setPen(words);
    painter.setFont(theme::font(font(), theme::Type::Strong));
    painter.drawText(placed({wordsAt, top, room, lines.text}), side, text());
    painter.setPen(filled ? colours.onAccent : colours.quiet);
    painter.setFont(theme::font(font(), theme::Type::Small));
    painter.drawText(placed({wordsAt, top + lines.text, room, lines.how}), side, m_how);
}

} // namespace countersign
