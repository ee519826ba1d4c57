// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Files of other programs that are cut off or changed: an error or fewer entries, never a crash, and where the form has a
// MAC never another secret. A sample of the places; all of them with COUNTERSIGN_LONG=1, for as long as that takes.
#include "core/base/errortext.h"
#include "core/base/files.h"
#include "core/intake/archive.h"
#include "core/intake/binaryplist.h"
#include "core/intake/importers.h"
#include "core/intake/readerprocess.h"
#include "tests/support/shared.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <random>

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype cutEvery = 64;
constexpr int changes = 1000;
constexpr qint64 shortBudget = 120, longBudget = 60'000; // Milliseconds for each file
constexpr Effort::Limits longLimits{.kibibytes = quint64{1} << 20, .work = 5'000'000};
constexpr Effort::Limits shortLimits{.kibibytes = 128 * 1024, .work = 600'000};

bool isLong()
{
    return qEnvironmentVariableIsSet("COUNTERSIGN_LONG");
}

/// Forms in which a MAC covers the keys, whatever stands around them.
bool hasMac(const QString &format)
{
    static const QStringList forms = {u"2fas-encrypted"_s,
                                      u"aegis-json-encrypted"_s,
                                      u"andotp-encrypted"_s,
                                      u"andotp-encrypted-old"_s,
                                      u"authplus-sqlcipher"_s,
                                      u"bitwarden-json-password"_s,
                                      u"ente-encrypted"_s,
                                      u"freeotp-v2"_s,
                                      u"kdbx4"_s,
                                      u"keysmith-ini"_s,
                                      u"proton-json-encrypted"_s,
                                      u"raivo-zip"_s,
                                      u"stratum-encrypted"_s};
    return forms.contains(format);
}

void addFiles(const QString &folder, const QByteArray &manifest, QStringView list)
{
    const QJsonArray files = QJsonDocument::fromJson(manifest)[list].toArray();
    for (const QJsonValue &file : files)
        if (file[u"size"].toInt() < 100'000)
            QTest::newRow(qPrintable(file[u"file"].toString()))
                << QString(folder + file[u"file"].toString()) << file[u"format"].toString()
                << file[u"password"].toString().toUtf8();
}

QByteArray contentOf(const QString &path)
{
    return readFile(path, importers::largestFile).value_or(QByteArray());
}

} // namespace

class TestImportDamage : public QObject
{
    Q_OBJECT

    Result<Incoming> read(const QByteArray &content, const Secret &password)
    {
        return importers::read(ForeignFile(Secret::fromBytes(content), Effort(isLong() ? longLimits : shortLimits),
                                           picturesThrough(m_reader)),
                               password);
    }

    /// The same as from the whole file, or less, or an error that a person can do something about.
    void check(const Result<Incoming> &incoming, const QString &format, const QList<Secret> &keys)
    {
        if (!incoming) {
            QVERIFY(!sentenceFor(incoming.error()).isEmpty());
            QVERIFY(incoming.error().reason != Reason::Internal);
            return;
        }
        if (!hasMac(format))
            return;
        for (const IncomingToken &entry : incoming->tokens)
            QVERIFY2(std::ranges::any_of(keys, [&](const Secret &key) { return key.sameAs(entry.token->secret); }),
                     "a secret that is not in the file");
    }

    ReaderProcess m_reader{QStringLiteral(COUNTERSIGN_READER)};

private Q_SLOTS:
    void damaged_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("password");
        const QString own = QStringLiteral(COUNTERSIGN_TEST_DATA "/foreign/");
        addFiles(own, contentOf(own + u"manifest.json"_s), u"files");
        if (const QString real = sharedPath(u"formats/fixtures/manifest.json"_s); !real.isEmpty())
            addFiles(sharedPath(u"formats/fixtures"_s) + u'/', contentOf(real), u"fixtures");
    }

    void damaged()
    {
        QFETCH(QString, path);
        QFETCH(QString, format);
        QFETCH(QByteArray, password);
        const QByteArray whole = contentOf(path);
        const Secret phrase = Secret::fromBytes(password);
        QElapsedTimer clock;
        clock.start();
        const auto good = read(whole, phrase);
        if (!good && good.error().reason == Reason::ForeignFileTooCostly)
            QSKIP("costs seconds each time; read with COUNTERSIGN_LONG=1");
        const qint64 each = std::max<qint64>(1, clock.nsecsElapsed() / 1'000);
        QList<Secret> keys;
        for (const IncomingToken &entry : good ? good->tokens : QList<IncomingToken>())
            keys.append(entry.token->secret);
        const qint64 budget = (isLong() ? longBudget : shortBudget) * 1'000 / 2;
        const qsizetype affordable = std::max<qsizetype>(1, budget / each);

        const qsizetype cuts = whole.size() / cutEvery + 1;
        const qsizetype step = std::max<qsizetype>(1, cuts / affordable);
        for (qsizetype cut = 0; cut < cuts; cut += step) {
            check(read(whole.first(std::min(whole.size(), cut * cutEvery)), phrase), format, keys);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"cut off at %1"_s.arg(cut * cutEvery)));
        }
        std::mt19937 chance(static_cast<std::mt19937::result_type>(whole.size()));
        for (qsizetype i = 0; i < std::min<qsizetype>(changes, affordable) && !whole.isEmpty(); ++i) {
            QByteArray changed = whole;
            const auto at = static_cast<qsizetype>(chance() % static_cast<quint64>(whole.size()));
            changed[at] = static_cast<char>(changed[at] ^ static_cast<char>(1 + chance() % 255));
            check(read(changed, phrase), format, keys);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"changed at %1 to %2"_s.arg(at).arg(static_cast<uchar>(changed[at]))));
        }
    }

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
        const QByteArray packed = contentOf(QStringLiteral(COUNTERSIGN_TEST_DATA "/foreign/uris.txt.gz"));
        const auto once = archive::gunzip(packed), twice = archive::gunzip(packed + packed);
        QVERIFY(once && twice && !once->isEmpty());
        QCOMPARE(twice->size(), 2 * once->size());
        QVERIFY(!archive::gunzip(packed + packed.chopped(8)));
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

QTEST_GUILESS_MAIN(TestImportDamage)
#include "tst_importdamage.moc"
