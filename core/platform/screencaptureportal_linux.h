// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/later.h"

#include <QDBusConnection>
#include <QImage>
#include <QList>

#include <chrono>

namespace countersign {

/// Asks the desktop's Screenshot portal (org.freedesktop.portal.Screenshot) on `bus` for a picture: first as it is, and
/// when the desktop answers with no picture, once more with its own dialog. `patience` is for each of the two.
/// Errors: ScreenDenied, ScreenUnavailable.
Later<QList<QImage>> captureThroughPortal(const QDBusConnection &bus,
                                          std::chrono::milliseconds patience = std::chrono::seconds(60));

} // namespace countersign
