// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/otp/recoverytext.h"

#include <QTest>

#include <vector>

using namespace countersign;

namespace {

recoverytext::Reading readingOf(const QByteArray &text)
{
    const auto reading = recoverytext::read(Secret::fromBytes(text));
    return reading ? *reading : recoverytext::Reading{};
}

QStringList textsOf(const recoverytext::Reading &reading)
{
    QStringList texts;
    for (const RecoveryCode &code : reading.codes)
        texts.append(QString::fromUtf8(code.text.view()));
    return texts;
}

} // namespace

class RecoveryTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTheCodes_data();
    void findsTheCodes();
    void wordsAreLeftOutAndSaid();
    void aCodeTwiceIsOneCode();
    void noMoreThanAHundred();
    void tooLongATextIsRefused();
    void aTypedCodeIsTakenAsItIs();
    void countsWhatIsLeft();
};

void RecoveryTextTest::findsTheCodes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("codes");
    const auto row = [](const char *name, const char *text, const std::vector<const char *> &codes) {
        QStringList texts;
        for (const char *code : codes)
            texts.append(QString::fromLatin1(code));
        QTest::newRow(name) << QByteArray(text) << texts;
    };
    row("one a line", "a1b2c-d3e4f\n0f9e8-d7c6b\n", {"a1b2c-d3e4f", "0f9e8-d7c6b"});
    row("two columns", "a1b2c-d3e4f 0f9e8-d7c6b\n11aa2-33bb4 55cc6-77dd8",
        {"a1b2c-d3e4f", "0f9e8-d7c6b", "11aa2-33bb4", "55cc6-77dd8"});
    row("numbered, with blanks inside", "1. 1234 5678          6. 2345 6789\n2. 3456 7890\t7. 4567 8901\n",
        {"1234 5678", "2345 6789", "3456 7890", "4567 8901"});
    row("numbered in one blank", "1. 1234 5678 2. 2345 6789", {"1234 5678", "2345 6789"});
    row("numbers without a dot", "1 a1b2c3d4\n2 e5f6a7b8\n10 99aa88bb", {"a1b2c3d4", "e5f6a7b8", "99aa88bb"});
    row("numbers in brackets", "(1) a1b2c3d4\n[2] e5f6a7b8\n3) 99aa88bb", {"a1b2c3d4", "e5f6a7b8", "99aa88bb"});
    row("bullets and boxes", "\xe2\x80\xa2 a1b2c3d4\n- e5f6a7b8\n* 99aa88bb\n\xe2\x98\x90 12ab34cd\n[ ] 12ab34ce",
        {"a1b2c3d4", "e5f6a7b8", "99aa88bb", "12ab34cd", "12ab34ce"});
    row("commas", "a1b2c3d4, e5f6a7b8;99aa88bb", {"a1b2c3d4", "e5f6a7b8", "99aa88bb"});
    row("a label", "Backup code: ABCD-1234-EFGH\nSpare: 5678-IJKL-MNOP", {"ABCD-1234-EFGH", "5678-IJKL-MNOP"});
    row("groups of one code", "abcd efgh ij12 mnop\nqrst uvwx yz34 abcd",
        {"abcd efgh ij12 mnop", "qrst uvwx yz34 abcd"});
    row("letters among digits", "k3f9-2dkq\nabcd-efgh\n7k2p-99xx", {"k3f9-2dkq", "abcd-efgh", "7k2p-99xx"});
    row("letters alone", "KDFW-PLMN\nQWRT-ZXCV\nBNMA-SDFG", {"KDFW-PLMN", "QWRT-ZXCV", "BNMA-SDFG"});
    row("line ends of Windows and old Macs", "a1b2c3d4\r\ne5f6a7b8\r99aa88bb", {"a1b2c3d4", "e5f6a7b8", "99aa88bb"});
    row("a dash that a word processor made",
        "a1b2c\xe2\x80\x93"
        "d3e4f",
        {"a1b2c-d3e4f"});
    row("a blank that does not break",
        "1234\xc2\xa0"
        "5678",
        {"1234 5678"});
    row("digits alone", "123456\n234567\n345678", {"123456", "234567", "345678"});
    row("a code that begins with few digits", "12-3456-ab\n3-45678-ef", {"12-3456-ab", "3-45678-ef"});
    row("prose", "Keep these somewhere safe\nand tell nobody", {});
    row("nothing", "\n \n", {});
}

void RecoveryTextTest::findsTheCodes()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, codes);
    QCOMPARE(textsOf(readingOf(text)), codes);
}

void RecoveryTextTest::wordsAreLeftOutAndSaid()
{
    const auto reading = readingOf("SAVE YOUR BACKUP CODES\n"
                                   "Keep these backup codes somewhere safe but accessible.\n"
                                   "\n"
                                   "1. 1234 5678\n"
                                   "2. 2345 6789\n"
                                   "(m.okafor@example.org)\n"
                                   "* You can only use each backup code once.\n"
                                   "* These codes were generated on: Nov 26, 2026.\n"
                                   "2026-11-26\n"
                                   "Password\n");
    QCOMPARE(textsOf(reading), QStringList({QStringLiteral("1234 5678"), QStringLiteral("2345 6789")}));
    QCOMPARE(reading.leftOut, QList<int>({1, 2, 6, 7, 8, 9, 10}));
}

void RecoveryTextTest::aCodeTwiceIsOneCode()
{
    const auto reading = readingOf("a1b2c3d4\na1b2c3d4\ne5f6a7b8");
    QCOMPARE(reading.codes.size(), 2);
    QCOMPARE(reading.repeated, 1);
    QVERIFY(reading.leftOut.isEmpty());
}

void RecoveryTextTest::noMoreThanAHundred()
{
    QByteArray text;
    for (int i = 0; i < 101; ++i)
        text += QByteArray::number(10'000'000 + i) + '\n';
    const auto reading = readingOf(text);
    QCOMPARE(reading.codes.size(), recoverytext::mostCodes);
    QVERIFY(reading.isTooMany);
    const auto longOne = readingOf(QByteArray(65, '7') + "\na1b2c3d4");
    QCOMPARE(textsOf(longOne), QStringList(QStringLiteral("a1b2c3d4")));
    QCOMPARE(longOne.leftOut, QList<int>{1});
    // Three digits alone are no number of a line: a code without its first group would be a wrong one.
    const auto uneven = readingOf("123 456789\na1b2c3d4");
    QCOMPARE(textsOf(uneven), QStringList(QStringLiteral("a1b2c3d4")));
    QCOMPARE(uneven.leftOut, QList<int>{1});
}

void RecoveryTextTest::tooLongATextIsRefused()
{
    const auto reading = recoverytext::read(Secret::fromBytes(QByteArray(recoverytext::longestText + 1, '1')));
    QVERIFY(!reading);
    QCOMPARE(reading.error().reason, Reason::TextTooLarge);
}

void RecoveryTextTest::aTypedCodeIsTakenAsItIs()
{
    const auto code = recoverytext::typed(Secret::fromBytes(" open+sesame \n"));
    QVERIFY(code);
    QCOMPARE(code->text.view(), QByteArrayView("open+sesame"));
    QVERIFY(!recoverytext::typed(Secret::fromBytes("  ")));
    QVERIFY(!recoverytext::typed(Secret::fromBytes("two\nlines")));
    QVERIFY(!recoverytext::typed(Secret::fromBytes(QByteArray(65, 'a'))));
}

void RecoveryTextTest::countsWhatIsLeft()
{
    auto codes = readingOf("a1b2c3d4\ne5f6a7b8\n99aa88bb").codes;
    codes[1].usedAt = 1'700'000'000;
    QCOMPARE(recoverytext::unusedAmong(codes), 2);
}

QTEST_GUILESS_MAIN(RecoveryTextTest)
#include "tst_recoverytext.moc"
