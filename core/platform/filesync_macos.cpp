// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/filesync.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace countersign {

namespace {

// fsync(2) on macOS only hands the bytes to the drive; F_FULLFSYNC makes the drive write them down. File systems that do
// not offer it (FAT, network drives) get the weaker one.
Result<void> sync(int handle)
{
    if (::fcntl(handle, F_FULLFSYNC) == 0 || ::fsync(handle) == 0 || errno == EINVAL || errno == ENOTSUP)
        return {};
    return failure(Reason::VaultFileUnwritable, qt_error_string(errno));
}

} // namespace

Result<void> syncFile(QFileDevice &file)
{
    return sync(file.handle());
}

Result<void> syncFolder(const QString &path)
{
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (folder < 0) {
        if (errno == EACCES) // A folder that may be entered but not listed.
            return {};
        return failure(Reason::VaultFileUnwritable, qt_error_string(errno));
    }
    const Result<void> synced = sync(folder);
    ::close(folder);
    return synced;
}

} // namespace countersign
