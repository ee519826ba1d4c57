// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Files that were made to cost time and memory, and others that no program writes: they end in an error, and soon.
#include "core/base/files.h"
#include "core/intake/archive.h"
#include "core/intake/binaryplist.h"
#include "core/intake/importers.h"

#include <QElapsedTimer>
#include <QTest>

using namespace countersign;
using namespace Qt::StringLiterals;

class TestImportBombs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bombsEndEarly_data()
    {
        QTest::addColumn<QByteArray>("content");
        const auto json = [](QByteArray text) { return text.replace('\'', '"'); };
        const auto deep = [](char open, int times) { return QByteArray(times, open); };
        QTest::newRow("nested lists") << deep('[', 1'000'000);
        QTest::newRow("nested objects") << QByteArray("{\"a\":").repeated(100'000);
        QTest::newRow("nested xml") << "<map>" + QByteArray("<string name=\"a\">").repeated(100'000);
        QTest::newRow("growing xml") << QByteArray(
            "<!DOCTYPE map [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><map>"
            "<string name=\"tokenOrder\">&b;</string></map>");
        QTest::newRow("argon2 of a tebibyte") << json(
            "{'version':1,'kdfParams':{'memLimit':1099511627776,'opsLimit':4,'salt':'YWFhYWFhYWFhYWFhYWFhYQ=='},"
            "'encryptedData':'AAAA','encryptionNonce':'AAAA'}");
        QTest::newRow("pbkdf2 without an end")
            << json("{'encrypted':true,'passwordProtected':true,'salt':'AAAA','kdfType':0,'kdfIterations':9000000000,"
                    "'encKeyValidation_DO_NOT_EDIT':'2.a|b|c','data':'2.a|b|c'}");
        QByteArray many("[");
        for (int i = 0; i < 60'000; ++i)
            many += json("{'secret':'NBSWY3DPEB3W64TMMQ','label':'a','type':'TOTP'},");
        many.back() = ']';
        QTest::newRow("too many entries") << many;
    }

    void gzipReadsAllMembers()
    {
        const QByteArray packed =
            readFile(QStringLiteral(COUNTERSIGN_TEST_DATA "/foreign/uris.txt.gz"), importers::largestFile)
                .value_or(QByteArray());
        const auto once = archive::gunzip(packed), twice = archive::gunzip(packed + packed);
        QVERIFY(once && twice && !once->isEmpty());
        QCOMPARE(twice->size(), 2 * once->size());
        QVERIFY(!archive::gunzip(packed + packed.chopped(8)));
    }

    void unknownCiphersOfArchivesAreSaid()
    {
        QByteArray packed =
            readFile(QStringLiteral(COUNTERSIGN_TEST_DATA "/foreign/winauth.zip"), importers::largestFile)
                .value_or(QByteArray());
        QVERIFY(!packed.isEmpty());
        // Its flags say both "encrypted" and "by PKWARE's later way".
        constexpr qsizetype flagsAt = 8;
        constexpr char strong = 0x41;
        packed[packed.indexOf("PK\1\2") + flagsAt] = strong;
        const auto refused = importers::read(ForeignFile(Secret::fromBytes(packed)), Secret::fromBytes("made up"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason::ForeignCipherUnknown);
    }

    void objectsDoNotShareTheirBytes_data()
    {
        QTest::addColumn<int>("objects");
        QTest::addColumn<bool>("isList");
        QTest::newRow("one large list") << 1 << true;
        QTest::newRow("a thousand in one place") << 1000 << false;
    }

    void objectsDoNotShareTheirBytes()
    {
        QFETCH(int, objects);
        constexpr char references = 0x7f;
        QByteArray bytes = "bplist00\xaf\x10" + QByteArray(1, references) + QByteArray(references, '\0');
        const auto table = static_cast<char>(bytes.size());
        bytes += QByteArray("\0\x08", 2).repeated(objects);
        const char count[] = {static_cast<char>(objects >> 8), static_cast<char>(objects & 0xff)};
        bytes += QByteArray(6, '\0') + "\x02\x01" + QByteArray(6, '\0') + QByteArray(count, 2) + QByteArray(15, '\0')
                 + table;
        QTEST(binaryplist::List::read(Secret::fromBytes(bytes)).has_value(), "isList");
    }

    void bombsEndEarly()
    {
        QFETCH(QByteArray, content);
        QElapsedTimer clock;
        clock.start();
        QVERIFY(!importers::read(ForeignFile(Secret::fromBytes(content)), Secret::fromBytes("made up")));
        QVERIFY2(clock.elapsed() < 10'000, qPrintable(QString::number(clock.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestImportBombs)
#include "tst_importbombs.moc"
