// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOption>

class QPainter;
class QWidget;

namespace countersign::theme {

// How each control is drawn; Style says when. Each takes its colours from the option's palette.

void paintButton(QPainter *painter, const QStyleOptionButton &option);
/// Icon, text and, where it opens a menu, an arrow; in the direction of the language.
void paintButtonLabel(QPainter *painter, const QStyleOptionButton &option, const QWidget *widget);
void paintToolPanel(QPainter *painter, const QStyleOption &option);
/// A box in which something is typed or chosen.
void paintField(QPainter *painter, const QRect &rect, const QStyleOption &option);
void paintCheck(QPainter *painter, const QStyleOption &option);
void paintRadio(QPainter *painter, const QStyleOption &option);
void paintFocus(QPainter *painter, const QStyleOption &option);
void paintFrame(QPainter *painter, const QStyleOption &option);
void paintMenuItem(QPainter *painter, const QStyleOptionMenuItem &option, const QWidget *widget);
QSize menuItemSize(const QStyleOptionMenuItem &option);
void paintScrollHandle(QPainter *painter, const QRect &handle, const QStyleOption &option);
void paintSelection(QPainter *painter, const QRect &rect, const QStyleOption &option);
/// An arrow head in the middle of the rectangle.
void paintArrow(QPainter *painter, const QRectF &rect, Qt::ArrowType direction, const QColor &colour);

/// Sizes of the arrow of a button with a menu, and of the part of a box that opens or steps it.
constexpr int arrowWidth = 12;
constexpr int boxArrowWidth = 32;

} // namespace countersign::theme
