// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QString>

namespace countersign::motp {

/// Mobile-OTP (motp.sourceforge.net): the first six hex digits of MD5(step in decimal, secret as lower-case hex, PIN).
QString code(const Secret &secret, const Secret &pin, quint64 step);

} // namespace countersign::motp
