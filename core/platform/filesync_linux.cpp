// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/filesync.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace countersign {

namespace {

// What file systems answer that cannot flush (FUSE, network drives, some FAT drivers), and folders that may be entered
// but not listed.
bool isNotOffered(int error)
{
    return error == EINVAL || error == ENOSYS || error == ENOTSUP || error == EACCES;
}

std::unexpected<Error> refused(int error)
{
    return failure(Reason::VaultFileUnwritable, qt_error_string(error));
}

} // namespace

Result<void> syncFile(QFileDevice &file)
{
    if (::fsync(file.handle()) != 0 && !isNotOffered(errno))
        return refused(errno);
    return {};
}

Result<void> syncFolder(const QString &path)
{
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0) {
        if (isNotOffered(errno))
            return {};
        return refused(errno);
    }
    const int error = ::fsync(folder) == 0 ? 0 : errno;
    ::close(folder);
    if (error != 0 && !isNotOffered(error))
        return refused(error);
    return {};
}

} // namespace countersign
