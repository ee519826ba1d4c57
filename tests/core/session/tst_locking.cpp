// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"
#include "tests/support/memorystore.h"
#include "tests/support/sample.h"
#include "tests/support/vaultscene.h"

#include <QSignalSpy>
#include <QTest>

using namespace countersign;
using namespace countersign::test;

namespace {

Secret words(const char *text)
{
    return Secret::fromBytes(text);
}

} // namespace

class LockingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aPassphraseSealsAndIsAskedFor();
    void lockedHoldsNothing();
    void withoutAPassphraseNothingLocks();
    void wrongPassphrasesSlowDownAndNeverErase();
    void aChangedPassphraseOpensAndTheOldOneDoesNot();
    void aSecondPassphraseOpensToo();
    void takenOffThePassphraseIsNotAskedFor();
    void anotherProgramsPassphraseIsAskedFor();
    void anotherProgramsChangeIsReadWithTheKey();
    void lockingWaitsForTheSave();
    void changesAreRefusedWhileLocked();
    void anOlderVaultIsSaidToBeOne();

private:
    std::unique_ptr<Session> opened(MemoryStore &store)
    {
        auto session = std::make_unique<Session>(store, [this] { return m_now; });
        answerOf(session->open());
        return session;
    }

    qint64 m_now = 0;
};

void LockingTest::init()
{
    m_now = 1'700'000'000'000;
}

void LockingTest::aPassphraseSealsAndIsAskedFor()
{
    MemoryStore store;
    const auto session = opened(store);
    QVERIFY(answerOf(session->apply(changes::add({tokenOf("Example", "alice")}, 1))));
    QVERIFY(answerOf(session->addPassphrase(words("four random words here"))));
    QCOMPARE(*vaultcodec::formOf(store.shelf().document), vaultcodec::Form::Sealed);
    QCOMPARE(session->vault().tokens.size(), 1);

    Session again(store, [this] { return m_now; });
    const auto refused = answerOf(again.open());
    QCOMPARE(refused.error().reason, Reason::VaultSealed);
    QCOMPARE(again.state(), Session::State::Locked);
    QVERIFY(again.vault().tokens.isEmpty());
    QVERIFY(answerOf(again.unlock(words("four random words here"))));
    QCOMPARE(again.state(), Session::State::Open);
    QCOMPARE(again.vault().tokens.size(), 1);
    // Saving asks nobody.
    QVERIFY(answerOf(again.apply(changes::add({tokenOf("Other", "bob")}, 1))));
    QCOMPARE(*vaultcodec::formOf(store.shelf().document), vaultcodec::Form::Sealed);
}

void LockingTest::lockedHoldsNothing()
{
    MemoryStore store;
    const auto session = opened(store);
    QVERIFY(answerOf(session->apply(changes::add({tokenOf("Example", "alice")}, 1))));
    QVERIFY(answerOf(session->addPassphrase(words("four random words here"))));
    QSignalSpy changed(session.get(), &Session::vaultChanged);
    session->lock();
    QCOMPARE(session->state(), Session::State::Locked);
    QVERIFY(session->vault().tokens.isEmpty());
    QVERIFY(!session->canLock());
    // Whoever shows the vault is told that there is nothing to show.
    QCOMPARE(changed.size(), 1);
    QVERIFY(answerOf(session->unlock(words("four random words here"))));
    QCOMPARE(session->vault().tokens.size(), 1);
}

void LockingTest::withoutAPassphraseNothingLocks()
{
    MemoryStore store;
    const auto session = opened(store);
    QVERIFY(answerOf(session->apply(changes::add({tokenOf("Example", "alice")}, 1))));
    session->lock();
    QCOMPARE(session->state(), Session::State::Open);
    QCOMPARE(session->vault().tokens.size(), 1);
}

void LockingTest::wrongPassphrasesSlowDownAndNeverErase()
{
    MemoryStore store;
    const auto session = opened(store);
    QVERIFY(answerOf(session->addPassphrase(words("four random words here"))));
    session->lock();
    const Secret before = store.shelf().document;
    std::chrono::milliseconds last{0};
    for (int i = 0; i < 12; ++i) {
        QCOMPARE(answerOf(session->unlock(words("wrong"))).error().reason, Reason::WrongPassphrase);
        QVERIFY(session->wait() >= last);
        QVERIFY(session->wait() <= std::chrono::seconds(30));
        last = session->wait();
        m_now += last.count();
    }
    QVERIFY(last >= std::chrono::seconds(30));
    QVERIFY(store.shelf().document.sameAs(before));
    // Too early even the right one is not looked at; afterwards it opens.
    QVERIFY(!answerOf(session->unlock(words("wrong"))));
    QVERIFY(session->wait().count() > 0);
    QVERIFY(!answerOf(session->unlock(words("four random words here"))));
    QCOMPARE(session->state(), Session::State::Locked);
    m_now += session->wait().count();
    QVERIFY(answerOf(session->unlock(words("four random words here"))));
    QCOMPARE(session->wait().count(), 0);
}

void LockingTest::aChangedPassphraseOpensAndTheOldOneDoesNot()
{
    MemoryStore store;
    const auto session = opened(store);
    QVERIFY(answerOf(session->apply(changes::add({tokenOf("Example", "alice")}, 1))));
    QVERIFY(answerOf(session->addPassphrase(words("the first passphrase"))));
    QCOMPARE(answerOf(session->changePassphrase(words("not it"), words("new"))).error().reason,
             Reason::WrongPassphrase);
    QVERIFY(answerOf(session->changePassphrase(words("the first passphrase"), words("the second passphrase"))));
    session->lock();
    QVERIFY(!answerOf(session->unlock(words("the first passphrase"))));
    QVERIFY(answerOf(session->unlock(words("the second passphrase"))));
    QCOMPARE(session->vault().tokens.size(), 1);
}

void LockingTest::aSecondPassphraseOpensToo()
{
    MemoryStore store;
    const auto session = opened(store);
    QVERIFY(answerOf(session->addPassphrase(words("hers"))));
    QVERIFY(answerOf(session->addPassphrase(words("his"))));
    for (const char *text : {"hers", "his"}) {
        session->lock();
        QVERIFY(answerOf(session->unlock(words(text))));
        QVERIFY(answerOf(session->confirmPassphrase(words(text))));
    }
    QVERIFY(!answerOf(session->confirmPassphrase(words("theirs"))));
}

void LockingTest::takenOffThePassphraseIsNotAskedFor()
{
    MemoryStore store;
    const auto session = opened(store);
    QVERIFY(answerOf(session->apply(changes::add({tokenOf("Example", "alice")}, 1))));
    QVERIFY(answerOf(session->addPassphrase(words("four random words here"))));
    QVERIFY(answerOf(session->removePassphrases()));
    QVERIFY(!session->canLock());
    Session again(store, [this] { return m_now; });
    QVERIFY(answerOf(again.open()));
    QCOMPARE(again.vault().tokens.size(), 1);
}

void LockingTest::anotherProgramsPassphraseIsAskedFor()
{
    auto shelf = std::make_shared<MemoryStore::Shelf>();
    MemoryStore ours(shelf), theirs(shelf);
    const auto session = opened(ours);
    QVERIFY(answerOf(session->apply(changes::add({tokenOf("Example", "alice")}, 1))));
    const auto other = opened(theirs);
    QVERIFY(answerOf(other->addPassphrase(words("four random words here"))));
    Q_EMIT ours.changedElsewhere();
    QTRY_COMPARE(session->state(), Session::State::Locked);
    QVERIFY(session->vault().tokens.isEmpty());
    QVERIFY(answerOf(session->unlock(words("four random words here"))));
    QCOMPARE(session->vault().tokens.size(), 1);
}

void LockingTest::anotherProgramsChangeIsReadWithTheKey()
{
    auto shelf = std::make_shared<MemoryStore::Shelf>();
    MemoryStore ours(shelf), theirs(shelf);
    const auto session = opened(ours);
    QVERIFY(answerOf(session->addPassphrase(words("four random words here"))));
    const auto other = opened(theirs);
    QVERIFY(answerOf(other->unlock(words("four random words here"))));
    QVERIFY(answerOf(other->apply(changes::add({tokenOf("Theirs", "b")}, 1))));
    QVERIFY(answerOf(other->changePassphrase(words("four random words here"), words("four other words now"))));
    Q_EMIT ours.changedElsewhere();
    QTRY_COMPARE(session->vault().tokens.size(), 1);
    QCOMPARE(session->state(), Session::State::Open);
    // The change made here keeps the passphrase that was changed there.
    QVERIFY(answerOf(session->apply(changes::add({tokenOf("Ours", "c")}, 1))));
    session->lock();
    QVERIFY(answerOf(session->unlock(words("four other words now"))));
    QCOMPARE(session->vault().tokens.size(), 2);
}

void LockingTest::lockingWaitsForTheSave()
{
    MemoryStore store;
    const auto session = opened(store);
    QVERIFY(answerOf(session->addPassphrase(words("four random words here"))));
    const auto kept = session->apply(changes::add({tokenOf("Example", "alice")}, 1));
    session->lock();
    QVERIFY(answerOf(kept));
    QTRY_COMPARE(session->state(), Session::State::Locked);
    QVERIFY(answerOf(session->unlock(words("four random words here"))));
    QCOMPARE(session->vault().tokens.size(), 1);
}

void LockingTest::changesAreRefusedWhileLocked()
{
    MemoryStore store;
    const auto session = opened(store);
    QVERIFY(answerOf(session->addPassphrase(words("four random words here"))));
    session->lock();
    const int saves = store.shelf().saves;
    QCOMPARE(answerOf(session->apply(changes::add({tokenOf("Example", "alice")}, 1))).error().reason,
             Reason::VaultSealed);
    QCOMPARE(store.shelf().saves, saves);
}

void LockingTest::anOlderVaultIsSaidToBeOne()
{
    MemoryStore store;
    const auto session = opened(store);
    QVERIFY(answerOf(session->apply(changes::add({tokenOf("Example", "alice")}, 1))));
    const Secret older = store.shelf().document;
    QVERIFY(answerOf(session->apply(changes::add({tokenOf("Newer", "bob")}, 1))));
    store.shelf().document = older;
    const auto again = opened(store);
    QCOMPARE(again->state(), Session::State::Unreadable);
    QCOMPARE(again->error().reason, Reason::VaultOlder);
    QVERIFY(!answerOf(again->apply(changes::add({tokenOf("More", "carol")}, 1))));
    QVERIFY(store.shelf().document.sameAs(older));
    // On the person's word it is opened.
    QVERIFY(answerOf(again->openOlder()));
    QCOMPARE(again->vault().tokens.size(), 1);
    QVERIFY(answerOf(again->apply(changes::add({tokenOf("More", "carol")}, 1))));
}

QTEST_GUILESS_MAIN(LockingTest)
#include "tst_locking.moc"
