// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/filesync.h"

namespace countersign {

Result<void> syncFile(QFileDevice &)
{
    return {};
}

Result<void> syncFolder(const QString &)
{
    return {};
}

} // namespace countersign
