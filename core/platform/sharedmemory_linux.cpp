// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/sharedmemory.h"

#include <QProcess>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace countersign {

namespace {

constexpr unsigned closeRangeAtExec = 1U << 2; // CLOSE_RANGE_CLOEXEC, which the headers of 2022 may lack.

uchar *mapped(int file, qsizetype size)
{
    void *bytes = ::mmap(nullptr, static_cast<size_t>(size), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    return bytes == MAP_FAILED ? nullptr : static_cast<uchar *>(bytes);
}

} // namespace

Result<SharedMemory> SharedMemory::create(qsizetype size)
{
    const int file = ::memfd_create("countersign-pictures", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (file < 0)
        return failure(Reason::Internal);
    // Sealed in its size: a child that cut it off could end this process at its next look.
    const bool isReady =
        ::ftruncate(file, size) == 0 && ::fcntl(file, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL) == 0;
    uchar *bytes = isReady ? mapped(file, size) : nullptr;
    if (!bytes) {
        ::close(file);
        return failure(Reason::Internal);
    }
    // Pictures of a screen show secrets, which have no business in a core dump.
    ::madvise(bytes, static_cast<size_t>(size), MADV_DONTDUMP);
    return SharedMemory(file, bytes, size);
}

Result<SharedMemory> SharedMemory::open(const QString &ticket)
{
    bool isFile = false;
    bool isSize = false;
    const int file = ticket.section(u':', 0, 0).toInt(&isFile);
    const qsizetype size = ticket.section(u':', 1).toLongLong(&isSize);
    struct stat status{};
    if (!isFile || !isSize || file < 0 || ::fstat(file, &status) != 0 || status.st_size != size)
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
    // Runs in the child between fork and exec, where only plain system calls are safe. Files that some library left
    // open without a mark for exec stay behind.
    process.setChildProcessModifier([file = static_cast<int>(m_handle)] {
        ::syscall(SYS_close_range, 3U, ~0U, closeRangeAtExec);
        ::fcntl(file, F_SETFD, 0);
    });
}

} // namespace countersign
