// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

class QFileDevice;

namespace countersign {

/// Waits until what was written to an open file is on its drive, as far as the system can tell. Error:
/// VaultFileUnwritable (about: the system's reason), when the drive would not take it.
Result<void> syncFile(QFileDevice &file);

/// Waits until the names in a folder are on its drive: after a file was renamed or removed there. A file system that
/// knows no such thing counts as done. Error: VaultFileUnwritable (about: the system's reason).
Result<void> syncFolder(const QString &path);

} // namespace countersign
