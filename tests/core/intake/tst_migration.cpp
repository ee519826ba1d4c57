// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/migration.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <map>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

// A writer of its own for the wire format, so that reading is not tested with itself.
QByteArray varint(quint64 value)
{
    QByteArray out;
    for (; value > 0x7f; value >>= 7)
        out.append(char(value | 0x80));
    return out.append(char(value));
}

QByteArray number(int field, qint64 value)
{
    return varint(quint64(field) << 3) + varint(quint64(value));
}

QByteArray bytes(int field, const QByteArray &value)
{
    return varint(quint64(field) << 3 | 2) + varint(quint64(value.size())) + value;
}

struct Account
{
    QByteArray secret = "hello world";
    QByteArray name = "ana";
    QByteArray issuer = "Quay";
    int algorithm = 1;
    int digits = 1;
    int kind = 2;
    qint64 counter = 0;

    QByteArray written() const
    {
        QByteArray out = bytes(1, secret) + bytes(2, name);
        if (!issuer.isEmpty())
            out += bytes(3, issuer);
        return out + number(4, algorithm) + number(5, digits) + number(6, kind)
               + (counter ? number(7, counter) : QByteArray());
    }
};

QByteArray part(const QList<Account> &accounts, int size = 1, int index = 0, qint64 id = 5, int version = 1)
{
    QByteArray out;
    for (const Account &account : accounts)
        out += bytes(1, account.written());
    return out + number(2, version) + number(3, size) + number(4, index) + number(5, id);
}

QString link(const QByteArray &payload)
{
    return u"otpauth-migration://offline?data="_s + QString::fromLatin1(payload.toBase64().toPercentEncoding());
}

} // namespace

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
                                     Reason::DigitsOutOfRange, Reason::KindUnsupported, Reason::SecretEmpty,
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

QTEST_APPLESS_MAIN(TestMigration)
#include "tst_migration.moc"
