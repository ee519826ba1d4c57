// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Unlocking, against a keychain of our own making on the private bus: a real one would wait for a person's password.
#include "core/platform/keychainprobe.h"
#include "tests/support/keyringsession.h"
#include "tests/support/keyringvault.h"

#include <QDBusConnection>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QFile>
#include <QMap>

using namespace countersign;
using namespace keyring;

namespace {

const QString collectionPath = QStringLiteral("/org/freedesktop/secrets/collection/login");
const QString promptPath = QStringLiteral("/org/freedesktop/secrets/prompt/1");

} // namespace

class FakeCollection : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Secret.Collection")
    Q_PROPERTY(bool Locked MEMBER locked)
public:
    bool locked = true;
};

class FakePrompt : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Secret.Prompt")
public:
    bool isShown = false;
public Q_SLOTS:
    void Prompt(const QString &) { isShown = true; }
Q_SIGNALS:
    void Completed(bool dismissed, const QDBusVariant &result);
};

class FakeSecrets : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Secret.Service")
public:
    QList<QDBusObjectPath> asked;
public Q_SLOTS:
    QList<QDBusObjectPath> SearchItems(const QMap<QString, QString> &, QList<QDBusObjectPath> &locked)
    {
        locked.clear();
        return {};
    }
    QDBusObjectPath ReadAlias(const QString &) { return QDBusObjectPath(collectionPath); }
    QList<QDBusObjectPath> Unlock(const QList<QDBusObjectPath> &objects, QDBusObjectPath &prompt)
    {
        asked = objects;
        prompt.setPath(promptPath);
        return {};
    }
};

class KeychainUnlockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(control(QStringLiteral("--stop")));
        m_bus = std::make_unique<QDBusConnection>(
            QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("fake")));
        m_collection.locked = true;
        m_prompt.isShown = false;
        const auto everything = QDBusConnection::ExportAllContents;
        QVERIFY(m_bus->registerObject(QStringLiteral("/org/freedesktop/secrets"), &m_secrets, everything));
        QVERIFY(m_bus->registerObject(collectionPath, &m_collection, everything));
        QVERIFY(m_bus->registerObject(promptPath, &m_prompt, everything));
        QVERIFY(m_bus->registerService(QStringLiteral("org.freedesktop.secrets")));
        m_probe = systemKeychainProbe(QStringLiteral("Countersign"), QStringLiteral("countersign/vault"));
    }

    void cleanup()
    {
        m_probe.reset();
        m_bus.reset();
        QDBusConnection::disconnectFromBus(QStringLiteral("fake"));
    }

    void askingShowsNoDialog()
    {
        const auto state = settled(m_probe->ask());
        QVERIFY(state);
        QCOMPARE(state->access, KeychainState::Access::Locked);
        QCOMPARE(state->holdsItem, std::nullopt);
        QVERIFY(!m_prompt.isShown);
    }

    void aKeychainNobodyKnowsIsCalledByItsProcess()
    {
        const auto state = settled(m_probe->ask());
        QVERIFY(state);
        QFile comm(QStringLiteral("/proc/self/comm"));
        QVERIFY(comm.open(QIODevice::ReadOnly));
        QCOMPARE(state->provider, QString::fromUtf8(comm.readAll()).trimmed());
    }

    void aPersonWhoUnlocksItGetsIn()
    {
        const Later<void> unlocked = m_probe->unlock();
        QTRY_VERIFY_WITH_TIMEOUT(m_prompt.isShown, 10000);
        QCOMPARE(m_secrets.asked, QList{QDBusObjectPath(collectionPath)});
        QVERIFY(!unlocked.isFinished());
        m_collection.locked = false;
        Q_EMIT m_prompt.Completed(false, QDBusVariant(QString()));
        QCOMPARE(reasonOf(settled(unlocked)), std::nullopt);
        const auto state = settled(m_probe->ask());
        QVERIFY(state);
        QCOMPARE(state->access, KeychainState::Access::Ready);
    }

    void aPersonWhoDeclinesIsAnsweredAndMayTryAgain()
    {
        for (int i = 0; i < 2; ++i) {
            m_prompt.isShown = false;
            const Later<void> unlocked = m_probe->unlock();
            QTRY_VERIFY_WITH_TIMEOUT(m_prompt.isShown, 10000);
            Q_EMIT m_prompt.Completed(true, QDBusVariant(QString()));
            QCOMPARE(reasonOf(settled(unlocked)), Reason::KeychainDenied);
        }
    }

    void aDialogThatUnlocksNothingIsNoYes()
    {
        const Later<void> unlocked = m_probe->unlock();
        QTRY_VERIFY_WITH_TIMEOUT(m_prompt.isShown, 10000);
        Q_EMIT m_prompt.Completed(false, QDBusVariant(QString()));
        QCOMPARE(reasonOf(settled(unlocked)), Reason::KeychainDenied);
    }

    void aKeychainThatEndsWhileItAsksIsNone()
    {
        const Later<void> unlocked = m_probe->unlock();
        QTRY_VERIFY_WITH_TIMEOUT(m_prompt.isShown, 10000);
        QVERIFY(m_bus->unregisterService(QStringLiteral("org.freedesktop.secrets")));
        QCOMPARE(reasonOf(settled(unlocked)), Reason::KeychainNone);
    }

private:
    FakeSecrets m_secrets;
    FakeCollection m_collection;
    FakePrompt m_prompt;
    std::unique_ptr<QDBusConnection> m_bus;
    std::unique_ptr<KeychainProbe> m_probe;
};

int main(int argc, char **argv)
{
    qDBusRegisterMetaType<QMap<QString, QString>>();
    KeychainUnlockTest test;
    return runOrServe(test, argc, argv);
}

#include "tst_keychainunlock.moc"
