// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/later.h"

namespace countersign {

/// What the system says of its own clock.
enum class ClockWord {
    Unknown, ///< Nothing certain: it cannot be asked, does not say, or is about to set its clock.
    Kept,    ///< It is in step with a time server or another source.
    Loose,   ///< It is not, and setting it by itself has been switched off.
};

/// What can be told at once, without asking another program: never Loose where another program knows more.
ClockWord clockWordNow();

/// Asks the system, without the network and without waiting. It may start a service, so not while the program starts.
/// Never an error.
Later<ClockWord> askForClockWord();

/// Milliseconds that pass evenly and that nobody can set, from a moment of the system's choice; they pass while the
/// computer sleeps, too.
Clock steadyClock();

/// How the system is told to set its clock by itself: a sentence, not translated yet (context "ClockBanner").
const char *clockAdvice();

} // namespace countersign
