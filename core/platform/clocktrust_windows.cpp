// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/clocktrust.h"

#include <QCoreApplication>
#include <QSettings>

#include <windows.h>

namespace countersign {

namespace {

constexpr int disabled = SERVICE_DISABLED;

QSettings timeService(const char *key)
{
    return QSettings(QStringLiteral("HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\W32Time")
                         + QString::fromLatin1(key),
                     QSettings::NativeFormat);
}

/// Whether a service runs that keeps the clock in the place of Windows: the NTP project's calls itself so.
bool hasOtherTimekeeper()
{
    const SC_HANDLE services = OpenSCManagerW(nullptr, nullptr, SC_MANAGER_CONNECT);
    if (!services)
        return false;
    bool runs = false;
    if (const SC_HANDLE service = OpenServiceW(services, L"NTP", SERVICE_QUERY_STATUS)) {
        SERVICE_STATUS status = {};
        runs = QueryServiceStatus(service, &status) && status.dwCurrentState == SERVICE_RUNNING;
        CloseServiceHandle(service);
    }
    CloseServiceHandle(services);
    return runs;
}

} // namespace

// The time service comes and goes as the network does, so that it does not run says nothing. “Set time automatically”
// writes NoSync where it is switched off.
ClockWord clockWordNow()
{
    const bool isOff =
        timeService("\\Parameters").value(QStringLiteral("Type")).toString().compare(u"NoSync", Qt::CaseInsensitive)
            == 0
        || timeService("").value(QStringLiteral("Start")).toInt() == disabled;
    // Switched on does not mean in step: the service asks once a week.
    return isOff && !hasOtherTimekeeper() ? ClockWord::Loose : ClockWord::Unknown;
}

Later<ClockWord> askForClockWord()
{
    return already<ClockWord>(clockWordNow());
}

Clock steadyClock()
{
    // Counts during sleep, unlike QueryUnbiasedInterruptTime.
    return [] { return static_cast<qint64>(GetTickCount64()); };
}

const char *clockAdvice()
{
    return QT_TRANSLATE_NOOP("ClockBanner",
                             "In Settings, Time & language, Date & time, turn on “Set time automatically”.");
}

} // namespace countersign
