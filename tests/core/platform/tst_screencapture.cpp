// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/screencapture.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX

#include "core/platform/processhardening.h"
#include "core/platform/screencaptureportal_linux.h"
#include "tests/support/busdaemon.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDir>
#include <QFile>
#include <QTest>
#include <QTimer>
#include <QUrl>

#include <sys/prctl.h>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 15'000;
constexpr std::chrono::milliseconds slowness{1500};
// The bus gives a program two minutes to start; on a cold machine a portal takes more than half of one.
static_assert(portalPatience > std::chrono::seconds(30));

/// A desktop's Screenshot portal with one picture to give.
class Portal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Screenshot")
public:
    enum Manner {
        Gives,
        IsCancelled,
        GivesWhenInteractive,
        IsCancelledWhenInteractive,
        NeverGives,
        GivesElsewhere, ///< On a request path of its own, as old portals do.
        GivesNonsense,
        GivesNoFile,
        GivesAWebAddress,
        Forbids,
        IsSlow,      ///< Takes the call late, and the person answers late: together later than the patience allows.
        KeepsSilent, ///< Until it is told to respond.
    };

    Portal(const QDBusConnection &bus, const QString &folder, Manner how) : manner(how), m_bus(bus), m_folder(folder) {}

    Manner manner;
    int calls = 0;
    bool mayLook = false; ///< At the last call: into /proc of who asks.
    QStringList files;

    /// Answers the last call with a picture.
    void respondLate() { respond(m_path, false); }

public Q_SLOTS:
    QDBusObjectPath Screenshot(const QString &parent, const QVariantMap &options)
    {
        Q_UNUSED(parent)
        ++calls;
        mayLook = prctl(PR_GET_DUMPABLE) == 1;
        if (manner == Forbids) {
            sendErrorReply(u"org.freedesktop.portal.Error.NotAllowed"_s, u"No."_s);
            return {};
        }
        QString token = options.value(u"handle_token"_s).toString();
        if (manner == GivesElsewhere)
            token = u"own"_s;
        const QString sender = message().service().mid(1).replace(u'.', u'_');
        m_path = u"/org/freedesktop/portal/desktop/request/"_s + sender + u'/' + token;
        const bool interactive = options.value(u"interactive"_s).toBool();
        if (manner == IsSlow) {
            setDelayedReply(true);
            QTimer::singleShot(slowness, this, [this, call = message()] {
                m_bus.send(call.createReply(QVariant::fromValue(QDBusObjectPath(m_path))));
                QTimer::singleShot(slowness, this, [this] { respond(m_path, false); });
            });
        } else if (manner != KeepsSilent) {
            QTimer::singleShot(0, this, [this, interactive] { respond(m_path, interactive); });
        }
        return QDBusObjectPath(m_path);
    }

private:
    void respond(const QString &path, bool interactive)
    {
        uint response = 0;
        if (manner == IsCancelled || (manner == IsCancelledWhenInteractive && interactive))
            response = 1;
        else if (manner == NeverGives || manner == IsCancelledWhenInteractive
                 || (manner == GivesWhenInteractive && !interactive))
            response = 2;
        QVariantMap results;
        if (response == 0) {
            QUrl address = QUrl::fromLocalFile(m_folder + u"/shot.png"_s);
            if (manner == GivesAWebAddress)
                address.setScheme(u"https"_s);
            else if (manner != GivesNoFile)
                writePicture(address.toLocalFile());
            results.insert(u"uri"_s, address.toString());
        }
        QDBusMessage signal = QDBusMessage::createSignal(path, u"org.freedesktop.portal.Request"_s, u"Response"_s);
        signal << response << results;
        m_bus.send(signal);
    }

    void writePicture(const QString &path)
    {
        files.append(path);
        QImage picture(20, 10, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        if (manner == GivesNonsense)
            QFile::copy(u"/proc/self/status"_s, path);
        else
            picture.save(path);
    }

    QDBusConnection m_bus;
    QString m_folder;
    QString m_path;
};

/// A portal on the bus, and a program that asks it.
struct Desk
{
    Desk(const QString &address, const QString &folder, Portal::Manner manner)
        : desktop(QDBusConnection::connectToBus(address, u"desktop"_s)),
          program(QDBusConnection::connectToBus(address, u"program"_s)),
          portal(desktop, folder, manner)
    {
        desktop.registerObject(u"/org/freedesktop/portal/desktop"_s, &portal, QDBusConnection::ExportAllSlots);
        desktop.registerService(service);
    }
    Desk(const Desk &) = delete;
    Desk &operator=(const Desk &) = delete;
    ~Desk()
    {
        desktop.unregisterService(service);
        QDBusConnection::disconnectFromBus(u"desktop"_s);
        QDBusConnection::disconnectFromBus(u"program"_s);
    }

    const QString service = u"org.freedesktop.portal.Desktop"_s;
    QDBusConnection desktop;
    QDBusConnection program;
    Portal portal;
};

} // namespace

class ScreenCaptureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thePortalAnswers_data();
    void thePortalAnswers();
    void refusedOnceAndAskedAgain();
    void aLateAnswerIsCleanedUp();
    void thePortalMayLookUntilItHasAnswered();
    void thePortalEnds();
    void withoutAPortal();
    void wakingThePortal();
    void withoutABackend();
    void withoutABus();
    void waylandNeverGrabs();

private:
    test::BusDaemon m_bus;
};

void ScreenCaptureTest::initTestCase()
{
    if (!test::BusDaemon::isInstalled())
        QSKIP("There is no dbus-daemon here.");
    QVERIFY(m_bus.start());
}

void ScreenCaptureTest::thePortalAnswers_data()
{
    QTest::addColumn<int>("manner");
    QTest::addColumn<int>("calls");
    QTest::addColumn<bool>("isGiven");
    QTest::addColumn<Reason>("reason");
    const Reason none = Reason::Internal;
    QTest::newRow("a picture") << int(Portal::Gives) << 1 << true << none;
    QTest::newRow("cancelled") << int(Portal::IsCancelled) << 1 << false << Reason::ScreenDenied;
    QTest::newRow("only when asked for") << int(Portal::GivesWhenInteractive) << 2 << true << none;
    QTest::newRow("never") << int(Portal::NeverGives) << 2 << false << Reason::ScreenDenied;
    QTest::newRow("elsewhere") << int(Portal::GivesElsewhere) << 1 << true << none;
    QTest::newRow("cancelled when asked for")
        << int(Portal::IsCancelledWhenInteractive) << 2 << false << Reason::ScreenDenied;
    QTest::newRow("slow") << int(Portal::IsSlow) << 1 << true << none;
    QTest::newRow("no file") << int(Portal::GivesNoFile) << 1 << false << Reason::ScreenUnavailable;
    QTest::newRow("elsewhere on the net") << int(Portal::GivesAWebAddress) << 1 << false << Reason::ScreenUnavailable;
    QTest::newRow("no picture at all") << int(Portal::GivesNonsense) << 1 << false << Reason::ScreenUnavailable;
    QTest::newRow("forbidden") << int(Portal::Forbids) << 1 << false << Reason::ScreenDenied;
    QTest::newRow("silence") << int(Portal::KeepsSilent) << 1 << false << Reason::ScreenUnavailable;
}

void ScreenCaptureTest::thePortalAnswers()
{
    QFETCH(int, manner);
    QFETCH(int, calls);
    QFETCH(bool, isGiven);
    QFETCH(Reason, reason);
    Desk desk(m_bus.address(), m_bus.folder(), Portal::Manner(manner));
    const Portal &portal = desk.portal;

    std::chrono::milliseconds wait(patience);
    if (manner == Portal::KeepsSilent)
        wait = std::chrono::milliseconds(300);
    else if (manner == Portal::IsSlow)
        wait = slowness * 2 - std::chrono::milliseconds(200);
    const auto shots = captureThroughPortal(desk.program, wait);
    QTRY_VERIFY_WITH_TIMEOUT(shots.isFinished(), patience);
    const Result<QList<QImage>> result = shots.result();
    QCOMPARE(result.has_value(), isGiven);
    if (isGiven) {
        QCOMPARE(result->size(), 1);
        QCOMPARE(result->first().pixelColor(3, 3), QColor(Qt::darkGreen));
    } else {
        QCOMPARE(result.error().reason, reason);
    }
    QCOMPARE(portal.calls, calls);
    for (const QString &file : std::as_const(portal.files))
        QVERIFY2(!QFile::exists(file), "The picture was left lying about.");
}

void ScreenCaptureTest::refusedOnceAndAskedAgain()
{
    Desk desk(m_bus.address(), m_bus.folder(), Portal::IsCancelled);
    const auto refused = captureThroughPortal(desk.program);
    QTRY_VERIFY_WITH_TIMEOUT(refused.isFinished(), patience);
    QCOMPARE(refused.result().error().reason, Reason::ScreenDenied);
    desk.portal.manner = Portal::Gives;
    const auto given = captureThroughPortal(desk.program);
    QTRY_VERIFY_WITH_TIMEOUT(given.isFinished(), patience);
    QVERIFY2(given.result(), "One no must not count for ever.");
    QCOMPARE(desk.portal.calls, 2);
}

void ScreenCaptureTest::aLateAnswerIsCleanedUp()
{
    Desk desk(m_bus.address(), m_bus.folder(), Portal::KeepsSilent);
    const auto shots = captureThroughPortal(desk.program, std::chrono::milliseconds(300));
    QTRY_VERIFY_WITH_TIMEOUT(shots.isFinished(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(desk.portal.calls, 1, patience);
    desk.portal.respondLate();
    QCOMPARE(desk.portal.files.size(), 1);
    QTRY_VERIFY2_WITH_TIMEOUT(!QFile::exists(desk.portal.files.first()), "The picture was left lying about.", patience);
    QCOMPARE(shots.result().error().reason, Reason::ScreenUnavailable);
}

void ScreenCaptureTest::thePortalMayLookUntilItHasAnswered()
{
    keepMemoryPrivate();
    QCOMPARE(prctl(PR_GET_DUMPABLE), 0);
    Desk desk(m_bus.address(), m_bus.folder(), Portal::KeepsSilent);
    const auto shots = captureThroughPortal(desk.program, std::chrono::hours(1));
    QTRY_COMPARE_WITH_TIMEOUT(desk.portal.calls, 1, patience);
    QVERIFY(desk.portal.mayLook);
    // The person has not answered yet, and the door is shut again.
    QTRY_COMPARE_WITH_TIMEOUT(prctl(PR_GET_DUMPABLE), 0, patience);
    QVERIFY(!shots.isFinished());
    desk.portal.respondLate();
    QTRY_VERIFY_WITH_TIMEOUT(shots.isFinished(), patience);
    QVERIFY(shots.result());
}

void ScreenCaptureTest::thePortalEnds()
{
    Desk desk(m_bus.address(), m_bus.folder(), Portal::KeepsSilent);
    const auto shots = captureThroughPortal(desk.program, std::chrono::hours(1));
    QTRY_COMPARE_WITH_TIMEOUT(desk.portal.calls, 1, patience);
    desk.desktop.unregisterService(desk.service);
    QTRY_VERIFY_WITH_TIMEOUT(shots.isFinished(), patience);
    QCOMPARE(shots.result().error().reason, Reason::ScreenUnavailable);
}

void ScreenCaptureTest::withoutAPortal()
{
    const auto program = QDBusConnection::connectToBus(m_bus.address(), u"program"_s);
    const auto shots = captureThroughPortal(program);
    QTRY_VERIFY_WITH_TIMEOUT(shots.isFinished(), patience);
    QCOMPARE(shots.result().error().reason, Reason::ScreenUnavailable);
    QDBusConnection::disconnectFromBus(u"program"_s);
}

void ScreenCaptureTest::wakingThePortal()
{
    const auto waking = [](const QDBusConnection &bus) -> Result<void> {
        const Later<void> later = wakePortal(bus);
        if (!QTest::qWaitFor([&] { return later.isFinished(); }, patience))
            return failure(Reason::Internal);
        return later.result();
    };
    const auto program = QDBusConnection::connectToBus(m_bus.address(), u"program"_s);
    QCOMPARE(waking(program).error().reason, Reason::ScreenUnavailable);
    QCOMPARE(waking(QDBusConnection(u"nowhere"_s)).error().reason, Reason::ScreenUnavailable);
    QDBusConnection::disconnectFromBus(u"program"_s);
    const Desk desk(m_bus.address(), m_bus.folder(), Portal::Gives);
    QVERIFY(waking(desk.program).has_value());
}

void ScreenCaptureTest::withoutABackend()
{
    // A portal of a desktop that takes no pictures: the object is there, the interface is not.
    Desk desk(m_bus.address(), m_bus.folder(), Portal::Gives);
    desk.desktop.unregisterObject(u"/org/freedesktop/portal/desktop"_s);
    desk.desktop.registerObject(u"/org/freedesktop/portal/desktop"_s, this,
                                QDBusConnection::ExportNonScriptableProperties);
    const auto shots = captureThroughPortal(desk.program);
    QTRY_VERIFY_WITH_TIMEOUT(shots.isFinished(), patience);
    QCOMPARE(shots.result().error().reason, Reason::ScreenUnavailable);
    QCOMPARE(desk.portal.calls, 0);
}

void ScreenCaptureTest::withoutABus()
{
    const auto shots = captureThroughPortal(QDBusConnection(u"nowhere"_s));
    QTRY_VERIFY_WITH_TIMEOUT(shots.isFinished(), patience);
    QCOMPARE(shots.result().error().reason, Reason::ScreenUnavailable);
}

void ScreenCaptureTest::waylandNeverGrabs()
{
    // On XWayland a grab would give a picture with nothing on it.
    qputenv("XDG_SESSION_TYPE", "wayland");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
    const auto shots = captureScreens();
    QTRY_VERIFY_WITH_TIMEOUT(shots.isFinished(), patience);
    QVERIFY(!shots.result());
    QCOMPARE(shots.result().error().reason, Reason::ScreenUnavailable);
}

QTEST_MAIN(ScreenCaptureTest)
#include "tst_screencapture.moc"

#else

int main()
{
    return 77;
}

#endif
