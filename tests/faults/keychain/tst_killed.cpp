// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A save into a real gnome-keyring, in which the program is killed at its system calls, or the keyring at each of its own
// calls that write the keyring's file. Afterwards the keychain holds the old vault or the new one, whole.
#include "tests/support/faults/documents.h"
#include "tests/support/faults/tracedrun.h"
#include "tests/support/keyringsession.h"
#include "tests/support/keyringvault.h"

#include <QFile>
#include <QTemporaryDir>

using namespace countersign;
using namespace countersign::faults;
using namespace countersign::keyring;

class KeychainKilledTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(startAfresh());
        m_settings = std::make_unique<QTemporaryDir>();
        QVERIFY(save(0, 1));
    }

    void theProgram()
    {
        const TracedRun whole = traced({}, saving(1, 2));
        QCOMPARE(whole.said, QStringLiteral("saved"));
        const int step = everyPoint() ? 10 : std::max(10, whole.calls / 25);
        int points = 0;
        int ofTheOld = 0;
        for (int call = 1; call <= whole.calls; call += step) {
            QVERIFY(save(there(), 1));
            const TracedRun run = traced({QStringLiteral("--kill"), QString::number(call)}, saving(1, 2));
            const int now = there();
            QVERIFY2(now == 1 || now == 2, qPrintable(QStringLiteral("%1: %2").arg(call).arg(run.hit)));
            QVERIFY(marked() <= now);
            points += int(run.wasKilled());
            ofTheOld += int(run.wasKilled() && now == 1);
            QVERIFY(save(now, 3));
        }
        QVERIFY(ofTheOld > 0 && ofTheOld < points);
        qInfo("%d points of %d calls, %d survived: %d with the old vault", points, whole.calls, points, ofTheOld);
    }

    void theKeyring()
    {
        int points = 0;
        int ofTheOld = 0;
        // Now and then the keyring needs a call less.
        for (int call = 1, missed = 0; missed < 3; ++call) {
            const int before = there();
            QVERIFY(before > 0);
            QProcess tracer;
            tracer.start(faulttrace(), {QStringLiteral("--attach"), daemon(), QStringLiteral("--kill"),
                                        QString::number(call), QStringLiteral("--under"),
                                        qEnvironmentVariable("KEYRING_SESSION") + QStringLiteral("/data")});
            QVERIFY(tracer.waitForReadyRead() || tracer.waitForFinished());
            if (!tracer.readAllStandardOutput().startsWith("attached"))
                QSKIP("This system does not let us trace the keyring.");
            QProcess client;
            client.start(savevault(), saving(before, before + 1));
            QVERIFY(client.waitForFinished());
            const QByteArray said = client.readAllStandardOutput();
            const bool met = !said.startsWith("saved") || tracer.waitForFinished(300);
            tracer.kill();
            tracer.waitForFinished();
            if (met)
                QVERIFY(control(QStringLiteral("--start")));
            const int now = there();
            QVERIFY2(now == before || now == before + 1, said.constData());
            QVERIFY2(!said.startsWith("saved") || now == before + 1, said.constData());
            missed = met ? 0 : missed + 1;
            points += int(met);
            ofTheOld += int(met && now == before);
        }
        QVERIFY(points > 5);
        qInfo("%d points, %d survived: %d with the old vault", points, points, ofTheOld);
    }

private:
    Result<void> save(int old, int next)
    {
        const auto store = openStore(placeIn(m_settings->path()));
        const QByteArray expected = old > 0 ? VaultStore::digestOf(document(old)) : QByteArray();
        return settled(store->save(document(next), expected, faults::stamp(next)));
    }

    /// The number of the document in the keychain, -1 for anything else.
    int there()
    {
        const auto store = openStore(placeIn(m_settings->path()));
        const Result<Secret> loaded = settled(store->load());
        if (!loaded)
            return -1;
        const QByteArray start = loaded->view().first(std::min<qsizetype>(loaded->size(), 40)).toByteArray();
        const int number = start.mid(start.indexOf(':') + 1).split(',').value(0).toInt();
        return loaded->sameAs(document(number)) ? number : -1;
    }

    int marked()
    {
        const auto marker = readVaultMarker(m_settings->path());
        return marker && *marker ? static_cast<int>((*marker)->revision) : 0;
    }

    QStringList saving(int old, int next)
    {
        return {QStringLiteral("keychain"), m_settings->path(), QString::number(old), QString::number(next)};
    }

    static QString daemon()
    {
        QFile file(qEnvironmentVariable("KEYRING_SESSION") + QStringLiteral("/keyring.pid"));
        return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()).trimmed() : QString();
    }

    std::unique_ptr<QTemporaryDir> m_settings;
};

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (!isPrivateSession()) {
        std::fputs("skipped: run this under tests/support/keyring-session\n", stderr);
        return 77;
    }
    if (!mayTrace())
        return 77;
    KeychainKilledTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killed.moc"
