// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/otp/token.h"

class QFont;
class QPainter;
class QRect;

namespace countersign {

/// What the mark of an account is made of.
struct MarkOf
{
    QString name; ///< The issuer, or the account where there is no issuer.
    Icon own;     ///< The person's own picture; empty where there is none.
};

/// Paints the mark of an account into a square: a quiet monogram in a colour that follows from the name.
void paintMark(QPainter *painter, const QRect &rect, const MarkOf &of, const QFont &font, bool dark);

} // namespace countersign
