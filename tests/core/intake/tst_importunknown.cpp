// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Entries of other programs that say something nobody here understands: refused, with the reason, because a guess would
// show codes that are wrong.
#include "core/intake/importers.h"

#include <QTest>

using namespace countersign;

class ImportUnknownTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isRefused_data();
    void isRefused();
    void silenceIsWhatIsUsual_data();
    void silenceIsWhatIsUsual();
    void wordsAreAKeyOfMotp();

private:
    static Result<Incoming> read(const QByteArray &content);
};

Result<Incoming> ImportUnknownTest::read(const QByteArray &content)
{
    return importers::read(ForeignFile(Secret::fromBytes(content)));
}

void ImportUnknownTest::isRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("reason");
    const auto row = [](const char *name, const QByteArray &content, Reason reason) {
        QTest::newRow(name) << content << static_cast<int>(reason);
    };
    const auto twoFas = [](const QByteArray &otp) {
        return R"({"schemaVersion":4,"services":[{"name":"A","secret":"GEZDGNBVGY3TQOJQ","otp":{)" + otp + "}}]}";
    };
    row("2FAS, digits in words", twoFas(R"("digits":"six")"), Reason::DigitsOutOfRange);
    row("2FAS, half a digit", twoFas(R"("digits":6.5)"), Reason::DigitsOutOfRange);
    row("2FAS, digits as a list", twoFas(R"("digits":[6])"), Reason::DigitsOutOfRange);
    row("2FAS, another algorithm", twoFas(R"("algorithm":"GOST")"), Reason::AlgorithmUnsupported);
    row("2FAS, the number of an algorithm", twoFas(R"("algorithm":2)"), Reason::AlgorithmUnsupported);
    row("2FAS, an interval in words", twoFas(R"("period":"soon")"), Reason::TimeStepOutOfRange);
    row("2FAS, a counter in words", twoFas(R"("tokenType":"HOTP","counter":"next")"), Reason::CounterOutOfRange);
    row("2FAS, a counter below nought", twoFas(R"("tokenType":"HOTP","counter":-1)"), Reason::CounterOutOfRange);
    const auto stratum = [](const QByteArray &entry) { return R"({"Authenticators":[{"Issuer":"A",)" + entry + "}]}"; };
    row("Stratum, a kind in words", stratum(R"("Type":"x","Secret":"GEZDGNBVGY3TQOJQ")"), Reason::KindUnsupported);
    row("Stratum, an algorithm in words", stratum(R"("Type":2,"Algorithm":"x","Secret":"GEZDGNBVGY3TQOJQ")"),
        Reason::AlgorithmUnsupported);
    row("Stratum, mOTP in upper case", stratum(R"("Type":3,"Secret":"E3152AFEE62599C8","Pin":"1234")"),
        Reason::SecretNotHexadecimal);
    row("Stratum, half a byte of mOTP", stratum(R"("Type":3,"Secret":"e3152afee62599c","Pin":"1234")"),
        Reason::SecretLacksDigit);
}

void ImportUnknownTest::isRefused()
{
    QFETCH(QByteArray, content);
    const auto incoming = read(content);
    QVERIFY(incoming);
    QCOMPARE(incoming->tokens.size(), 0);
    QCOMPARE(incoming->refused.size(), 1);
    QCOMPARE(incoming->refused.first().name, QStringLiteral("A"));
    QTEST(static_cast<int>(incoming->refused.first().why.reason), "reason");
}

void ImportUnknownTest::silenceIsWhatIsUsual_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("2FAS, null") << QByteArray(
        R"({"schemaVersion":4,"services":[{"name":"A","secret":"GEZDGNBVGY3TQOJQ",)"
        R"("otp":{"digits":null,"algorithm":null,"period":null,"counter":null}}]})");
    QTest::newRow("Raivo, empty") << QByteArray(
        R"([{"issuer":"A","account":"","secret":"GEZDGNBVGY3TQOJQ","kind":"TOTP","algorithm":"","digits":"","timer":""}])");
    QTest::newRow("Duo, no counter") << QByteArray(
        R"([{"name":"A","accountType":"OtpAccount","otpGenerator":{"otpSecret":"GEZDGNBVGY3TQOJQ","counter":null}}])");
}

void ImportUnknownTest::silenceIsWhatIsUsual()
{
    QFETCH(QByteArray, content);
    const auto incoming = read(content);
    QVERIFY(incoming);
    QCOMPARE(incoming->refused.size(), 0);
    QCOMPARE(incoming->tokens.size(), 1);
    const Token &token = incoming->tokens.first().token;
    QCOMPARE(token->kind, TokenKind::Totp);
    QCOMPARE(token->algorithm, Algorithm::Sha1);
    QCOMPARE(token->digits, 6);
    QCOMPARE(token.timeStep(), 30);
}

void ImportUnknownTest::wordsAreAKeyOfMotp()
{
    const auto incoming = read(R"({"Authenticators":[{"Issuer":"A","Type":3,"Secret":"open sesame","Pin":"1234"}]})");
    QVERIFY(incoming);
    QCOMPARE(incoming->tokens.size(), 1);
    QVERIFY(incoming->tokens.first().token->secret.view() == QByteArrayView("open sesame"));
}

QTEST_APPLESS_MAIN(ImportUnknownTest)
#include "tst_importunknown.moc"
