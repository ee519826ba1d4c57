// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/later.h"
#include "core/base/secret.h"

#include <QString>

/// Files that a person wants secrets written to in clear.
namespace countersign::exportfile {

/// Writes a file that only its owner can read, whole or not at all, on another thread. Errors: ExportUnwritable (about: the
/// system's reason), after which a new file is taken away where the drive lets it, and an older one stands as it was;
/// ExportUnconfirmed where the whole new file stands in place of an older one and the drive does not say that it stays.
Later<void> write(const QString &path, const Secret &content);

} // namespace countersign::exportfile
