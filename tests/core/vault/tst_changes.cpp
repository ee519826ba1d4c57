// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/changes.h"
#include "tests/support/sample.h"

#include <QTest>

using namespace countersign;
using namespace countersign::test;

class ChangesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addingTwiceKeepsOne();
    void replacingKeepsEverythingElse();
    void editingLeavesWhatHasMovedOn();
    void removedComesBack();
    void erasedDoesNot();
    void thirtyDays();
    void oddDatesNeverErase();
    void counterMovesOn();
    void counterAtItsEnd();
};

void ChangesTest::addingTwiceKeepsOne()
{
    const Token token = tokenOf("Example", "alice");
    const auto once = changes::add({token, token}, 5)(Vault::empty());
    QVERIFY(once);
    QCOMPARE(once->tokens.size(), 1);
    QCOMPARE(once->tokens[0]->addedAt, 5);
    const auto twice = changes::add(
        {tokenOf("Other name", "same key").with([&](TokenFields &fields) { fields.secret = token->secret; }).value()},
        6)(*once);
    QVERIFY(twice);
    QCOMPARE(twice->tokens.size(), 2); // two accounts may share a key, and neither may vanish
}

void ChangesTest::replacingKeepsEverythingElse()
{
    TokenFields fields;
    fields.issuer = QStringLiteral("Portal");
    fields.account = QStringLiteral("case 7");
    fields.secret = secretOf("GEZDGNBVGY3TQOJQ");
    fields.note = QStringLiteral("my note");
    fields.groups = {QStringLiteral("work")};
    fields.favourite = true;
    fields.recoveryCodes = {{Secret::fromBytes("made-up"), 0}};
    const Token old = tokenOf(fields);
    Vault vault = Vault::empty();
    vault.tokens = {tokenOf("First", "a"), old, tokenOf("Last", "z")};

    TokenFields renewed;
    renewed.issuer = QStringLiteral("portal");
    renewed.account = QStringLiteral("Case 7");
    renewed.secret = secretOf("MFRGGZDFMZTWQ2LK");
    renewed.algorithm = Algorithm::Sha256;
    renewed.digits = 8;
    const auto after = changes::replaceKey(old->id, tokenOf(renewed), 77)(vault);
    QVERIFY(after);
    const Token &token = after->tokens.at(1);
    QCOMPARE(token->id, old->id);
    QVERIFY(token->secret.sameAs(secretOf("MFRGGZDFMZTWQ2LK")));
    QCOMPARE(token->digits, 8);
    QCOMPARE(token->issuer, QStringLiteral("Portal"));
    QCOMPARE(token->note, QStringLiteral("my note"));
    QCOMPARE(token->groups, old->groups);
    QVERIFY(token->favourite);
    QCOMPARE(token->recoveryCodes.size(), 1);
    QCOMPARE(after->removed.size(), 1);
    QVERIFY(after->removed[0].token->secret.sameAs(old->secret));
    QVERIFY(after->removed[0].token->id != old->id);
}

void ChangesTest::editingLeavesWhatHasMovedOn()
{
    TokenFields fields;
    fields.kind = TokenKind::Hotp;
    fields.account = QStringLiteral("c");
    fields.secret = secretOf("GEZDGNBVGY3TQOJQ");
    fields.moving = Counter{5};
    Vault vault = Vault::empty();
    vault.tokens = {tokenOf(fields)};
    const Token before = vault.tokens[0];
    const Token edited =
        before.with([](TokenFields &changed) { changed.account = QStringLiteral("new name"); }).value();
    const auto moved = changes::advance(before->id, 1)(vault);
    const auto after = changes::edit(before, edited)(*moved);
    QVERIFY(after);
    QCOMPARE(after->tokens[0]->account, QStringLiteral("new name"));
    QCOMPARE(after->tokens[0].counter().value(), 6ULL);
    const Token set = before.with([](TokenFields &changed) { changed.moving = Counter{40}; }).value();
    QCOMPARE(changes::edit(before, set)(*moved)->tokens[0].counter().value(), 40ULL);
}

void ChangesTest::removedComesBack()
{
    Vault vault = Vault::empty();
    const Token token = tokenOf("Example", "alice");
    vault.tokens = {token};
    const auto removed = changes::remove({token->id}, 9)(vault);
    QVERIFY(removed);
    QCOMPARE(removed->tokens.size(), 0);
    QCOMPARE(removed->removed.at(0).removedAt, 9);
    const auto back = changes::restore({token->id})(*removed);
    QVERIFY(back);
    QCOMPARE(back->tokens.size(), 1);
    QVERIFY(back->tokens[0].sameKeyAs(token));
    QCOMPARE(back->removed.size(), 0);
    QVERIFY(!changes::remove({QUuid::createUuid()}, 9)(vault));
}

void ChangesTest::erasedDoesNot()
{
    Vault vault = Vault::empty();
    const Token token = tokenOf("Example", "alice");
    vault.removed = {{token, 1}};
    const auto after = changes::erase({token->id})(vault);
    QVERIFY(after);
    QCOMPARE(after->removed.size(), 0);
    QVERIFY(!changes::restore({token->id})(*after));
}

void ChangesTest::thirtyDays()
{
    constexpr qint64 day = 86400;
    Vault vault = Vault::empty();
    vault.removed = {{tokenOf("Old", "a"), 100}, {tokenOf("New", "b"), 100 + day}};
    Vault later = vault;
    dropExpired(later, 100 + 30 * day - 1);
    QCOMPARE(later.removed.size(), 2);
    dropExpired(later, 100 + 30 * day);
    QCOMPARE(later.removed.size(), 1);
    QCOMPARE(later.removed[0].token->issuer, QStringLiteral("New"));
}

void ChangesTest::oddDatesNeverErase()
{
    Vault vault = Vault::empty();
    vault.removed = {{tokenOf("No date", "a"), 0},
                     {tokenOf("Before all", "b"), std::numeric_limits<qint64>::min()},
                     {tokenOf("Future", "c"), std::numeric_limits<qint64>::max()}};
    dropExpired(vault, 1'700'000'000);
    QCOMPARE(vault.removed.size(), 3);
}

void ChangesTest::counterMovesOn()
{
    TokenFields fields;
    fields.kind = TokenKind::Hotp;
    fields.account = QStringLiteral("c");
    fields.secret = secretOf("GEZDGNBVGY3TQOJQ");
    fields.moving = Counter{41};
    Vault vault = Vault::empty();
    vault.tokens = {tokenOf(fields), tokenOf("Time", "t")};
    const auto after = changes::advance(vault.tokens[0]->id, 123)(vault);
    QVERIFY(after);
    QCOMPARE(after->tokens[0].counter().value(), 42ULL);
    const auto refused = changes::advance(vault.tokens[1]->id, 123)(vault);
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, Reason::NotACounterToken);
}

void ChangesTest::counterAtItsEnd()
{
    TokenFields fields;
    fields.kind = TokenKind::Hotp;
    fields.account = QStringLiteral("c");
    fields.secret = secretOf("GEZDGNBVGY3TQOJQ");
    fields.moving = Counter{static_cast<quint64>(std::numeric_limits<qint64>::max())};
    Vault vault = Vault::empty();
    vault.tokens = {tokenOf(fields)};
    const auto after = changes::advance(vault.tokens[0]->id, 1)(vault);
    QVERIFY(!after);
    QCOMPARE(after.error().reason, Reason::CounterExhausted);
}

QTEST_GUILESS_MAIN(ChangesTest)
#include "tst_changes.moc"
