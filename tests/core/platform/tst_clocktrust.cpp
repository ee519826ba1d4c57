// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/clocktrust.h"
#include "core/platform/clockwatch.h"

#include <QTest>
#include <QtGlobal>

#ifdef Q_OS_LINUX
#include "core/platform/clocktrust_linux.h"
#include "tests/support/busdaemon.h"

#include <QDBusContext>
#include <QDBusMessage>
#endif

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 start = 1'700'000'000'000;
constexpr qint64 hour = 3'600'000;

/// Two clocks that go on together until one of them is moved.
struct Clocks
{
    void pass(qint64 milliseconds)
    {
        wall += milliseconds;
        steady += milliseconds;
    }

    qint64 wall = start;
    qint64 steady = 0;
    ClockWatch watch{[this] { return wall; }, [this] { return steady; }};
};

#ifdef Q_OS_LINUX

/// timedated, as far as it is asked here.
class TimeDated : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.timedate1")
    Q_PROPERTY(bool NTPSynchronized MEMBER inStep)
    Q_PROPERTY(bool NTP MEMBER automatic)
    Q_PROPERTY(bool CanNTP MEMBER can)
public:
    bool inStep = false;
    bool automatic = false;
    bool can = true;
};

template<typename T>
Result<T> answerOf(const Later<T> &later)
{
    (void)QTest::qWaitFor([&] { return later.isFinished(); }, 15'000);
    return later.resultCount() > 0 ? later.resultAt(0) : Result<T>(failure(Reason::Cancelled));
}

#endif

} // namespace

class ClockTrustTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void timeThatPassesMovesNothing()
    {
        Clocks clocks;
        for (int i = 0; i < 100; ++i) {
            clocks.pass(250);
            clocks.watch.look();
        }
        QCOMPARE(clocks.watch.moved(), 0);
        QCOMPARE(clocks.watch.elapsed(), 25'000);
    }

    void sleepMovesNothing()
    {
        Clocks clocks;
        clocks.pass(9 * hour);
        clocks.watch.look();
        QCOMPARE(clocks.watch.moved(), 0);
    }

    void aJumpIsNoticed()
    {
        Clocks clocks;
        clocks.pass(250);
        clocks.wall -= 180'000;
        clocks.watch.look();
        QCOMPARE(clocks.watch.moved(), -180'000);
        clocks.pass(250);
        clocks.watch.look();
        QCOMPARE(clocks.watch.moved(), -180'000);
    }

    void aJumpThereAndBackIsNone()
    {
        Clocks clocks;
        clocks.wall += 180'000;
        clocks.watch.look();
        clocks.pass(1000);
        clocks.wall -= 179'500;
        clocks.watch.look();
        QCOMPARE(clocks.watch.moved(), 0);
    }

    void aSmallStepIsNone()
    {
        Clocks clocks;
        clocks.wall += 1'900; // A leap second, or a time service that is a little late.
        clocks.watch.look();
        QCOMPARE(clocks.watch.moved(), 0);
    }

    // Where the steady clock is not corrected along with the wall clock, they drift apart.
    void aClockThatIsPutRightLittleByLittleIsNotMoved()
    {
        Clocks clocks;
        for (int day = 0; day < 30; ++day) {
            clocks.pass(24 * hour);
            clocks.wall += 24 * hour / 2'000;
            clocks.watch.look();
        }
        QCOMPARE(clocks.watch.moved(), 0);
    }

    void fallingAsleepBetweenTheClocksIsNoJump()
    {
        qint64 wall = start;
        qint64 steady = 0;
        bool fallsAsleep = false;
        ClockWatch watch([&] {
            const qint64 shown = wall;
            if (std::exchange(fallsAsleep, false)) {
                wall += hour;
                steady += hour;
            }
            return shown;
        }, [&] { return steady; });
        fallsAsleep = true;
        watch.look();
        QCOMPARE(watch.moved(), 0);
    }

    void afterTrustOnlyTheNextJumpCounts()
    {
        Clocks clocks;
        clocks.wall += hour;
        clocks.watch.look();
        clocks.watch.trust();
        QCOMPARE(clocks.watch.moved(), 0);
        clocks.wall += 60'000;
        clocks.watch.look();
        QCOMPARE(clocks.watch.moved(), 60'000);
    }

    void theSystemsSteadyClockGoesForward()
    {
        const Clock steady = steadyClock();
        const qint64 before = steady();
        QTRY_VERIFY(steady() > before);
    }

    void theSystemAnswers()
    {
        const Later<ClockWord> word = askForClockWord();
        QTRY_VERIFY_WITH_TIMEOUT(word.isFinished(), 15'000);
        QVERIFY(word.resultCount() == 1 && word.resultAt(0));
        QVERIFY(clockAdvice() && *clockAdvice());
    }

#ifdef Q_OS_LINUX
    void theKernelAloneNeverMakesAnAlarm()
    {
        QCOMPARE(clockWordFrom({}, {}), ClockWord::Unknown);
        QCOMPARE(clockWordFrom(true, {}), ClockWord::Kept);
        QCOMPARE(clockWordFrom(false, {}), ClockWord::Unknown);
    }

    void onlyWhatWasSwitchedOffIsLoose_data()
    {
        QTest::addColumn<bool>("inStep");
        QTest::addColumn<bool>("automatic");
        QTest::addColumn<bool>("can");
        QTest::addColumn<ClockWord>("word");
        QTest::newRow("switched off") << false << false << true << ClockWord::Loose;
        QTest::newRow("about to be set") << false << true << true << ClockWord::Unknown;
        QTest::newRow("somebody else sets it") << false << false << false << ClockWord::Unknown;
        QTest::newRow("in step") << true << false << true << ClockWord::Kept;
    }

    void onlyWhatWasSwitchedOffIsLoose()
    {
        QFETCH(bool, inStep);
        QFETCH(bool, automatic);
        QFETCH(bool, can);
        QFETCH(ClockWord, word);
        if (!test::BusDaemon::isInstalled())
            QSKIP("dbus-daemon is not installed");
        test::BusDaemon daemon;
        QVERIFY(daemon.start());
        const QString there = u"timedated"_s;
        QDBusConnection service = QDBusConnection::connectToBus(daemon.address(), there);
        TimeDated timedated;
        timedated.inStep = inStep;
        timedated.automatic = automatic;
        timedated.can = can;
        QVERIFY(
            service.registerObject(u"/org/freedesktop/timedate1"_s, &timedated, QDBusConnection::ExportAllProperties));
        QVERIFY(service.registerService(u"org.freedesktop.timedate1"_s));
        const QString here = u"clock"_s;
        {
            const auto said = answerOf(askTimeService(QDBusConnection::connectToBus(daemon.address(), here)));
            QVERIFY(said);
            QCOMPARE(clockWordFrom(false, *said), word);
        }
        QDBusConnection::disconnectFromBus(here);
        QDBusConnection::disconnectFromBus(there);
    }

    void whereNobodyKnowsThereIsSilence()
    {
        if (!test::BusDaemon::isInstalled())
            QSKIP("dbus-daemon is not installed");
        test::BusDaemon daemon;
        QVERIFY(daemon.start());
        const QString here = u"clock"_s;
        QVERIFY(!answerOf(askTimeService(QDBusConnection::connectToBus(daemon.address(), here))));
        QDBusConnection::disconnectFromBus(here);
        QVERIFY(!answerOf(askTimeService(QDBusConnection(u"no such bus"_s))));
    }
#endif
};

QTEST_GUILESS_MAIN(ClockTrustTest)
#include "tst_clocktrust.moc"
