// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/migration.h"

#include "core/intake/intake.h"
#include "core/intake/readerprocess.h"
#include "tests/support/migrationpayload.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>

using namespace countersign;
using namespace Qt::StringLiterals;
using test::migration::Account;
using test::migration::bytes;
using test::migration::link;
using test::migration::number;
using test::migration::part;

class TestMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnAccount();
    void readsEveryEnum();
    void spellings_data();
    void spellings();
    void names_data();
    void names();
    void refusesOneAndKeepsTheRest();
    void partsInAnyOrder();
    void thirtyAccountsByPicture();
    void anotherExportInBetween();
    void negativeId();
    void oddBatchNumbers();
    void unknownFields();
    void damaged_data();
    void damaged();
    void survivesTruncationAndNoise();
};

void TestMigration::readsAnAccount()
{
    const auto incoming = migration::read(link(part({{}})));
    QVERIFY(incoming);
    QCOMPARE(incoming->tokens.size(), 1);
    const Token &token = incoming->tokens[0].token;
    QCOMPARE(token->issuer, u"Quay"_s);
    QCOMPARE(token->account, u"ana"_s);
    QCOMPARE(QString::fromUtf8(token->secret.view()), u"hello world"_s);
    QCOMPARE(token.timeStep(), qint64(30));
    QVERIFY(incoming->batch && incoming->batch->missing().isEmpty());
}

void TestMigration::readsEveryEnum()
{
    const std::map<int, Algorithm> algorithms = {
        {0, Algorithm::Sha1}, {1, Algorithm::Sha1}, {2, Algorithm::Sha256}, {3, Algorithm::Sha512}};
    for (const auto &[value, algorithm] : algorithms)
        for (const int digits : {0, 1, 2})
            for (const int kind : {0, 1, 2}) {
                Account account;
                account.algorithm = value;
                account.digits = digits;
                account.kind = kind;
                account.counter = 34359738369;
                const auto incoming = migration::read(link(part({account})));
                QVERIFY(incoming && incoming->tokens.size() == 1);
                const Token &token = incoming->tokens[0].token;
                QCOMPARE(token->algorithm, algorithm);
                QCOMPARE(token->digits, digits == 2 ? 8 : 6);
                QCOMPARE(token->kind, kind == 1 ? TokenKind::Hotp : TokenKind::Totp);
                if (kind == 1)
                    QCOMPARE(token.counter(), std::optional<quint64>(34359738369));
            }
}

void TestMigration::spellings_data()
{
    QTest::addColumn<QString>("text");
    // A secret whose base64 has '+', '/' and padding.
    Account account;
    account.secret = QByteArray::fromHex("fbefbe00fbefbe00fbefbeffffffff");
    const QByteArray payload = part({account});
    const QByteArray base64 = payload.toBase64();
    QVERIFY(base64.contains('+') && base64.contains('/'));
    const QString front = u"otpauth-migration://offline?data="_s;
    QTest::newRow("escaped") << link(payload);
    QTest::newRow("raw") << front + QString::fromLatin1(base64);
    QTest::newRow("no padding") << front + QString::fromLatin1(payload.toBase64(QByteArray::OmitTrailingEquals));
    QTest::newRow("base64url") << front + QString::fromLatin1(payload.toBase64(QByteArray::Base64UrlEncoding));
    QTest::newRow("base64url, no padding")
        << front
               + QString::fromLatin1(payload.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    QTest::newRow("blanks for plus") << front + QString::fromLatin1(base64).replace(u'+', u' ');
    QTest::newRow("upper case") << u"OTPAUTH-MIGRATION://OFFLINE?DATA="_s + QString::fromLatin1(base64);
    QTest::newRow("more parameters") << u"otpauth-migration://offline?v=1&data="_s + QString::fromLatin1(base64)
                                            + u"&x=y"_s;
    QTest::newRow("surrounded") << u" \n"_s + link(payload) + u"\n"_s;
}

void TestMigration::spellings()
{
    QFETCH(QString, text);
    const auto incoming = migration::read(text);
    QVERIFY(incoming && incoming->tokens.size() == 1);
    QCOMPARE(incoming->tokens[0].token->secret.view().toByteArray().toHex(),
             QByteArray("fbefbe00fbefbe00fbefbeffffffff"));
}

void TestMigration::names_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("issuer");
    QTest::addColumn<QString>("account");
    QTest::newRow("repeated") << QByteArray("Quay:ana") << QByteArray("Quay") << u"ana"_s;
    QTest::newRow("repeated with a blank") << QByteArray("quay: ana") << QByteArray("Quay") << u"ana"_s;
    QTest::newRow("another prefix") << QByteArray("Tenant:ana") << QByteArray("Quay") << u"Tenant:ana"_s;
    QTest::newRow("no issuer, a colon") << QByteArray("ship: ana") << QByteArray() << u"ship: ana"_s;
    QTest::newRow("UTF-8") << QByteArray("zo\xc3\xab") << QByteArray("Quay") << u"zoë"_s;
}

void TestMigration::names()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, issuer);
    Account account;
    account.name = name;
    account.issuer = issuer;
    const auto incoming = migration::read(link(part({account})));
    QVERIFY(incoming && incoming->tokens.size() == 1);
    QTEST(incoming->tokens[0].token->account, "account");
    QCOMPARE(incoming->tokens[0].token->issuer, QString::fromUtf8(issuer));
}

void TestMigration::refusesOneAndKeepsTheRest()
{
    Account md5, odd, digits, kind, empty, counter, good;
    md5.algorithm = 4;
    odd.algorithm = 17;
    digits.digits = 3;
    kind.kind = 9;
    empty.secret.clear();
    counter.kind = 1;
    counter.counter = -1;
    const auto incoming = migration::read(link(part({md5, odd, digits, kind, empty, counter, good})
                                               + bytes(1, QByteArray("\x0a\x7f"
                                                                     "cut",
                                                                     5))));
    QVERIFY(incoming);
    QCOMPARE(incoming->tokens.size(), 1);
    QList<Reason> reasons;
    for (const Refused &refused : incoming->refused)
        reasons.append(refused.why.reason);
    QCOMPARE(reasons, (QList<Reason>{Reason::AlgorithmUnsupported, Reason::AlgorithmUnsupported,
                                     Reason::DigitsOutOfRange, Reason::KindUnsupported, Reason::SecretMissing,
                                     Reason::CounterOutOfRange, Reason::MigrationDamaged}));
    QCOMPARE(incoming->refused[0].name, u"Quay (ana)"_s);
    QCOMPARE(incoming->refused[0].why.about, u"MD5"_s);
}

void TestMigration::partsInAnyOrder()
{
    QList<QString> links;
    for (int index = 0; index < 4; ++index) {
        Account a, b;
        a.secret = "first of part " + QByteArray::number(index);
        b.secret = "second of part " + QByteArray::number(index);
        links.append(link(part({a, b}, 4, index, 77)));
    }
    QList<int> order{0, 1, 2, 3};
    do {
        Incoming all;
        QList<int> missing{0, 1, 2, 3};
        for (const int index : std::as_const(order)) {
            // Each part is scanned twice, as a camera does.
            for (int time = 0; time < 2; ++time) {
                auto incoming = migration::read(links[index]);
                QVERIFY(incoming);
                intake::join(all, std::move(*incoming));
            }
            missing.removeOne(index);
            QVERIFY(all.batch);
            QCOMPARE(all.batch->size, 4);
            QCOMPARE(all.batch->missing(), missing);
        }
        QCOMPARE(all.tokens.size(), 8);
        QVERIFY(all.refused.isEmpty());
    } while (std::ranges::next_permutation(order).found);
}

void TestMigration::thirtyAccountsByPicture()
{
    const QString qrencode = QStandardPaths::findExecutable(u"qrencode"_s);
    if (qrencode.isEmpty())
        QSKIP("qrencode is not installed.");
    QTemporaryDir folder;
    QStringList pictures;
    QSet<QString> expected;
    for (int index = 0; index < 3; ++index) {
        QList<Account> accounts;
        for (int i = 0; i < 10; ++i) {
            const QByteArray name = QByteArray::number(index * 10 + i);
            Account account;
            account.secret = "twenty bytes secret" + QByteArray(1, char('a' + index * 10 + i));
            account.issuer = "Harbour Office " + name;
            // Google writes the issuer into the name as well, or not.
            account.name = (i % 2 ? account.issuer + ":" : QByteArray()) + "mara" + name + "@harbour.example";
            account.kind = i == 3 ? 1 : 2;
            account.counter = i == 3 ? 41 : 0;
            account.digits = i == 4 ? 2 : 1;
            account.algorithm = i == 5 ? 2 : 1;
            accounts.append(account);
            expected.insert(
                u"%1 (mara%2@harbour.example)"_s.arg(QString::fromUtf8(account.issuer), QString::fromUtf8(name)));
        }
        pictures.append(folder.filePath(u"part%1.png"_s.arg(index)));
        // As dense as on a phone: level L, and three pixels a module.
        QCOMPARE(QProcess::execute(qrencode, {u"-8"_s, u"-l"_s, u"L"_s, u"-s"_s, u"3"_s, u"-o"_s, pictures.last(),
                                              link(part(accounts, 3, index, -1923456789))}),
                 0);
    }
    Incoming all;
    for (const int index : {2, 0, 2, 1}) {
        ReaderProcess reader(QStringLiteral(COUNTERSIGN_READER));
        auto incoming = intake::fromFile(pictures[index], reader);
        QVERIFY(incoming);
        QCOMPARE(incoming->tokens.size(), 10);
        intake::join(all, std::move(*incoming));
    }
    QVERIFY(all.batch && all.batch->missing().isEmpty());
    QVERIFY(all.refused.isEmpty());
    QCOMPARE(all.tokens.size(), 30);
    QSet<QString> names;
    for (const IncomingToken &entry : std::as_const(all.tokens))
        names.insert(entry.token.fullName());
    QCOMPARE(names, expected);
    const Token &counting = all.tokens[3].token;
    QCOMPARE(counting.counter(), std::optional<quint64>(41));
    QCOMPARE(all.tokens[4].token->digits, 8);
    QCOMPARE(all.tokens[5].token->algorithm, Algorithm::Sha256);
}

void TestMigration::anotherExportInBetween()
{
    const auto accountOf = [](const QByteArray &secret) {
        Account account;
        account.secret = secret;
        return account;
    };
    const QString first = link(part({accountOf("first of the old")}, 2, 0, 11));
    const QString second = link(part({accountOf("second of the old")}, 2, 1, 11));
    const QString other = link(part({accountOf("part of the new")}, 3, 0, 12));
    // All in one text: every account comes in, and what is told is the part that is missing.
    const auto incoming = intake::fromText(first + u'\n' + other + u'\n' + second);
    QVERIFY(incoming);
    QCOMPARE(incoming->tokens.size(), 3);
    QVERIFY(incoming->batch);
    QCOMPARE(incoming->batch->id, qint64(12));
    QCOMPARE(incoming->batch->missing(), (QList<int>{1, 2}));
    // A part of the complete one once more changes nothing.
    Incoming all = *incoming;
    intake::join(all, *intake::fromText(first));
    QCOMPARE(all.batch->id, qint64(12));
    QCOMPARE(all.tokens.size(), 3);
}

void TestMigration::negativeId()
{
    const auto wide = migration::read(link(part({{}}, 2, 0, -5)));
    QVERIFY(wide && wide->batch);
    QCOMPARE(wide->batch->id, qint64(-5));
    const auto narrow = migration::read(link(part({{}}, 2, 1, qint64(quint32(-5)))));
    QVERIFY(narrow && narrow->batch);
    QCOMPARE(narrow->batch->id, qint64(-5));
}

void TestMigration::oddBatchNumbers()
{
    for (const auto &[size, index] : {std::pair{0, 0}, {-1, 0}, {2, 2}, {2, -1}, {2'000'000'000, 1}}) {
        const auto incoming = migration::read(link(part({{}}, size, index)));
        QVERIFY(incoming && incoming->tokens.size() == 1 && incoming->batch);
        QVERIFY(incoming->batch->missing().isEmpty());
    }
    // Version 2 leaves the id out.
    const auto newest =
        migration::read(link(bytes(1, Account{}.written() + bytes(8, "id")) + number(2, 2) + number(3, 1)));
    QVERIFY(newest && newest->tokens.size() == 1);
}

void TestMigration::unknownFields()
{
    const QByteArray strange = number(99, 12345) + bytes(100, "later")
                               + QByteArray("\xad\x06"
                                            "four",
                                            6);
    // A known field of the wrong type is as unknown as a new one.
    const auto incoming =
        migration::read(link(strange + bytes(1, strange + Account{}.written() + number(1, 3)) + bytes(3, "x")));
    QVERIFY(incoming);
    QCOMPARE(incoming->tokens.size(), 1);
}

void TestMigration::damaged_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("reason");
    QTest::newRow("no data") << u"otpauth-migration://offline"_s << int(Reason::MigrationDamaged);
    QTest::newRow("other parameter") << u"otpauth-migration://offline?d=AA"_s << int(Reason::MigrationDamaged);
    QTest::newRow("no base64") << u"otpauth-migration://offline?data=%21%21"_s << int(Reason::MigrationDamaged);
    QTest::newRow("not the format") << link("this is some text") << int(Reason::MigrationDamaged);
    QTest::newRow("cut short") << link(part({{}}).chopped(20)) << int(Reason::MigrationDamaged);
    QTest::newRow("empty") << u"otpauth-migration://offline?data="_s << int(Reason::MigrationEmpty);
    QTest::newRow("no accounts") << link(part({})) << int(Reason::MigrationEmpty);
    QTest::newRow("too long") << u"otpauth-migration://offline?data="_s + QString(70'000, u'A')
                              << int(Reason::TextTooLarge);
    QTest::newRow("too many accounts") << link(bytes(1, "").repeated(1001)) << int(Reason::TextTooLarge);
}

void TestMigration::damaged()
{
    QFETCH(QString, text);
    QFETCH(int, reason);
    const auto incoming = migration::read(text);
    QVERIFY(!incoming);
    QCOMPARE(int(incoming.error().reason), reason);
}

void TestMigration::survivesTruncationAndNoise()
{
    const QByteArray whole = part({{}, {}, {}}, 2, 1, -7);
    for (qsizetype size = 0; size <= whole.size(); ++size) {
        const auto incoming = migration::read(link(whole.first(size)));
        if (incoming)
            QVERIFY(incoming->tokens.size() + incoming->refused.size() <= 3);
    }
    QRandomGenerator random(1975);
    for (int i = 0; i < 5000; ++i) {
        QByteArray noisy = whole;
        for (int changes = 1 + random.bounded(6); changes > 0; --changes)
            noisy[random.bounded(noisy.size())] = char(random.bounded(256));
        if (i % 3 == 0) {
            noisy.resize(random.bounded(64));
            random.generate(noisy.begin(), noisy.end());
        }
        const auto incoming = migration::read(link(noisy));
        if (incoming)
            QVERIFY(incoming->batch.has_value());
    }
}

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
