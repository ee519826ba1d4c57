// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/clocktrust.h"

#include <QCoreApplication>

namespace countersign {

ClockWord clockWordNow()
{
    return ClockWord::Unknown;
}

Later<ClockWord> askForClockWord()
{
    return already<ClockWord>(ClockWord::Unknown);
}

// A clock that stands still while the computer sleeps would make every awakening look as if somebody had moved the wall
// clock. With the wall clock itself, nothing is ever said.
Clock steadyClock()
{
    return systemClock();
}

const char *clockAdvice()
{
    return QT_TRANSLATE_NOOP("ClockBanner", "Turn on automatic date and time in the system settings.");
}

} // namespace countersign
