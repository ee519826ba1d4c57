// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What other programs and later versions wrote stays through reading and writing, and what a person erased does not.
#include "core/vault/changes.h"
#include "core/vault/vaultcodec.h"
#include "tests/support/sample.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace countersign;
using namespace countersign::test;

namespace {

Secret documentOf(const QByteArray &entries, const QByteArray &rest = {})
{
    return Secret::fromBytes(R"({"version":1,"header":{"slots":null,"params":null},"db":{"version":3,"entries":[)"
                             + entries + "]" + rest + "}}");
}

QByteArray bytesOf(const Secret &secret)
{
    return secret.view().toByteArray();
}

const QByteArray plainEntry =
    R"({"type":"totp","uuid":"3f2b8c1e-5a77-4a0e-9c39-0d7a6b1f2e11","name":"alice","issuer":"Example",)"
    R"("note":"","favorite":false,"icon":null,"info":{"secret":"JBSWY3DPEHPK3PXP","algo":"SHA1",)"
    R"("digits":6,"period":30},"groups":[]})";

} // namespace

class KeptFieldsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void foreignFieldsAreKept();
    void foreignFieldsAreKeptEverywhere();
    void whatIsErasedLeavesNothing();
    void theBackupSealIsKept();
    void whatBelongsToAnOddEntryIsKept();
    void oddlyKeptIsNotDropped();
};

void KeptFieldsTest::foreignFieldsAreKept()
{
    const QByteArray entry =
        QByteArray(plainEntry).replace(R"("groups":[])", R"("groups":[],"usage_count":7,"odd":{"deep":[1,2]})");
    const auto vault = vaultcodec::read(documentOf(entry, R"(,"icons_optimized":true,"other":"x")"));
    QVERIFY(vault);
    const Secret written = vaultcodec::write(*vault);
    const QJsonObject db = QJsonDocument::fromJson(written.view().toByteArray())[u"db"].toObject();
    QCOMPARE(db[u"icons_optimized"].toBool(), true);
    QCOMPARE(db[u"other"].toString(), QStringLiteral("x"));
    QCOMPARE(db[u"entries"][0][u"usage_count"].toInt(), 7);
    QCOMPARE(db[u"entries"][0][u"odd"][u"deep"][1].toInt(), 2);
}

void KeptFieldsTest::foreignFieldsAreKeptEverywhere()
{
    QByteArray document =
        bytesOf(documentOf(QByteArray(plainEntry)
                               .replace("\"groups\":[]", "\"groups\":[],\"z\":-0.10e+5")
                               .replace("\"digits\"", "\"d\\u0000\":[ null , \"\xc3\xbc\\/\" ],\"digits\""),
                           R"(,"mine":{"a":123456789012345678901234567890})"));
    document.replace("\"params\":null", "\"params\":null,\"h\":1.50")
        .replace("{\"version\":1", "{\"r\":2e-3,\"version\":1");
    const auto vault = vaultcodec::read(Secret::fromBytes(document));
    QVERIFY(vault);
    QCOMPARE(vault->tokens.size(), 1);
    const QByteArray written = bytesOf(vaultcodec::write(*vault));
    for (const char *kept : {"\"z\":-0.10e+5", "\"d\\u0000\":[null,\"\\u00fc\\/\"]",
                             "\"mine\":{\"a\":123456789012345678901234567890}", "\"h\":1.50", "\"r\":2e-3"})
        QVERIFY2(written.contains(kept), kept);
    QCOMPARE(bytesOf(vaultcodec::write(*vaultcodec::read(Secret::fromBytes(written)))), written);
}

void KeptFieldsTest::whatIsErasedLeavesNothing()
{
    Vault vault = Vault::empty();
    TokenFields fields;
    fields.issuer = QStringLiteral("Leaving");
    fields.secret = secretOf("MFRGGZDFMZTWQ2LK");
    fields.recoveryCodes = {{Secret::fromBytes("made-up-leaving"), 0}};
    vault.tokens = {tokenOf(fields), tokenOf("Staying", "bo")};
    const auto read = vaultcodec::read(vaultcodec::write(vault));
    QVERIFY(read);
    QVERIFY(bytesOf(vaultcodec::write(*read)).contains("made-up-leaving"));
    const auto removed = changes::remove({vault.tokens[0]->id}, 1)(*read);
    QVERIFY(removed);
    QVERIFY(bytesOf(vaultcodec::write(*removed)).contains("made-up-leaving"));
    const auto erased = changes::erase({vault.tokens[0]->id})(*removed);
    QVERIFY(erased);
    const QByteArray written = bytesOf(vaultcodec::write(*erased));
    QVERIFY(!written.contains("made-up-leaving"));
    QVERIFY(!written.contains("MFRGGZDFMZTWQ2LK"));
    QVERIFY(written.contains("Staying"));
}

void KeptFieldsTest::theBackupSealIsKept()
{
    Vault vault = Vault::empty();
    vault.backupSeal = sealedvault::newSeal(Secret::fromBytes("made up"), {2, 1, 1});
    const auto read = vaultcodec::read(vaultcodec::write(vault));
    QVERIFY(read);
    QVERIFY(read->backupSeal.key.sameAs(vault.backupSeal.key));
    QCOMPARE(read->backupSeal.slots.size(), 1);
    const Secret backup = vaultcodec::write(*read, read->backupSeal);
    QVERIFY(vaultcodec::unlock(backup, Secret::fromBytes("made up")));

    // One from a later version is not ours to drop.
    const QByteArray odd = R"({"key":"AAAA","later":[1.0]})";
    const auto later = vaultcodec::read(documentOf({}, R"(,"countersign":{"version":1,"backup":)" + odd + "}"));
    QVERIFY(later);
    QVERIFY(later->backupSeal.isEmpty());
    QVERIFY(bytesOf(vaultcodec::write(*later)).contains("\"backup\":" + odd));
}

void KeptFieldsTest::whatBelongsToAnOddEntryIsKept()
{
    const QByteArray odd = QByteArray(plainEntry).replace("totp", "quantum");
    const QByteArray id = "3f2b8c1e-5a77-4a0e-9c39-0d7a6b1f2e11";
    const QByteArray ours =
        ",\"countersign\":{\"version\":1,\"entries\":{\"" + id
        + "\":{\"recoveryCodes\":[{\"text\":\"made-up\",\"used\":0}],\"later\":true}},\"removed\":[{\"entry\":" + odd
        + ",\"removedAt\":5}]}";
    auto vault = vaultcodec::read(documentOf(odd, ours));
    for (int i = 0; i < 2; ++i) {
        QVERIFY(vault);
        QCOMPARE(vault->setAside.size(), 1);
        QCOMPARE(vault->tokens.size(), 0);
        QCOMPARE(vault->removed.size(), 0);
        const Secret document = vaultcodec::write(*vault);
        const QJsonObject kept =
            QJsonDocument::fromJson(document.view().toByteArray())[u"db"][u"countersign"].toObject();
        QCOMPARE(kept[u"entries"].toObject().value(QString::fromLatin1(id)).toObject().value(u"later").toBool(), true);
        QCOMPARE(kept[u"removed"].toArray().size(), 1);
        QCOMPARE(kept[u"removed"].toArray().at(0)[u"removedAt"].toInt(), 5);
        vault = vaultcodec::read(document);
    }
}

void KeptFieldsTest::oddlyKeptIsNotDropped()
{
    auto vault = vaultcodec::read(
        documentOf({}, R"(,"countersign":{"version":1,"setAside":[{"type":"quantum","name":"mine"},"no base64 !"]})"));
    for (int i = 0; i < 2; ++i) {
        QVERIFY(vault);
        QCOMPARE(vault->setAside.size(), 2);
        QVERIFY(bytesOf(vault->setAside[0].raw).contains("mine"));
        QVERIFY(bytesOf(vault->setAside[1].raw).contains("no base64 !"));
        vault = vaultcodec::read(vaultcodec::write(*vault));
    }
}

QTEST_GUILESS_MAIN(KeptFieldsTest)
#include "tst_keptfields.moc"
