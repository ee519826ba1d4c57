// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/confinement.h"

#include <windows.h>

#include <fcntl.h>
#include <io.h>

#include <cstdio>

namespace countersign::confinement {

namespace {

// Kept open as long as the process lives: the limits belong to it.
HANDLE job = nullptr;

bool setLimits(std::chrono::seconds time)
{
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits{};
    auto &basic = limits.BasicLimitInformation;
    basic.LimitFlags =
        JOB_OBJECT_LIMIT_PROCESS_MEMORY | JOB_OBJECT_LIMIT_ACTIVE_PROCESS | JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION;
    basic.ActiveProcessLimit = 1;
    limits.ProcessMemoryLimit = static_cast<SIZE_T>(mostMemory);
    if (time.count() > 0) {
        FILETIME created{};
        FILETIME ended{};
        FILETIME kernel{};
        FILETIME user{};
        if (!::GetProcessTimes(::GetCurrentProcess(), &created, &ended, &kernel, &user))
            return false;
        const ULARGE_INTEGER used{{user.dwLowDateTime, user.dwHighDateTime}};
        basic.LimitFlags |= JOB_OBJECT_LIMIT_PROCESS_TIME;
        // In steps of 100 ns of computing time, from the start of the process.
        basic.PerProcessUserTimeLimit.QuadPart = static_cast<LONGLONG>(used.QuadPart) + time.count() * 10'000'000;
    }
    return ::SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof(limits)) != 0;
}

// Lower than anything of the person's: no file of theirs can be written, no window of theirs reached.
bool lowerIntegrity()
{
    HANDLE token = nullptr;
    if (!::OpenProcessToken(::GetCurrentProcess(), TOKEN_ADJUST_DEFAULT | TOKEN_QUERY, &token))
        return false;
    BYTE sid[SECURITY_MAX_SID_SIZE];
    DWORD size = sizeof(sid);
    bool isDone = ::CreateWellKnownSid(WinUntrustedLabelSid, nullptr, sid, &size) != 0;
    TOKEN_MANDATORY_LABEL label{{sid, SE_GROUP_INTEGRITY}};
    isDone = isDone && ::SetTokenInformation(token, TokenIntegrityLevel, &label, sizeof(label) + size) != 0;
    ::CloseHandle(token);
    return isDone;
}

bool denyNewCode()
{
    PROCESS_MITIGATION_DYNAMIC_CODE_POLICY code{};
    code.ProhibitDynamicCode = 1;
    PROCESS_MITIGATION_IMAGE_LOAD_POLICY images{};
    images.NoRemoteImages = 1;
    images.NoLowMandatoryLabelImages = 1;
    PROCESS_MITIGATION_EXTENSION_POINT_DISABLE_POLICY extensions{};
    extensions.DisableExtensionPoints = 1;
    return ::SetProcessMitigationPolicy(ProcessDynamicCodePolicy, &code, sizeof(code))
           && ::SetProcessMitigationPolicy(ProcessImageLoadPolicy, &images, sizeof(images))
           && ::SetProcessMitigationPolicy(ProcessExtensionPointDisablePolicy, &extensions, sizeof(extensions));
}

} // namespace

Result<void> begin()
{
    job = ::CreateJobObjectW(nullptr, nullptr);
    const bool isDone = job && setLimits({}) && ::AssignProcessToJobObject(job, ::GetCurrentProcess()) && denyNewCode()
                        && lowerIntegrity();
    if (!isDone)
        return failure(Reason::Internal);
    return {};
}

void allowTime(std::chrono::seconds time)
{
    setLimits(time);
}

std::unique_ptr<QCoreApplication> makeInvisibleApplication(int &argc, char **argv)
{
    return std::make_unique<QCoreApplication>(argc, argv);
}

void makeStreamsBinary()
{
    ::_setmode(::_fileno(stdin), _O_BINARY);
    ::_setmode(::_fileno(stdout), _O_BINARY);
}

} // namespace countersign::confinement
