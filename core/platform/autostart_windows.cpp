// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/autostart.h"

#include <QCoreApplication>
#include <QDir>

#include <windows.h>

#include <string>

namespace countersign {

namespace {

constexpr wchar_t runKey[] = L"Software\\Microsoft\\Windows\\CurrentVersion\\Run";
// Where the task manager and the settings note what the person switched off there: the first byte is odd then.
constexpr wchar_t approvedKey[] = L"Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\StartupApproved\\Run";
constexpr wchar_t valueName[] = L"Countersign";

} // namespace

bool canStartWithSession()
{
    return true;
}

bool startsWithSession()
{
    if (RegGetValueW(HKEY_CURRENT_USER, runKey, valueName, RRF_RT_REG_SZ, nullptr, nullptr, nullptr) != ERROR_SUCCESS)
        return false;
    BYTE approved[12] = {};
    DWORD size = sizeof approved;
    const LSTATUS found =
        RegGetValueW(HKEY_CURRENT_USER, approvedKey, valueName, RRF_RT_REG_BINARY, nullptr, approved, &size);
    return found != ERROR_SUCCESS || (approved[0] & 1) == 0;
}

Result<void> setStartsWithSession(bool on)
{
    LSTATUS done = ERROR_SUCCESS;
    if (on) {
        const std::wstring command =
            (u'"' + QDir::toNativeSeparators(QCoreApplication::applicationFilePath()) + u'"').toStdWString();
        const auto bytes = static_cast<DWORD>((command.size() + 1) * sizeof(wchar_t));
        done = RegSetKeyValueW(HKEY_CURRENT_USER, runKey, valueName, REG_SZ, command.c_str(), bytes);
        // The person says yes here now: an older no in the settings would keep it from coming true.
        RegDeleteKeyValueW(HKEY_CURRENT_USER, approvedKey, valueName);
    } else {
        done = RegDeleteKeyValueW(HKEY_CURRENT_USER, runKey, valueName);
        if (done == ERROR_FILE_NOT_FOUND)
            done = ERROR_SUCCESS;
    }
    if (done != ERROR_SUCCESS)
        return failure(Reason::AutostartRefused, qt_error_string(done));
    return {};
}

} // namespace countersign
