// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/autolock.h"

#include "core/platform/desktopwatch.h"
#include "core/session/settings.h"

#include <QApplication>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QWidget>

using namespace countersign;

namespace {

constexpr qint64 minute = 60'000;

/// A window with a vault in it that can be locked, at a time of the test's own.
struct Scene
{
    explicit Scene(const LockRules &rules)
    {
        // No bus of the machine: what the desktop says is said by the test.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nowhere");
        window.show();
        lock.setRules(rules);
    }

    /// The timer runs out, as the time on the clock is.
    bool ring()
    {
        auto *timer = lock.findChild<QTimer *>();
        if (!timer->isActive())
            return false;
        QTimerEvent event(timer->timerId());
        QCoreApplication::sendEvent(timer, &event);
        return true;
    }
    bool isTimed() const { return lock.findChild<QTimer *>()->isActive(); }
    void touch() { QTest::keyClick(&window, Qt::Key_Space); }

    qint64 now = 1'700'000'000'000;
    bool mayLock = true;
    QWidget window;
    DesktopWatch watch;
    AutoLock lock{&window, watch, [this] { return now; }, [this] { return mayLock; }};
    QSignalSpy wanted{&lock, &AutoLock::lockWanted};
};

} // namespace

class AutoLockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void offUntilChosen();
    void idle();
    void inputPutsItOff_data();
    void inputPutsItOff();
    void whatTheProgramDoesIsNoInput();
    void sleepCounts();
    void theFirstClickAfterwardsReachesNothing();
    void aClockSetBack();
    void nothingToLock();
    void desktop_data();
    void desktop();
    void minimise();
    void rulesAreKept();
};

void AutoLockTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(QStringLiteral("countersign-test-autolock"));
}

void AutoLockTest::offUntilChosen()
{
    Scene scene({});
    QVERIFY(!scene.isTimed());
    QVERIFY(!scene.watch.isWatching());
    scene.now += 1000 * minute;
    scene.touch();
    scene.window.showMinimized();
    Q_EMIT scene.watch.desktopLocked();
    Q_EMIT scene.watch.goingToSleep();
    Q_EMIT scene.watch.wokeUp();
    QCOMPARE(scene.wanted.size(), 0);
    QVERIFY(!scene.isTimed());
}

void AutoLockTest::idle()
{
    Scene scene({.idleMinutes = 5});
    scene.now += 5 * minute - 1;
    QVERIFY(scene.ring());
    QCOMPARE(scene.wanted.size(), 0);
    QVERIFY2(scene.isTimed(), "It has to look again.");
    scene.now += 1;
    QVERIFY(scene.ring());
    QCOMPARE(scene.wanted.size(), 1);
    QVERIFY2(!scene.isTimed(), "Nobody is there, and nothing is left to lock.");
    // Unlocked again: by typing, so the count starts there.
    scene.mayLock = false;
    scene.touch();
    scene.mayLock = true;
    QVERIFY(scene.isTimed());
    scene.now += 5 * minute;
    QVERIFY(scene.ring());
    QCOMPARE(scene.wanted.size(), 2);
    scene.lock.setRules({});
    QVERIFY(!scene.isTimed());
}

void AutoLockTest::inputPutsItOff_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("key") << 0;
    QTest::newRow("click") << 1;
    QTest::newRow("move") << 2;
}

void AutoLockTest::inputPutsItOff()
{
    QFETCH(int, kind);
    Scene scene({.idleMinutes = 5});
    QVERIFY(QTest::qWaitForWindowExposed(&scene.window));
    scene.now += 4 * minute;
    if (kind == 0)
        scene.touch();
    else if (kind == 1)
        QTest::mouseClick(&scene.window, Qt::LeftButton);
    else
        QTest::mouseMove(scene.window.windowHandle(), QPoint(5, 7));
    QCoreApplication::processEvents();
    scene.now += 4 * minute;
    QVERIFY(scene.ring());
    QCOMPARE(scene.wanted.size(), 0);
    scene.now += minute;
    QVERIFY(scene.ring());
    QCOMPARE(scene.wanted.size(), 1);
}

void AutoLockTest::whatTheProgramDoesIsNoInput()
{
    Scene scene({.idleMinutes = 5});
    scene.now += 4 * minute;
    QKeyEvent made(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);
    QCoreApplication::sendEvent(&scene.window, &made);
    scene.window.resize(300, 200);
    scene.window.update();
    QCoreApplication::processEvents();
    scene.now += minute;
    QVERIFY(scene.ring());
    QCOMPARE(scene.wanted.size(), 1);
}

void AutoLockTest::sleepCounts()
{
    Scene scene({.idleMinutes = 5});
    QVERIFY2(scene.watch.isWatching(), "Waking up has to be heard.");
    scene.now += 60 * minute; // The timer stood still meanwhile.
    Q_EMIT scene.watch.goingToSleep();
    QCOMPARE(scene.wanted.size(), 0);
    Q_EMIT scene.watch.wokeUp();
    QCOMPARE(scene.wanted.size(), 1);

    Scene brief({.idleMinutes = 5});
    brief.now += 2 * minute;
    Q_EMIT brief.watch.wokeUp();
    QCOMPARE(brief.wanted.size(), 0);
    brief.now += 3 * minute;
    QVERIFY(brief.ring());
    QCOMPARE(brief.wanted.size(), 1);
}

void AutoLockTest::theFirstClickAfterwardsReachesNothing()
{
    class Counting : public QWidget
    {
    public:
        int clicks = 0;

    protected:
        void mousePressEvent(QMouseEvent *) override { ++clicks; }
    };
    Counting codes;
    codes.show();
    Scene scene({.idleMinutes = 5});
    QTest::mouseClick(&codes, Qt::LeftButton);
    QCOMPARE(codes.clicks, 1);
    scene.now += 60 * minute; // Asleep, and nobody said so.
    QTest::mousePress(&codes, Qt::LeftButton);
    QCOMPARE(scene.wanted.size(), 1);
    QCOMPARE(codes.clicks, 1);
}

void AutoLockTest::aClockSetBack()
{
    Scene scene({.idleMinutes = 5});
    scene.now -= 1000 * minute;
    QVERIFY(scene.ring());
    QCOMPARE(scene.wanted.size(), 0);
    scene.now += 5 * minute;
    QVERIFY(scene.ring());
    QCOMPARE(scene.wanted.size(), 1);
}

void AutoLockTest::nothingToLock()
{
    Scene scene({.idleMinutes = 5, .onDesktopLock = true, .onSleep = true, .onMinimise = true});
    scene.mayLock = false;
    scene.now += 60 * minute;
    QVERIFY(scene.ring());
    Q_EMIT scene.watch.desktopLocked();
    Q_EMIT scene.watch.goingToSleep();
    scene.window.showMinimized();
    scene.touch();
    QCOMPARE(scene.wanted.size(), 0);
}

void AutoLockTest::desktop_data()
{
    QTest::addColumn<bool>("onLock");
    QTest::addColumn<bool>("onSleep");
    QTest::newRow("on lock") << true << false;
    QTest::newRow("on sleep") << false << true;
}

void AutoLockTest::desktop()
{
    QFETCH(bool, onLock);
    QFETCH(bool, onSleep);
    Scene scene({.onDesktopLock = onLock, .onSleep = onSleep});
    QVERIFY(scene.watch.isWatching());
    QVERIFY2(!scene.isTimed(), "Nothing to wait for.");
    Q_EMIT scene.watch.desktopLocked();
    QCOMPARE(scene.wanted.size(), onLock ? 1 : 0);
    Q_EMIT scene.watch.goingToSleep();
    QCOMPARE(scene.wanted.size(), 1);
    Q_EMIT scene.watch.wokeUp();
    QCOMPARE(scene.wanted.size(), 1);
    scene.lock.setRules({});
    QVERIFY(!scene.watch.isWatching());
}

void AutoLockTest::minimise()
{
    Scene scene({.onMinimise = true});
    QVERIFY(!scene.watch.isWatching());
    QWidget other;
    other.show();
    other.showMinimized();
    scene.window.showMaximized();
    QCOMPARE(scene.wanted.size(), 0);
    scene.window.showMinimized();
    QCOMPARE(scene.wanted.size(), 1);
    scene.window.showNormal();
    QCOMPARE(scene.wanted.size(), 1);
}

void AutoLockTest::rulesAreKept()
{
    settings().clear();
    QCOMPARE(loadLockRules(), LockRules());
    const LockRules rules{.idleMinutes = 15, .onDesktopLock = true, .onSleep = false, .onMinimise = true};
    saveLockRules(rules);
    QCOMPARE(loadLockRules(), rules);
    for (const QVariant &odd : {QVariant(-3), QVariant(10'000'000), QVariant(QStringLiteral("soon"))}) {
        settings().setValue(QStringLiteral("lock/idleMinutes"), odd);
        QCOMPARE(loadLockRules().idleMinutes, 0);
    }
    settings().clear();
}

QTEST_MAIN(AutoLockTest)
#include "tst_autolock.moc"
