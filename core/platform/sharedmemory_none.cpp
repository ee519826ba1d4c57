// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// By POSIX: macOS and other relatives of Unix.
#include "core/platform/sharedmemory.h"

#include <QProcess>
#include <QRandomGenerator>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace countersign {

namespace {

uchar *mapped(int file, qsizetype size)
{
    void *bytes = ::mmap(nullptr, static_cast<size_t>(size), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    return bytes == MAP_FAILED ? nullptr : static_cast<uchar *>(bytes);
}

} // namespace

Result<SharedMemory> SharedMemory::create(qsizetype size)
{
    // The name has to be short (31 bytes on macOS), is nobody else's, and is gone before anybody could look for it.
    const QByteArray name = "/countersign-" + QByteArray::number(QRandomGenerator::system()->generate64(), 36);
    const int file = ::shm_open(name.constData(), O_RDWR | O_CREAT | O_EXCL, S_IRUSR | S_IWUSR);
    if (file < 0)
        return failure(Reason::Internal);
    ::shm_unlink(name.constData());
    ::fcntl(file, F_SETFD, FD_CLOEXEC);
    // On macOS such memory takes a size only once, which is the seal that Linux has to be asked for.
    uchar *bytes = ::ftruncate(file, size) == 0 ? mapped(file, size) : nullptr;
    if (!bytes) {
        ::close(file);
        return failure(Reason::Internal);
    }
    return SharedMemory(file, bytes, size);
}

Result<SharedMemory> SharedMemory::open(const QString &ticket)
{
    bool isFile = false;
    bool isSize = false;
    const int file = ticket.section(u':', 0, 0).toInt(&isFile);
    const qsizetype size = ticket.section(u':', 1).toLongLong(&isSize);
    struct stat status{};
    // macOS rounds the size up to whole pages.
    if (!isFile || !isSize || file < 0 || size <= 0 || ::fstat(file, &status) != 0 || status.st_size < size)
        return failure(Reason::Internal);
    uchar *bytes = mapped(file, size);
    if (!bytes)
        return failure(Reason::Internal);
    return SharedMemory(file, bytes, size);
}

SharedMemory::~SharedMemory()
{
    if (!m_bytes)
        return;
    ::munmap(m_bytes, static_cast<size_t>(m_size));
    ::close(static_cast<int>(m_handle));
}

void SharedMemory::giveTo(QProcess &process) const
{
    // Runs in the child between fork and exec, where only plain system calls are safe.
    process.setChildProcessModifier([file = static_cast<int>(m_handle)] { ::fcntl(file, F_SETFD, 0); });
}

} // namespace countersign
