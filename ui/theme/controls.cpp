// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/controls.h"

#include "ui/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QWidget>

namespace countersign::theme {

namespace {

constexpr qreal frameWidth = 2;

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

bool isHovered(const QStyleOption &option)
{
    return has(option, QStyle::State_Enabled) && has(option, QStyle::State_MouseOver);
}

bool isPressed(const QStyleOption &option)
{
    return has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
}

bool hasKeyboard(const QStyleOption &option)
{
    return has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange);
}

bool isMain(const QStyleOptionButton &option)
{
    return option.features.testFlag(QStyleOptionButton::DefaultButton)
           && !option.features.testFlag(QStyleOptionButton::Flat) && has(option, QStyle::State_Enabled);
}

void panel(QPainter *painter, const QRectF &rect, const QBrush &ground, const QColor &edge, qreal width, qreal radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(ground);
    painter->setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    const qreal half = edge.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
    painter->restore();
}

void focusFrame(QPainter *painter, const QRectF &rect, const QColor &colour, qreal radius)
{
    panel(painter, rect, Qt::NoBrush, colour, frameWidth, radius);
}

// One colour in the shape of a picture of one colour.
QPixmap tinted(QPixmap picture, const QColor &colour)
{
    QPainter painter(&picture);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(picture.rect(), colour);
    return picture;
}

QColor edgeOf(const QStyleOption &option, const Colours &colours)
{
    return has(option, QStyle::State_Enabled) ? colours.edge : colours.line;
}

} // namespace

void paintArrow(QPainter *painter, const QRectF &rect, Qt::ArrowType direction, const QColor &colour)
{
    constexpr qreal half = 4, depth = 2.25;
    static constexpr int turns[] = {0, 180, 0, 90, 270}; // By Qt::ArrowType, from one that points down.
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(rect.center());
    painter->rotate(turns[direction]);
    painter->setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF{{-half, -depth}, {0, depth}, {half, -depth}});
    painter->restore();
}

void paintButton(QPainter *painter, const QStyleOptionButton &option)
{
    const Colours colours = coloursFor(option.palette);
    const bool main = isMain(option), flat = option.features.testFlag(QStyleOptionButton::Flat);
    const QColor over = main ? colours.onAccent : colours.text;
    const double shade = isPressed(option) ? 0.18 : isHovered(option) ? 0.08 : 0;
    QColor ground = mixed(main ? colours.accent : colours.control, over, shade);
    if (!has(option, QStyle::State_Enabled))
        ground = colours.window;
    if (flat) {
        ground = colours.text;
        ground.setAlphaF(static_cast<float>(shade));
    }
    const QRectF rect(option.rect);
    panel(painter, rect, ground, main || flat ? QColor() : edgeOf(option, colours), 1, controlRadius);
    if (!hasKeyboard(option))
        return;
    focusFrame(painter, rect, colours.focus, controlRadius);
    // On its own colour the frame would not be seen without a gap.
    if (main)
        focusFrame(painter, rect.adjusted(2, 2, -2, -2), colours.window, controlRadius - 2);
}

void paintButtonLabel(QPainter *painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const Colours colours = coloursFor(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool flat = option.features.testFlag(QStyleOptionButton::Flat);
    QColor colour = isMain(option) ? colours.onAccent : flat ? colours.accent : colours.text;
    if (!enabled)
        colour = option.palette.color(QPalette::Disabled, QPalette::ButtonText);
    const bool hasMenu = option.features.testFlag(QStyleOptionButton::HasMenu);
    const QSize picture = option.icon.isNull() ? QSize(0, 0) : option.iconSize;
    const int between = option.icon.isNull() || option.text.isEmpty() ? 0 : gap;
    const int after = hasMenu ? gap + arrowWidth : 0;
    const int words = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const int room = option.rect.width() - 2 * gap;
    const int textWidth = qMin(words, room - picture.width() - between - after);
    int x = option.rect.x() + (option.rect.width() - picture.width() - between - textWidth - after) / 2;
    const auto placed = [&option](int left, int width) {
        return QStyle::visualRect(option.direction, option.rect,
                                  QRect(left, option.rect.y(), width, option.rect.height()));
    };
    if (!option.icon.isNull()) {
        const QRect at = placed(x, picture.width());
        QPixmap pixmap = option.icon.pixmap(picture, painter->device()->devicePixelRatio(),
                                            enabled ? QIcon::Normal : QIcon::Disabled);
        if (isMain(option))
            pixmap = tinted(pixmap, colours.onAccent);
        painter->drawPixmap(QRect(QPoint(at.x(), at.center().y() - picture.height() / 2 + 1), picture), pixmap);
        x += picture.width() + between;
    }
    const int mnemonic = widget && !widget->style()->styleHint(QStyle::SH_UnderlineShortcut, &option, widget)
                             ? Qt::TextHideMnemonic
                             : Qt::TextShowMnemonic;
    painter->setPen(colour);
    // An underlined letter is shaped by itself, and joined writing gets wider by that than it was measured.
    const int lines = textWidth == words ? Qt::TextSingleLine | Qt::TextDontClip : Qt::TextWordWrap;
    painter->drawText(placed(x, textWidth), Qt::AlignCenter | mnemonic | lines, option.text);
    if (hasMenu)
        paintArrow(painter, placed(x + textWidth + gap, arrowWidth), Qt::DownArrow, colour);
}

void paintToolPanel(QPainter *painter, const QStyleOption &option)
{
    const Colours colours = coloursFor(option.palette);
    const bool raised = has(option, QStyle::State_AutoRaise);
    QColor ground = colours.text;
    ground.setAlphaF(isPressed(option) ? 0.16F : isHovered(option) ? 0.08F : 0);
    panel(painter, QRectF(option.rect), raised ? ground : mixed(colours.control, colours.text, ground.alphaF()),
          raised ? QColor() : edgeOf(option, colours), 1, controlRadius);
}

void paintField(QPainter *painter, const QRect &rect, const QStyleOption &option)
{
    const Colours colours = coloursFor(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool focused = has(option, QStyle::State_HasFocus) && enabled;
    panel(painter, QRectF(rect), enabled ? colours.row : colours.window,
          focused ? colours.focus : edgeOf(option, colours), focused ? frameWidth : 1, controlRadius);
}

void paintCheck(QPainter *painter, const QStyleOption &option)
{
    const Colours colours = coloursFor(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled), partly = has(option, QStyle::State_NoChange);
    const bool filled = partly || has(option, QStyle::State_On);
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const QColor ground = filled ? enabled ? colours.accent : colours.line : enabled ? colours.row : colours.window;
    const QColor edge = filled ? ground : edgeOf(option, colours);
    panel(painter, box, isHovered(option) ? mixed(ground, colours.text, 0.08) : ground, edge, 1.5, boxRadius);
    if (!filled)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(
        QPen(enabled ? colours.onAccent : colours.quiet, box.width() / 9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](qreal x, qreal y) { return box.topLeft() + QPointF(x * box.width(), y * box.height()); };
    if (partly)
        painter->drawLine(at(0.28, 0.5), at(0.72, 0.5));
    else
        painter->drawPolyline(QPolygonF{at(0.26, 0.52), at(0.43, 0.69), at(0.75, 0.33)});
    painter->restore();
}

void paintRadio(QPainter *painter, const QStyleOption &option)
{
    const Colours colours = coloursFor(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled), on = has(option, QStyle::State_On);
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const QColor ground = enabled ? colours.row : colours.window;
    const QColor edge = on && enabled ? colours.accent : edgeOf(option, colours);
    panel(painter, box, isHovered(option) ? mixed(ground, colours.text, 0.08) : ground, edge, 1.5, box.width() / 2);
    if (!on)
        return;
    const qreal inset = box.width() * 0.27;
    panel(painter, box.adjusted(inset, inset, -inset, -inset), edge, {}, 0, box.width());
}

void paintFocus(QPainter *painter, const QStyleOption &option)
{
    if (has(option, QStyle::State_KeyboardFocusChange))
        focusFrame(painter, QRectF(option.rect), coloursFor(option.palette).focus, boxRadius);
}

void paintFrame(QPainter *painter, const QStyleOption &option)
{
    const Colours colours = coloursFor(option.palette);
    const bool focused = has(option, QStyle::State_HasFocus);
    panel(painter, QRectF(option.rect), Qt::NoBrush, focused ? colours.focus : edgeOf(option, colours),
          focused ? frameWidth : 1, boxRadius);
}

void paintScrollHandle(QPainter *painter, const QRect &handle, const QStyleOption &option)
{
    const Colours colours = coloursFor(option.palette);
    const bool upright = !has(option, QStyle::State_Horizontal);
    const QColor ground = isPressed(option) || isHovered(option) ? colours.quiet : colours.edge;
    const QRectF room = upright ? QRectF(handle).adjusted(3, 2, -3, -2) : QRectF(handle).adjusted(2, 3, -2, -3);
    panel(painter, room, ground, {}, 0, qMin(room.width(), room.height()) / 2);
}

void paintSelection(QPainter *painter, const QRect &rect, const QStyleOption &option)
{
    const Colours colours = coloursFor(option.palette);
    const bool selected = has(option, QStyle::State_Selected);
    if (!selected && !isHovered(option))
        return;
    const QRectF room = QRectF(rect).adjusted(2, 1, -2, -1);
    panel(painter, room, selected ? colours.rowSelected : colours.rowHover,
          selected && colours.contrast ? colours.edge : QColor(), 1, boxRadius);
}

} // namespace countersign::theme
