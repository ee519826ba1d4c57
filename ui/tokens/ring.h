// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

class QPainter;
class QRect;

/// The ring that empties while a code holds. It is computed from the code's window and now, and so can never disagree
/// with the code.
namespace countersign::ring {

/// When the seconds that are left stand inside: in the last ten, or always.
enum class Seconds { Soon, Always };

/// Draws the ring of a code that holds from `from` until `until` (Unix seconds) at `nowMs` (Unix milliseconds): it starts
/// at twelve o'clock and empties clockwise.
void paint(QPainter *painter, const QRect &rect, qint64 from, qint64 until, qint64 nowMs, const theme::Colours &colours,
           Seconds seconds = Seconds::Soon);

/// How long the ring of a square of `size` logical pixels is: how often it has to be drawn so that it moves by one.
double circumference(int size);

} // namespace countersign::ring
