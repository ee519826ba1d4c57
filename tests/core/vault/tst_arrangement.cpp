// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/arrangement.h"
#include "core/vault/vaultcodec.h"
#include "tests/support/sample.h"

#include <QTest>

using namespace countersign;
using namespace countersign::test;

namespace {

Vault vaultOfLetters(const char *letters)
{
    Vault vault = Vault::empty();
    for (const char *letter = letters; *letter; ++letter)
        vault.tokens.append(tokenOf(QByteArray(1, *letter).constData(), "x"));
    return vault;
}

QString lettersOf(const Vault &vault)
{
    QString letters;
    for (const Token &token : vault.tokens)
        letters += token->issuer;
    return letters;
}

TokenId idOf(const Vault &vault, char letter)
{
    for (const Token &token : vault.tokens)
        if (token->issuer == QLatin1Char(letter))
            return token->id;
    return QUuid::createUuid();
}

} // namespace

class ArrangementTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void moving_data();
    void moving();
    void movingWhatIsGone();
    void favourites();
    void usesAddUpAndAreKept();
    void anotherProgramsTokensKeepTheirPlaces();
};

void ArrangementTest::moving_data()
{
    QTest::addColumn<QByteArray>("moved");
    QTest::addColumn<char>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("up") << QByteArray("d") << 'b' << "adbce";
    QTest::newRow("down") << QByteArray("a") << 'd' << "bcade";
    QTest::newRow("to the end") << QByteArray("b") << '-' << "acdeb";
    QTest::newRow("to the top") << QByteArray("e") << 'a' << "eabcd";
    QTest::newRow("in front of itself") << QByteArray("c") << 'c' << "abcde";
    QTest::newRow("several, in their own order") << QByteArray("db") << 'a' << "bdace";
    QTest::newRow("several around the place") << QByteArray("bcd") << 'c' << "abcde";
}

void ArrangementTest::moving()
{
    QFETCH(QByteArray, moved);
    QFETCH(char, before);
    QFETCH(QString, after);
    const Vault vault = vaultOfLetters("abcde");
    QList<TokenId> ids;
    for (const char letter : moved)
        ids.append(idOf(vault, letter));
    const auto result = changes::move(ids, idOf(vault, before))(vault);
    QVERIFY(result);
    QCOMPARE(lettersOf(*result), after);
    QCOMPARE(lettersOf(vault), QStringLiteral("abcde"));
}

void ArrangementTest::movingWhatIsGone()
{
    const Vault vault = vaultOfLetters("ab");
    const auto result = changes::move({QUuid::createUuid()}, idOf(vault, 'a'))(vault);
    QVERIFY(!result);
    QCOMPARE(result.error().reason, Reason::TokenGone);
}

void ArrangementTest::favourites()
{
    const Vault vault = vaultOfLetters("abc");
    const auto starred = changes::setFavourite({idOf(vault, 'b'), QUuid::createUuid()}, true)(vault);
    QVERIFY(starred);
    QVERIFY(starred->tokens.at(1)->favourite);
    QVERIFY(!starred->tokens.at(0)->favourite);
    QCOMPARE(lettersOf(*starred), QStringLiteral("abc"));
    const auto plain = changes::setFavourite({idOf(vault, 'b')}, false)(*starred);
    QVERIFY(plain && !plain->tokens.at(1)->favourite);
    QVERIFY(!changes::setFavourite({QUuid::createUuid()}, true)(vault));
}

void ArrangementTest::usesAddUpAndAreKept()
{
    const Vault vault = vaultOfLetters("ab");
    const auto once = changes::noteUses({{idOf(vault, 'a'), {2, 50}}})(vault);
    QVERIFY(once);
    // Another program's later date stays.
    const auto twice = changes::noteUses({{idOf(vault, 'a'), {3, 40}}, {QUuid::createUuid(), {1, 60}}})(*once);
    QVERIFY(twice);
    QCOMPARE(twice->tokens.at(0)->useCount, 5);
    QCOMPARE(twice->tokens.at(0)->lastUsedAt, 50);
    QCOMPARE(twice->tokens.at(1)->useCount, 0);
    const auto read = vaultcodec::read(vaultcodec::write(*twice));
    QVERIFY(read);
    QCOMPARE(read->tokens.at(0)->useCount, 5);
    QVERIFY(!changes::noteUses({{QUuid::createUuid(), {1, 60}}})(vault));
}

void ArrangementTest::anotherProgramsTokensKeepTheirPlaces()
{
    // Moved here, while another program added one and removed the one it should have gone in front of.
    const Vault vault = vaultOfLetters("abcd");
    const Change change = changes::move({idOf(vault, 'a')}, idOf(vault, 'c'));
    Vault theirs = vault;
    theirs.tokens.removeAt(2);
    theirs.tokens.append(tokenOf("e", "x"));
    const auto result = change(theirs);
    QVERIFY(result);
    QCOMPARE(lettersOf(*result), QStringLiteral("bdea"));
}

QTEST_MAIN(ArrangementTest)
#include "tst_arrangement.moc"
