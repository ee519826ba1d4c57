// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/desktopwatch.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX

#include "core/platform/desktopears_linux.h"
#include "tests/support/busdaemon.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QSignalSpy>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 15'000;

/// logind, as far as it is asked here. Keeps the other end of each delay that it gives.
class Login : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    ~Login() override { forget(); }

    bool knowsSession = true;
    int delays = 0;

    /// Whether somebody still asks it to wait before sleeping.
    bool isDelayed() const
    {
        char byte = 0;
        return m_end >= 0 && ::read(m_end, &byte, 1) < 0 && errno == EAGAIN;
    }

public Q_SLOTS:
    QDBusObjectPath GetSession(const QString &id)
    {
        if (!knowsSession || id != "auto"_L1) {
            sendErrorReply(u"org.freedesktop.login1.NoSuchSession"_s, u"No."_s);
            return {};
        }
        return QDBusObjectPath(u"/org/freedesktop/login1/session/_37"_s);
    }

    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &, const QString &, const QString &mode)
    {
        if (what != "sleep"_L1 || mode != "delay"_L1) {
            sendErrorReply(QDBusError::AccessDenied);
            return {};
        }
        ++delays;
        forget();
        int ends[2];
        if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
            return {};
        m_end = ends[0];
        QDBusUnixFileDescriptor given(ends[1]);
        ::close(ends[1]);
        return given;
    }

private:
    void forget()
    {
        if (m_end >= 0)
            ::close(m_end);
        m_end = -1;
    }

    int m_end = -1;
};

/// Both buses in one, logind and screen savers on it, and a program that listens.
struct Desk
{
    explicit Desk(const QString &address, bool knowsSession = true)
        : desktop(QDBusConnection::connectToBus(address, u"desktop"_s)),
          program(QDBusConnection::connectToBus(address, u"program"_s))
    {
        login.knowsSession = knowsSession;
        desktop.registerObject(u"/org/freedesktop/login1"_s, &login, QDBusConnection::ExportAllSlots);
        desktop.registerService(u"org.freedesktop.login1"_s);
        ears = std::make_unique<BusEars>(program, program);
        locked = std::make_unique<QSignalSpy>(ears.get(), &DesktopEars::desktopLocked);
        asleep = std::make_unique<QSignalSpy>(ears.get(), &DesktopEars::goingToSleep);
        awake = std::make_unique<QSignalSpy>(ears.get(), &DesktopEars::wokeUp);
    }
    ~Desk()
    {
        ears.reset();
        desktop.unregisterService(u"org.freedesktop.login1"_s);
        QDBusConnection::disconnectFromBus(u"desktop"_s);
        QDBusConnection::disconnectFromBus(u"program"_s);
    }
    Q_DISABLE_COPY_MOVE(Desk)

    /// logind answers in the order it is asked, so with the delay it has also said which session is ours.
    bool isReady() const { return login.delays > 0 && login.isDelayed(); }

    void say(const QString &path, const QString &interface, const QString &name, const QVariantList &arguments = {})
    {
        QDBusMessage signal = QDBusMessage::createSignal(path, interface, name);
        signal.setArguments(arguments);
        desktop.send(signal);
    }

    /// What has been said so far has also been heard: buses keep the order.
    bool settle()
    {
        const auto before = awake->size();
        say(u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, {false});
        return QTest::qWaitFor([&] { return awake->size() > before; }, patience);
    }

    QDBusConnection desktop;
    QDBusConnection program;
    Login login;
    std::unique_ptr<BusEars> ears;
    std::unique_ptr<QSignalSpy> locked;
    std::unique_ptr<QSignalSpy> asleep;
    std::unique_ptr<QSignalSpy> awake;
};

const QString sessionInterface = u"org.freedesktop.login1.Session"_s;
const QString ours = u"/org/freedesktop/login1/session/_37"_s;
const QString others = u"/org/freedesktop/login1/session/_38"_s;

} // namespace

class DesktopWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void screenSavers_data();
    void screenSavers();
    void ourSession();
    void anySessionWhereNobodyKnows();
    void strangersCannotLock();
    void sleep();
    void withoutBuses();
    void listensOnlyWhileStarted();

private:
    test::BusDaemon m_bus;
};

void DesktopWatchTest::initTestCase()
{
    if (!test::BusDaemon::isInstalled())
        QSKIP("There is no dbus-daemon here.");
    QVERIFY(m_bus.start());
}

void DesktopWatchTest::screenSavers_data()
{
    QTest::addColumn<QString>("interface");
    QTest::addColumn<QString>("path");
    QTest::newRow("freedesktop") << u"org.freedesktop.ScreenSaver"_s << u"/org/freedesktop/ScreenSaver"_s;
    QTest::newRow("KDE") << u"org.freedesktop.ScreenSaver"_s << u"/ScreenSaver"_s;
    QTest::newRow("GNOME") << u"org.gnome.ScreenSaver"_s << u"/org/gnome/ScreenSaver"_s;
    QTest::newRow("Cinnamon") << u"org.cinnamon.ScreenSaver"_s << u"/org/cinnamon/ScreenSaver"_s;
    QTest::newRow("MATE") << u"org.mate.ScreenSaver"_s << u"/org/mate/ScreenSaver"_s;
    QTest::newRow("Xfce") << u"org.xfce.ScreenSaver"_s << u"/org/xfce/ScreenSaver"_s;
}

void DesktopWatchTest::screenSavers()
{
    QFETCH(QString, interface);
    QFETCH(QString, path);
    Desk desk(m_bus.address());
    desk.say(path, interface, u"ActiveChanged"_s, {true});
    desk.say(path, interface, u"ActiveChanged"_s, {false});
    desk.say(path, interface, u"SessionIdleChanged"_s, {true});
    desk.say(path, u"org.example.ScreenSaver"_s, u"ActiveChanged"_s, {true});
    QVERIFY(desk.settle());
    QCOMPARE(desk.locked->size(), 1);
    QCOMPARE(desk.asleep->size(), 0);
}

void DesktopWatchTest::ourSession()
{
    Desk desk(m_bus.address());
    QTRY_VERIFY_WITH_TIMEOUT(desk.isReady(), patience);
    desk.say(others, sessionInterface, u"Lock"_s);
    desk.say(ours, sessionInterface, u"Unlock"_s);
    QVERIFY(desk.settle());
    QCOMPARE(desk.locked->size(), 0);
    desk.say(ours, sessionInterface, u"Lock"_s);
    QVERIFY(desk.settle());
    QCOMPARE(desk.locked->size(), 1);
}

void DesktopWatchTest::anySessionWhereNobodyKnows()
{
    Desk desk(m_bus.address(), false);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isReady(), patience);
    desk.say(others, sessionInterface, u"Lock"_s);
    QVERIFY(desk.settle());
    QCOMPARE(desk.locked->size(), 1);
}

void DesktopWatchTest::strangersCannotLock()
{
    Desk desk(m_bus.address());
    QTRY_VERIFY_WITH_TIMEOUT(desk.isReady(), patience);
    auto stranger = QDBusConnection::connectToBus(m_bus.address(), u"stranger"_s);
    stranger.send(QDBusMessage::createSignal(ours, sessionInterface, u"Lock"_s));
    // Answered after the signal has gone out to everybody.
    QVERIFY(stranger
                .call(QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/"_s, u"org.freedesktop.DBus"_s,
                                                     u"GetId"_s))
                .type()
            == QDBusMessage::ReplyMessage);
    QVERIFY(desk.settle());
    QCOMPARE(desk.locked->size(), 0);
    QDBusConnection::disconnectFromBus(u"stranger"_s);
}

void DesktopWatchTest::sleep()
{
    Desk desk(m_bus.address());
    QTRY_VERIFY_WITH_TIMEOUT(desk.isReady(), patience);
    bool wasDelayed = false;
    connect(desk.ears.get(), &DesktopEars::goingToSleep, this, [&] { wasDelayed = desk.login.isDelayed(); });
    const QString path = u"/org/freedesktop/login1"_s, manager = u"org.freedesktop.login1.Manager"_s;
    desk.say(path, manager, u"PrepareForShutdown"_s, {true});
    desk.say(path, manager, u"PrepareForSleep"_s, {true});
    QTRY_COMPARE_WITH_TIMEOUT(desk.asleep->size(), 1, patience);
    QVERIFY2(wasDelayed, "The computer could have slept before the vault was locked.");
    QTRY_VERIFY2_WITH_TIMEOUT(!desk.login.isDelayed(), "The computer waits although everybody was told.", patience);
    QCOMPARE(desk.awake->size(), 0);
    QVERIFY(desk.settle());
    QCOMPARE(desk.asleep->size(), 1);
    QCOMPARE(desk.locked->size(), 0);
    QTRY_VERIFY2_WITH_TIMEOUT(desk.login.isDelayed(), "The second sleep would come unannounced.", patience);
}

void DesktopWatchTest::withoutBuses()
{
    const BusEars ears(QDBusConnection(u"nowhere"_s), QDBusConnection(u"nowhere"_s));
}

void DesktopWatchTest::listensOnlyWhileStarted()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.address().toLatin1());
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_bus.address().toLatin1());
    Desk desk(m_bus.address());
    DesktopWatch watch;
    QSignalSpy locked(&watch, &DesktopWatch::desktopLocked);
    const auto lockOnce = [&] {
        desk.say(u"/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s, u"ActiveChanged"_s, {true});
    };
    const auto roundTrip = [&] {
        // The watch's own connection, over which its signals come too.
        QDBusConnection bus = QDBusConnection::sessionBus();
        QVERIFY(desk.settle());
        bus.call(
            QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/"_s, u"org.freedesktop.DBus"_s, u"GetId"_s));
        QCoreApplication::processEvents();
    };
    lockOnce();
    roundTrip();
    QCOMPARE(locked.size(), 0);
    watch.start();
    watch.start();
    QVERIFY(watch.isWatching());
    lockOnce();
    QTRY_COMPARE_WITH_TIMEOUT(locked.size(), 1, patience);
    watch.stop();
    QVERIFY(!watch.isWatching());
    lockOnce();
    roundTrip();
    QCOMPARE(locked.size(), 1);
}

QTEST_MAIN(DesktopWatchTest)
#include "tst_desktopwatch.moc"

#else

int main()
{
    return 77;
}

#endif
