// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Linux, macOS and every other system but Windows, which has a body of its own.
#include "core/platform/filelock.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace countersign {

namespace {

constexpr int mostTries = 10;

/// Whether a path still leads to the open file: whoever gave the lock back has removed the file.
bool isStillAt(const QByteArray &path, int file)
{
    struct stat opened = {};
    struct stat there = {};
    return fstat(file, &opened) == 0 && lstat(path.constData(), &there) == 0 && opened.st_ino == there.st_ino
           && opened.st_dev == there.st_dev;
}

bool isNotOffered(int error)
{
    return error == ENOLCK || error == ENOSYS || error == ENOTSUP || error == EINVAL;
}

} // namespace

FileLock::Outcome FileLock::tryTake()
{
    const QByteArray path = QFile::encodeName(m_path);
    for (int i = 0; i < mostTries; ++i) {
        const int file = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
        if (file < 0) {
            m_why = qt_error_string(errno);
            return Outcome::Failed;
        }
        const int error = ::flock(file, LOCK_EX | LOCK_NB) == 0 ? 0 : errno;
        if (error == 0 ? isStillAt(path, file) : isNotOffered(error)) {
            m_handle = file;
            return Outcome::Taken;
        }
        ::close(file);
        if (error == EWOULDBLOCK)
            return Outcome::Held;
        if (error != 0 && error != EINTR) {
            m_why = qt_error_string(error);
            return Outcome::Failed;
        }
    }
    return Outcome::Held;
}

void FileLock::giveBack()
{
    if (m_handle < 0)
        return;
    // Removed while it is locked: whoever has opened it meanwhile will see that it is not there any more.
    ::unlink(QFile::encodeName(m_path).constData());
    ::close(static_cast<int>(m_handle));
    m_handle = -1;
}

} // namespace countersign
