// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/changes.h"
#include "core/vault/vaultcodec.h"
#include "tests/support/sample.h"

#include <QFile>
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

bool sameFields(const Token &a, const Token &b)
{
    bool same = a.sameKeyAs(b) && a->id == b->id && a->issuer == b->issuer && a->account == b->account
                && a->moving == b->moving && a->note == b->note && a->groups == b->groups && a->icon == b->icon
                && a->favourite == b->favourite && a->pin.sameAs(b->pin) && a->addedAt == b->addedAt
                && a->lastUsedAt == b->lastUsedAt && a->useCount == b->useCount
                && a->recoveryCodes.size() == b->recoveryCodes.size();
    for (qsizetype i = 0; same && i < a->recoveryCodes.size(); ++i)
        same = a->recoveryCodes[i].text.sameAs(b->recoveryCodes[i].text)
               && a->recoveryCodes[i].usedAt == b->recoveryCodes[i].usedAt;
    return same;
}

QList<Token> oneOfEachKind()
{
    QList<Token> tokens;
    TokenFields rich;
    rich.issuer = QStringLiteral("Bäckerei Ünal");
    rich.account = QStringLiteral("莎士比亚 🔑");
    rich.secret = secretOf("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    rich.algorithm = Algorithm::Sha512;
    rich.digits = 8;
    rich.moving = TimeStep{60};
    rich.note = QStringLiteral("line one\nline two \"quoted\" \\ \x7f");
    rich.groups = {QStringLiteral("work"), QStringLiteral("Ämter")};
    rich.icon = {QByteArray::fromHex("89504e470d0a1a0a00ff"), QStringLiteral("image/png")};
    rich.favourite = true;
    rich.addedAt = 1'700'000'000;
    rich.lastUsedAt = 1'700'000'123;
    rich.useCount = 41;
    rich.recoveryCodes = {{Secret::fromBytes("made-up-0001"), 0}, {Secret::fromBytes("made-up-0002"), 1'700'000'001}};
    tokens.append(tokenOf(rich));

    TokenFields counted;
    counted.kind = TokenKind::Hotp;
    counted.account = QStringLiteral("counter only");
    counted.secret = secretOf("MFRGGZDFMZTWQ2LK");
    counted.moving = Counter{9'007'199'254'740'993ULL}; // 2^53 + 1: lost if the number went through a double
    tokens.append(tokenOf(counted));

    TokenFields steam;
    steam.kind = TokenKind::Steam;
    steam.issuer = QStringLiteral("Steam");
    steam.secret = secretOf("MFRGGZDFMZTWQ2LM");
    tokens.append(tokenOf(steam));

    TokenFields mobile;
    mobile.kind = TokenKind::Motp;
    mobile.issuer = QStringLiteral("mOTP");
    mobile.secret = Secret::fromBytes(QByteArray::fromHex("e3152afee62599c8"));
    mobile.moving = TimeStep{10};
    mobile.pin = Secret::fromBytes("1234");
    tokens.append(tokenOf(mobile));

    TokenFields yandex;
    yandex.kind = TokenKind::Yandex;
    yandex.issuer = QStringLiteral("Yandex");
    yandex.secret = Secret::fromBytes("0123456789abcdef");
    tokens.append(tokenOf(yandex));
    return tokens;
}

} // namespace

class VaultCodecTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingComesBack();
    void payloadIsAsciiOnOneLine();
    void anOddEntryNeverStopsTheRest_data();
    void anOddEntryNeverStopsTheRest();
    void setAsideIsKeptByteForByte();
    void setAsideComesBackOnceUnderstood();
    void groupsOfOldDocuments();
    void refusals_data();
    void refusals();
    void cutOffAnywhere();
    void theExampleOfTheFormatPage();
    void groupIdsInCapitals();
};

void VaultCodecTest::everythingComesBack()
{
    Vault vault = Vault::empty();
    vault.revision = 41;
    vault.tokens = oneOfEachKind();
    vault.removed.append({tokenOf("Gone", "bob"), 1'690'000'000});
    const auto back = vaultcodec::read(vaultcodec::write(vault));
    QVERIFY(back);
    QCOMPARE(back->id, vault.id);
    QCOMPARE(back->revision, vault.revision);
    QCOMPARE(back->tokens.size(), vault.tokens.size());
    for (qsizetype i = 0; i < vault.tokens.size(); ++i)
        QVERIFY2(sameFields(back->tokens[i], vault.tokens[i]), qPrintable(vault.tokens[i].fullName()));
    QCOMPARE(back->removed.size(), 1);
    QVERIFY(sameFields(back->removed[0].token, vault.removed[0].token));
    QCOMPARE(back->removed[0].removedAt, vault.removed[0].removedAt);
    QCOMPARE(back->setAside.size(), 0);
    QVERIFY(vaultcodec::write(*back).sameAs(vaultcodec::write(vault)));
}

void VaultCodecTest::payloadIsAsciiOnOneLine()
{
    Vault vault = Vault::empty();
    vault.tokens = oneOfEachKind();
    const Secret document = vaultcodec::write(vault);
    for (const unsigned char byte : document.bytes())
        QVERIFY2(byte >= 0x20 && byte < 0x7f, qPrintable(QString::number(byte)));
}

void VaultCodecTest::anOddEntryNeverStopsTheRest_data()
{
    QTest::addColumn<QByteArray>("odd");
    QTest::addColumn<int>("reason");
    const auto row = [](const char *name, const QByteArray &from, const QByteArray &to, Reason reason) {
        QTest::newRow(name) << QByteArray(plainEntry).replace(from, to) << static_cast<int>(reason);
    };
    row("type from the future", "\"totp\"", "\"quantum\"", Reason::KindUnsupported);
    row("no type", "\"type\":\"totp\",", "", Reason::KindUnsupported);
    row("broken secret", "JBSWY3DPEHPK3PXP", "JBSW!Y3D", Reason::SecretIllegalCharacter);
    row("no secret", "JBSWY3DPEHPK3PXP", "", Reason::SecretEmpty);
    row("unknown algorithm", "SHA1", "GOST", Reason::AlgorithmUnsupported);
    row("MD5 for TOTP", "SHA1", "MD5", Reason::AlgorithmUnsupported);
    row("too many digits", "\"digits\":6", "\"digits\":66", Reason::DigitsOutOfRange);
    row("digits in a list", "\"digits\":6", "\"digits\":[6]", Reason::DigitsOutOfRange);
    row("half a digit", "\"digits\":6", "\"digits\":6.5", Reason::DigitsOutOfRange);
    row("no period", "\"period\":30", "\"count\":30", Reason::TimeStepOutOfRange);
    row("period of nothing", "\"period\":30", "\"period\":0", Reason::TimeStepOutOfRange);
    row("name is a number", "\"alice\"", "5", Reason::VaultDamaged);
    QTest::newRow("not an object") << QByteArray("42") << static_cast<int>(Reason::KindUnsupported);
    QTest::newRow("null") << QByteArray("null") << static_cast<int>(Reason::KindUnsupported);
}

void VaultCodecTest::anOddEntryNeverStopsTheRest()
{
    QFETCH(QByteArray, odd);
    QFETCH(int, reason);
    const QByteArray second = QByteArray(plainEntry).replace("3f2b8c1e", "4f2b8c1e").replace("alice", "bob");
    const auto vault = vaultcodec::read(documentOf(plainEntry + " , " + odd + "," + second));
    QVERIFY(vault);
    QCOMPARE(vault->tokens.size(), 2);
    QCOMPARE(vault->tokens[1]->account, QStringLiteral("bob"));
    QCOMPARE(vault->setAside.size(), 1);
    QCOMPARE(static_cast<int>(vault->setAside[0].why.reason), reason);
    QCOMPARE(bytesOf(vault->setAside[0].raw), odd);
}

void VaultCodecTest::setAsideIsKeptByteForByte()
{
    const QByteArray odd =
        "{ \"type\" : \"quantum\",\n\t\"issuer\":\"Zuk\xc3\xbcnftig\", \"big\": 123456789012345678901234567890 }";
    const auto first = vaultcodec::read(documentOf(odd));
    QVERIFY(first);
    QCOMPARE(bytesOf(first->setAside.at(0).raw), odd);
    QCOMPARE(first->setAside.at(0).name, QStringLiteral("Zukünftig"));
    Result<Vault> vault = *first;
    for (int i = 0; i < 3; ++i) {
        vault = changes::add({tokenOf("Another", QByteArray::number(i).constData())}, 1)(*vault);
        vault = vaultcodec::read(vaultcodec::write(*vault));
        QVERIFY(vault);
    }
    QCOMPARE(vault->tokens.size(), 3);
    QCOMPARE(vault->setAside.size(), 1);
    QCOMPARE(bytesOf(vault->setAside[0].raw), odd);
}

void VaultCodecTest::setAsideComesBackOnceUnderstood()
{
    Vault vault = Vault::empty();
    vault.setAside.append({Secret::fromBytes(plainEntry), {}, Error{Reason::KindUnsupported}});
    const auto back = vaultcodec::read(vaultcodec::write(vault));
    QVERIFY(back);
    QCOMPARE(back->setAside.size(), 0);
    QCOMPARE(back->tokens.size(), 1);
    QCOMPARE(back->tokens[0]->account, QStringLiteral("alice"));
}

void VaultCodecTest::groupsOfOldDocuments()
{
    const QByteArray old = QByteArray(plainEntry).replace("\"groups\":[]", "\"group\":\"Work\"");
    const auto vault = vaultcodec::read(documentOf(old));
    QVERIFY(vault);
    QCOMPARE(vault->tokens.at(0)->groups, QStringList(QStringLiteral("Work")));
    const auto back = vaultcodec::read(vaultcodec::write(*vault));
    QCOMPARE(back->tokens.at(0)->groups, QStringList(QStringLiteral("Work")));
    QCOMPARE(back->groups.size(), 1);
}

void VaultCodecTest::refusals_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<int>("reason");
    const auto row = [](const char *name, const QByteArray &document, Reason reason) {
        QTest::newRow(name) << document << static_cast<int>(reason);
    };
    row("empty", "", Reason::VaultDamaged);
    row("not JSON", "hello", Reason::VaultDamaged);
    row("another JSON", "{\"a\":1}", Reason::VaultDamaged);
    row("no entries", R"({"version":1,"header":{},"db":{"version":3}})", Reason::VaultDamaged);
    row("newer document", R"({"version":2,"header":{},"db":{"version":3,"entries":[]}})", Reason::VaultTooNew);
    row("newer db", R"({"version":1,"header":{},"db":{"version":4,"entries":[]}})", Reason::VaultTooNew);
    row("newer extension", R"({"version":1,"header":{},"db":{"version":3,"entries":[],"countersign":{"version":2}}})",
        Reason::VaultTooNew);
    row("sealed", R"({"version":1,"header":{"slots":[{"type":1}],"params":{}},"db":"AAAA"})", Reason::VaultSealed);
    row("slots without sealing", R"({"version":1,"header":{"slots":[{"type":1}]},"db":{"version":3,"entries":[]}})",
        Reason::VaultDamaged);
    row("nested 10,000 deep", "{\"version\":1,\"db\":" + QByteArray(10'000, '[') + QByteArray(10'000, ']') + "}",
        Reason::VaultDamaged);
    row("a flat list of 50 MB", "{\"version\":1,\"db\":[" + QByteArray("0,").repeated(25'000'000) + "0]}",
        Reason::VaultDamaged);
    row("one text of 50 MB", "{\"version\":1,\"db\":\"" + QByteArray(50'000'000, 'A') + "\"}", Reason::VaultDamaged);
    row("50 MB, nested 10,000 deep",
        "{\"version\":1,\"db\":" + QByteArray(10'000, '[') + QByteArray(50'000'000, ' ') + QByteArray(10'000, ']')
            + "}",
        Reason::VaultDamaged);
    row("not UTF-8", "{\"version\":1,\"x\":\"\xc3\x28\",\"db\":{\"entries\":[]}}", Reason::VaultDamaged);
    row("something behind it", "{\"version\":1,\"db\":{\"entries\":[]}}x", Reason::VaultDamaged);
    row("our key is something else", R"({"version":1,"header":{},"db":{"version":3,"entries":[],"countersign":7}})",
        Reason::VaultDamaged);
    row("version as text", R"({"version":"1","header":{},"db":{"version":3,"entries":[]}})", Reason::VaultTooNew);
    row("too large", QByteArray(vaultcodec::largest + 1, ' '), Reason::VaultTooLarge);
}

void VaultCodecTest::refusals()
{
    QFETCH(QByteArray, document);
    QFETCH(int, reason);
    const auto vault = vaultcodec::read(Secret::fromBytes(document));
    QVERIFY(!vault);
    QCOMPARE(static_cast<int>(vault.error().reason), reason);
}

void VaultCodecTest::cutOffAnywhere()
{
    Vault vault = Vault::empty();
    vault.tokens = oneOfEachKind();
    const QByteArray whole = vaultcodec::write(vault).view().toByteArray();
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY2(!vaultcodec::read(Secret::fromBytes(whole.first(length))), qPrintable(QString::number(length)));
}

void VaultCodecTest::theExampleOfTheFormatPage()
{
    QFile page(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/core/vault/FORMAT.md"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QByteArray text = page.readAll();
    const qsizetype from = text.indexOf("{\"db\":");
    const QByteArray example = text.sliced(from, text.indexOf('\n', from) - from);
    const auto vault = vaultcodec::read(Secret::fromBytes(example));
    QVERIFY(vault);
    QCOMPARE(vault->tokens.size(), 1);
    QCOMPARE(vault->tokens[0].fullName(), QStringLiteral("Example (alice)"));
    QCOMPARE(vaultcodec::write(*vault).view().toByteArray(), example);
}

void VaultCodecTest::groupIdsInCapitals()
{
    const QByteArray entry =
        QByteArray(plainEntry).replace("\"groups\":[]", "\"groups\":[\"AAAAAAAA-5A77-4A0E-9C39-0D7A6B1F2E11\"]");
    const auto vault = vaultcodec::read(
        documentOf(entry, R"(,"groups":[{"uuid":"aaaaaaaa-5a77-4a0e-9c39-0d7a6b1f2e11","name":"Work"}])"));
    QVERIFY(vault);
    QCOMPARE(vault->tokens.at(0)->groups, QStringList(QStringLiteral("Work")));
}

QTEST_GUILESS_MAIN(VaultCodecTest)
#include "tst_vaultcodec.moc"
