// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/store/backupfolder.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace countersign;

namespace {

const QUuid ours(QStringLiteral("0a1b2c3d-0000-4000-8000-000000000001"));
const QUuid others(QStringLiteral("ffeeddcc-0000-4000-8000-000000000002"));

QDateTime at(const QString &text)
{
    return QDateTime::fromString(text + QLatin1Char('Z'), Qt::ISODate);
}

Secret sealed(const QByteArray &bytes)
{
    return Secret::fromBytes(bytes);
}

QStringList whensOf(const QList<BackupFile> &backups)
{
    QStringList whens;
    for (const BackupFile &backup : backups)
        whens << backup.when.toString(QStringLiteral("yyyy-MM-ddTHH:mm"));
    return whens;
}

} // namespace

class BackupFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void aBackupIsThereUnderTheNameOfItsVaultAndTime()
    {
        // A quarter past midnight in Delhi is the evening before in UTC, wherever the computer is.
        const auto written =
            folder().write(sealed("a sealed vault"), ours,
                           QDateTime::fromString(QStringLiteral("2026-03-01T00:15:07+05:30"), Qt::ISODate));
        QVERIFY(written);
        QCOMPARE(QFileInfo(written->path).fileName(), QStringLiteral("countersign-0a1b2c3d-2026-02-28-184507.json"));
        QCOMPARE(readFile(written->path, 100).value_or(QByteArray()), "a sealed vault");
        const auto listed = folder().list();
        QVERIFY(listed);
        QCOMPARE(*listed, QList{*written});
        QCOMPARE(listed->first().vault, BackupFolder::vaultPart(ours));
#ifdef Q_OS_UNIX
        const auto rest =
            QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QVERIFY(!(QFileInfo(written->path).permissions() & rest));
#endif
    }

    void noBackupIsEverReplaced()
    {
        const QDateTime now = at(QStringLiteral("2026-03-01T12:00:00"));
        const auto first = folder().write(sealed("first"), ours, now);
        const auto second = folder().write(sealed("second"), ours, now);
        QVERIFY(first && second);
        QCOMPARE(readFile(first->path, 100).value_or(QByteArray()), "first");
        QCOMPARE(readFile(second->path, 100).value_or(QByteArray()), "second");
        const auto listed = folder().list();
        QVERIFY(listed);
        QCOMPARE(*listed, QList({*second, *first}));
    }

    void aFolderThatIsNotThereIsNotMade()
    {
        const BackupFolder unplugged(m_dir->filePath(QStringLiteral("stick/backups")));
        const auto written = unplugged.write(sealed("x"), ours, at(QStringLiteral("2026-03-01T12:00:00")));
        QVERIFY(!written);
        QCOMPARE(written.error(), Error(Reason::BackupFolderGone, QDir::toNativeSeparators(unplugged.path())));
        const auto listed = unplugged.list();
        QVERIFY(!listed);
        QCOMPARE(listed.error().reason, Reason::BackupFolderGone);
        QVERIFY(!unplugged.prune(ours, {}, at(QStringLiteral("2026-03-01T12:00:00"))));
        QVERIFY(!QFileInfo::exists(unplugged.path()));
        QVERIFY(unplugged.prepare());
        QVERIFY(unplugged.write(sealed("x"), ours, at(QStringLiteral("2026-03-01T12:00:00"))));
    }

    void aFileInTheFoldersPlaceIsNoFolder()
    {
        const QString path = m_dir->filePath(QStringLiteral("file"));
        QVERIFY(replaceFile(path, "x"));
        const auto prepared = BackupFolder(path).prepare();
        QVERIFY(!prepared);
        QCOMPARE(prepared.error().reason, Reason::BackupUnwritable);
    }

    void onlyOurNamesAreBackups()
    {
        const QStringList names{
            QStringLiteral("countersign-0a1b2c3d-2026-03-01-120000.json"),      // The only one.
            QStringLiteral("countersign-0a1b2c3d-2026-13-01-120000.json"),      // No such month.
            QStringLiteral("countersign-0a1b2c3d-2026-03-01-120000 copy.json"), // Made by a person.
            QStringLiteral("countersign-0a1b2c3-2026-03-01-120000.json"),
            QStringLiteral("countersign-2026-03-01-120000.json"),
            QStringLiteral("aegis-export.json"),
        };
        for (const QString &name : names)
            QVERIFY(replaceFile(m_dir->filePath(name), "x"));
        QVERIFY(replaceFile(m_dir->filePath(QStringLiteral("countersign-0a1b2c3d-2026-03-01-130000.json")), {}));
        const auto listed = folder().list();
        QVERIFY(listed);
        QCOMPARE(whensOf(*listed), QStringList(QStringLiteral("2026-03-01T12:00")));
        QVERIFY(folder().prune(ours, {0, 0, 0, 0}, at(QStringLiteral("2026-04-01T12:00:00"))));
        QVERIFY(!QFile::exists(m_dir->filePath(names.first())));
        for (const QString &name : names.sliced(1))
            QVERIFY2(QFile::exists(m_dir->filePath(name)), qPrintable(name));
    }

    void theBackupsOfAnotherVaultStay()
    {
        QVERIFY(folder().write(sealed("x"), ours, at(QStringLiteral("2026-03-01T12:00:00"))));
        QVERIFY(folder().write(sealed("x"), others, at(QStringLiteral("2026-03-01T12:00:00"))));
        const auto removed = folder().prune(ours, {0, 0, 0, 0}, at(QStringLiteral("2026-03-02T12:00:00")));
        QVERIFY(removed);
        QCOMPARE(*removed, 1);
        const auto listed = folder().list();
        QVERIFY(listed);
        QCOMPARE(listed->size(), 1);
        QCOMPARE(listed->first().vault, BackupFolder::vaultPart(others));
    }

    void whatKilledWritesLeftGoesLater()
    {
        const QString left = m_dir->filePath(QStringLiteral(".countersign-0a1b2c3d-2026-03-01-120000.json.part"));
        QVERIFY(replaceFile(left, "half a vau"));
        QVERIFY(folder().prune(ours, {}, at(QStringLiteral("2026-03-01T12:01:00")))); // Somebody may be writing it.
        QVERIFY(QFile::exists(left));
        QVERIFY(folder().prune(ours, {}, at(QStringLiteral("2026-03-01T13:00:00"))));
        QVERIFY(!QFile::exists(left));
    }

    void aSafetyCopyHasAFolderOfItsOwn()
    {
        const QString settings = m_dir->filePath(QStringLiteral("settings"));
        const auto written =
            writeSafetyCopy(settings, sealed("old vault"), ours, at(QStringLiteral("2026-03-01T12:00:00")));
        QVERIFY(written);
        QCOMPARE(QFileInfo(written->path).path(), settings + QStringLiteral("/safety-copies"));
        QCOMPARE(readFile(written->path, 100).value_or(QByteArray()), "old vault");
        const auto listed = safetyCopies(settings).list();
        QVERIFY(listed);
        QCOMPARE(listed->size(), 1);
    }

    void enoughIsKept_data()
    {
        QTest::addColumn<QStringList>("backups");
        QTest::addColumn<QList<int>>("keeping"); // last, days, weeks, months
        QTest::addColumn<QStringList>("dropped");
        const QStringList oneDay{QStringLiteral("2026-03-04T09:00"), QStringLiteral("2026-03-04T08:00"),
                                 QStringLiteral("2026-03-04T07:00")};
        QTest::newRow("nothing there") << QStringList() << QList{1, 1, 1, 1} << QStringList();
        QTest::newRow("the last ones") << oneDay << QList{2, 0, 0, 0} << oneDay.last(1);
        QTest::newRow("more asked for than there are") << oneDay << QList{9, 9, 9, 9} << QStringList();
        QTest::newRow("the newest of a day") << oneDay << QList{0, 7, 0, 0} << oneDay.last(2);
        QTest::newRow("the newest of two days, one of them with a gap")
            << QStringList{QStringLiteral("2026-03-04T09:00"), QStringLiteral("2026-03-04T08:00"),
                           QStringLiteral("2026-02-11T23:59"), QStringLiteral("2026-02-11T00:00"),
                           QStringLiteral("2026-02-10T12:00")}
            << QList{0, 2, 0, 0}
            << QStringList{QStringLiteral("2026-03-04T08:00"), QStringLiteral("2026-02-11T00:00"),
                           QStringLiteral("2026-02-10T12:00")};
        QTest::newRow("weeks begin on Monday, also over a new year") // 2025-12-29 is a Monday.
            << QStringList{QStringLiteral("2026-01-04T12:00"), QStringLiteral("2026-01-01T12:00"),
                           QStringLiteral("2025-12-29T12:00"), QStringLiteral("2025-12-28T12:00")}
            << QList{0, 0, 5, 0} << QStringList{QStringLiteral("2026-01-01T12:00"), QStringLiteral("2025-12-29T12:00")};
        QTest::newRow("months") << QStringList{QStringLiteral("2026-03-01T00:00"), QStringLiteral("2026-02-28T23:59"),
                                               QStringLiteral("2026-02-01T00:00"), QStringLiteral("2025-03-31T12:00")}
                                << QList{0, 0, 0, 2}
                                << QStringList{QStringLiteral("2026-02-01T00:00"), QStringLiteral("2025-03-31T12:00")};
        QTest::newRow("from the future") << QStringList{QStringLiteral("2031-01-01T00:00"),
                                                        QStringLiteral("2030-01-01T00:00"),
                                                        QStringLiteral("2026-03-04T09:00"),
                                                        QStringLiteral("2026-03-04T08:00")}
                                         << QList{1, 0, 0, 0} << QStringList{QStringLiteral("2026-03-04T08:00")};
        QTest::newRow("a rule counts what another one keeps, too")
            << QStringList{QStringLiteral("2026-03-04T09:00"), QStringLiteral("2026-03-03T09:00"),
                           QStringLiteral("2026-02-03T09:00")}
            << QList{1, 1, 1, 1} << QStringList{QStringLiteral("2026-03-03T09:00"), QStringLiteral("2026-02-03T09:00")};
    }

    void enoughIsKept()
    {
        QFETCH(QStringList, backups);
        QFETCH(QList<int>, keeping);
        QFETCH(QStringList, dropped);
        QList<BackupFile> files;
        for (const QString &when : backups)
            files.prepend({when, BackupFolder::vaultPart(ours), at(when + QStringLiteral(":00")), 1}); // Oldest first.
        const Keeping rule{keeping[0], keeping[1], keeping[2], keeping[3]};
        QCOMPARE(whensOf(filesToDrop(files, rule, at(QStringLiteral("2026-03-05T00:00:00")))), dropped);
    }

    void aYearOfBackupsBecomesAFew()
    {
        QList<BackupFile> files;
        const QDateTime now = at(QStringLiteral("2026-12-31T23:00:00"));
        for (int hour = 0; hour < 365 * 24; ++hour)
            files.append({{}, {}, now.addSecs(-3600 * hour), 1});
        const auto dropped = filesToDrop(files, {}, now);
        // 10 last ones of today; today and 6 days before, of which 6 are new; 5 weeks, 12 months, some of them the same.
        const qsizetype kept = files.size() - dropped.size();
        QVERIFY(kept >= 10 + 6 + 12 && kept <= 10 + 6 + 4 + 12);
        QVERIFY(filesToDrop(files, {}, now).contains(files[10]));
        QVERIFY(!dropped.contains(files[0]));
    }

private:
    BackupFolder folder() const { return BackupFolder(m_dir->path()); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(BackupFolderTest)
#include "tst_backupfolder.moc"
