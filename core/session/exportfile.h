// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/later.h"
#include "core/base/secret.h"

#include <QString>

/// Files that a person wants secrets written to in clear.
namespace countersign::exportfile {

/// Writes a file that only its owner can read, whole or not at all, on another thread. Error: ExportUnwritable (about: the
/// system's reason); then a new file is taken away where the drive lets it, and in the place
/// of an older one there is that one or the whole new one.
Later<void> write(const QString &path, const Secret &content);

} // namespace countersign::exportfile
