// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"

#include <QDir>
#include <QTest>

#include <array>

using namespace countersign;
using namespace Qt::StringLiterals;

class SingleInstanceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWishArrivesAsItWasMade();
    void filesAreNamedByTheirWholePath();
    void nonsenseIsNoWish_data();
    void nonsenseIsNoWish();
    void plainCommandLines();
    void linksLeaveTheCommandLine();
};

void SingleInstanceTest::aWishArrivesAsItWasMade()
{
    const Wish pick{{{}, true}, "token-7_TIME12"};
    QCOMPARE(readWish(writeWish(pick)), pick);
    const Wish show{{{}, false}, {}};
    QCOMPARE(readWish(writeWish(show)), show);
    const Wish places{
        {{u"otpauth://totp/M%C3%BCller:m?secret=GEZDGNBVGY3TQOJQ"_s, u"file:///tmp/a%20b.png"_s, u"/tmp/Käse 1.png"_s},
         false},
        {}};
    QCOMPARE(readWish(writeWish(places)), places);
}

void SingleInstanceTest::filesAreNamedByTheirWholePath()
{
    const auto wish = readWish(writeWish({{{u"code.png"_s}, false}, {}}));
    QVERIFY(wish);
    QCOMPARE(wish->options.places, QStringList{QDir::current().absoluteFilePath(u"code.png"_s)});
}

void SingleInstanceTest::nonsenseIsNoWish_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("something else") << QByteArray("hello\0show\0", 11);
    QTest::newRow("no deed") << QByteArray("countersign-wish 1");
    QTest::newRow("unknown deed") << QByteArray("countersign-wish 1\0erase\0", 25);
    QTest::newRow("newer") << QByteArray("countersign-wish 2\0show\0", 24);
    QTest::newRow("leave with a line break") << QByteArray("countersign-wish 1\0show\0a\nb", 27);
    QTest::newRow("long leave") << QByteArray("countersign-wish 1\0show\0", 24) + QByteArray(5000, 'a');
    QTest::newRow("empty place") << QByteArray("countersign-wish 1\0show\0\0", 25);
    QTest::newRow("no text") << QByteArray("countersign-wish 1\0show\0\0\xff\xfe", 27);
}

void SingleInstanceTest::nonsenseIsNoWish()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!readWish(Secret::fromBytes(bytes)));
}

void SingleInstanceTest::plainCommandLines()
{
    const auto read = [](std::initializer_list<const char *> words) {
        QList<QByteArray> kept{"countersign"};
        for (const char *word : words)
            kept.append(word);
        QList<char *> pointers;
        for (QByteArray &word : kept)
            pointers.append(word.data());
        return plainStartOptions(static_cast<int>(pointers.size()), pointers.data());
    };
    QCOMPARE(read({}), StartOptions());
    QCOMPARE(read({"--pick"}), (StartOptions{{}, true}));
    QCOMPARE(read({"a.png", "otpauth://totp/a"}), (StartOptions{{u"a.png"_s, u"otpauth://totp/a"_s}, false}));
    // What Qt takes for itself, and what has to be understood in the person's own encoding.
    QVERIFY(!read({"-platform", "offscreen"}));
    QVERIFY(!read({"--help"}));
    QVERIFY(!read({"--picky"}));
    QVERIFY(!read({"-pick"}));
    QVERIFY(!read({"K\xc3\xa4se.png"}));
    QCOMPARE(plainStartOptions(0, nullptr), StartOptions());
}

void SingleInstanceTest::linksLeaveTheCommandLine()
{
    char program[] = "countersign", link[] = "otpauth://totp/a?secret=GEZDGNBVGY3TQOJQ", file[] = "a.png";
    std::array<char *, 3> words{program, link, file};
    wipeArguments(3, words.data());
    QCOMPARE(QByteArray(link).trimmed(), QByteArray());
    QCOMPARE(QByteArray(file), "a.png");
}

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "tst_singleinstance.moc"
