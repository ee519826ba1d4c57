// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/foundbackups.h"
#include "core/session/restoration.h"
#include "core/store/backupfolder.h"
#include "tests/support/vaultscene.h"

#include <QFile>
#include <QTest>

using namespace countersign;
using namespace countersign::test;

namespace {

Restoration replacing(const Vault &vault, const Seal &seal)
{
    return {{vault, seal}, Restoration::How::Replace};
}

} // namespace

class RestorationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mergingAddsWhatIsMissing();
    void replacingKeepsASafetyCopy();
    void nothingIsReplacedWithoutASafetyCopy();
    void aMissingVaultComesBack();
    void aLockedVaultIsReplacedUnderTheBackupsPassphrase();
    void aDamagedVaultIsKeptBesideTheRestoredOne();
    void withoutAKeychainItGoesIntoAFile();
    void aFileInTheOpenNeedsAPassphraseWhereFilesAreWritten();
    void theNewestOfThisVaultComesFirst();
};

void RestorationTest::mergingAddsWhatIsMissing()
{
    VaultScene scene(vaultOf({"Nordbank", "GitHub"}));
    QVERIFY(answerOf(scene.session.open()));
    Restoration merge = replacing(vaultOf({"GitHub", "Proton", "Steam"}), cheapSeal("b"));
    merge.how = Restoration::How::Merge;
    QCOMPARE(answerOf(restore(scene.session, &scene.places, merge)), Result<int>(2));
    const auto stored = scene.stored();
    QStringList issuers;
    for (const Token &token : stored->vault.tokens)
        issuers.append(token->issuer);
    QCOMPARE(issuers.join(u' '), QStringLiteral("Nordbank GitHub Proton Steam"));
    QCOMPARE(scene.safetyCopies(), 0);
}

void RestorationTest::replacingKeepsASafetyCopy()
{
    VaultScene scene(vaultOf({"Nordbank", "GitHub"}));
    QVERIFY(answerOf(scene.session.open()));
    QCOMPARE(answerOf(restore(scene.session, &scene.places, replacing(vaultOf({"Proton"}), cheapSeal("b")))),
             Result<int>(1));
    // The keychain is the lock, as before; the copy is under the passphrase of the backup.
    QCOMPARE(scene.stored()->vault.tokens.first()->issuer, QStringLiteral("Proton"));
    const auto copies = safetyCopies(scene.folder("settings")).list();
    QVERIFY(copies && copies->size() == 1);
    QFile copy(copies->first().path);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    const auto kept = vaultcodec::unlock(Secret::takeFrom(copy.readAll()), passphraseOf("b"));
    QVERIFY(kept);
    QCOMPARE(kept->vault.tokens.size(), 2);
}

void RestorationTest::nothingIsReplacedWithoutASafetyCopy()
{
    VaultScene scene(vaultOf({"Nordbank"}));
    QVERIFY(answerOf(scene.session.open()));
    // A file stands where the folder of the copies would have to be.
    scene.addFile("settings/in-the-way", Secret::fromBytes("x"));
    Places places(scene.folder("settings/in-the-way"));
    const auto result = answerOf(restore(scene.session, &places, replacing(vaultOf({"Proton"}), cheapSeal("b"))));
    QCOMPARE(result.error().reason, Reason::BackupUnwritable);
    QCOMPARE(scene.stored()->vault.tokens.first()->issuer, QStringLiteral("Nordbank"));
    QCOMPARE(scene.session.vault().tokens.first()->issuer, QStringLiteral("Nordbank"));
}

void RestorationTest::aMissingVaultComesBack()
{
    VaultScene scene;
    scene.store.failLoad = {Reason::VaultMissing, QStringLiteral("the shelf")};
    QVERIFY(!answerOf(scene.session.open()));
    QCOMPARE(answerOf(restore(scene.session, &scene.places, replacing(vaultOf({"Nordbank"}), cheapSeal("b")))),
             Result<int>(1));
    QCOMPARE(scene.session.state(), Session::State::Open);
    QCOMPARE(scene.stored()->vault.tokens.size(), 1);
}

void RestorationTest::aLockedVaultIsReplacedUnderTheBackupsPassphrase()
{
    VaultScene scene(vaultOf({"Nordbank"}), cheapSeal("forgotten"));
    QVERIFY(!answerOf(scene.session.open()));
    QCOMPARE(scene.session.state(), Session::State::Locked);
    const Restoration restoration = replacing(vaultOf({"Proton"}), cheapSeal("of the backup"));
    QVERIFY(sealsTheVault(scene.session, &scene.places, restoration));
    QVERIFY(answerOf(restore(scene.session, &scene.places, restoration)));
    QCOMPARE(scene.session.state(), Session::State::Open);
    QVERIFY2(scene.session.canLock(), "a vault with a passphrase came back without one");
    QVERIFY(scene.stored("of the backup"));
    QCOMPARE(scene.safetyCopies(), 1);
}

void RestorationTest::aDamagedVaultIsKeptBesideTheRestoredOne()
{
    VaultScene scene;
    scene.store.shelf().document = Secret::fromBytes("{\"version\":1,\"db\":");
    QCOMPARE(answerOf(scene.session.open()).error().reason, Reason::VaultDamaged);
    QVERIFY(answerOf(restore(scene.session, &scene.places, replacing(vaultOf({"Nordbank"}), cheapSeal("b")))));
    QCOMPARE(scene.session.vault().tokens.size(), 1);
    const auto copies = safetyCopies(scene.folder("settings")).list();
    QVERIFY(copies && copies->size() == 1);
    QFile copy(copies->first().path);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    const auto kept = sealedvault::open(Secret::takeFrom(copy.readAll()), passphraseOf("b"));
    QVERIFY(kept);
    QVERIFY(kept->db.sameAs(Secret::fromBytes("{\"version\":1,\"db\":")));
}

void RestorationTest::withoutAKeychainItGoesIntoAFile()
{
    VaultScene scene;
    scene.store.failLoad = {Reason::KeychainNone};
    QVERIFY(!answerOf(scene.session.open()));
    QVERIFY(!canRestoreHere(scene.session));
    Restoration restoration = replacing(vaultOf({"Nordbank", "GitHub"}), cheapSeal("b"));
    restoration.elsewhere = VaultPlace{VaultPlace::Kind::File, scene.folder("vault.json")};
    QVERIFY(!needsPassphrase(scene.session, &scene.places, restoration));
    QCOMPARE(answerOf(restore(scene.session, &scene.places, restoration)), Result<int>(2));
    QCOMPARE(scene.places.chosen().path, scene.folder("vault.json"));
    QFile file(scene.folder("vault.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(vaultcodec::unlock(Secret::takeFrom(file.readAll()), passphraseOf("b"))->vault.tokens.size(), 2);
}

void RestorationTest::aFileInTheOpenNeedsAPassphraseWhereFilesAreWritten()
{
    VaultScene scene(vaultOf({"Nordbank"}));
    QVERIFY(answerOf(scene.session.open()));
    Restoration restoration = replacing(vaultOf({"Proton"}), {});
    QVERIFY(needsPassphrase(scene.session, &scene.places, restoration));
    QCOMPARE(answerOf(restore(scene.session, &scene.places, restoration)).error().reason, Reason::PassphraseNeeded);
    QCOMPARE(scene.session.vault().tokens.first()->issuer, QStringLiteral("Nordbank"));
    restoration.passphrase = passphraseOf("four random words");
    QVERIFY(answerOf(restore(scene.session, &scene.places, restoration)));
    QCOMPARE(scene.safetyCopies(), 1);

    // Into a keychain that holds nothing it goes as it is.
    VaultScene empty;
    QVERIFY(answerOf(empty.session.open()));
    QVERIFY(!needsPassphrase(empty.session, &empty.places, restoration));
}

void RestorationTest::theNewestOfThisVaultComesFirst()
{
    VaultScene scene;
    const Vault ours = vaultOf({"Nordbank"});
    const Seal seal = cheapSeal("b");
    const QString newer = scene.addBackup(ours, seal, 60);
    const QString older = scene.addBackup(ours, seal, 3600);
    const QString others = scene.addBackup(vaultOf({"Proton"}), seal);
    const auto copy = writeSafetyCopy(scene.folder("settings"), vaultcodec::write(ours, seal), ours.id,
                                      QDateTime::fromMSecsSinceEpoch(scene.now, Qt::UTC).addSecs(-600));
    QVERIFY(copy);
    const auto found = answerOf(findBackups(scene.folder("backups"), scene.folder("settings"), ours.id));
    QVERIFY(found);
    QStringList paths;
    for (const FoundBackup &backup : *found)
        paths.append(backup.path);
    QCOMPARE(paths, QStringList({newer, copy->path, older, others}));
    QVERIFY(found->at(1).isSafetyCopy);
    QVERIFY(answerOf(findBackups(scene.folder("no such folder"), scene.folder("nor this"), ours.id))->isEmpty());
}

QTEST_GUILESS_MAIN(RestorationTest)
#include "tst_restoration.moc"
