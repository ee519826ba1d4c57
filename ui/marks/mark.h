// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/otp/token.h"

class QFont;
class QPainter;
class QPalette;
class QRect;

namespace countersign {

/// What the mark of an account is made of.
struct MarkOf
{
    QString name; ///< The issuer, or the account where there is no issuer.
    Icon own;     ///< The person's own picture; empty where there is none.
};

/// Paints the mark of an account into a square: the person's own picture, else the sign of the brand that the name is one
/// of, else a monogram; both quiet, in a hue that stands for the name. What was painted once is kept, so that this is cheap
/// in every paint. `font` is that of the text around it.
void paintMark(QPainter *painter, const QRect &rect, const MarkOf &of, const QFont &font, const QPalette &palette);

/// Keeps none that was painted: they show whose accounts there were.
void forgetMarks();

} // namespace countersign
