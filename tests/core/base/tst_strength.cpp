// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/strength.h"

#include "core/base/strengthestimates.h"

#include <QTest>

using namespace countersign;

class StrengthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scores_data();
    void scores();
    void shapes_data();
    void shapes();
    void longOnesEnd();
    void longerIsNotWeaker();
};

// Bounds that hold with and without the dictionary.
void StrengthTest::scores_data()
{
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::newRow("nothing") << QByteArray() << 0 << 0;
    QTest::newRow("digits in a row") << QByteArray("123456789") << 0 << 0;
    QTest::newRow("the same over and over") << QByteArray("aaaaaaaaaaaaaaaaaaaa") << 0 << 0;
    QTest::newRow("a piece over and over") << QByteArray("abc1abc1abc1abc1abc1") << 0 << 1;
    QTest::newRow("the first that comes to mind") << QByteArray("password") << 0 << 1;
    QTest::newRow("a word and a year") << QByteArray("Winter2024!") << 0 << 1;
    QTest::newRow("substitutions") << QByteArray("Tr0ub4dour&3") << 1 << 2;
    QTest::newRow("four random words") << QByteArray("unfold gravel sprout onion") << 3 << 4;
    QTest::newRow("random letters and digits") << QByteArray("8fK2-mQ9x-Lw4z-Rt7b") << 3 << 4;
    QTest::newRow("Cyrillic") << QByteArray("\xd1\x81\xd0\xbd\xd0\xb5\xd0\xb3\xd0\xbe\xd0\xb2\xd0\xb8\xd0\xba"
                                            " \xd1\x82\xd1\x80\xd1\x83\xd0\xb1\xd0\xb0 "
                                            "\xd0\xbe\xd0\xba\xd0\xbd\xd0\xbe")
                              << 2 << 4;
}

void StrengthTest::scores()
{
    QFETCH(QByteArray, passphrase);
    QFETCH(int, least);
    QFETCH(int, most);
    const Strength strength = strengthOf(Secret::fromBytes(passphrase));
    QVERIFY2(strength.score >= least && strength.score <= most, qPrintable(QString::number(strength.bits)));
}

void StrengthTest::shapes_data()
{
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");
    QTest::newRow("nothing") << QByteArray() << 0. << 0.;
    QTest::newRow("digits in a row") << QByteArray("123456789") << 3. << 8.;
    QTest::newRow("backwards") << QByteArray("87654321") << 3. << 8.;
    QTest::newRow("the same over and over") << QByteArray("aaaaaaaaaaaaaaaaaaaa") << 4. << 10.;
    QTest::newRow("a piece over and over") << QByteArray("kq7kq7kq7kq7") << 8. << 16.;
    QTest::newRow("a word") << QByteArray("password") << 10. << 20.;
    QTest::newRow("four words") << QByteArray("unfold gravel sprout onion") << 55. << 80.;
    QTest::newRow("random letters and digits") << QByteArray("x7Kp9wQz4m") << 35. << 60.;
}

void StrengthTest::shapes()
{
    QFETCH(QByteArray, passphrase);
    QFETCH(double, least);
    QFETCH(double, most);
    const double bits = estimate::byShape(Secret::fromBytes(passphrase));
    QVERIFY2(bits >= least && bits <= most, qPrintable(QString::number(bits)));
}

// The work for the dictionary grows with the square of the length; unlimited, this would take minutes.
void StrengthTest::longOnesEnd()
{
    const QByteArray words = QByteArray("over the lazy dog qwertyuiop 1984 ").repeated(30'000);
    QCOMPARE(strengthOf(Secret::fromBytes(words)).score, strengthOf(Secret::fromBytes(words.first(100))).score);
}

void StrengthTest::longerIsNotWeaker()
{
    const QByteArray words("unfold gravel sprout onion tribute cabbage lantern ozone mimic");
    double before = 0;
    for (const qsizetype length : {6, 13, 20, 26, 34, 42, 50, 56, 62}) {
        const double bits = strengthOf(Secret::fromBytes(words.first(length))).bits;
        QVERIFY2(bits > before, qPrintable(QString::number(length)));
        before = bits;
    }
}

QTEST_MAIN(StrengthTest)
#include "tst_strength.moc"
