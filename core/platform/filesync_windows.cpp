// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/filesync.h"

#include <QFileDevice>

#include <io.h>
#include <windows.h>

namespace countersign {

Result<void> syncFile(QFileDevice &file)
{
    auto *const handle = reinterpret_cast<HANDLE>(_get_osfhandle(file.handle()));
    if (handle != INVALID_HANDLE_VALUE && !FlushFileBuffers(handle))
        return failure(Reason::VaultFileUnwritable, qt_error_string(static_cast<int>(GetLastError())));
    return {};
}

// NTFS keeps its names in a journal, and Windows lets no program flush a folder.
Result<void> syncFolder(const QString &)
{
    return {};
}

} // namespace countersign
