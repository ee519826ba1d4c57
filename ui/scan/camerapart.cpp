// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scan/camerapart.h"

namespace countersign {

Result<CameraPart *> loadCameraPart(const QStringList &folders)
{
    if (auto *part = qobject_cast<CameraPart *>(loadPart(QStringLiteral("countersign_camera"), folders)))
        return part;
    return failure(Reason::CameraUnsupported);
}

} // namespace countersign
