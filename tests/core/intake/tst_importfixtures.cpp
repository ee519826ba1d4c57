// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Files of other programs against what is known to be in them: real ones, which lie beside the project where there are
// any, and our own (tests/support/foreign).
#include "core/base/base32.h"
#include "core/base/errortext.h"
#include "core/base/files.h"
#include "core/intake/importers.h"
#include "core/intake/readerprocess.h"
#include "tests/support/shared.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;

namespace {

const QString ownFolder = QStringLiteral(COUNTERSIGN_TEST_DATA "/foreign/");

QString keyOf(const Secret &secret)
{
    return QString::fromLatin1(base32::encode(secret).view());
}

/// One line for everything that decides the codes, and who they are for.
QString lineOf(const Token &token)
{
    const auto counter = token.counter();
    return QStringList{kindName(token->kind),
                       token->issuer,
                       token->account,
                       keyOf(token->secret),
                       algorithmName(token->algorithm),
                       QString::number(token->digits),
                       QString::number(token.timeStep()),
                       counter ? QString::number(*counter) : QString()}
        .join(u'|');
}

QString lineOf(const QJsonObject &entry)
{
    const auto key = base32::decode(entry[u"secret"].toString(), base32::Reading::Exact);
    const QJsonValue counter = entry[u"counter"];
    return QStringList{entry[u"type"].toString(),
                       entry[u"issuer"].toString().trimmed(),
                       entry[u"account"].toString().trimmed(),
                       key ? keyOf(*key) : QString(),
                       entry[u"algorithm"].toString(),
                       QString::number(entry[u"digits"].toInt()),
                       QString::number(entry[u"period"].toInt()),
                       counter.isDouble() ? QString::number(counter.toInteger()) : QString()}
        .join(u'|');
}

/// And all else that a file may bring along.
QString allOf(const IncomingToken &entry)
{
    QStringList codes;
    for (const RecoveryCode &code : entry.token->recoveryCodes)
        codes.append(QString::fromUtf8(code.text.view()));
    return QStringList{lineOf(entry.token),
                       entry.token->note,
                       entry.token->groups.join(u','),
                       entry.token->favourite ? u"favourite"_s : QString(),
                       entry.trashed ? u"trashed"_s : QString(),
                       QString::number(entry.token->lastUsedAt),
                       codes.join(u',')}
        .join(u'|');
}

QString allOf(const QJsonObject &entry)
{
    const auto joined = [&](QStringView name) {
        QStringList texts;
        for (const QJsonValue &text : entry[name].toArray())
            texts.append(text.toString());
        return texts.join(u',');
    };
    return QStringList{lineOf(entry),
                       entry[u"note"].toString(),
                       joined(u"groups"),
                       entry[u"favourite"].toBool() ? u"favourite"_s : QString(),
                       entry[u"trashed"].toBool() ? u"trashed"_s : QString(),
                       QString::number(entry[u"lastUsedAt"].toInteger()),
                       joined(u"recoveryCodes")}
        .join(u'|');
}

/// Which of our rows reads what the manifest of real files calls this.
QString rowFor(const QString &format)
{
    return format == u"qr-image" || format.endsWith(u"-qr") ? u"qr-image"_s : format;
}

/// What the manifest lists and we do not take: why.
QString whyNot(const QString &format)
{
    if (format == u"y-plane-gz")
        return u"a raw frame of a camera, which tst_qrreader reads"_s;
    return format.startsWith(u"reference-") ? u"another program's output, for comparison"_s : QString();
}

void addRows(const QString &folder, const QJsonArray &files)
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QJsonObject>("fixture");
    for (const QJsonValue &fixture : files)
        QTest::newRow(qPrintable(fixture[u"file"].toString())) << folder << fixture.toObject();
}

Secret passwordOf(const QJsonObject &fixture)
{
    return Secret::fromBytes(fixture[u"password"].toString().toUtf8());
}

} // namespace

class TestImportFixtures : public QObject
{
    Q_OBJECT

    ForeignFile opened(const QString &path)
    {
        auto content = readFile(path, importers::largestFile);
        return ForeignFile(content ? Secret::takeFrom(std::move(*content)) : Secret(), {}, picturesThrough(m_reader));
    }

    void wrongPassword(const ForeignFile &file, const ImportFormat &format)
    {
        if (!format.needsPassword)
            return;
        const auto refused = importers::read(file, Secret::fromBytes("not this one"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason::ForeignPasswordWrong);
        const auto without = importers::read(file);
        QVERIFY(!without);
        QCOMPARE(without.error().reason, Reason::ForeignPasswordNeeded);
    }

    ReaderProcess m_reader{QStringLiteral(COUNTERSIGN_READER)};

private Q_SLOTS:
    void real_data()
    {
        const QString path = sharedPath(u"formats/fixtures/manifest.json"_s);
        addRows(sharedPath(u"formats/fixtures"_s) + u'/',
                sharedJson(u"formats/fixtures/manifest.json"_s).object()[u"fixtures"].toArray());
    }

    void real()
    {
        if (sharedPath(u"formats/fixtures/manifest.json"_s).isEmpty())
            QSKIP("the reference files are not here");
        QFETCH(QString, folder);
        QFETCH(QJsonObject, fixture);
        const QString formatName = fixture[u"format"].toString();
        if (const QString why = whyNot(formatName); !why.isEmpty())
            QSKIP(qPrintable(why));
        const ForeignFile file = opened(folder + fixture[u"file"].toString());
        const auto format = importers::recognise(file);
        const auto incoming = importers::read(file, passwordOf(fixture));
        const QString expected = fixture[u"expect"].toString();
        if (expected != u"entries" && expected != u"qr-text") {
            QVERIFY(!incoming || incoming->tokens.isEmpty());
            return;
        }
        QVERIFY(format);
        QCOMPARE(QString::fromLatin1((*format)->id), rowFor(formatName));
        QVERIFY2(incoming, incoming ? "" : qPrintable(sentenceFor(incoming.error())));
        if (expected == u"qr-text") {
            QCOMPARE(incoming->tokens.size(), 1);
            return;
        }
        QStringList wanted, found;
        for (const QJsonValue &entry : fixture[u"entries"].toArray())
            wanted.append(lineOf(entry.toObject()));
        // What few programs compute is listed as a failure that ours need not have.
        const bool mayFail = fixture[u"failures"].toInt() > 0;
        for (const IncomingToken &entry : incoming->tokens)
            if (!mayFail || entry.token->algorithm != Algorithm::Sha384)
                found.append(lineOf(entry.token));
        // Yandex' keys have 16 bytes, or 26 with a check at the end; one file has one of 19, which is set aside.
        for (const Refused &refused : incoming->refused)
            if (refused.why.reason == Reason::YandexSecretDamaged)
                wanted.removeIf([](const QString &line) { return line.startsWith(u"yandex|"); });
            else
                qDebug() << "refused:" << refused.name << sentenceFor(refused.why);
        // Google's own exports can hold an account more than once; it is taken in once.
        if (formatName == u"google-migration-qr")
            wanted.removeDuplicates();
        wanted.sort();
        found.sort();
        QCOMPARE(found, wanted);
        wrongPassword(file, **format);
    }

    void own_data()
    {
        auto content = readFile(ownFolder + u"manifest.json"_s, importers::largestFile);
        QVERIFY(content);
        addRows(ownFolder, QJsonDocument::fromJson(*content)[u"files"].toArray());
    }

    void own()
    {
        QFETCH(QString, folder);
        QFETCH(QJsonObject, fixture);
        const ForeignFile file = opened(folder + fixture[u"file"].toString());
        const auto format = importers::recognise(file);
        QVERIFY(format);
        QCOMPARE(QString::fromLatin1((*format)->id), fixture[u"format"].toString());
        const auto incoming = importers::read(file, passwordOf(fixture));
        if (const QString refused = fixture[u"refused"].toString(); !refused.isEmpty()) {
            const QHash<QString, Reason> reasons = {{u"openpgp"_s, Reason::ForeignFileOpenPgp},
                                                    {u"sealed"_s, Reason::ForeignFileSealed},
                                                    {u"locked"_s, Reason::ForeignFileLocked}};
            QVERIFY(!incoming);
            QCOMPARE(incoming.error().reason, reasons.value(refused));
            return;
        }
        QVERIFY2(incoming, incoming ? "" : qPrintable(sentenceFor(incoming.error())));
        QStringList wanted, found;
        for (const QJsonValue &entry : fixture[u"entries"].toArray())
            wanted.append(allOf(entry.toObject()));
        for (const IncomingToken &entry : incoming->tokens)
            found.append(allOf(entry));
        QVERIFY2(incoming->refused.isEmpty(),
                 incoming->refused.isEmpty() ? "" : qPrintable(sentenceFor(incoming->refused[0].why)));
        if (!(*format)->carried.testFlag(Carried::Order)) {
            wanted.sort();
            found.sort();
        }
        QCOMPARE(found, wanted);
        wrongPassword(file, **format);
    }

    void nothingIsReadForLittleEffort()
    {
        auto content = readFile(ownFolder + u"aegis-sealed.json"_s, importers::largestFile);
        QVERIFY(content);
        const Secret bytes = Secret::takeFrom(std::move(*content)), password = Secret::fromBytes("made up ✓");
        const auto costly = importers::read(ForeignFile(bytes, Effort({.kibibytes = 64, .work = 100})), password);
        QVERIFY(!costly);
        QCOMPARE(costly.error().reason, Reason::ForeignFileTooCostly);
        const Effort effort;
        effort.cancel();
        const auto cancelled = importers::read(ForeignFile(bytes, effort), password);
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().reason, Reason::Cancelled);
    }

    void nothingIsLeftOutWithoutAWord_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("entries");
        QTest::newRow("another app's link in Ente's list")
            << QByteArray("otpauth://totp/Quay:ana?secret=NBSWY3DPEB3W64TMMQ&codeDisplay=%7B%7D\n"
                          "steam://NBSWY3DPEB3W64TMMQ\n")
            << 2;
        QTest::newRow("damage in Authy's own tokens")
            << QByteArray("<map><string name=\"com.authy.storage.tokens.authy.key\">[{</string></map>") << 1;
    }

    void nothingIsLeftOutWithoutAWord()
    {
        QFETCH(QByteArray, content);
        const auto incoming = importers::read(ForeignFile(Secret::fromBytes(content)));
        QVERIFY(incoming);
        QTEST(int(incoming->tokens.size() + incoming->refused.size()), "entries");
    }

    void idsAndAppsAreSaid()
    {
        for (const ImportFormat *format : importers::all()) {
            QVERIFY(*format->id);
            QVERIFY(*format->app);
        }
    }
};

QTEST_GUILESS_MAIN(TestImportFixtures)
#include "tst_importfixtures.moc"
