// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/moving/movingpart.h"
#include "ui/parts.h"

namespace countersign {

/// Loads the module for moving in and out from the first folder that has it; it stays loaded. Takes some milliseconds.
/// Error: MovingMissing.
Result<MovingPart *> loadMovingPart(const QStringList &folders = partFolders());

} // namespace countersign
