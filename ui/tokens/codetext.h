// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <Qt>

class QColor;
class QFont;
class QPainter;
class QRect;

namespace countersign {

/// Draws a code with every character in a cell of the same width, so that codes stand under each other and do not dance
/// when they change; at the leading side of `rect`, smaller where it would not fit. Codes run left to right in every
/// language.
void paintCode(QPainter *painter, const QRect &rect, const QString &halves, const QFont &font, const QColor &colour,
               Qt::LayoutDirection direction);

} // namespace countersign
