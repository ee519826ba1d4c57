// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/filelock.h"

#include <QDir>

#include <windows.h>

namespace countersign {

FileLock::Outcome FileLock::tryTake()
{
    const QString path = QDir::toNativeSeparators(m_path);
    const HANDLE file = CreateFileW(reinterpret_cast<const wchar_t *>(path.utf16()), GENERIC_READ | GENERIC_WRITE,
                                    FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_ALWAYS,
                                    FILE_ATTRIBUTE_NORMAL | FILE_ATTRIBUTE_HIDDEN, nullptr);
    if (file == INVALID_HANDLE_VALUE) {
        const DWORD error = GetLastError();
        m_why = qt_error_string(static_cast<int>(error));
        return error == ERROR_SHARING_VIOLATION ? Outcome::Held : Outcome::Failed;
    }
    OVERLAPPED whole{};
    if (LockFileEx(file, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &whole)) {
        m_handle = reinterpret_cast<std::intptr_t>(file);
        return Outcome::Taken;
    }
    const DWORD error = GetLastError();
    m_why = qt_error_string(static_cast<int>(error));
    CloseHandle(file);
    return error == ERROR_LOCK_VIOLATION || error == ERROR_IO_PENDING ? Outcome::Held : Outcome::Failed;
}

// The empty file stays: to a program that opens it right then, a file about to be removed looks like one it may not open.
void FileLock::giveBack()
{
    if (m_handle == -1)
        return;
    CloseHandle(reinterpret_cast<HANDLE>(m_handle));
    m_handle = -1;
}

} // namespace countersign
