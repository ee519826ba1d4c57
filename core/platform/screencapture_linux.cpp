// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/screencapture.h"
#include "core/platform/screencaptureportal_linux.h"

#include <QDBusConnection>

namespace countersign {

namespace {

/// Asked of the session and not of our own window system: under XWayland a grab succeeds and shows nothing.
bool isWayland()
{
    const QByteArray type = qgetenv("XDG_SESSION_TYPE");
    return type == "wayland" || (type != "x11" && !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"));
}

} // namespace

Later<QList<QImage>> captureScreens()
{
    if (isWayland())
        return captureThroughPortal(QDBusConnection::sessionBus());
    return already(grabScreens());
}

Later<void> prepareToCapture()
{
    if (isWayland())
        return wakePortal(QDBusConnection::sessionBus());
    return already<void>({});
}

bool capturesUnnoticed()
{
    return !isWayland();
}

} // namespace countersign
