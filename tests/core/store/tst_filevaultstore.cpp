// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/platform/filelock.h"
#include "core/store/filevaultstore.h"
#include "core/store/vaultplace.h"
#include "tests/support/keyringsession.h"
#include "tests/support/keyringvault.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace countersign;
using namespace keyring;

class FileVaultStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir().mkpath(stick()));
        m_store = open(vault());
    }

    void cleanup()
    {
        m_store.reset();
        QFile::setPermissions(stick(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    }

    void theFirstSaveIsReadBackByTheNextProgram()
    {
        QCOMPARE(loadReason(), Reason::VaultNotFound);
        QCOMPARE(saveReason("first vault", {}), std::nullopt);
        const auto other = makeVaultStore({VaultPlace::Kind::File, vault()}, settings());
        QCOMPARE(spelled(settled(other->load())), "document first vault");
        QCOMPARE(reasonOf(settled(other->unlock())), std::nullopt);
        QCOMPARE(other->describePlace(), QDir::toNativeSeparators(vault()));
        const auto last = other->lastKnown();
        QVERIFY(last && *last);
        QCOMPARE((*last)->file, vault());
        QCOMPARE((*last)->digest, digest("first vault"));
        QCOMPARE(saveReason("second vault", "first vault"), std::nullopt);
        QCOMPARE(spelled(settled(other->load())), "document second vault");
    }

    void onlyItsOwnerMayReadIt()
    {
#ifdef Q_OS_UNIX
        QCOMPARE(saveReason("vault", {}), std::nullopt);
        const auto others =
            QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QVERIFY(!(QFileInfo(vault()).permissions() & others));
#else
        QSKIP("These are rights of Unix.");
#endif
    }

    void nothingStaysBesideTheVault()
    {
        QVERIFY(replaceFile(stick() + QStringLiteral("/vault.json.backup"), "a person's own file"));
        QVERIFY(replaceFile(stick() + QStringLiteral("/.hidden.part"), "another one"));
        QCOMPARE(saveReason("vault", {}), std::nullopt);
        QStringList names = QDir(stick()).entryList(QDir::Files | QDir::Hidden);
        names.removeOne(QStringLiteral("vault.json.lock")); // Where the system cannot remove it safely.
        QCOMPARE(names, QStringList({QStringLiteral(".hidden.part"), QStringLiteral("vault.json"),
                                     QStringLiteral("vault.json.backup")}));
    }

    void aLaterMarkerIsNotWrittenOver()
    {
        QCOMPARE(saveReason("vault", {}), std::nullopt);
        VaultMarker later = m_store->lastKnown()->value();
        const VaultStamp read{later.vaultId, later.revision};
        later.revision += 1;
        later.digest = digest("another program's");
        QVERIFY(writeVaultMarker(settings(), later));
        QSignalSpy changed(m_store.get(), &VaultStore::changedElsewhere);
        m_store->remember(text("vault"), read);
        QCOMPARE(m_store->lastKnown()->value(), later);
        QTRY_VERIFY(!changed.isEmpty());
        m_store->remember(text("vault"), read, VaultStore::GoingBack::Meant);
        QCOMPARE(m_store->lastKnown()->value().digest, digest("vault"));
    }

    void whileAnotherProgramSavesNoMarkerIsWritten()
    {
        QCOMPARE(saveReason("vault", {}), std::nullopt);
        const VaultMarker before = m_store->lastKnown()->value();
        FileLock saving(vault() + QStringLiteral(".lock"));
        QCOMPARE(saving.tryTake(), FileLock::Outcome::Taken);
        VaultStamp next = stamp();
        next.revision += 1;
        m_store->remember(text("the next one"), next);
        QCOMPARE(m_store->lastKnown()->value(), before);
        saving.giveBack();
        QTRY_COMPARE(m_store->lastKnown()->value().digest, digest("the next one"));
    }

    void aStaleSaveIsRefused()
    {
        QCOMPARE(saveReason("first", {}), std::nullopt);
        QCOMPARE(saveReason("third", "second"), Reason::ChangedElsewhere);
        QCOMPARE(saveReason("third", {}), Reason::ChangedElsewhere);
        QCOMPARE(spelled(settled(m_store->load())), "document first");
    }

    void aVaultThatWentIsMissingAndNotEmpty()
    {
        QCOMPARE(saveReason("vault", {}), std::nullopt);
        QVERIFY(QFile::remove(vault()));
        const auto loaded = settled(m_store->load());
        QCOMPARE(reasonOf(loaded), Reason::VaultMissing);
        QCOMPARE(loaded.error().about, QDir::toNativeSeparators(vault()));
        QCOMPARE(saveReason("new", {}), Reason::VaultMissing);
        QCOMPARE(saveReason("new", "vault"), Reason::VaultMissing);
        QVERIFY(m_store->forget());
        QCOMPARE(loadReason(), Reason::VaultNotFound);
    }

    void anUnreadableMarkerMeansThatAVaultWasHere()
    {
        QVERIFY(replaceFile(vaultMarkerPath(settings()), "no marker at all"));
        QCOMPARE(loadReason(), Reason::VaultMissing);
        QCOMPARE(saveReason("new", {}), Reason::VaultMissing);
    }

    void aStickThatIsNotPluggedInIsGone()
    {
        QCOMPARE(saveReason("vault", {}), std::nullopt);
        QVERIFY(QDir().rename(stick(), stick() + QStringLiteral(" in a pocket")));
        const auto loaded = settled(m_store->load());
        QCOMPARE(reasonOf(loaded), Reason::VaultFileGone);
        QCOMPARE(loaded.error().about, QDir::toNativeSeparators(stick()));
        QCOMPARE(saveReason("new", "vault"), Reason::VaultFileGone);
        QCOMPARE(saveReason("new", {}), Reason::VaultFileGone);
        QVERIFY(!QFileInfo::exists(stick()));
        QVERIFY(QDir().rename(stick() + QStringLiteral(" in a pocket"), stick()));
        QCOMPARE(saveReason("new", "vault"), std::nullopt);
    }

    void anEmptyFileIsDamageAndNotAnEmptyVault()
    {
        QVERIFY(replaceFile(vault(), {}));
        QCOMPARE(loadReason(), Reason::VaultDamaged);
        QCOMPARE(saveReason("new", {}), Reason::VaultDamaged);
        QCOMPARE(QFileInfo(vault()).size(), 0);
        QVERIFY(m_store->forget()); // On the person's word it makes room, and is kept.
        QCOMPARE(loadReason(), Reason::VaultNotFound);
        QVERIFY(QFile::exists(vault() + QStringLiteral(".empty-1")));
    }

    void forgettingTouchesNoVault()
    {
        QCOMPARE(saveReason("vault", {}), std::nullopt);
        QVERIFY(m_store->forget());
        QCOMPARE(spelled(settled(m_store->load())), "document vault");
    }

    void aTruncatedFileIsGivenAsItIs()
    {
        QCOMPARE(saveReason("a whole vault", {}), std::nullopt);
        QVERIFY(QFile::resize(vault(), 4));
        QCOMPARE(spelled(settled(m_store->load())), "document a wh"); // Whoever opens it sees the damage.
        QCOMPARE(saveReason("new", "a whole vault"), Reason::ChangedElsewhere);
    }

    void aHugeFileIsNotRead()
    {
        QFile file(vault());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(FileVaultStore::largest + 1));
        file.close();
        QCOMPARE(loadReason(), Reason::VaultTooLarge);
        QCOMPARE(saveReason("new", {}), Reason::VaultTooLarge);
    }

    void aFolderInItsPlaceIsNoVaultAndNotNothing()
    {
        QVERIFY(QDir().mkpath(vault()));
        QCOMPARE(loadReason(), Reason::VaultFileUnreadable);
        QCOMPARE(saveReason("new", {}), Reason::VaultFileUnreadable);
    }

    void aFileInPlaceOfItsFolderIsNoFolder()
    {
        QVERIFY(QDir(stick()).removeRecursively());
        QVERIFY(replaceFile(stick(), "x"));
        QCOMPARE(loadReason(), Reason::VaultFileGone);
        QCOMPARE(saveReason("new", {}), Reason::VaultFileGone);
    }

    void aFolderThatMayNotBeWrittenKeepsTheOldVault()
    {
        QCOMPARE(saveReason("old", {}), std::nullopt);
        QVERIFY(QFile::setPermissions(stick(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
        if (QFileInfo(stick()).isWritable())
            QSKIP("This user may write everywhere.");
        const auto saved = settled(m_store->save(text("new"), digest("old"), stamp()));
        QCOMPARE(reasonOf(saved), Reason::VaultFileUnwritable);
        QVERIFY(!saved.error().about.isEmpty());
        QCOMPARE(spelled(settled(m_store->load())), "document old");
    }

    void aFolderThatMayNotBeEnteredIsNotAnEmptyOne()
    {
        QCOMPARE(saveReason("old", {}), std::nullopt);
        QVERIFY(m_store->forget()); // Not even a marker says that it is there.
        QVERIFY(QFile::setPermissions(stick(), {}));
        if (QFileInfo(stick()).isReadable())
            QSKIP("This user may read everywhere.");
        QCOMPARE(loadReason(), Reason::VaultFileUnreadable);
        QCOMPARE(saveReason("new", {}), Reason::VaultFileUnwritable);
    }

    void aLinkIsFollowedAndStays()
    {
#ifdef Q_OS_WINDOWS
        QSKIP("Windows keeps links from ordinary users.");
#endif
        const QString link = m_folder->filePath(QStringLiteral("link.json"));
        QVERIFY(QFile::link(vault(), link));
        m_store = open(link);
        QCOMPARE(loadReason(), Reason::VaultNotFound);
        QCOMPARE(saveReason("first", {}), std::nullopt);
        QCOMPARE(saveReason("second", "first"), std::nullopt);
        QVERIFY(QFileInfo(link).isSymbolicLink());
        QCOMPARE(readFile(vault(), 100).value_or(QByteArray()), "second");
        QVERIFY(QDir(stick()).removeRecursively());
        QCOMPARE(loadReason(), Reason::VaultFileGone);
    }

    void aLinkInACircleIsNotNothing()
    {
#ifdef Q_OS_WINDOWS
        QSKIP("Windows keeps links from ordinary users.");
#endif
        QVERIFY(QFile::link(vault(), vault()));
        QCOMPARE(loadReason(), Reason::VaultFileUnreadable);
    }

    void whatAKilledSaveLeftGoesWithTheNext()
    {
        QCOMPARE(saveReason("first", {}), std::nullopt);
        const QString left = stick() + QStringLiteral("/.countersign-%1-00ff.part");
        const QByteArray ours = QCryptographicHash::hash("vault.json", QCryptographicHash::Sha256).first(6).toHex();
        QVERIFY(replaceFile(left.arg(QString::fromLatin1(ours)), "half a vault"));
        QVERIFY(replaceFile(left.arg(QStringLiteral("001122334455")), "of another file"));
        QCOMPARE(saveReason("second", "first"), std::nullopt);
        QVERIFY(!QFile::exists(left.arg(QString::fromLatin1(ours))));
        QVERIFY(QFile::exists(left.arg(QStringLiteral("001122334455"))));
    }

    void aMarkerThatCannotBeWrittenUndoesTheSave()
    {
        QCOMPARE(saveReason("old", {}), std::nullopt);
        QVERIFY(QFile::remove(vaultMarkerPath(settings())));
        QVERIFY(QDir().mkpath(vaultMarkerPath(settings()) + QStringLiteral("/in the way")));
        QCOMPARE(saveReason("new", "old"), Reason::SettingsUnwritable);
        QCOMPARE(spelled(settled(m_store->load())), "document old");
    }

    void theLockOfAnotherProgramIsWaitedFor()
    {
        FileVaultStore impatient({vault(), settings(), std::chrono::milliseconds(0)});
        FileLock lock(vault() + QStringLiteral(".lock"));
        QCOMPARE(lock.tryTake(), FileLock::Outcome::Taken);
        QCOMPARE(reasonOf(settled(impatient.save(text("vault"), {}, stamp()))), Reason::LockHeld);
        QVERIFY(!QFile::exists(vault()));
        const Later<void> waiting = m_store->save(text("vault"), {}, stamp());
        lock.giveBack();
        QCOMPARE(reasonOf(settled(waiting)), std::nullopt);
    }

    void aLockLeftOnAStickLocksNobodyOut_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("by another machine") << QByteArray("4711\ncountersign\nelsewhere\n");
        QTest::newRow("by a program killed as it made it") << QByteArray();
    }

    void aLockLeftOnAStickLocksNobodyOut()
    {
        QFETCH(QByteArray, content);
        QVERIFY(replaceFile(vault() + QStringLiteral(".lock"), content));
        FileVaultStore impatient({vault(), settings(), std::chrono::milliseconds(0)});
        QCOMPARE(reasonOf(settled(impatient.save(text("vault"), {}, stamp()))), std::nullopt);
    }

    void erasingTakesTheExpectedDocumentOnly()
    {
        QCOMPARE(saveReason("vault", {}), std::nullopt);
        QCOMPARE(reasonOf(settled(m_store->erase(digest("older")))), Reason::ChangedElsewhere);
        QCOMPARE(spelled(settled(m_store->load())), "document vault");
        QCOMPARE(reasonOf(settled(m_store->erase(digest("vault")))), std::nullopt);
        QVERIFY(!QFile::exists(vault()));
        QCOMPARE(reasonOf(settled(m_store->erase(digest("vault")))), Reason::VaultNotFound);
        QCOMPARE(loadReason(), Reason::VaultMissing); // The marker has not moved on.
    }

    void aVaultMovesFromFileToFile()
    {
        const VaultStamp own = stamp();
        QCOMPARE(reasonOf(settled(m_store->save(text("vault"), {}, own))), std::nullopt);
        const auto there = open(m_folder->filePath(QStringLiteral("there.json")));
        const auto loaded = settled(there->load());
        QCOMPARE(reasonOf(loaded), Reason::VaultElsewhere);
        QCOMPARE(loaded.error().about, QDir::toNativeSeparators(vault()));
        // Somebody who takes this for a first start gets nowhere.
        QCOMPARE(reasonOf(settled(there->save(text("another"), {}, stamp()))), Reason::VaultElsewhere);
        QCOMPARE(reasonOf(settled(there->save(text("vault"), {}, own))), std::nullopt);
        QCOMPARE(reasonOf(settled(m_store->erase(digest("vault")))), std::nullopt);
        const auto gone = settled(m_store->load());
        QCOMPARE(reasonOf(gone), Reason::VaultElsewhere);
        QCOMPARE(gone.error().about, there->describePlace());
        QCOMPARE(spelled(settled(there->load())), "document vault");
    }

    void aVaultThatWasInAKeychainIsElsewhere()
    {
        QVERIFY(writeVaultMarker(settings(),
                                 {QUuid::createUuid(), 3, digest("elsewhere"), QStringLiteral("GNOME Keyring")}));
        const auto loaded = settled(m_store->load());
        QCOMPARE(reasonOf(loaded), Reason::VaultElsewhere);
        QCOMPARE(loaded.error().about, QStringLiteral("GNOME Keyring"));
        QCOMPARE(saveReason("new", {}), Reason::VaultElsewhere);
        QVERIFY(!QFile::exists(vault()));
    }

    void anotherProgramsSaveIsTold()
    {
        QCOMPARE(saveReason("first", {}), std::nullopt);
        const auto other = open(vault());
        QVERIFY(settled(other->load()));
        QSignalSpy changed(m_store.get(), &VaultStore::changedElsewhere);
        QSignalSpy own(other.get(), &VaultStore::changedElsewhere);
        QCOMPARE(reasonOf(settled(other->save(text("second"), digest("first"), stamp()))), std::nullopt);
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, 10000);
        QCOMPARE(spelled(settled(m_store->load())), "document second");
        QCOMPARE(reasonOf(settled(m_store->save(text("third"), digest("second"), stamp()))), std::nullopt);
        QTRY_COMPARE_WITH_TIMEOUT(own.size(), 1, 10000); // For the third, and not for its own second.
        QCOMPARE(changed.size(), 1);
    }

    void aStickThatComesAndGoesIsTold()
    {
        QCOMPARE(saveReason("vault", {}), std::nullopt);
        QSignalSpy changed(m_store.get(), &VaultStore::changedElsewhere);
        QVERIFY(QDir().rename(stick(), stick() + QStringLiteral(" in a pocket")));
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, 10000);
        QCOMPARE(loadReason(), Reason::VaultFileGone);
        QVERIFY(QDir().rename(stick() + QStringLiteral(" in a pocket"), stick()));
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 2, 10000);
        QCOMPARE(spelled(settled(m_store->load())), "document vault");
    }

private:
    QString stick() const { return m_folder->filePath(QStringLiteral("stick")); }
    QString vault() const { return stick() + QStringLiteral("/vault.json"); }
    QString settings() const { return m_folder->filePath(QStringLiteral("settings")); }

    std::unique_ptr<FileVaultStore> open(const QString &path) const
    {
        return std::make_unique<FileVaultStore>(FilePlace{path, settings()});
    }

    std::optional<Reason> loadReason() { return reasonOf(settled(m_store->load())); }

    std::optional<Reason> saveReason(const QByteArray &document, const QByteArray &before)
    {
        return reasonOf(settled(m_store->save(text(document), digest(before), stamp())));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FileVaultStore> m_store;
};

QTEST_GUILESS_MAIN(FileVaultStoreTest)
#include "tst_filevaultstore.moc"
