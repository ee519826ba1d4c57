// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/screencapture.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX

#include "core/platform/screencaptureportal_linux.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUrl>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 15'000;

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
        NeverGives,
        GivesElsewhere, ///< On a request path of its own, as old portals do.
        GivesNonsense,
        Forbids,
        KeepsSilent,
    };

    Portal(const QDBusConnection &bus, const QString &folder, Manner manner)
        : m_bus(bus), m_folder(folder), m_manner(manner)
    {}

    int calls = 0;
    QStringList files;

public Q_SLOTS:
    QDBusObjectPath Screenshot(const QString &parent, const QVariantMap &options)
    {
        Q_UNUSED(parent)
        ++calls;
        if (m_manner == Forbids) {
            sendErrorReply(u"org.freedesktop.portal.Error.NotAllowed"_s, u"No."_s);
            return {};
        }
        QString token = options.value(u"handle_token"_s).toString();
        if (m_manner == GivesElsewhere)
            token = u"own"_s;
        const QString sender = message().service().mid(1).replace(u'.', u'_');
        const QString path = u"/org/freedesktop/portal/desktop/request/"_s + sender + u'/' + token;
        const bool interactive = options.value(u"interactive"_s).toBool();
        if (m_manner != KeepsSilent)
            QTimer::singleShot(0, this, [this, path, interactive] { respond(path, interactive); });
        return QDBusObjectPath(path);
    }

private:
    void respond(const QString &path, bool interactive)
    {
        uint response = 0;
        if (m_manner == IsCancelled)
            response = 1;
        else if (m_manner == NeverGives || (m_manner == GivesWhenInteractive && !interactive))
            response = 2;
        QVariantMap results;
        if (response == 0) {
            files.append(m_folder + u"/shot.png"_s);
            QImage picture(20, 10, QImage::Format_RGB32);
            picture.fill(Qt::darkGreen);
            if (m_manner == GivesNonsense)
                QFile::copy(u"/proc/self/status"_s, files.last());
            else
                picture.save(files.last());
            results.insert(u"uri"_s, QUrl::fromLocalFile(files.last()).toString());
        }
        QDBusMessage signal = QDBusMessage::createSignal(path, u"org.freedesktop.portal.Request"_s, u"Response"_s);
        signal << response << results;
        m_bus.send(signal);
    }

    QDBusConnection m_bus;
    QString m_folder;
    Manner m_manner;
};

} // namespace

class ScreenCaptureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void thePortalAnswers_data();
    void thePortalAnswers();
    void withoutAPortal();
    void withoutABus();
    void waylandNeverGrabs();

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
};

void ScreenCaptureTest::initTestCase()
{
    const QString program = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    if (program.isEmpty())
        QSKIP("There is no dbus-daemon here.");
    // A bus that starts nothing by itself, so that no real portal answers.
    const QString configuration = m_folder.filePath(u"bus.conf"_s);
    QFile file(configuration);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<busconfig><type>session</type><listen>unix:dir=" + QFile::encodeName(m_folder.path())
               + "</listen><auth>EXTERNAL</auth><policy context=\"default\"><allow send_destination=\"*\"/>"
                 "<allow receive_sender=\"*\"/><allow own=\"*\"/></policy></busconfig>");
    file.close();
    m_daemon.start(program, {u"--config-file="_s + configuration, u"--nofork"_s, u"--print-address=1"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_daemon.canReadLine(), patience);
    m_address = QString::fromLatin1(m_daemon.readLine()).trimmed();
}

void ScreenCaptureTest::cleanupTestCase()
{
    m_daemon.terminate();
    m_daemon.waitForFinished();
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
    auto desktop = QDBusConnection::connectToBus(m_address, u"desktop"_s);
    const auto program = QDBusConnection::connectToBus(m_address, u"program"_s);
    Portal portal(desktop, m_folder.path(), Portal::Manner(manner));
    QVERIFY(desktop.registerObject(u"/org/freedesktop/portal/desktop"_s, &portal, QDBusConnection::ExportAllSlots));
    QVERIFY(desktop.registerService(u"org.freedesktop.portal.Desktop"_s));

    const int wait = manner == Portal::KeepsSilent ? 300 : patience;
    const auto shots = captureThroughPortal(program, std::chrono::milliseconds(wait));
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

    desktop.unregisterService(u"org.freedesktop.portal.Desktop"_s);
    QDBusConnection::disconnectFromBus(u"desktop"_s);
    QDBusConnection::disconnectFromBus(u"program"_s);
}

void ScreenCaptureTest::withoutAPortal()
{
    const auto program = QDBusConnection::connectToBus(m_address, u"program"_s);
    const auto shots = captureThroughPortal(program);
    QTRY_VERIFY_WITH_TIMEOUT(shots.isFinished(), patience);
    QCOMPARE(shots.result().error().reason, Reason::ScreenUnavailable);
    QDBusConnection::disconnectFromBus(u"program"_s);
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
