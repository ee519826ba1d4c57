// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/placechoice.h"
#include "core/store/filevaultstore.h"
#include "tests/support/vaultscene.h"

#include <QFile>
#include <QTest>

using namespace countersign;
using namespace countersign::test;

class PlaceChoiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void movesIntoAFile();
    void keepsThePassphrase();
    void beginsWhereNoKeychainAnswers();
    void opensTheFileThatIsThere();
    void leavesAFileInTheOpenAlone();
    void givesAPassphraseWhereItIs();
    void isPlainOnlyInTheKeychain();
    void anUnwritableChoiceChangesNothing();

private:
    static PlaceChoice fileIn(const VaultScene &scene, const char *passphrase)
    {
        return {{VaultPlace::Kind::File, scene.folder("vault.json")}, true, passphraseOf(passphrase)};
    }
    static Result<vaultcodec::Unlocked> inFile(const VaultScene &scene, const char *passphrase)
    {
        QFile file(scene.folder("vault.json"));
        if (!file.open(QIODevice::ReadOnly))
            return failure(Reason::FileUnreadable, file.errorString());
        return vaultcodec::unlock(Secret::takeFrom(file.readAll()), passphraseOf(passphrase));
    }
};

void PlaceChoiceTest::movesIntoAFile()
{
    VaultScene scene(vaultOf({"Nordbank", "GitHub"}));
    QVERIFY(answerOf(scene.session.open()));
    QVERIFY(answerOf(keepVaultIn(scene.session, scene.places, fileIn(scene, "four random words"))));
    const auto moved = inFile(scene, "four random words");
    QVERIFY(moved);
    QCOMPARE(moved->vault.tokens.size(), 2);
    QCOMPARE(inFile(scene, "other").error().reason, Reason::WrongPassphrase);
    QVERIFY2(scene.store.shelf().document.isEmpty(), "the old place was not erased");
    QCOMPARE(scene.places.chosen().path, scene.folder("vault.json"));
    QVERIFY(scene.session.canLock());
}

void PlaceChoiceTest::keepsThePassphrase()
{
    VaultScene scene(vaultOf({"Nordbank"}), cheapSeal("as before"));
    QCOMPARE(answerOf(scene.session.open()).error().reason, Reason::VaultSealed);
    QVERIFY(answerOf(scene.session.unlock(passphraseOf("as before"))));
    QVERIFY(answerOf(keepVaultIn(scene.session, scene.places, fileIn(scene, ""))));
    QVERIFY(inFile(scene, "as before"));
}

void PlaceChoiceTest::beginsWhereNoKeychainAnswers()
{
    VaultScene scene;
    scene.store.failLoad = {Reason::KeychainNone};
    QCOMPARE(answerOf(scene.session.open()).error().reason, Reason::KeychainNone);
    QVERIFY(answerOf(keepVaultIn(scene.session, scene.places, fileIn(scene, "four random words"))));
    QCOMPARE(scene.session.state(), Session::State::Open);
    QVERIFY(scene.session.vault().tokens.isEmpty());
    QVERIFY(answerOf(scene.session.apply(changes::add({tokenOf("Nordbank", "mo")}, 1))));
    QCOMPARE(inFile(scene, "four random words")->vault.tokens.size(), 1);
}

void PlaceChoiceTest::opensTheFileThatIsThere()
{
    VaultScene scene;
    QVERIFY(answerOf(scene.session.open()));
    const QString path =
        scene.addFile("vault.json", vaultcodec::write(vaultOf({"Nordbank"}), cheapSeal("on the stick")));
    QVERIFY(answerOf(keepVaultIn(scene.session, scene.places, {{VaultPlace::Kind::File, path}, true, Secret(), true})));
    QCOMPARE(scene.session.state(), Session::State::Locked);
    QVERIFY(answerOf(scene.session.unlock(passphraseOf("on the stick"))));
    QCOMPARE(scene.session.vault().tokens.size(), 1);
    QCOMPARE(scene.places.chosen().path, path);
}

void PlaceChoiceTest::leavesAFileInTheOpenAlone()
{
    VaultScene scene;
    QVERIFY(answerOf(scene.session.open()));
    const QString path = scene.addFile("vault.json", vaultcodec::write(vaultOf({"Nordbank"})));
    const auto result =
        answerOf(keepVaultIn(scene.session, scene.places, {{VaultPlace::Kind::File, path}, true, Secret(), true}));
    QCOMPARE(result.error().reason, Reason::VaultThere);
    QVERIFY(!scene.places.isChosen());
    QCOMPARE(scene.session.state(), Session::State::Open);
}

void PlaceChoiceTest::givesAPassphraseWhereItIs()
{
    VaultScene scene;
    QVERIFY(answerOf(scene.session.open()));
    QVERIFY(answerOf(keepVaultIn(scene.session, scene.places, {{}, true, passphraseOf("four random words")})));
    QVERIFY(scene.places.isChosen());
    QVERIFY(scene.stored("four random words"));
    QVERIFY(answerOf(keepVaultIn(scene.session, scene.places, {{}, false})));
    QVERIFY(!scene.session.canLock());
    QVERIFY(scene.stored());
}

void PlaceChoiceTest::isPlainOnlyInTheKeychain()
{
    VaultScene scene(vaultOf({"Nordbank"}));
    QVERIFY(answerOf(scene.session.open()));
    const PlaceChoice choice{{VaultPlace::Kind::File, scene.folder("vault.json")}, false};
    QCOMPARE(answerOf(keepVaultIn(scene.session, scene.places, choice)).error().reason, Reason::PassphraseNeeded);
    QVERIFY(!QFile::exists(scene.folder("vault.json")));
    QVERIFY(scene.stored());
}

void PlaceChoiceTest::anUnwritableChoiceChangesNothing()
{
    VaultScene scene(vaultOf({"Nordbank"}));
    QVERIFY(answerOf(scene.session.open()));
    PlaceChoice choice = fileIn(scene, "four random words");
    choice.place.path = scene.folder("no drive/vault.json");
    QCOMPARE(answerOf(keepVaultIn(scene.session, scene.places, choice)).error().reason, Reason::VaultFileGone);
    QVERIFY(!scene.places.isChosen());
    QCOMPARE(scene.stored()->vault.tokens.size(), 1);
    QVERIFY(answerOf(scene.session.apply(changes::add({tokenOf("GitHub", "mo")}, 1))));
    QCOMPARE(scene.stored()->vault.tokens.size(), 2);
}

QTEST_GUILESS_MAIN(PlaceChoiceTest)
#include "tst_placechoice.moc"
