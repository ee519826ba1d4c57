// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/base32.h"

#include "tests/support/shared.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace countersign;
using namespace Qt::StringLiterals;
using base32::Reading;

class TestBase32 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standardVectors_data();
    void standardVectors();
    void bearsWithTyping_data();
    void bearsWithTyping();
    void refuses_data();
    void refuses();
    void typedDigits();
    void lengthLimit();
    void everyLengthComesBack();
    void sharedVectors();
};

void TestBase32::standardVectors_data()
{
    // RFC 4648 section 10
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("1") << u"MY======"_s << QByteArray("f");
    QTest::newRow("2") << u"MZXQ===="_s << QByteArray("fo");
    QTest::newRow("3") << u"MZXW6==="_s << QByteArray("foo");
    QTest::newRow("4") << u"MZXW6YQ="_s << QByteArray("foob");
    QTest::newRow("5") << u"MZXW6YTB"_s << QByteArray("fooba");
    QTest::newRow("6") << u"MZXW6YTBOI======"_s << QByteArray("foobar");
}

void TestBase32::standardVectors()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, bytes);
    for (const QString &spelling : {text, QString(text).remove(u'='), text.toLower()}) {
        const auto secret = base32::decode(spelling, Reading::Exact);
        QVERIFY(secret);
        QCOMPARE(secret->view().toByteArray(), bytes);
    }
    QCOMPARE(QString::fromLatin1(base32::encode(Secret::fromBytes(bytes)).view()), QString(text).remove(u'='));
}

void TestBase32::bearsWithTyping_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("blocks of four") << u"mzxw 6ytb oi"_s;
    QTest::newRow("dashes") << u"MZXW-6YTB-OI"_s;
    QTest::newRow("typographic dashes") << u"MZXW\u20136YTB\u2212OI"_s;
    QTest::newRow("line breaks") << u"MZXW\r\n6YTB\nOI\n"_s;
    QTest::newRow("blanks that are none") << u"MZXW\u00a06YTB\u200bOI\ufeff"_s;
    QTest::newRow("soft hyphen") << u"MZXW\u00ad6YTBOI"_s;
    QTest::newRow("left-over bits") << u"MZXW6YTBOJ"_s;
    QTest::newRow("a symbol too many") << u"MZXW6YTBOIA"_s;
    QTest::newRow("surplus padding") << u"MZXW6YTBOI========="_s;
}

void TestBase32::bearsWithTyping()
{
    QFETCH(QString, text);
    const auto secret = base32::decode(text, Reading::Exact);
    QVERIFY(secret);
    QCOMPARE(secret->view().toByteArray(), QByteArray("foobar"));
}

void TestBase32::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("reason");
    QTest::addColumn<QString>("about");
    QTest::newRow("nothing") << u""_s << int(Reason::SecretEmpty) << u""_s;
    QTest::newRow("padding only") << u"=== "_s << int(Reason::SecretEmpty) << u""_s;
    QTest::newRow("one symbol") << u"M"_s << int(Reason::SecretEmpty) << u""_s;
    QTest::newRow("eight") << u"MZXW8YTB"_s << int(Reason::SecretIllegalCharacter) << u"8"_s;
    QTest::newRow("nine") << u"MZXW9YTB"_s << int(Reason::SecretIllegalCharacter) << u"9"_s;
    QTest::newRow("zero") << u"MZXW0YTB"_s << int(Reason::SecretIllegalCharacter) << u"0"_s;
    QTest::newRow("umlaut") << u"MZXWÖYTB"_s << int(Reason::SecretIllegalCharacter) << u"Ö"_s;
    QTest::newRow("padding inside") << u"MZXW=YTB"_s << int(Reason::SecretIllegalCharacter) << u"="_s;
    QTest::newRow("base64") << u"MZXW/YTB"_s << int(Reason::SecretIllegalCharacter) << u"/"_s;
}

void TestBase32::refuses()
{
    QFETCH(QString, text);
    QFETCH(int, reason);
    QFETCH(QString, about);
    const auto secret = base32::decode(text, Reading::Exact);
    QVERIFY(!secret);
    QCOMPARE(int(secret.error().reason), reason);
    QCOMPARE(secret.error().about, about);
}

void TestBase32::typedDigits()
{
    const auto typed = base32::decode(u"MZXW0YT1", Reading::Typed);
    const auto meant = base32::decode(u"MZXWOYTI", Reading::Exact);
    QVERIFY(typed && meant && typed->sameAs(*meant));
    QVERIFY(!base32::decode(u"MZXW8YTB", Reading::Typed));
}

void TestBase32::lengthLimit()
{
    const QString longest(base32::longest / 5 * 8 + 2, u'A');
    QVERIFY(base32::decode(longest, Reading::Exact));
    const auto longer = base32::decode(longest + u"AA"_s, Reading::Exact);
    QVERIFY(!longer);
    QCOMPARE(longer.error().reason, Reason::SecretTooLong);
}

void TestBase32::everyLengthComesBack()
{
    QRandomGenerator random(4648);
    for (int size = 1; size <= 200; ++size) {
        QByteArray bytes(size, '\0');
        random.generate(bytes.begin(), bytes.end());
        const auto back =
            base32::decode(QString::fromLatin1(base32::encode(Secret::fromBytes(bytes)).view()), Reading::Exact);
        QVERIFY(back);
        QCOMPARE(back->view().toByteArray(), bytes);
    }
}

void TestBase32::sharedVectors()
{
    const auto vectors = test::sharedJson(u"formats/otp_vectors.json"_s)["base32_lenient"_L1]["vectors"_L1].toArray();
    if (vectors.isEmpty())
        QSKIP("The folder of shared reference vectors is not here.");
    for (const QJsonValue &vector : vectors) {
        const QString input = vector["input"_L1].toString();
        const auto secret = base32::decode(input, Reading::Exact);
        const QString hex = secret ? QString::fromLatin1(secret->view().toByteArray().toHex()) : QString();
        QVERIFY2(hex == vector["recommended_hex"_L1].toString(), qPrintable(input));
    }
}

QTEST_APPLESS_MAIN(TestBase32)
#include "tst_base32.moc"
