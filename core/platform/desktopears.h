// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace countersign {

/// What DesktopWatch hears with on one system; listening lasts as long as the object.
class DesktopEars : public QObject
{
    Q_OBJECT

Q_SIGNALS:
    void desktopLocked();
    void goingToSleep();
    void wokeUp();
};

/// The ears of this system; null where there is nothing to hear.
std::unique_ptr<DesktopEars> listenToDesktop();

} // namespace countersign
