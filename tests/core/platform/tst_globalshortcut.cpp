// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/globalshortcut.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX

#include "core/platform/globalshortcut_linux.h"
#include "tests/support/busdaemon.h"

#include <QDBusArgument>
#include <QDBusContext>
#include <QDBusMetaType>
#include <QSignalSpy>
#include <QTest>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 15'000;

struct Bound
{
    QString id;
    QVariantMap options;
};

QDBusArgument &operator<<(QDBusArgument &argument, const Bound &bound)
{
    argument.beginStructure();
    argument << bound.id << bound.options;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Bound &bound)
{
    argument.beginStructure();
    argument >> bound.id >> bound.options;
    argument.endStructure();
    return argument;
}

/// The desktop's portal, as far as it is asked here. What the person does in its dialog is said beforehand.
class Portal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.GlobalShortcuts")
public:
    explicit Portal(const QDBusConnection &bus) : m_bus(bus) {}

    QString answer = u"Ctrl+Alt+O"_s; ///< What the person gives; empty: no key.
    uint response = 0;
    QString trigger;
    QString session;

    void press(const QString &onSession)
    {
        QDBusMessage signal = QDBusMessage::createSignal(u"/org/freedesktop/portal/desktop"_s,
                                                         u"org.freedesktop.portal.GlobalShortcuts"_s, u"Activated"_s);
        signal << QDBusObjectPath(onSession) << u"quick-pick"_s << qulonglong(1)
               << QVariantMap{{u"activation_token"_s, u"leave-1"_s}};
        m_bus.send(signal);
    }

public Q_SLOTS:
    QDBusObjectPath CreateSession(const QVariantMap &options)
    {
        session = u"/org/freedesktop/portal/desktop/session/x/"_s + options.value(u"session_handle_token"_s).toString();
        return respond(options, 0, {{u"session_handle"_s, session}});
    }

    QDBusObjectPath BindShortcuts(const QDBusObjectPath &, const QList<Bound> &wanted, const QString &,
                                  const QVariantMap &options)
    {
        trigger = wanted.value(0).options.value(u"preferred_trigger"_s).toString();
        QList<Bound> bound;
        if (response == 0)
            bound.append({wanted.value(0).id, {{u"trigger_description"_s, answer}}});
        return respond(options, response, {{u"shortcuts"_s, QVariant::fromValue(bound)}});
    }

private:
    QDBusObjectPath respond(const QVariantMap &options, uint code, const QVariantMap &results)
    {
        const QString sender = message().service().mid(1).replace(u'.', u'_');
        const QString path =
            u"/org/freedesktop/portal/desktop/request/"_s + sender + u'/' + options.value(u"handle_token"_s).toString();
        QDBusMessage signal = QDBusMessage::createSignal(path, u"org.freedesktop.portal.Request"_s, u"Response"_s);
        signal << code << results;
        QMetaObject::invokeMethod(this, [this, signal] { m_bus.send(signal); }, Qt::QueuedConnection);
        return QDBusObjectPath(path);
    }

    QDBusConnection m_bus;
};

} // namespace

class GlobalShortcutTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void whichKeysAreSuitable();
    void theDesktopGivesTheKey();
    void theDesktopGivesAnotherKey();
    void thePersonSaysNo_data();
    void thePersonSaysNo();
    void noPortalIsSaid();
    void givenBackItIsSilent();

private:
    Result<QString> answerTo(PortalShortcut &shortcut, const QKeySequence &keys)
    {
        const Later<QString> later = shortcut.grab(keys);
        (void)QTest::qWaitFor([&] { return later.isFinished(); }, patience);
        return later.resultCount() > 0 ? later.resultAt(0) : Result<QString>(failure(Reason::Internal));
    }
    QDBusConnection connection(const char *name)
    {
        return QDBusConnection::connectToBus(m_daemon.address(), QString::fromLatin1(name));
    }

    test::BusDaemon m_daemon;
    std::unique_ptr<Portal> m_portal;
    const QKeySequence m_keys{Qt::CTRL | Qt::ALT | Qt::Key_O};
};

void GlobalShortcutTest::initTestCase()
{
    if (!test::BusDaemon::isInstalled())
        QSKIP("dbus-daemon is not installed");
    QVERIFY(m_daemon.start());
    qDBusRegisterMetaType<Bound>();
    qDBusRegisterMetaType<QList<Bound>>();
    // Qt looks up what a slot takes by the name that stands there, which lacks the namespace.
    qRegisterMetaType<QList<Bound>>("QList<Bound>");
}

void GlobalShortcutTest::init()
{
    QDBusConnection bus = connection("portal");
    m_portal = std::make_unique<Portal>(bus);
    QVERIFY(bus.registerObject(u"/org/freedesktop/portal/desktop"_s, m_portal.get(), QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
}

void GlobalShortcutTest::cleanup()
{
    m_portal.reset();
    // Closing takes its time; the next portal needs the name now.
    connection("portal").unregisterService(u"org.freedesktop.portal.Desktop"_s);
    QDBusConnection::disconnectFromBus(u"portal"_s);
    QDBusConnection::disconnectFromBus(u"us"_s);
}

void GlobalShortcutTest::whichKeysAreSuitable()
{
    for (const char *keys : {"Ctrl+Alt+O", "Meta+Space", "Ctrl+Shift+7", "F9", "Alt+F1"})
        QVERIFY2(GlobalShortcut::isSuitable(QKeySequence(QString::fromLatin1(keys))), keys);
    for (const char *keys : {"", "O", "Shift+O", "Ctrl+Return", "Ctrl+K, Ctrl+O", "Ctrl+Alt+ä", "Space"})
        QVERIFY2(!GlobalShortcut::isSuitable(QKeySequence(QString::fromUtf8(keys))), keys);
    QCOMPARE(portalTrigger(m_keys), u"CTRL+ALT+o"_s);
    QCOMPARE(portalTrigger(QKeySequence(Qt::META | Qt::SHIFT | Qt::Key_F12)), u"SHIFT+LOGO+F12"_s);
    QCOMPARE(portalTrigger(QKeySequence(Qt::META | Qt::Key_Space)), u"LOGO+space"_s);
    PortalShortcut shortcut(connection("us"));
    QCOMPARE(answerTo(shortcut, QKeySequence(Qt::Key_O)).error().reason, Reason::ShortcutUnsuitable);
}

void GlobalShortcutTest::theDesktopGivesTheKey()
{
    PortalShortcut shortcut(connection("us"));
    QSignalSpy pressed(&shortcut, &GlobalShortcut::pressed);
    const Result<QString> answer = answerTo(shortcut, m_keys);
    QVERIFY(answer);
    QCOMPARE(*answer, u"Ctrl+Alt+O"_s);
    QCOMPARE(m_portal->trigger, u"CTRL+ALT+o"_s);
    m_portal->press(u"/somebody/elses"_s);
    m_portal->press(m_portal->session);
    QTRY_COMPARE(pressed.size(), 1);
    QCOMPARE(pressed.at(0).at(0).toByteArray(), "leave-1");
}

void GlobalShortcutTest::theDesktopGivesAnotherKey()
{
    m_portal->answer = u"Ctrl+Alt+P"_s;
    PortalShortcut shortcut(connection("us"));
    const Result<QString> answer = answerTo(shortcut, m_keys);
    QVERIFY(answer);
    QCOMPARE(*answer, u"Ctrl+Alt+P"_s);
}

void GlobalShortcutTest::thePersonSaysNo_data()
{
    QTest::addColumn<uint>("response");
    QTest::newRow("cancelled") << 1U;
    QTest::newRow("otherwise") << 2U;
    QTest::newRow("no key") << 0U;
}

void GlobalShortcutTest::thePersonSaysNo()
{
    QFETCH(const uint, response);
    m_portal->response = response;
    m_portal->answer.clear();
    PortalShortcut shortcut(connection("us"));
    const Result<QString> answer = answerTo(shortcut, m_keys);
    QVERIFY(!answer);
    QCOMPARE(answer.error().reason, Reason::ShortcutRefused);
}

void GlobalShortcutTest::noPortalIsSaid()
{
    QVERIFY(connection("portal").unregisterService(u"org.freedesktop.portal.Desktop"_s));
    PortalShortcut shortcut(connection("us"));
    QCOMPARE(answerTo(shortcut, m_keys).error().reason, Reason::ShortcutUnavailable);
    PortalShortcut withoutBus(QDBusConnection(u"none"_s));
    QCOMPARE(answerTo(withoutBus, m_keys).error().reason, Reason::ShortcutUnavailable);
}

void GlobalShortcutTest::givenBackItIsSilent()
{
    PortalShortcut shortcut(connection("us"));
    QSignalSpy pressed(&shortcut, &GlobalShortcut::pressed);
    QVERIFY(answerTo(shortcut, m_keys));
    const QString before = m_portal->session;
    shortcut.release();
    m_portal->press(before);
    // Asked again, it is another session.
    QVERIFY(answerTo(shortcut, m_keys));
    m_portal->press(m_portal->session);
    QTRY_COMPARE(pressed.size(), 1);
}

QTEST_MAIN(GlobalShortcutTest)

#else

#include <QTest>

class GlobalShortcutTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whichKeysAreSuitable()
    {
        QVERIFY(countersign::GlobalShortcut::isSuitable(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_O)));
    }
};

QTEST_MAIN(GlobalShortcutTest)

#endif

#include "tst_globalshortcut.moc"
