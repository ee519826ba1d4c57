// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/systemlook.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX

#include "core/platform/processhardening.h"
#include "core/platform/systemlook_linux.h"
#include "tests/support/busdaemon.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QSignalSpy>
#include <QTest>

#include <sys/prctl.h>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 15'000;
using Groups = QMap<QString, QVariantMap>;

struct Accent
{
    double red, green, blue;
};

QDBusArgument &operator<<(QDBusArgument &argument, const Accent &accent)
{
    argument.beginStructure();
    argument << accent.red << accent.green << accent.blue;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Accent &accent)
{
    argument.beginStructure();
    argument >> accent.red >> accent.green >> accent.blue;
    argument.endStructure();
    return argument;
}

/// A desktop's Settings portal.
class Settings : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    explicit Settings(const QDBusConnection &bus) : m_bus(bus) {}

    Groups groups;
    bool couldLook = false;

    void change(const QString &group, const QString &key, const QVariant &value)
    {
        groups[group][key] = value;
        QDBusMessage signal = QDBusMessage::createSignal(u"/org/freedesktop/portal/desktop"_s,
                                                         u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
        signal << group << key << QVariant::fromValue(QDBusVariant(value));
        m_bus.send(signal);
    }

public Q_SLOTS:
    QMap<QString, QVariantMap> ReadAll(const QStringList &)
    {
        couldLook = prctl(PR_GET_DUMPABLE) == 1;
        return groups;
    }

private:
    QDBusConnection m_bus;
};

} // namespace

Q_DECLARE_METATYPE(Accent)

class SystemLookTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void saysNothingWithoutAPortal();
    void readsWhatThePortalSays();
    void hearsWhatChanges();
    void oddAnswersAreNone();

private:
    QDBusConnection connected(const char *name)
    {
        return QDBusConnection::connectToBus(m_bus.address(), QString::fromLatin1(name));
    }
    /// Puts a portal on the bus, until the test is over.
    void raise(Settings &settings, const QDBusConnection &on)
    {
        m_raisedOn = on.name();
        QDBusConnection bus = on;
        QVERIFY(bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &settings, QDBusConnection::ExportAllSlots));
        QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
    }

    test::BusDaemon m_bus;
    QString m_raisedOn; ///< The connection of the portal; empty where there is none.
    const QString m_common = u"org.freedesktop.appearance"_s;
    const QString m_gnome = u"org.gnome.desktop.interface"_s;
};

void SystemLookTest::initTestCase()
{
    if (!test::BusDaemon::isInstalled())
        QSKIP("There is no dbus-daemon here.");
    QVERIFY(m_bus.start());
    qDBusRegisterMetaType<Groups>();
    qDBusRegisterMetaType<Accent>();
    keepMemoryPrivate();
}

void SystemLookTest::cleanup()
{
    if (m_raisedOn.isEmpty())
        return;
    // A connection outlives its last copy, and would keep the name from the next portal.
    QVERIFY(QDBusConnection(m_raisedOn).unregisterService(u"org.freedesktop.portal.Desktop"_s));
    m_raisedOn.clear();
}

void SystemLookTest::saysNothingWithoutAPortal()
{
    PortalLook look(connected("alone"), true);
    const QSignalSpy changed(&look, &SystemLookWatch::changed);
    QTest::qWait(0);
    QCOMPARE(look.look(), SystemLook());
    QVERIFY(changed.isEmpty());
    PortalLook nowhere(QDBusConnection(u"there is none"_s), true);
    QCOMPARE(nowhere.look(), SystemLook());
}

void SystemLookTest::readsWhatThePortalSays()
{
    const QDBusConnection desktop = connected("desktop");
    Settings settings(desktop);
    settings.groups[m_common] = {
        {u"color-scheme"_s, 1U}, {u"contrast"_s, 1U}, {u"accent-color"_s, QVariant::fromValue(Accent{1, 0.5, 0})}};
    settings.groups[m_gnome] = {{u"enable-animations"_s, false}, {u"text-scaling-factor"_s, 1.25}};
    raise(settings, desktop);
    const QDBusConnection program = connected("program");
    PortalLook look(program, true);
    QTRY_COMPARE_WITH_TIMEOUT(look.look().scheme, SystemLook::Scheme::Dark, patience);
    QCOMPARE(look.look().accent, QColor::fromRgbF(1, 0.5F, 0));
    QVERIFY(look.look().moreContrast);
    QVERIFY(look.look().lessMotion);
    QCOMPARE(look.look().textScale, 1.25);
    // It was let in to see who asks, and is shut out again.
    QVERIFY(settings.couldLook);
    QTRY_COMPARE(prctl(PR_GET_DUMPABLE), 0);
    // Where Qt enlarges text by itself, we do not do it again.
    PortalLook unscaled(program, false);
    QTRY_VERIFY_WITH_TIMEOUT(unscaled.look().lessMotion, patience);
    QCOMPARE(unscaled.look().textScale, 1.0);
}

void SystemLookTest::hearsWhatChanges()
{
    const QDBusConnection desktop = connected("second desktop");
    Settings settings(desktop);
    PortalLook look(connected("second program"), false);
    settings.groups[m_common] = {{u"color-scheme"_s, 2U}};
    raise(settings, desktop); // It comes after us.
    QTRY_COMPARE_WITH_TIMEOUT(look.look().scheme, SystemLook::Scheme::Light, patience);
    const QSignalSpy changed(&look, &SystemLookWatch::changed);
    settings.change(m_common, u"color-scheme"_s, 1U);
    QTRY_COMPARE_WITH_TIMEOUT(look.look().scheme, SystemLook::Scheme::Dark, patience);
    settings.change(m_gnome, u"enable-animations"_s, false);
    QTRY_VERIFY_WITH_TIMEOUT(look.look().lessMotion, patience);
    settings.change(u"org.example"_s, u"color-scheme"_s, 2U);
    settings.change(m_gnome, u"enable-animations"_s, true);
    QTRY_VERIFY_WITH_TIMEOUT(!look.look().lessMotion, patience);
    QCOMPARE(look.look().scheme, SystemLook::Scheme::Dark);
    QCOMPARE(changed.size(), 3);
}

void SystemLookTest::oddAnswersAreNone()
{
    const QDBusConnection desktop = connected("third desktop");
    Settings settings(desktop);
    settings.groups[m_common] = {{u"color-scheme"_s, u"dark"_s},
                                 {u"accent-color"_s, QVariant::fromValue(Accent{-1, -1, -1})},
                                 {u"contrast"_s, 7U}};
    settings.groups[m_gnome] = {{u"text-scaling-factor"_s, 1000.0}, {u"enable-animations"_s, false}};
    raise(settings, desktop);
    PortalLook look(connected("third program"), true);
    QTRY_VERIFY_WITH_TIMEOUT(look.look().lessMotion, patience);
    QCOMPARE(look.look().scheme, SystemLook::Scheme::Unsaid);
    QVERIFY(!look.look().accent.isValid());
    QVERIFY(!look.look().moreContrast);
    QCOMPARE(look.look().textScale, 3.0);
}

QTEST_MAIN(SystemLookTest)
#include "tst_systemlook.moc"

#else

int main()
{
    return 77;
}

#endif
