// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/clocktrust_linux.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <ctime>
#include <sys/timex.h>

namespace countersign {

namespace {

constexpr int patience = 5000; // Its start by the bus included, in milliseconds.

/// adjtimex(2), which anybody may ask; nothing where a container forbids it.
std::optional<bool> kernelInStep()
{
    timex state = {};
    if (adjtimex(&state) < 0)
        return {};
    return (state.status & STA_UNSYNC) == 0;
}

} // namespace

ClockWord clockWordFrom(std::optional<bool> kernelInStep, const std::optional<TimeService> &service)
{
    if (kernelInStep.value_or(false))
        return ClockWord::Kept;
    if (!service)
        return ClockWord::Unknown;
    if (service->isInStep)
        return ClockWord::Kept;
    return service->canAutomatic && !service->isAutomatic ? ClockWord::Loose : ClockWord::Unknown;
}

Later<TimeService> askTimeService(const QDBusConnection &bus)
{
    using namespace Qt::StringLiterals;

    if (!bus.isConnected())
        return already<TimeService>(failure(Reason::Internal));
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.timedate1"_s, u"/org/freedesktop/timedate1"_s,
                                                       u"org.freedesktop.DBus.Properties"_s, u"GetAll"_s);
    call << u"org.freedesktop.timedate1"_s;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, patience), qApp);
    Answer<TimeService> answer;
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [answer, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QVariantMap> reply = *watcher;
        if (reply.isError())
            return answer.give(failure(Reason::Internal, reply.error().name()));
        const QVariantMap properties = reply.value();
        answer.give(TimeService{properties.value(u"NTPSynchronized"_s).toBool(), properties.value(u"NTP"_s).toBool(),
                                properties.value(u"CanNTP"_s).toBool()});
    });
    return answer.later();
}

ClockWord clockWordNow()
{
    return clockWordFrom(kernelInStep(), {});
}

Later<ClockWord> askForClockWord()
{
    const std::optional<bool> inStep = kernelInStep();
    if (clockWordFrom(inStep, {}) == ClockWord::Kept)
        return already<ClockWord>(ClockWord::Kept);
    Answer<ClockWord> answer;
    whenDone(askTimeService(QDBusConnection::systemBus()), qApp, [answer, inStep](const Result<TimeService> &service) {
        answer.give(clockWordFrom(inStep, service ? std::optional(*service) : std::nullopt));
    });
    return answer.later();
}

Clock steadyClock()
{
    return [] {
        timespec now = {};
        clock_gettime(CLOCK_BOOTTIME, &now);
        return qint64{now.tv_sec} * 1000 + now.tv_nsec / 1'000'000;
    };
}

const char *clockAdvice()
{
    return QT_TRANSLATE_NOOP("ClockBanner", "Turn on automatic date and time in the system settings.");
}

} // namespace countersign
