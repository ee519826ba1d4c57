// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/later.h"

#include <QDBusConnection>
#include <QImage>
#include <QList>

#include <chrono>

namespace countersign {

/// How long the portal may take to come up, and then the person to answer. The bus starts the portal when it is first
/// called, which can take more than half a minute on a cold machine.
constexpr std::chrono::milliseconds portalPatience = std::chrono::seconds(60);

/// Has the bus start the portal, which takes half a minute after some logins. Error: ScreenUnavailable where there is
/// none.
Later<void> wakePortal(const QDBusConnection &bus);

/// Asks the desktop's Screenshot portal (org.freedesktop.portal.Screenshot) on `bus` for a picture: first as it is, and
/// when the desktop answers with no picture, once more with its own dialog. The file that the portal writes is deleted,
/// also where it comes after `patience` has run out. Errors: ScreenDenied, ScreenUnavailable.
Later<QList<QImage>> captureThroughPortal(const QDBusConnection &bus,
                                          std::chrono::milliseconds patience = portalPatience);

} // namespace countersign
