// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/portalgreeting.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX

#include "core/platform/processhardening.h"
#include "tests/support/busdaemon.h"

#include <QDBusConnection>
#include <QDBusVariant>
#include <QTest>

#include <sys/prctl.h>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 15'000;

bool isOpen()
{
    return prctl(PR_GET_DUMPABLE) == 1;
}

/// A desktop's Settings portal, which looks who asks.
class Settings : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    int calls = 0;
    bool couldLook = false;

public Q_SLOTS:
    QDBusVariant Read(const QString &, const QString &)
    {
        ++calls;
        couldLook = isOpen();
        return QDBusVariant(1U);
    }
};

} // namespace

class PortalGreetingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void visitsOverlap();
    void withoutAPortal();
    void thePortalLooksOnce();

private:
    test::BusDaemon m_bus;
};

void PortalGreetingTest::initTestCase()
{
    if (!test::BusDaemon::isInstalled())
        QSKIP("There is no dbus-daemon here.");
    QVERIFY(m_bus.start());
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.address().toLatin1());
    {
        const OpenToPortals before; // As long as nobody wanted privacy, nothing changes.
        QVERIFY(isOpen());
    }
    QVERIFY(isOpen());
    keepMemoryPrivate();
    QVERIFY(!isOpen());
}

void PortalGreetingTest::visitsOverlap()
{
    {
        const OpenToPortals one;
        {
            const OpenToPortals other;
            QVERIFY(isOpen());
        }
        QVERIFY(isOpen());
    }
    QVERIFY(!isOpen());
}

void PortalGreetingTest::withoutAPortal()
{
    greetPortals();
    QTRY_VERIFY_WITH_TIMEOUT(!isOpen(), patience);
}

void PortalGreetingTest::thePortalLooksOnce()
{
    auto desktop = QDBusConnection::connectToBus(m_bus.address(), u"desktop"_s);
    Settings settings;
    QVERIFY(desktop.registerObject(u"/org/freedesktop/portal/desktop"_s, &settings, QDBusConnection::ExportAllSlots));
    QVERIFY(desktop.registerService(u"org.freedesktop.portal.Desktop"_s));
    greetPortals();
    QTRY_COMPARE_WITH_TIMEOUT(settings.calls, 1, patience);
    QVERIFY(settings.couldLook);
    QTRY_VERIFY_WITH_TIMEOUT(!isOpen(), patience);
    QDBusConnection::disconnectFromBus(u"desktop"_s);
}

QTEST_MAIN(PortalGreetingTest)
#include "tst_portalgreeting.moc"

#else

int main()
{
    return 77;
}

#endif
