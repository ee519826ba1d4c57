// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/backupfile.h"
#include "core/session/backups.h"
#include "core/store/backupfolder.h"
#include "tests/support/memorystore.h"
#include "tests/support/sample.h"
#include "tests/support/vaultscene.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace countersign;
using namespace countersign::test;

class BackupsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theFirstOneIsWrittenAndOpens();
    void severalChangesMakeOneBackup();
    void whatAnotherProgramChangedIsBackedUpAtTheNextStart();
    void whatTheOtherProgramBackedUpIsNotWrittenTwice();
    void nothingIsWrittenWhileLocked();
    void aFolderThatIsGoneIsSaid();
    void aSetUpThatFailsLeavesNothingBehind();
    void remindersComeWhenTheyShould();

private:
    struct Scene
    {
        explicit Scene(qint64 &now) : session(store, [&now] { return now; }), backups(session, settings()) {}
        QString settings() const { return dir.filePath(QStringLiteral("settings")); }
        QString folder() const { return dir.filePath(QStringLiteral("backups")); }
        QList<BackupFile> written() const { return BackupFolder(folder()).list().value_or(QList<BackupFile>()); }

        QTemporaryDir dir;
        MemoryStore store;
        Session session;
        Backups backups;
    };

    void fill(Scene &scene)
    {
        QVERIFY(answerOf(scene.session.open()));
        QVERIFY(answerOf(scene.session.apply(changes::add({tokenOf("Example", "alice"), tokenOf("Other", "bob")}, 1))));
    }

    qint64 m_now = 0;
};

namespace {

constexpr qint64 dayInMs = 86'400'000;

Secret passphrase()
{
    return Secret::fromBytes("words for the backups");
}

} // namespace

void BackupsTest::init()
{
    m_now = 1'700'000'000'000;
}

void BackupsTest::theFirstOneIsWrittenAndOpens()
{
    Scene scene(m_now);
    fill(scene);
    QVERIFY(answerOf(scene.backups.setUp(scene.folder(), passphrase())));
    QCOMPARE(scene.written().size(), 1);
    QCOMPARE(scene.backups.lastGood(), secondsOf(m_now));
    const QString path = scene.written().first().path;
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const auto content = backupfile::read(path);
    QVERIFY(content);
    QVERIFY(backupfile::wantsPassphrase(*content));
    QCOMPARE(answerOf(backupfile::open(*content, Secret::fromBytes("wrong"))).error().reason, Reason::WrongPassphrase);
    const auto opened = answerOf(backupfile::open(*content, passphrase()));
    QVERIFY(opened);
    QCOMPARE(opened->vault.tokens.size(), 2);
    QVERIFY(opened->vault.tokens.first().sameKeyAs(scene.session.vault().tokens.first()));
}

void BackupsTest::severalChangesMakeOneBackup()
{
    Scene scene(m_now);
    fill(scene);
    QVERIFY(answerOf(scene.backups.setUp(scene.folder(), passphrase())));
    m_now += 60'000;
    for (int i = 0; i < 5; ++i)
        QVERIFY(answerOf(scene.session.apply(changes::add({tokenOf("Many", QByteArray::number(i).constData())}, i))));
    QVERIFY(scene.backups.isBusy());
    QCOMPARE(scene.written().size(), 1);
    QSignalSpy idle(&scene.backups, &Backups::idle);
    scene.backups.hurry();
    QTRY_COMPARE(idle.size(), 1);
    QCOMPARE(scene.written().size(), 2);
    QVERIFY(!scene.backups.trouble());
    const auto newest = answerOf(backupfile::open(*backupfile::read(scene.written().first().path), passphrase()));
    QCOMPARE(newest->vault.tokens.size(), 7);
    // Nothing more to do.
    QVERIFY(!scene.backups.isBusy());
}

void BackupsTest::whatAnotherProgramChangedIsBackedUpAtTheNextStart()
{
    Scene scene(m_now);
    fill(scene);
    QVERIFY(answerOf(scene.backups.setUp(scene.folder(), passphrase())));
    {
        Session other(scene.store, [this] { return m_now; });
        QVERIFY(answerOf(other.open()));
        QVERIFY(answerOf(other.apply(changes::add({tokenOf("Terminal", "t")}, 1))));
    }
    Session next(scene.store, [this] { return m_now; });
    Backups backups(next, scene.settings());
    QVERIFY(answerOf(next.open()));
    QVERIFY(backups.isBusy());
}

void BackupsTest::whatTheOtherProgramBackedUpIsNotWrittenTwice()
{
    Scene scene(m_now);
    fill(scene);
    QVERIFY(answerOf(scene.backups.setUp(scene.folder(), passphrase())));
    QVERIFY(answerOf(scene.session.apply(changes::add({tokenOf("More", "m")}, 1))));
    QVERIFY(scene.backups.isBusy());
    m_now += 60'000;
    {
        Session other(scene.store, [this] { return m_now; });
        Backups itsBackups(other, scene.settings());
        QVERIFY(answerOf(other.open()));
        QVERIFY(answerOf(itsBackups.backUpNow()));
    }
    QCOMPARE(scene.written().size(), 2);
    m_now += 60'000;
    QSignalSpy idle(&scene.backups, &Backups::idle);
    scene.backups.hurry();
    QTRY_COMPARE(idle.size(), 1);
    QVERIFY(!scene.backups.isBusy());
    QCOMPARE(scene.written().size(), 2);
}

void BackupsTest::nothingIsWrittenWhileLocked()
{
    Scene scene(m_now);
    fill(scene);
    QVERIFY(answerOf(scene.backups.setUp(scene.folder(), passphrase())));
    QVERIFY(answerOf(scene.session.addPassphrase(Secret::fromBytes("lock words"))));
    scene.session.lock();
    QVERIFY(!scene.backups.isBusy());
    QCOMPARE(answerOf(scene.backups.backUpNow()).error().reason, Reason::VaultSealed);
    QCOMPARE(scene.written().size(), 1);
}

void BackupsTest::aFolderThatIsGoneIsSaid()
{
    Scene scene(m_now);
    fill(scene);
    QVERIFY(answerOf(scene.backups.setUp(scene.folder(), passphrase())));
    QVERIFY(QDir(scene.folder()).removeRecursively());
    const auto refused = answerOf(scene.backups.backUpNow());
    QCOMPARE(refused.error().reason, Reason::BackupFolderGone);
    QCOMPARE(scene.backups.trouble()->reason, Reason::BackupFolderGone);
    // A folder that is missing may be a drive: it is not made again behind the person's back.
    QVERIFY(!QDir(scene.folder()).exists());
    QCOMPARE(scene.session.vault().tokens.size(), 2);
}

void BackupsTest::aSetUpThatFailsLeavesNothingBehind()
{
    Scene scene(m_now);
    fill(scene);
    QFile file(scene.dir.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QFile::WriteOnly));
    const auto refused = answerOf(scene.backups.setUp(file.fileName() + QStringLiteral("/in"), passphrase()));
    QVERIFY(!refused);
    QVERIFY(scene.backups.folder().isEmpty());
    QCOMPARE(scene.backups.lastGood(), 0);
    QCOMPARE(answerOf(scene.backups.setUp(scene.folder(), {})).error().reason, Reason::PassphraseNeeded);
}

void BackupsTest::remindersComeWhenTheyShould()
{
    Scene scene(m_now);
    QVERIFY(answerOf(scene.session.open()));
    QCOMPARE(scene.backups.reminder(), Backups::Reminder::None); // Nothing to lose yet.
    fill(scene);
    QCOMPARE(scene.backups.reminder(), Backups::Reminder::NoBackup);
    scene.backups.putReminderOff();
    QCOMPARE(scene.backups.reminder(), Backups::Reminder::None);
    m_now += 31 * dayInMs;
    QCOMPARE(scene.backups.reminder(), Backups::Reminder::None); // Said once.
    QVERIFY(answerOf(scene.backups.setUp(scene.folder(), passphrase())));
    QCOMPARE(scene.backups.reminder(), Backups::Reminder::None);
    m_now += 30 * dayInMs;
    QCOMPARE(scene.backups.reminder(), Backups::Reminder::None); // Old, but nothing has changed since.
    QVERIFY(QDir(scene.folder()).removeRecursively());
    QVERIFY(answerOf(scene.session.apply(changes::add({tokenOf("New", "n")}, 1))));
    QCOMPARE(scene.backups.reminder(), Backups::Reminder::TooOld);
    scene.backups.putReminderOff();
    QCOMPARE(scene.backups.reminder(), Backups::Reminder::None);
    m_now += 31 * dayInMs;
    QCOMPARE(scene.backups.reminder(), Backups::Reminder::TooOld);
    QVERIFY(QDir().mkpath(scene.folder()));
    QVERIFY(answerOf(scene.backups.backUpNow()));
    QCOMPARE(scene.backups.reminder(), Backups::Reminder::None);
    m_now += 92 * dayInMs;
    QCOMPARE(scene.backups.reminder(), Backups::Reminder::NotTypedForLong);
    scene.backups.notePassphraseTyped();
    QCOMPARE(scene.backups.reminder(), Backups::Reminder::None);
    // Set up once, and not possible any more: that is told, whatever was waved away before.
    QVERIFY(answerOf(scene.session.apply([](const Vault &vault) -> Result<Vault> {
        Vault without = vault;
        without.backupSeal = {};
        return without;
    })));
    QCOMPARE(scene.backups.reminder(), Backups::Reminder::NoBackup);
}

QTEST_GUILESS_MAIN(BackupsTest)
#include "tst_backups.moc"
