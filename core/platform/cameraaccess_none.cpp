// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/cameraaccess.h"

#include <QCoreApplication>

namespace countersign {

bool camerasRefused()
{
    return false;
}

bool cameraHeldElsewhere()
{
    return false;
}

QString howToAllowCamera()
{
#ifdef Q_OS_MACOS
    return QCoreApplication::translate("CameraAccess",
                                       "Open System Settings, Privacy & Security, Camera, and switch Countersign on.");
#else
    return QCoreApplication::translate("CameraAccess", "Allow it in the settings of this system, then try again.");
#endif
}

} // namespace countersign
