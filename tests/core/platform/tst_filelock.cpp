// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/platform/filelock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace countersign;

class FileLockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneAtATime()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("lock"));
        FileLock one(path);
        FileLock other(path);
        QCOMPARE(one.tryTake(), FileLock::Outcome::Taken);
        QCOMPARE(other.tryTake(), FileLock::Outcome::Held);
        one.giveBack();
        QCOMPARE(other.tryTake(), FileLock::Outcome::Taken);
        QCOMPARE(one.tryTake(), FileLock::Outcome::Held);
    }

    void itIsGivenBackWithItsHolder()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("lock"));
        {
            FileLock gone(path);
            QCOMPARE(gone.tryTake(), FileLock::Outcome::Taken);
        }
        FileLock next(path);
        QCOMPARE(next.tryTake(), FileLock::Outcome::Taken);
    }

    void aFileLeftBehindIsNoLock()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("lock"));
        QVERIFY(replaceFile(path, "4711\ncountersign\nanother machine\n"));
        FileLock lock(path);
        QCOMPARE(lock.tryTake(), FileLock::Outcome::Taken);
    }

    // Another lock was taken on a file of the same name after ours had been removed.
    void aRemovedFileIsNotTheLock()
    {
#ifdef Q_OS_WINDOWS
        QSKIP("Windows removes no lock file.");
#endif
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("lock"));
        FileLock old(path);
        QCOMPARE(old.tryTake(), FileLock::Outcome::Taken);
        QVERIFY(QFile::remove(path));
        FileLock fresh(path);
        QCOMPARE(fresh.tryTake(), FileLock::Outcome::Taken);
    }

    void whereNoFileCanBeMadeTheReasonIsSaid()
    {
        const QTemporaryDir folder;
        FileLock lock(folder.filePath(QStringLiteral("no folder/lock")));
        QCOMPARE(lock.tryTake(), FileLock::Outcome::Failed);
        QVERIFY(!lock.why().isEmpty());
    }
};

QTEST_GUILESS_MAIN(FileLockTest)
#include "tst_filelock.moc"
