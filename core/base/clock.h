// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace countersign {

/// Milliseconds since 1970-01-01T00:00:00Z without leap seconds (Unix time), as 64 bits. Handed in wherever time
/// matters, so that no test has to wait.
using Clock = std::function<qint64()>;

/// The operating system's wall clock.
Clock systemClock();

/// Whole seconds of a millisecond time, rounded towards the past (also before 1970).
constexpr qint64 secondsOf(qint64 milliseconds)
{
    return milliseconds >= 0 ? milliseconds / 1000 : -((-milliseconds + 999) / 1000);
}

} // namespace countersign
