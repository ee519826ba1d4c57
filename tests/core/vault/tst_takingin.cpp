// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/takingin.h"
#include "core/vault/tokenindex.h"
#include "tests/support/sample.h"

#include <QTest>

using namespace countersign;
using namespace countersign::test;

namespace {

constexpr qint64 now = 1'700'000'010;

Token renamed(const Token &token, const char *issuer)
{
    return token.with([issuer](TokenFields &fields) { fields.issuer = QString::fromLatin1(issuer); }).value();
}

} // namespace

class TakingInTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void renewsAndAddsInOneChange();
    void whatIsThereIsLeftOut();
    void anAccountThatHasGoneIsSaid();
    void anIdThatIsTakenIsChanged();
    void theIndexFindsWhatALookAtEachWouldFind();
};

void TakingInTest::renewsAndAddsInOneChange()
{
    Vault vault = Vault::empty();
    vault.tokens = {tokenOf("A", "x"), tokenOf("B", "x")};
    const Token renewal = tokenOf("other", "key");
    const auto after = changes::takeIn({{vault.tokens.at(1)->id, renewal}}, {tokenOf("C", "x")}, now)(vault);
    QVERIFY(after);
    QCOMPARE(after->tokens.size(), 3);
    QVERIFY(after->tokens.at(1).sameKeyAs(renewal));
    QCOMPARE(after->tokens.at(1)->issuer, QStringLiteral("B"));
    QCOMPARE(after->tokens.at(2)->addedAt, now);
    QCOMPARE(after->removed.size(), 1);
    QVERIFY(after->removed.first().token.sameKeyAs(vault.tokens.at(1)));
    QCOMPARE(vault.tokens.size(), 2);
}

void TakingInTest::whatIsThereIsLeftOut()
{
    Vault vault = Vault::empty();
    vault.tokens = {tokenOf("A", "x")};
    const Token twice = tokenOf("B", "x");
    const auto after = changes::takeIn({}, {tokenOf("A", "x"), twice, twice}, now)(vault);
    QVERIFY(after);
    QCOMPARE(after->tokens.size(), 2);
    // The same key under another name is another account, which a person may want.
    const auto named = changes::takeIn({}, {renamed(twice, "C")}, now)(*after);
    QCOMPARE(named->tokens.size(), 3);
}

void TakingInTest::anAccountThatHasGoneIsSaid()
{
    const auto after = changes::takeIn({{QUuid::createUuid(), tokenOf("A", "x")}}, {}, now)(Vault::empty());
    QVERIFY(!after);
    QCOMPARE(after.error().reason, Reason::TokenGone);
}

void TakingInTest::anIdThatIsTakenIsChanged()
{
    Vault vault = Vault::empty();
    vault.tokens = {tokenOf("A", "x")};
    TokenFields fields = tokenOf("B", "x").fields();
    fields.id = vault.tokens.first()->id;
    const auto after = changes::takeIn({}, {Token::make(fields).value()}, now)(vault);
    QVERIFY(after);
    QCOMPARE(after->tokens.size(), 2);
    QVERIFY(after->tokens.at(0)->id != after->tokens.at(1)->id);
}

void TakingInTest::theIndexFindsWhatALookAtEachWouldFind()
{
    QList<Token> here;
    for (int i = 0; i < 50; ++i)
        here.append(tokenOf(("N" + QByteArray::number(i)).constData(), "x"));
    const TokenIndex index(here);
    QCOMPARE(index.sameKey(renamed(here.at(7), "another")), std::optional<qsizetype>(7));
    QCOMPARE(index.sameKeyAndNames(renamed(here.at(7), "another")), std::optional<qsizetype>());
    QCOMPARE(index.sameKeyAndNames(renamed(here.at(7), "n7")), std::optional<qsizetype>(7));
    QCOMPARE(index.sameAccount(renamed(tokenOf("other", "x"), "n9")), std::optional<qsizetype>(9));
    QCOMPARE(index.sameAccount(tokenOf("N99", "x")), std::optional<qsizetype>());
}

QTEST_APPLESS_MAIN(TakingInTest)
#include "tst_takingin.moc"
