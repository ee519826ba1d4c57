// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each call of a save that touches a file fails in turn, as on a drive that is full, broken, taken away or made read-only.
// Afterwards the old vault is there or the new one, whole, and the person was told in one sentence.
#include "core/store/backupfolder.h"
#include "tests/support/faults/tracedrun.h"
#include "tests/support/faults/vaultfolder.h"

#include <QDir>
#include <QTest>

using namespace countersign;
using namespace countersign::faults;

class FaultsFullTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSave_data()
    {
        QTest::addColumn<QStringList>("how");
        const QString once = QStringLiteral("--fail");
        const QString fromThereOn = QStringLiteral("--fail-from");
        const QString reading = QStringLiteral("--reading");
        QTest::newRow("full for a moment") << QStringList{once, QStringLiteral("ENOSPC")};
        QTest::newRow("full") << QStringList{fromThereOn, QStringLiteral("ENOSPC")};
        QTest::newRow("over quota") << QStringList{fromThereOn, QStringLiteral("EDQUOT")};
        QTest::newRow("one error") << QStringList{once, QStringLiteral("EIO"), reading};
        QTest::newRow("broken") << QStringList{fromThereOn, QStringLiteral("EIO"), reading};
        QTest::newRow("made read-only") << QStringList{fromThereOn, QStringLiteral("EROFS")};
    }

    void aSave() { failEveryCall(1); }

    void aFirstSave_data() { aSave_data(); }
    void aFirstSave() { failEveryCall(0); }

    void aBackup_data() { aSave_data(); }
    void aBackup()
    {
        QFETCH(QStringList, how);
        const QTemporaryDir folder;
        const BackupFolder backups(folder.path());
        const QStringList writing{QStringLiteral("backup"), folder.path(), QStringLiteral("2")};
        int points = 0;
        for (bool met = true; met;) {
            const QDir dir(folder.path());
            const QStringList names = dir.entryList(QDir::Files | QDir::Hidden);
            for (const QString &name : names)
                QFile::remove(dir.filePath(name));
            QVERIFY(backups.write(document(1), stamp(1).vaultId, moment(1)));
            const TracedRun run = traced(options(how, ++points, {folder.path()}), writing);
            met = !run.hit.isEmpty();
            QVERIFY2(run.code == 0 || isToldAsBackup(run.said), qPrintable(run.hit + QLatin1Char('\n') + run.said));
            const auto listed = backups.list();
            QVERIFY(listed && (listed->size() == 1 || listed->size() == 2));
            QVERIFY(run.code != 0 || listed->size() == 2);
            for (const BackupFile &backup : *listed)
                QCOMPARE(backup.size, document(1).size());
        }
        QVERIFY(points > 5);
        qInfo("%d points, %d survived", points - 1, points - 1);
    }

    void anExport_data() { aSave_data(); }
    void anExport()
    {
        QFETCH(QStringList, how);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("accounts.json"));
        const QStringList writing{QStringLiteral("export"), path, QStringLiteral("2")};
        for (const bool replaces : {false, true}) {
            int points = 0;
            for (bool met = true; met;) {
                QFile::remove(path);
                if (replaces) {
                    QFile older(path);
                    QVERIFY(older.open(QIODevice::WriteOnly) && older.write(document(1).view().toByteArray()) > 0);
                }
                const TracedRun run = traced(options(how, ++points, {folder.path()}), writing);
                met = !run.hit.isEmpty();
                const QByteArray point = QStringLiteral("%1\n%2").arg(run.hit, run.said).toUtf8();
                QFile file(path);
                const QByteArray there = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
                const bool isWhole = there == document(2).view();
                QVERIFY2(!replaces || isWhole || there == document(1).view(), point);
                QVERIFY2(run.code != 0 || (isWhole && !run.hit.contains(QLatin1String("fsync"))), point);
                // The whole new file in place of the old one is told from a file that could not be written.
                const Reason expected =
                    replaces && isWhole ? Reason::ExportUnconfirmed : Reason::ExportUnwritable;
                QVERIFY2(run.code == 0
                             || (run.said.startsWith(QLatin1String("refused ")) && reasonIn(run.said) == expected),
                         point);
            }
            QVERIFY(points > 3);
        }
    }

private:
    static QStringList options(const QStringList &how, int call, const QStringList &folders)
    {
        QStringList options{how.value(0), QString::number(call), how.value(1)};
        options += how.sliced(2);
        for (const QString &folder : folders)
            options += {QStringLiteral("--under"), folder};
        return options;
    }

    static Reason reasonIn(const QString &said)
    {
        return static_cast<Reason>(said.section(QLatin1Char(' '), 1, 1).toInt());
    }

    /// One sentence about the place, and nothing else.
    static bool isTold(const QString &said)
    {
        static const QList<Reason> fitting{Reason::VaultFileUnwritable, Reason::VaultFileUnreadable,
                                           Reason::SettingsUnwritable,  Reason::SaveUncertain,
                                           Reason::ReadBackDiffers,     Reason::LockHeld,
                                           Reason::VaultFileGone,       Reason::VaultMissing};
        return said.startsWith(QLatin1String("refused ")) && !said.contains(QLatin1Char('\n'))
               && !said.contains(QLatin1String("%1")) && fitting.contains(reasonIn(said));
    }

    static bool isToldAsBackup(const QString &said)
    {
        return said.startsWith(QLatin1String("refused ")) && !said.contains(QLatin1Char('\n'))
               && (reasonIn(said) == Reason::BackupUnwritable || reasonIn(said) == Reason::BackupFolderGone);
    }

    void failEveryCall(int old)
    {
        QFETCH(QStringList, how);
        VaultFolder folder;
        int points = 0;
        int refused = 0;
        const int step = everyPoint() || !how.contains(QLatin1String("--reading")) ? 1 : 2;
        for (int call = 1, throughInARow = 0; throughInARow < 2; call += step) {
            folder.put(old);
            const TracedRun run =
                traced(options(how, call, {folder.stick(), folder.settings()}), folder.saving(old, 2));
            const QByteArray point = QStringLiteral("%1: %2\n%3").arg(call).arg(run.hit, run.said).toUtf8();
            throughInARow = run.hit.isEmpty() ? throughInARow + 1 : 0;
            const int there = folder.number();
            QVERIFY2(there == old || there == 2, point);
            QVERIFY2(folder.marked() <= there, point);
            if (run.code == 0) {
                QVERIFY2(run.said == QLatin1String("saved") && there == 2, point);
            } else {
                ++refused;
                QVERIFY2(run.code == 1 && isTold(run.said), point);
                // "The change was not made" is no lie.
                QVERIFY2(there == old || reasonIn(run.said) == Reason::SaveUncertain, point);
            }
            points += int(!run.hit.isEmpty());
            // The drive is well again.
            QVERIFY2(folder.save(there, 3), point);
            QCOMPARE(folder.number(), 3);
            QCOMPARE(folder.rubbish(), QString());
        }
        QVERIFY(points > 3 && refused > 3);
        qInfo("%d points, %d survived: %d refused with a sentence, %d saved all the same", points, points, refused,
              points - refused);
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (!mayTrace())
        return 77;
    FaultsFullTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_full.moc"
