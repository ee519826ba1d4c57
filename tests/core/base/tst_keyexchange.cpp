// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/keyexchange.h"
#include "core/base/randombytes.h"

#include <QTest>

using namespace countersign;

namespace {

// Encrypted by another program (Python's cryptography) under this key and vector.
const QByteArray keyBytes(16, 'k');
const QByteArray vector(16, 'i');
constexpr char nothing[] = "6a8f91e482e47d89b217168df38125a2";
constexpr char block[] = "caf0592c41e2fb0ef814654f3348997c4d2a08f038709831a574ebee248137d3";
constexpr char words[] = "65b45ad84271a6802463ab8a03bf9da5";

KeyExchange newExchange()
{
    return KeyExchange(randomSecret(KeyExchange::exponentBytes));
}

} // namespace

class KeyExchangeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bothSidesComeToOneKey()
    {
        const KeyExchange one = newExchange();
        const KeyExchange other = newExchange();
        QCOMPARE(one.publicKey().size(), 128);
        QVERIFY(one.publicKey() != other.publicKey());
        const auto here = one.agree(other.publicKey());
        const auto there = other.agree(one.publicKey());
        QVERIFY(here && there);
        QCOMPARE(here->size(), 16);
        QVERIFY(here->sameAs(*there));
        const auto third = newExchange().agree(one.publicKey());
        QVERIFY(third && !third->sameAs(*here));
    }

    // The numbers that lead to a key which anybody can compute, and what is no number of the group.
    void aKeyThatIsNoneIsRefused_data()
    {
        QTest::addColumn<QByteArray>("theirs");
        // RFC 2409, 6.2
        const QByteArray prime = QByteArray::fromHex(
            "FFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74020BBEA63B139B22514A08798E3404DDEF9519B3CD"
            "3A431B302B0A6DF25F14374FE1356D6D51C245E485B576625E7EC6F44C42E9A637ED6B0BFF5CB6F406B7EDEE386BFB5A899FA5AE9F"
            "24117C4B1FE649286651ECE65381FFFFFFFFFFFFFFFF");
        QByteArray last = prime;
        last.back() = '\xfe';
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("zero") << QByteArray(128, '\0');
        QTest::newRow("one") << QByteArray("\x01");
        QTest::newRow("minus one") << last;
        QTest::newRow("the prime") << prime;
        QTest::newRow("too large") << QByteArray(128, '\xff');
        QTest::newRow("too long") << QByteArray(129, '\x02');
    }

    void aKeyThatIsNoneIsRefused()
    {
        QFETCH(QByteArray, theirs);
        QVERIFY(!newExchange().agree(theirs));
    }

    void whatIsEncryptedOpens_data()
    {
        QTest::addColumn<QByteArray>("encrypted");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray(nothing) << QByteArray();
        QTest::newRow("a block") << QByteArray(block) << QByteArray(16, 'x');
        QTest::newRow("some words") << QByteArray(words) << QByteArray("some words");
    }

    void whatIsEncryptedOpens()
    {
        QFETCH(QByteArray, encrypted);
        QFETCH(QByteArray, text);
        const auto opened = openCbc(Secret::fromBytes(keyBytes), vector, QByteArray::fromHex(encrypted));
        QVERIFY(opened);
        QCOMPARE(opened->view().toByteArray(), text);
    }

    void whatIsWrongDoesNotOpen()
    {
        const Secret key = Secret::fromBytes(keyBytes);
        const QByteArray text = QByteArray::fromHex(words);
        QVERIFY(!openCbc(Secret::fromBytes("short"), vector, text));
        QVERIFY(!openCbc(key, vector.first(15), text));
        QVERIFY(!openCbc(key, vector, {}));
        QVERIFY(!openCbc(key, vector, text.first(15)));
        QVERIFY(!openCbc(Secret::fromBytes(QByteArray(16, 'l')), vector, text));
    }
};

QTEST_GUILESS_MAIN(KeyExchangeTest)
#include "tst_keyexchange.moc"
