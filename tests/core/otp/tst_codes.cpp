// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/otp/code.h"

#include "core/base/base32.h"
#include "core/otp/motp.h"
#include "core/otp/yandex.h"
#include "tests/support/shared.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

Token tokenOf(TokenKind kind, const QByteArray &key, int digits = 6, Moving moving = TimeStep{},
              Algorithm algorithm = Algorithm::Sha1, const QByteArray &pin = {})
{
    TokenFields fields;
    fields.kind = kind;
    fields.secret = Secret::fromBytes(key);
    fields.digits = digits;
    fields.moving = moving;
    fields.algorithm = algorithm;
    fields.pin = Secret::fromBytes(pin);
    return *Token::make(fields);
}

QByteArray bytesOf(const QString &base32)
{
    return base32::decode(base32, base32::Reading::Exact)->view().toByteArray();
}

QString codeAt(const Token &token, qint64 seconds)
{
    const auto code = codeFor(token, seconds);
    return code ? code->text : u"none"_s;
}

} // namespace

class TestCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hotpStandard();
    void totpStandard_data();
    void totpStandard();
    void steam_data();
    void steam();
    void motp_data();
    void motp();
    void typedMotpKeys_data();
    void typedMotpKeys();
    void yandex_data();
    void yandex();
    void yandexChecksum();
    void window();
    void noCode();
    void inTwoHalves();
    void sharedVectors();
};

void TestCodes::hotpStandard()
{
    // RFC 4226 appendix D
    const char *const codes[] = {"755224", "287082", "359152", "969429", "338314",
                                 "254676", "287922", "162583", "399871", "520489"};
    for (quint64 counter = 0; counter < std::size(codes); ++counter)
        QCOMPARE(codeAt(tokenOf(TokenKind::Hotp, "12345678901234567890", 6, Counter{counter}), 0),
                 QString::fromLatin1(codes[counter]));
}

void TestCodes::totpStandard_data()
{
    // RFC 6238 appendix B; the keys have 20, 32 and 64 bytes (errata 2866).
    QTest::addColumn<qint64>("time");
    QTest::addColumn<int>("algorithm");
    QTest::addColumn<QString>("code");
    struct Row
    {
        qint64 time;
        const char *sha1, *sha256, *sha512;
    };
    constexpr Row rows[] = {
        {59, "94287082", "46119246", "90693936"},         {1111111109, "07081804", "68084774", "25091201"},
        {1111111111, "14050471", "67062674", "99943326"}, {1234567890, "89005924", "91819424", "93441116"},
        {2000000000, "69279037", "90698825", "38618901"}, {20000000000, "65353130", "77737706", "47863826"},
    };
    for (const Row &row : rows) {
        QTest::addRow("SHA1 at %lld", row.time) << row.time << int(Algorithm::Sha1) << QString::fromLatin1(row.sha1);
        QTest::addRow("SHA256 at %lld", row.time)
            << row.time << int(Algorithm::Sha256) << QString::fromLatin1(row.sha256);
        QTest::addRow("SHA512 at %lld", row.time)
            << row.time << int(Algorithm::Sha512) << QString::fromLatin1(row.sha512);
    }
}

void TestCodes::totpStandard()
{
    QFETCH(qint64, time);
    QFETCH(int, algorithm);
    const qsizetype size = algorithm == int(Algorithm::Sha1) ? 20 : algorithm == int(Algorithm::Sha256) ? 32 : 64;
    const QByteArray key = QByteArray("1234567890").repeated(7).left(size);
    QTEST(codeAt(tokenOf(TokenKind::Totp, key, 8, TimeStep{30}, Algorithm(algorithm)), time), "code");
}

void TestCodes::steam_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<qint64>("time");
    QTest::addColumn<QString>("code");
    QTest::newRow("1") << u"63BEDWCQZKTQWPESARIERL5DTTQFCJTK"_s << qint64(1511200518) << u"FR8RV"_s;
    QTest::newRow("2") << u"63BEDWCQZKTQWPESARIERL5DTTQFCJTK"_s << qint64(1511200714) << u"9P3VP"_s;
    QTest::newRow("3") << u"STEAMKEY"_s << qint64(1742298317) << u"VKFDN"_s;
    QTest::newRow("4") << u"STEAMKEY"_s << qint64(1742298622) << u"NTK5M"_s;
}

void TestCodes::steam()
{
    QFETCH(QString, key);
    QFETCH(qint64, time);
    QTEST(codeAt(tokenOf(TokenKind::Steam, bytesOf(key)), time), "code");
}

void TestCodes::motp_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QByteArray>("pin");
    QTest::addColumn<qint64>("time");
    QTest::addColumn<QString>("code");
    QTest::newRow("1") << QByteArray("e3152afee62599c8") << QByteArray("1234") << qint64(165892298) << u"e7d8b6"_s;
    QTest::newRow("2") << QByteArray("e3152afee62599c8") << QByteArray("1234") << qint64(123456789) << u"4ebfb2"_s;
    QTest::newRow("3") << QByteArray("bbb1912bb5c515be") << QByteArray("9999") << qint64(1659540020) << u"ced7b1"_s;
    QTest::newRow("same step") << QByteArray("bbb1912bb5c515be") << QByteArray("9999") << qint64(1659540022)
                               << u"ced7b1"_s;
    QTest::newRow("time zero") << QByteArray("7ac61d4736f51a2b") << QByteArray("5555") << qint64(0) << u"c42a26"_s;
}

void TestCodes::motp()
{
    QFETCH(QByteArray, hex);
    QFETCH(QByteArray, pin);
    QFETCH(qint64, time);
    QTEST(codeAt(tokenOf(TokenKind::Motp, QByteArray::fromHex(hex), 6, TimeStep{10}, Algorithm::Md5, pin), time),
          "code");
}

void TestCodes::yandex_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("pin");
    QTest::addColumn<qint64>("time");
    QTest::addColumn<QString>("code");
    QTest::newRow("1") << u"6SB2IKNM6OBZPAVBVTOHDKS4FAAAAAAADFUTQMBTRY"_s << QByteArray("5239") << qint64(1641559648)
                       << u"umozdicq"_s;
    QTest::newRow("2") << u"LA2V6KMCGYMWWVEW64RNP3JA3IAAAAAAHTSG4HRZPI"_s << QByteArray("7586") << qint64(1581064020)
                       << u"oactmacq"_s;
    QTest::newRow("3") << u"LA2V6KMCGYMWWVEW64RNP3JA3IAAAAAAHTSG4HRZPI"_s << QByteArray("7586") << qint64(1581090810)
                       << u"wemdwrix"_s;
    QTest::newRow("long PIN") << u"JBGSAU4G7IEZG6OY4UAXX62JU4AAAAAAHTSG4HXU3M"_s << QByteArray("5210481216086702")
                              << qint64(1581091469) << u"dfrpywob"_s;
    QTest::newRow("long PIN, later") << u"JBGSAU4G7IEZG6OY4UAXX62JU4AAAAAAHTSG4HXU3M"_s
                                     << QByteArray("5210481216086702") << qint64(1581093059) << u"vunyprpd"_s;
}

void TestCodes::yandex()
{
    QFETCH(QString, key);
    QFETCH(QByteArray, pin);
    QFETCH(qint64, time);
    QTEST(codeAt(tokenOf(TokenKind::Yandex, bytesOf(key), 8, TimeStep{}, Algorithm::Sha256, pin), time), "code");
}

void TestCodes::yandexChecksum()
{
    const QByteArray good = bytesOf(u"LA2V6KMCGYMWWVEW64RNP3JA3IAAAAAAHTSG4HRZPI"_s);
    QVERIFY(yandex::isPlausibleSecret(Secret::fromBytes(good)));
    for (qsizetype i = 0; i < good.size(); ++i) {
        QByteArray damaged = good;
        damaged[i] = char(damaged[i] ^ 1);
        QVERIFY(!yandex::isPlausibleSecret(Secret::fromBytes(damaged)));
    }
    QVERIFY(yandex::isPlausibleSecret(Secret::fromBytes(good.first(16))));
    QVERIFY(!yandex::isPlausibleSecret(Secret::fromBytes(good.first(17))));
}

void TestCodes::window()
{
    const Token token = tokenOf(TokenKind::Totp, "12345678901234567890");
    for (const qint64 now : {qint64(60), qint64(89)}) {
        const auto code = codeFor(token, now);
        QVERIFY(code && code->hasWindow());
        QCOMPARE(code->validFrom, qint64(60));
        QCOMPARE(code->validUntil, qint64(90));
    }
    QVERIFY(codeAt(token, 89) != codeAt(token, 90));
    const auto hotp = codeFor(tokenOf(TokenKind::Hotp, "12345678901234567890", 6, Counter{3}), 1234567890);
    QVERIFY(hotp && !hotp->hasWindow());
}

void TestCodes::typedMotpKeys_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<Error>("error");
    const auto good = [](const char *name, const QString &typed, const QByteArray &hex) {
        QTest::newRow(name) << typed << hex << Error{};
    };
    const auto bad = [](const char *name, const QString &typed, Reason reason, const QString &about = {}) {
        QTest::newRow(name) << typed << QByteArray() << Error{reason, about};
    };
    good("as handed out", u"e3152afee62599c8"_s, "e3152afee62599c8");
    good("in blocks, in capitals", u"E315 2AFE-E625\u00a099C8"_s, "e3152afee62599c8");
    good("digits that Base32 has, too", u"2345 6723 4567 2345"_s, "2345672345672345");
    good("in Base32", u"4MKS V7XG EWM4 Q"_s, "e3152afee62599c8");
    bad("a letter for a digit", u"e3152afee62599co"_s, Reason::SecretNotHexadecimal, u"o"_s);
    bad("a digit too few", u"e3152afee62599c"_s, Reason::SecretLacksDigit);
    bad("a digit too few, none of which Base32 lacks", u"2345 6723 4567 234"_s, Reason::SecretLacksDigit);
    bad("nothing yet", u" - "_s, Reason::SecretEmpty);
}

void TestCodes::typedMotpKeys()
{
    QFETCH(QString, typed);
    QFETCH(QByteArray, hex);
    QFETCH(Error, error);
    const auto key = motp::typedKey(typed);
    QCOMPARE(key ? motp::writtenKey(*key).view().toByteArray() : QByteArray(), hex);
    if (!key) {
        QCOMPARE(key.error().reason, error.reason);
        QCOMPARE(key.error().about, error.about);
    }
}

void TestCodes::noCode()
{
    const auto reasonAt = [](const Token &token, qint64 seconds) { return codeFor(token, seconds).error().reason; };
    QCOMPARE(reasonAt(tokenOf(TokenKind::Motp, "12345678"), 0), Reason::PinMissing);
    QCOMPARE(reasonAt(tokenOf(TokenKind::Yandex, "0123456789abcdef"), 0), Reason::PinMissing);
    QCOMPARE(reasonAt(tokenOf(TokenKind::Totp, "12345678"), -1), Reason::TimeOutOfRange);
    QCOMPARE(reasonAt(tokenOf(TokenKind::Totp, "12345678"), std::numeric_limits<qint64>::max()),
             Reason::TimeOutOfRange);
}

void TestCodes::inTwoHalves()
{
    QCOMPARE(inHalves(u"123456"_s), u"123 456"_s);
    QCOMPARE(inHalves(u"12345678"_s), u"1234 5678"_s);
    QCOMPARE(inHalves(u"1234567"_s), u"123 4567"_s);
    QCOMPARE(inHalves(u"FR8RV"_s), u"FR8RV"_s);
    QCOMPARE(inHalves(u"1"_s), u"1"_s);
}

void TestCodes::sharedVectors()
{
    const QJsonDocument vectors = test::sharedJson(u"formats/otp_vectors.json"_s);
    if (vectors.isNull())
        QSKIP("The folder of shared reference vectors is not here.");
    for (const QJsonValue &v : vectors["hotp_own_edge_cases"_L1]["vectors"_L1].toArray())
        QCOMPARE(codeAt(tokenOf(TokenKind::Hotp, bytesOf(v["secret_base32"_L1].toString()), v["digits"_L1].toInt(),
                                Counter{quint64(v["counter"_L1].toInteger())},
                                *algorithmNamed(v["algorithm"_L1].toString())),
                        0),
                 v["code"_L1].toString());
    const QByteArray odd = bytesOf(vectors["totp_odd_parameters"_L1]["secret_base32"_L1].toString());
    for (const QJsonValue &v : vectors["totp_odd_parameters"_L1]["vectors"_L1].toArray())
        QCOMPARE(codeAt(tokenOf(TokenKind::Totp, odd, v["digits"_L1].toInt(), TimeStep{v["period"_L1].toInteger()},
                                *algorithmNamed(v["algorithm"_L1].toString())),
                        v["time"_L1].toInteger()),
                 v["code"_L1].toString());
    for (const QJsonValue &v : vectors["hmac_key_lengths"_L1]["vectors"_L1].toArray())
        for (const Algorithm algorithm : {Algorithm::Sha1, Algorithm::Sha256, Algorithm::Sha512})
            QCOMPARE(codeAt(tokenOf(TokenKind::Totp, QByteArray::fromHex(v["secret_hex"_L1].toString().toLatin1()), 8,
                                    TimeStep{30}, algorithm),
                            v["time"_L1].toInteger()),
                     v[algorithmName(algorithm)].toString());
}

QTEST_APPLESS_MAIN(TestCodes)
#include "tst_codes.moc"
