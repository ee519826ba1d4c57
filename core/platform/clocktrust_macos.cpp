// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/clocktrust.h"

#include <QCoreApplication>

#include <CoreFoundation/CoreFoundation.h>

#include <mach/mach_time.h>
#include <sys/timex.h>

namespace countersign {

namespace {

bool isInStep()
{
    timex state = {};
    return ntp_adjtime(&state) >= 0 && (state.status & STA_UNSYNC) == 0;
}

/// Whether “Set time and date automatically” is off for sure: where the setting cannot be read, it is not.
bool isSwitchedOff()
{
    const CFPropertyListRef value =
        CFPreferencesCopyValue(CFSTR("TMAutomaticTimeOnlyEnabled"), CFSTR("com.apple.timed"), kCFPreferencesAnyUser,
                               kCFPreferencesCurrentHost);
    if (!value)
        return false;
    const bool off = CFGetTypeID(value) == CFBooleanGetTypeID() && !CFBooleanGetValue(static_cast<CFBooleanRef>(value));
    CFRelease(value);
    return off;
}

} // namespace

ClockWord clockWordNow()
{
    if (isInStep())
        return ClockWord::Kept;
    return isSwitchedOff() ? ClockWord::Loose : ClockWord::Unknown;
}

Later<ClockWord> askForClockWord()
{
    return already<ClockWord>(clockWordNow());
}

Clock steadyClock()
{
    mach_timebase_info_data_t scale = {};
    mach_timebase_info(&scale);
    // mach_continuous_time goes on during sleep. Divided first: a tick count of months times the scale is too large.
    return [scale] { return static_cast<qint64>(mach_continuous_time() / 1'000'000 * scale.numer / scale.denom); };
}

const char *clockAdvice()
{
    return QT_TRANSLATE_NOOP("ClockBanner",
                             "In System Settings, General, Date & Time, turn on “Set time and date automatically”.");
}

} // namespace countersign
