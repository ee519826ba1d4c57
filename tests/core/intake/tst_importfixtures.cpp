// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Real files of other programs, which lie beside the project where there are any, against what is known to be in them.
#include "core/base/base32.h"
#include "core/base/errortext.h"
#include "core/base/files.h"
#include "core/intake/importers.h"
#include "tests/support/shared.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace countersign;
using namespace countersign::test;

namespace {

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
                       entry[u"issuer"].toString(),
                       entry[u"account"].toString(),
                       key ? keyOf(*key) : QString(),
                       entry[u"algorithm"].toString(),
                       QString::number(entry[u"digits"].toInt()),
                       QString::number(entry[u"period"].toInt()),
                       counter.isDouble() ? QString::number(counter.toInteger()) : QString()}
        .join(u'|');
}

bool isKnown(const QString &format)
{
    return std::ranges::any_of(importers::all(),
                               [&](const ImportFormat *known) { return format == QLatin1String(known->id); });
}

} // namespace

class TestImportFixtures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void files_data()
    {
        QTest::addColumn<QJsonObject>("fixture");
        const QJsonObject manifest = sharedJson(QStringLiteral("formats/fixtures/manifest.json")).object();
        for (const QJsonValue &fixture : manifest[u"fixtures"].toArray())
            if (isKnown(fixture[u"format"].toString()))
                QTest::newRow(qPrintable(fixture[u"file"].toString())) << fixture.toObject();
    }

    void files()
    {
        if (sharedPath(QStringLiteral("formats/fixtures/manifest.json")).isEmpty())
            QSKIP("the reference files are not here");
        QFETCH(QJsonObject, fixture);
        const QString path = sharedPath(QStringLiteral("formats/fixtures/") + fixture[u"file"].toString());
        auto content = readFile(path, importers::largestFile);
        QVERIFY(content);
        const ForeignFile file(Secret::takeFrom(std::move(*content)));
        const auto format = importers::recognise(file);
        QVERIFY(format);
        QCOMPARE(QString::fromLatin1((*format)->id), fixture[u"format"].toString());

        const QByteArray password = fixture[u"password"].toString().toUtf8();
        const auto incoming = importers::read(file, Secret::fromBytes(password));
        if (fixture[u"expect"].toString() != u"entries") {
            QVERIFY(!incoming || incoming->tokens.isEmpty());
            return;
        }
        QVERIFY2(incoming, incoming ? "" : qPrintable(QString::number(static_cast<int>(incoming.error().reason))));
        QStringList wanted, found;
        for (const QJsonValue &entry : fixture[u"entries"].toArray())
            wanted.append(lineOf(entry.toObject()));
        // What few programs compute is listed as a failure that ours need not have.
        const bool mayFail = fixture[u"failures"].toInt() > 0;
        for (const IncomingToken &entry : incoming->tokens)
            if (!mayFail || entry.token->algorithm != Algorithm::Sha384)
                found.append(lineOf(entry.token));
        for (const Refused &refused : incoming->refused)
            qDebug() << "refused:" << refused.name << sentenceFor(refused.why);
        wanted.sort();
        found.sort();
        QCOMPARE(found, wanted);
        if ((*format)->needsPassword) {
            const auto refused = importers::read(file, Secret::fromBytes("not this one"));
            QVERIFY(!refused);
            QCOMPARE(refused.error().reason, Reason::ForeignPasswordWrong);
        }
    }
};

QTEST_APPLESS_MAIN(TestImportFixtures)
#include "tst_importfixtures.moc"
