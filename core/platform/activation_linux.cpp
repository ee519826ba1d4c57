// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/activation.h"

#include <QGuiApplication>
#include <QTimer>
#include <QWindow>

#include <algorithm>

namespace countersign {

QByteArray leaveOfThisStart()
{
    // The xdg-activation protocol's word, and the older one of the X11 startup notification.
    for (const char *name : {"XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID"}) {
        const QByteArray leave = qgetenv(name);
        const bool isPlain = std::ranges::all_of(leave, [](char c) { return c > ' ' && c < 127; });
        if (!leave.isEmpty() && leave.size() <= mostLeaveBytes && isPlain)
            return leave;
    }
    return {};
}

void bringToFront(QWindow *window, const QByteArray &leave)
{
    // Where Qt looks when it next activates a window on Wayland; it takes it out again.
    if (!leave.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", leave);
    window->raise();
    window->requestActivate();
    if (QGuiApplication::platformName() != QLatin1String("xcb"))
        return;
    // X11 window managers compare the time of the wish with that of the last key press in the window in front. Qt knows no
    // newer time than that of its own last event, so it is given one: a name set anew comes back as an event.
    window->setTitle(window->title());
    QTimer::singleShot(50, window, [window] {
        if (window->isVisible() && !window->isActive())
            window->requestActivate();
    });
}

} // namespace countersign
