// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/platform/clocktrust.h"

#include <QDBusConnection>

#include <optional>

namespace countersign {

/// What org.freedesktop.timedate1(5) says.
struct TimeService
{
    bool isInStep = false;     ///< NTPSynchronized
    bool isAutomatic = false;  ///< NTP: somebody is to keep the clock in step.
    bool canAutomatic = false; ///< CanNTP: there is somebody who could.
};

/// The kernel's state decides where it says that the clock is in step. That it is not means little: many time services,
/// and the host of a virtual machine, set the clock and do not tell the kernel. Then the service has to say that setting
/// the clock by itself is possible and switched off.
ClockWord clockWordFrom(std::optional<bool> kernelInStep, const std::optional<TimeService> &service);

/// Asks the service on this bus, which starts it where it is not running.
Later<TimeService> askTimeService(const QDBusConnection &bus);

} // namespace countersign
