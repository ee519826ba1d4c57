// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Changes of what stands around an account: its recovery codes, note, groups and picture.
#include "core/vault/changes.h"
#include "core/vault/vaultcodec.h"
#include "tests/support/sample.h"

#include <QTest>

using namespace countersign;
using namespace countersign::test;

namespace {

QList<RecoveryCode> codesOf(std::initializer_list<const char *> texts)
{
    QList<RecoveryCode> codes;
    for (const char *text : texts)
        codes.append({Secret::fromBytes(text)});
    return codes;
}

Vault vaultWith(std::initializer_list<Token> tokens)
{
    Vault vault = Vault::empty();
    vault.tokens = tokens;
    return vault;
}

/// The vault as the next start finds it.
Vault stored(const Vault &vault)
{
    const auto read = vaultcodec::read(vaultcodec::write(vault));
    return read ? *read : Vault();
}

Token with(const Token &token, const QString &note, const QStringList &groups)
{
    return token
        .with([&](TokenFields &fields) {
        fields.note = note;
        fields.groups = groups;
    }).value();
}

QStringList namesOf(const QList<Group> &groups)
{
    QStringList names;
    for (const Group &group : groups)
        names.append(group.name);
    return names;
}

} // namespace

class AccountChangesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newCodesReplaceAllOld();
    void aUsedCodeKeepsItsDate();
    void aCodeIsKnownByItsText();
    void aNoteIsMergedWithOtherChanges();
    void aGroupComesByItsName();
    void aGroupGoesWithItsLastAccount();
    void aPictureIsKept();
};

void AccountChangesTest::newCodesReplaceAllOld()
{
    const Token token = tokenOf("Example", "m.okafor");
    Vault vault = vaultWith({token});
    vault = changes::setRecoveryCodes(token->id, codesOf({"a1b2c3", "d4e5f6"}))(vault).value();
    vault = changes::setRecoveryCodes(token->id, codesOf({"new001"}))(vault).value();
    QCOMPARE(vault.tokens.first()->recoveryCodes.size(), 1);
    QVERIFY(!vaultcodec::write(vault).view().toByteArray().contains("a1b2c3"));
    vault = changes::setRecoveryCodes(token->id, {})(stored(vault)).value();
    QVERIFY(vault.tokens.first()->recoveryCodes.isEmpty());
    QCOMPARE(changes::setRecoveryCodes(QUuid::createUuid(), {})(vault).error().reason, Reason::TokenGone);
}

void AccountChangesTest::aUsedCodeKeepsItsDate()
{
    const Token token = tokenOf("Example", "m.okafor");
    Vault vault = changes::setRecoveryCodes(token->id, codesOf({"a1b2c3", "d4e5f6"}))(vaultWith({token})).value();
    vault = changes::markRecoveryCode(token->id, Secret::fromBytes("d4e5f6"), 1'700'000'000)(vault).value();
    QCOMPARE(stored(vault).tokens.first()->recoveryCodes.at(0).usedAt, 0);
    QCOMPARE(stored(vault).tokens.first()->recoveryCodes.at(1).usedAt, 1'700'000'000);
    vault = changes::markRecoveryCode(token->id, Secret::fromBytes("d4e5f6"), 0)(vault).value();
    QCOMPARE(vault.tokens.first()->recoveryCodes.at(1).usedAt, 0);
}

void AccountChangesTest::aCodeIsKnownByItsText()
{
    // Another program has put new codes in place; the third of them is not the third of before.
    const Token token = tokenOf("Example", "m.okafor");
    const Vault vault = changes::setRecoveryCodes(token->id, codesOf({"new001"}))(vaultWith({token})).value();
    const auto marked = changes::markRecoveryCode(token->id, Secret::fromBytes("a1b2c3"), 5)(vault);
    QVERIFY(!marked);
    QCOMPARE(marked.error().reason, Reason::RecoveryCodeGone);
    QCOMPARE(changes::markRecoveryCode(QUuid::createUuid(), {}, 5)(vault).error().reason, Reason::TokenGone);
}

void AccountChangesTest::aNoteIsMergedWithOtherChanges()
{
    const Token before = tokenOf("Example", "m.okafor");
    const Token renamedElsewhere =
        before.with([](TokenFields &fields) { fields.issuer = QStringLiteral("Example Ltd"); }).value();
    const Token edited = with(before, QStringLiteral("Security question: Bergen"), {});
    const Vault vault = changes::edit(before, edited)(vaultWith({renamedElsewhere})).value();
    QCOMPARE(vault.tokens.first()->issuer, QStringLiteral("Example Ltd"));
    QCOMPARE(stored(vault).tokens.first()->note, QStringLiteral("Security question: Bergen"));
}

void AccountChangesTest::aGroupComesByItsName()
{
    const Token before = tokenOf("Example", "m.okafor");
    const Token edited = with(before, {}, {QStringLiteral("Work")});
    const Vault vault = stored(changes::edit(before, edited)(vaultWith({before})).value());
    QCOMPARE(vault.tokens.first()->groups, QStringList(QStringLiteral("Work")));
    QCOMPARE(namesOf(vault.groups), QStringList(QStringLiteral("Work")));
}

void AccountChangesTest::aGroupGoesWithItsLastAccount()
{
    const QString work = QStringLiteral("Work");
    const Token one = with(tokenOf("Example", "one"), {}, {work});
    const Token two = with(tokenOf("Example", "two"), {}, {work});
    Vault vault = vaultWith({one, two});
    vault.groups = {{QUuid::createUuid(), work}, {QUuid::createUuid(), QStringLiteral("Made by another program")}};
    vault = changes::edit(one, with(one, {}, {}))(vault).value();
    QCOMPARE(namesOf(vault.groups), QStringList({work, QStringLiteral("Made by another program")}));
    // Among the removed it is still in use: it comes back with its group.
    Vault removed = changes::remove({two->id}, 5)(vault).value();
    QVERIFY(namesOf(stored(removed).groups).contains(work));
    vault = changes::edit(two, with(two, {}, {}))(vault).value();
    QCOMPARE(namesOf(stored(vault).groups), QStringList(QStringLiteral("Made by another program")));
}

void AccountChangesTest::aPictureIsKept()
{
    const Token before = tokenOf("Example", "m.okafor");
    const Token edited = before
                             .with([](TokenFields &fields) {
        fields.icon = {QByteArray("not really a picture"), QStringLiteral("image/png")};
    }).value();
    Vault vault = stored(changes::edit(before, edited)(vaultWith({before})).value());
    QCOMPARE(vault.tokens.first()->icon.picture, edited->icon.picture);
    vault = stored(changes::edit(edited, before)(vault).value());
    QVERIFY(vault.tokens.first()->icon.picture.isEmpty());
}

QTEST_GUILESS_MAIN(AccountChangesTest)
#include "tst_accountchanges.moc"
