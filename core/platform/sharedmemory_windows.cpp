// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/sharedmemory.h"

#include <QProcess>

#include <windows.h>

namespace countersign {

namespace {

uchar *mapped(HANDLE section, qsizetype size)
{
    return static_cast<uchar *>(
        ::MapViewOfFile(section, FILE_MAP_READ | FILE_MAP_WRITE, 0, 0, static_cast<SIZE_T>(size)));
}

} // namespace

Result<SharedMemory> SharedMemory::create(qsizetype size)
{
    // Inheritable from the start: QProcess lets a child inherit what is marked so.
    SECURITY_ATTRIBUTES attributes{sizeof(SECURITY_ATTRIBUTES), nullptr, TRUE};
    const auto wide = static_cast<quint64>(size);
    const HANDLE section = ::CreateFileMappingW(INVALID_HANDLE_VALUE, &attributes, PAGE_READWRITE,
                                                static_cast<DWORD>(wide >> 32), static_cast<DWORD>(wide), nullptr);
    if (!section)
        return failure(Reason::Internal);
    uchar *bytes = mapped(section, size);
    if (!bytes) {
        ::CloseHandle(section);
        return failure(Reason::Internal);
    }
    return SharedMemory(reinterpret_cast<qintptr>(section), bytes, size);
}

Result<SharedMemory> SharedMemory::open(const QString &ticket)
{
    bool isHandle = false;
    bool isSize = false;
    const qintptr handle = ticket.section(u':', 0, 0).toLongLong(&isHandle);
    const qsizetype size = ticket.section(u':', 1).toLongLong(&isSize);
    if (!isHandle || !isSize || size <= 0)
        return failure(Reason::Internal);
    // Fails where the section is smaller than the ticket says.
    uchar *bytes = mapped(reinterpret_cast<HANDLE>(handle), size);
    if (!bytes)
        return failure(Reason::Internal);
    return SharedMemory(handle, bytes, size);
}

SharedMemory::~SharedMemory()
{
    if (!m_bytes)
        return;
    ::UnmapViewOfFile(m_bytes);
    ::CloseHandle(reinterpret_cast<HANDLE>(m_handle));
}

void SharedMemory::giveTo(QProcess &process) const
{
    Q_UNUSED(process)
}

} // namespace countersign
