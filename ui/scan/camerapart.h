// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/parts.h"
#include "ui/scan/camerafeed.h"

namespace countersign {

/// Loads the camera plugin from the first folder that has it; it stays loaded. The first time takes 0.1 s, and a second
/// or more where the system has never used a camera. Error: CameraUnsupported.
Result<CameraPart *> loadCameraPart(const QStringList &folders = partFolders());

} // namespace countersign
