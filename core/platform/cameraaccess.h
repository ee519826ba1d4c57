// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace countersign {

/// True when the system has cameras that this person may not use. Where the system does not tell (or asks through
/// QPermission instead), false.
bool camerasRefused();

/// True when another program of this person holds a camera open right now. False where the system does not tell.
bool cameraHeldElsewhere();

/// One or two sentences on how to allow the camera on this system: what Reason::CameraNotAllowed is about.
QString howToAllowCamera();

#ifdef Q_OS_LINUX
/// The two questions above, asked of a device folder and a process folder laid out like /dev and /proc.
bool camerasRefusedIn(const QString &devices);
bool cameraHeldElsewhereIn(const QString &devices, const QString &processes);
#endif

} // namespace countersign
