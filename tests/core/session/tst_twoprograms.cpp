// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"
#include "core/vault/vaultcodec.h"
#include "tests/support/memorystore.h"

#include <QTest>

using namespace countersign;
using namespace countersign::test;

namespace {

constexpr qint64 now = 1'700'000'000'000;

template<typename T>
Result<T> answerOf(const Later<T> &later)
{
    [&] { QTRY_VERIFY(later.isFinished()); }();
    return later.resultCount() > 0 ? later.resultAt(0) : Result<T>(failure(Reason::Cancelled));
}

/// What another program leaves behind when it has saved.
void saveElsewhere(MemoryStore::Shelf &shelf, const Vault &vault)
{
    shelf.document = vaultcodec::write(vault);
    shelf.marker = VaultMarker{vault.id, vault.revision, VaultStore::digestOf(shelf.document), {}};
}

Vault vaultAt(quint64 revision)
{
    Vault vault = Vault::empty();
    vault.revision = revision;
    return vault;
}

} // namespace

/// A session beside another program that saves at the same time.
class TwoProgramsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSaveWhileOpeningIsNoOldVault();
    void anOldVaultIsStillTold();
    void manyLostRacesAreNoRefusal();
};

void TwoProgramsTest::aSaveWhileOpeningIsNoOldVault()
{
    MemoryStore store;
    Vault vault = vaultAt(7);
    saveElsewhere(store.shelf(), vault);
    Session session(store, [] { return now; });
    const Later<void> opening = session.open();
    // The document has been read; before it is looked at, the other program is through with its next save.
    vault.revision = 8;
    saveElsewhere(store.shelf(), vault);
    QVERIFY(answerOf(opening));
    QCOMPARE(session.state(), Session::State::Open);
    // The next change meets the newer document and is made on top of it.
    QVERIFY(answerOf(session.apply([](const Vault &held) -> Result<Vault> { return held; })));
    QCOMPARE(session.vault().revision, 9u);
}

void TwoProgramsTest::anOldVaultIsStillTold()
{
    MemoryStore store;
    Vault vault = vaultAt(7);
    saveElsewhere(store.shelf(), vault);
    store.shelf().marker->revision = 8;
    Session session(store, [] { return now; });
    const Result<void> opened = answerOf(session.open());
    QVERIFY(!opened);
    QCOMPARE(opened.error().reason, Reason::VaultOlder);
    QVERIFY(answerOf(session.openOlder()));
}

void TwoProgramsTest::manyLostRacesAreNoRefusal()
{
    MemoryStore store;
    Vault vault = vaultAt(1);
    saveElsewhere(store.shelf(), vault);
    Session session(store, [] { return now; });
    QVERIFY(answerOf(session.open()));
    int left = 20;
    const std::function<void()> otherSaves = [&] {
        ++vault.revision;
        saveElsewhere(store.shelf(), vault);
        if (--left > 0)
            store.beforeSave = otherSaves;
    };
    store.beforeSave = otherSaves;
    QVERIFY(answerOf(session.apply([](const Vault &held) -> Result<Vault> { return held; })));
    QCOMPARE(left, 0);
    QCOMPARE(session.vault().revision, 22u);
}

QTEST_GUILESS_MAIN(TwoProgramsTest)
#include "tst_twoprograms.moc"
