// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/uses.h"
#include "tests/support/vaultscene.h"

#include <QTest>

using namespace countersign;
using namespace countersign::test;

class UsesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void manyUsesAreOneSave();
    void whatCannotBeKeptIsTriedAgain();
    void lockingDoesNotWaitAndLosesNothing();
    void anotherVaultGetsNone();
};

void UsesTest::manyUsesAreOneSave()
{
    VaultScene scene(vaultOf({"Example", "Bank"}));
    QVERIFY(answerOf(scene.session.open()));
    Uses uses(scene.session);
    const TokenId first = scene.session.vault().tokens.at(0)->id;
    for (int i = 0; i < 5; ++i) {
        scene.now += 1000;
        uses.note(first);
    }
    uses.note(scene.session.vault().tokens.at(1)->id);
    QCOMPARE(scene.store.shelf().saves, 0);
    QVERIFY(uses.isWaiting());
    uses.hurry();
    QTRY_COMPARE(scene.store.shelf().saves, 1);
    QTRY_COMPARE(scene.session.vault().tokens.at(0)->useCount, 5);
    QCOMPARE(scene.session.vault().tokens.at(0)->lastUsedAt, secondsOf(scene.now));
    QCOMPARE(scene.session.vault().tokens.at(1)->useCount, 1);
    QVERIFY2(!uses.isWaiting(), "nothing fires while nothing is to be kept");
    uses.hurry();
    QVERIFY(!scene.session.isBusy());
}

void UsesTest::whatCannotBeKeptIsTriedAgain()
{
    VaultScene scene(vaultOf({"Example"}));
    QVERIFY(answerOf(scene.session.open()));
    Uses uses(scene.session);
    scene.store.failSave = Error{Reason::KeychainLocked};
    uses.note(scene.session.vault().tokens.at(0)->id);
    uses.hurry();
    QTRY_VERIFY(uses.hasUnkept());
    QCOMPARE(scene.session.vault().tokens.at(0)->useCount, 0);
    scene.store.failSave.reset();
    uses.note(scene.session.vault().tokens.at(0)->id);
    uses.hurry();
    QTRY_COMPARE(scene.session.vault().tokens.at(0)->useCount, 2);
}

void UsesTest::lockingDoesNotWaitAndLosesNothing()
{
    VaultScene scene(vaultOf({"Example"}), cheapSeal("four made up words"));
    (void)answerOf(scene.session.open());
    QVERIFY(answerOf(scene.session.unlock(passphraseOf("four made up words"))));
    Uses uses(scene.session);
    uses.note(scene.session.vault().tokens.at(0)->id);
    scene.session.lock();
    QCOMPARE(scene.session.state(), Session::State::Locked);
    QVERIFY(!uses.isWaiting());
    QCOMPARE(scene.store.shelf().saves, 0);
    QVERIFY(answerOf(scene.session.unlock(passphraseOf("four made up words"))));
    QVERIFY(uses.isWaiting());
    uses.hurry();
    QTRY_COMPARE(scene.session.vault().tokens.at(0)->useCount, 1);
}

void UsesTest::anotherVaultGetsNone()
{
    VaultScene scene(vaultOf({"Example"}), cheapSeal("four made up words"));
    (void)answerOf(scene.session.open());
    QVERIFY(answerOf(scene.session.unlock(passphraseOf("four made up words"))));
    Uses uses(scene.session);
    uses.note(scene.session.vault().tokens.at(0)->id);
    scene.session.lock();
    scene.store.shelf().document = vaultcodec::write(vaultOf({"Other"}));
    scene.store.shelf().marker.reset();
    QVERIFY(answerOf(scene.session.open()));
    QCOMPARE(scene.session.state(), Session::State::Open);
    QVERIFY(!uses.hasUnkept());
}

QTEST_MAIN(UsesTest)
#include "tst_uses.moc"
