// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A program is killed at every system call of a save in turn. Afterwards the old vault is there or the new one, whole, and
// the next program saves over it.
#include "core/store/backupfolder.h"
#include "tests/support/faults/tracedrun.h"
#include "tests/support/faults/vaultfolder.h"

#include <QElapsedTimer>
#include <QTest>

using namespace countersign;
using namespace countersign::faults;

class FaultsKillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSaveOverAnOldVault() { killAtEveryCall(1, false); }
    void aFirstSave() { killAtEveryCall(0, false); }
    void aSaveThatTakesOverALock() { killAtEveryCall(1, true); }

    void aBackup()
    {
        const QTemporaryDir folder;
        const BackupFolder backups(folder.path());
        const QStringList writing{QStringLiteral("backup"), folder.path(), QStringLiteral("2")};
        int points = 0;
        for (int call = 1;; ++call) {
            const QDir dir(folder.path());
            const QStringList names = dir.entryList(QDir::Files | QDir::Hidden);
            for (const QString &name : names)
                QFile::remove(dir.filePath(name));
            QVERIFY(backups.write(document(1), stamp(1).vaultId, moment(1)));
            const TracedRun run = traced({QStringLiteral("--kill"), QString::number(call)}, writing);
            if (!run.wasKilled()) {
                QCOMPARE(run.said, QStringLiteral("saved"));
                break;
            }
            ++points;
            const auto listed = backups.list();
            QVERIFY(listed);
            QVERIFY2(listed->size() == 1 || listed->size() == 2, qPrintable(run.hit));
            for (const BackupFile &backup : *listed)
                QCOMPARE(backup.size, document(1).size());
            // The next backup, an hour later, is written and what was left unfinished goes.
            QVERIFY(backups.write(document(3), stamp(3).vaultId, moment(3)));
            QVERIFY(backups.prune(stamp(3).vaultId, {}, moment(3)));
            QCOMPARE(dir.entryList(QDir::Files | QDir::Hidden).size(), listed->size() + 1);
        }
        QVERIFY(points > 10);
        qInfo("a backup: %d points, %d survived", points, points);
    }

private:
    // Point after point, until the program gets through without meeting the call.
    void killAtEveryCall(int old, bool lockLeft)
    {
        QElapsedTimer taken;
        taken.start();
        VaultFolder folder;
        const auto prepare = [&] {
            folder.put(old);
            if (lockLeft)
                folder.leaveLock();
        };
        prepare();
        const TracedRun whole = traced({}, folder.saving(old, 2));
        QCOMPARE(whole.said, QStringLiteral("saved"));
        QVERIFY2(whole.calls > 50, "too few calls to be a save");
        // The threads of a save take turns as they like, so that no two runs make the same calls; the last points are those
        // after the longest run.
        int points = 0;
        int ofTheOld = 0;
        int throughInARow = 0;
        const int step = everyPoint() ? 1 : 3;
        for (int call = 1; throughInARow < 3; call += step) {
            prepare();
            const TracedRun run = traced({QStringLiteral("--kill"), QString::number(call)}, folder.saving(old, 2));
            throughInARow = run.wasKilled() ? 0 : throughInARow + 1;
            if (!run.wasKilled()) {
                QCOMPARE(run.said, QStringLiteral("saved"));
                continue;
            }
            ++points;
            const int there = folder.number();
            QVERIFY2(there == old || there == 2, qPrintable(QStringLiteral("%1: %2").arg(call).arg(run.hit)));
            QVERIFY2(folder.marked() <= there, qPrintable(QStringLiteral("%1: %2").arg(call).arg(run.hit)));
            ofTheOld += int(there == old);
            const Result<void> saved = folder.save(there, 3);
            QVERIFY2(saved, qPrintable(QStringLiteral("%1: %2").arg(call).arg(run.hit)));
            QCOMPARE(folder.number(), 3);
            QCOMPARE(folder.rubbish(), QString());
        }
        QVERIFY2(ofTheOld > 0 && ofTheOld < points, "every point lies on one side of the save");
        qInfo("%d points, %d survived: %d with the old vault, %d with the new one (%lld ms)", points, points, ofTheOld,
              points - ofTheOld, taken.elapsed());
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (!mayTrace())
        return 77;
    FaultsKillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kill.moc"
