// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"
#include "core/vault/vaultcodec.h"
#include "tests/support/memorystore.h"
#include "tests/support/sample.h"

#include <QSignalSpy>
#include <QTest>

using namespace countersign;
using namespace countersign::test;

namespace {

constexpr qint64 now = 1'700'000'000'000;

// Waits for an answer without a nested loop of our own: QTRY spins the test's.
template<typename T>
Result<T> answerOf(const Later<T> &later)
{
    [&] { QTRY_VERIFY(later.isFinished()); }();
    return later.resultCount() > 0 ? later.resultAt(0) : Result<T>(failure(Reason::Cancelled));
}

} // namespace

class SessionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void firstStartWritesNothing();
    void addedTokensAreStoredBeforeTheyShow();
    void aFailedSaveChangesNothing();
    void unreadableIsNeverEmpty_data();
    void unreadableIsNeverEmpty();
    void unlockingOpens();
    void anotherProgramsChangeIsKept_data();
    void anotherProgramsChangeIsKept();
    void anotherProgramsVaultAppears();
    void losingTheStoreKeepsTheList();
    void counterIsStoredBeforeItsCode();
    void counterStaysWhenItCannotBeStored();
    void changesWaitForEachOther();
    void removedExpireWithASave();
    void decliningToUnlockKeepsTheOpenList();
    void whatCannotBeReadIsNotSavedOver();
};

void SessionTest::firstStartWritesNothing()
{
    MemoryStore store;
    Session session(store, [] { return now; });
    QVERIFY(answerOf(session.open()));
    QCOMPARE(session.state(), Session::State::Open);
    QVERIFY(session.isFirstStart());
    QCOMPARE(store.shelf().saves, 0);
}

void SessionTest::addedTokensAreStoredBeforeTheyShow()
{
    MemoryStore store;
    Session session(store, [] { return now; });
    QVERIFY(answerOf(session.open()));
    int storedWhenShown = -1;
    connect(&session, &Session::vaultChanged, this, [&] { storedWhenShown = store.shelf().saves; });
    QVERIFY(answerOf(session.apply(changes::add({tokenOf("Example", "alice")}, 1))));
    QCOMPARE(storedWhenShown, 1);
    QCOMPARE(session.vault().revision, 1ULL);
    const auto stored = vaultcodec::read(store.shelf().document);
    QVERIFY(stored);
    QCOMPARE(stored->tokens.size(), 1);
    QVERIFY(!session.isFirstStart());
}

void SessionTest::aFailedSaveChangesNothing()
{
    MemoryStore store;
    Session session(store, [] { return now; });
    QVERIFY(answerOf(session.open()));
    QVERIFY(answerOf(session.apply(changes::add({tokenOf("Example", "alice")}, 1))));
    store.failSave = Error{Reason::KeychainLocked};
    const auto refused = answerOf(session.apply(changes::remove({session.vault().tokens[0]->id}, 2)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, Reason::KeychainLocked);
    QCOMPARE(session.vault().tokens.size(), 1);
    store.failSave.reset();
    QVERIFY(answerOf(session.apply(changes::remove({session.vault().tokens[0]->id}, 2))));
    QCOMPARE(session.vault().tokens.size(), 0);
}

void SessionTest::unreadableIsNeverEmpty_data()
{
    QTest::addColumn<int>("reason");
    for (const Reason reason : {Reason::KeychainLocked, Reason::KeychainDenied, Reason::KeychainNone,
                                Reason::KeychainOther, Reason::VaultMissing, Reason::KeychainFailed})
        QTest::addRow("reason %d", static_cast<int>(reason)) << static_cast<int>(reason);
}

void SessionTest::unreadableIsNeverEmpty()
{
    QFETCH(int, reason);
    MemoryStore store;
    store.failLoad = Error{static_cast<Reason>(reason)};
    Session session(store, [] { return now; });
    QVERIFY(!answerOf(session.open()));
    QCOMPARE(session.state(), Session::State::Unreadable);
    QCOMPARE(static_cast<int>(session.error().reason), reason);
    const auto refused = answerOf(session.apply(changes::add({tokenOf("Example", "alice")}, 1)));
    QVERIFY(!refused);
    QCOMPARE(store.shelf().saves, 0);
}

void SessionTest::unlockingOpens()
{
    auto shelf = std::make_shared<MemoryStore::Shelf>();
    Vault vault = Vault::empty();
    vault.tokens = {tokenOf("Example", "alice")};
    shelf->document = vaultcodec::write(vault);
    MemoryStore store(shelf);
    store.failLoad = Error{Reason::KeychainLocked};
    store.failUnlock = Error{Reason::KeychainDenied};
    Session session(store, [] { return now; });
    QVERIFY(!answerOf(session.open()));
    QVERIFY(!answerOf(session.unlockKeychain()));
    QCOMPARE(session.error().reason, Reason::KeychainDenied);
    store.failUnlock.reset();
    QVERIFY(answerOf(session.unlockKeychain()));
    QCOMPARE(session.vault().tokens.size(), 1);
    QCOMPARE(store.remembered.vaultId, vault.id);
}

void SessionTest::anotherProgramsChangeIsKept_data()
{
    QTest::addColumn<int>("here");
    QTest::newRow("a vault that is written at once") << 1;
    QTest::newRow("a vault that is written on another thread") << 600;
}

void SessionTest::anotherProgramsChangeIsKept()
{
    QFETCH(int, here);
    QList<Token> first;
    for (int i = 0; i < here; ++i)
        first.append(tokenOf("First", QByteArray::number(i).constData()));
    auto shelf = std::make_shared<MemoryStore::Shelf>();
    MemoryStore ours(shelf), theirs(shelf);
    Session session(ours, [] { return now; }), other(theirs, [] { return now; });
    QVERIFY(answerOf(session.open()));
    QVERIFY(answerOf(session.apply(changes::add(first, 1))));
    QVERIFY(answerOf(other.open()));
    ours.beforeSave = [&] {
        Vault vault = *vaultcodec::read(shelf->document);
        vault.tokens.append(tokenOf("Theirs", "b"));
        vault.revision++;
        shelf->document = vaultcodec::write(vault);
    };
    // Two of ours at once: the second waits for the first, however long that takes.
    const Later<void> one = session.apply(changes::add({tokenOf("Ours", "c")}, 2));
    const Later<void> two = session.apply(changes::add({tokenOf("Ours", "d")}, 2));
    QVERIFY(answerOf(one));
    QVERIFY(answerOf(two));
    QCOMPARE(session.vault().tokens.size(), here + 3);
    QCOMPARE(vaultcodec::read(shelf->document)->tokens.size(), here + 3);
}

void SessionTest::anotherProgramsVaultAppears()
{
    auto shelf = std::make_shared<MemoryStore::Shelf>();
    MemoryStore ours(shelf), theirs(shelf);
    Session session(ours, [] { return now; }), other(theirs, [] { return now; });
    QVERIFY(answerOf(session.open()));
    QVERIFY(answerOf(other.open()));
    QVERIFY(answerOf(other.apply(changes::add({tokenOf("Theirs", "b")}, 1))));
    Q_EMIT ours.changedElsewhere();
    QTRY_COMPARE(session.vault().tokens.size(), 1);
}

void SessionTest::losingTheStoreKeepsTheList()
{
    MemoryStore store;
    Session session(store, [] { return now; });
    QVERIFY(answerOf(session.open()));
    QVERIFY(answerOf(session.apply(changes::add({tokenOf("Example", "alice")}, 1))));
    QSignalSpy trouble(&session, &Session::trouble);
    store.shelf().document = {};
    Q_EMIT store.changedElsewhere();
    QTRY_COMPARE(trouble.size(), 1);
    QCOMPARE(session.vault().tokens.size(), 1);
    QVERIFY(!answerOf(session.apply(changes::add({tokenOf("Another", "bob")}, 1))));
    QVERIFY(store.shelf().document.isEmpty());
}

void SessionTest::counterIsStoredBeforeItsCode()
{
    TokenFields fields;
    fields.kind = TokenKind::Hotp;
    fields.account = QStringLiteral("c");
    fields.secret = secretOf("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"); // RFC 4226 appendix D
    MemoryStore store;
    Session session(store, [] { return now; });
    QVERIFY(answerOf(session.open()));
    QVERIFY(answerOf(session.apply(changes::add({tokenOf(fields)}, 1))));
    const TokenId id = session.vault().tokens[0]->id;
    for (const char *expected : {"755224", "287082", "359152"}) {
        const auto code = answerOf(session.nextCode(id));
        QVERIFY(code);
        QCOMPARE(code->text, QString::fromLatin1(expected));
    }
    QCOMPARE(vaultcodec::read(store.shelf().document)->tokens[0].counter().value(), 3ULL);
}

void SessionTest::counterStaysWhenItCannotBeStored()
{
    TokenFields fields;
    fields.kind = TokenKind::Hotp;
    fields.account = QStringLiteral("c");
    fields.secret = secretOf("GEZDGNBVGY3TQOJQ");
    MemoryStore store;
    Session session(store, [] { return now; });
    QVERIFY(answerOf(session.open()));
    QVERIFY(answerOf(session.apply(changes::add({tokenOf(fields)}, 1))));
    store.failSave = Error{Reason::KeychainNone};
    const auto code = answerOf(session.nextCode(session.vault().tokens[0]->id));
    QVERIFY(!code);
    QCOMPARE(session.vault().tokens[0].counter().value(), 0ULL);
}

void SessionTest::changesWaitForEachOther()
{
    MemoryStore store;
    Session session(store, [] { return now; });
    QVERIFY(answerOf(session.open()));
    QList<Later<void>> all;
    for (int i = 0; i < 20; ++i)
        all.append(session.apply(changes::add({tokenOf("Many", QByteArray::number(i).constData())}, i)));
    for (const auto &later : all)
        QVERIFY(answerOf(later));
    QCOMPARE(session.vault().tokens.size(), 20);
    QCOMPARE(session.vault().revision, 20ULL);
}

void SessionTest::removedExpireWithASave()
{
    qint64 time = now;
    MemoryStore store;
    Session session(store, [&] { return time; });
    QVERIFY(answerOf(session.open()));
    QVERIFY(answerOf(session.apply(changes::add({tokenOf("Example", "alice"), tokenOf("Example", "bob")}, 1))));
    QVERIFY(answerOf(session.apply(changes::remove({session.vault().tokens[0]->id}, secondsOf(time)))));
    QCOMPARE(session.vault().removed.size(), 1);
    time += 31LL * 86400 * 1000;
    QVERIFY(answerOf(session.apply(changes::add({tokenOf("Later", "carol")}, 1))));
    QCOMPARE(session.vault().removed.size(), 0);
}

void SessionTest::decliningToUnlockKeepsTheOpenList()
{
    MemoryStore store;
    Session session(store, [] { return now; });
    QVERIFY(answerOf(session.open()));
    QVERIFY(answerOf(session.apply(changes::add({tokenOf("Example", "alice")}, 1))));
    store.failUnlock = Error{Reason::KeychainDenied};
    QVERIFY(!answerOf(session.unlockKeychain()));
    QCOMPARE(session.state(), Session::State::Open);
    QCOMPARE(session.vault().tokens.size(), 1);
}

void SessionTest::whatCannotBeReadIsNotSavedOver()
{
    auto shelf = std::make_shared<MemoryStore::Shelf>();
    MemoryStore store(shelf);
    Session session(store, [] { return now; });
    QVERIFY(answerOf(session.open()));
    QVERIFY(answerOf(session.apply(changes::add({tokenOf("Example", "alice")}, 1))));
    const Secret newer = Secret::fromBytes(R"({"version":9,"header":{},"db":{"version":9,"entries":[]}})");
    store.beforeSave = [&] { shelf->document = newer; };
    const auto refused = answerOf(session.apply(changes::add({tokenOf("Another", "bob")}, 2)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, Reason::VaultTooNew);
    QVERIFY(shelf->document.sameAs(newer));
    QCOMPARE(session.vault().tokens.size(), 1);
}

QTEST_GUILESS_MAIN(SessionTest)
#include "tst_session.moc"
