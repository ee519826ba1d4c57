// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

class QFont;
class QPainter;
class QRect;

/// The ring that empties while a code holds. It is computed from the code's window and now, and so can never disagree
/// with the code.
namespace countersign::ring {

/// Where the arc of what is left begins and how far it goes, in sixteenths of a degree against the clock, as Qt counts
/// them from three o'clock. It stands before twelve and empties clockwise; mirrored, it stands after twelve and empties
/// against the clock.
struct Arc
{
    int start, span;
};

/// `from` and `until` in Unix seconds, `nowMs` in Unix milliseconds.
Arc arcOf(qint64 from, qint64 until, qint64 nowMs, Qt::LayoutDirection direction);

/// When the seconds that are left stand inside: in the last ten, or always.
enum class Seconds { Soon, Always };

/// Draws track, arc and number into a square.
void draw(QPainter *painter, const QRect &rect, const Arc &arc, qint64 secondsLeft, const theme::Colours &colours,
          const QFont &font, Seconds seconds = Seconds::Soon);

/// How long the ring of a square of `size` logical pixels is: how often it has to be drawn so that it moves by one.
double circumference(int size);

/// How thick its line is.
double lineWidth(int size);

} // namespace countersign::ring
