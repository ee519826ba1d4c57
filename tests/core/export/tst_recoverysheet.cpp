// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/recoverysheet.h"

#include "core/otp/keyuri.h"
#include "tests/support/sample.h"

#include <QTest>

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const Secret &secret)
{
    return QString::fromUtf8(secret.view());
}

} // namespace

/// What is printed for the day on which every device is lost.
class RecoverySheetTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatIsNeeded();
    void saysWhatIsUnusual();
    void everyCodeOpensTheAccount();
};

void RecoverySheetTest::saysWhatIsNeeded()
{
    TokenFields fields;
    fields.issuer = u"Example"_s;
    fields.account = u"alice"_s;
    fields.secret = secretOf("JBSWY3DPEHPK3PXPNB");
    fields.recoveryCodes = {{Secret::fromBytes("aaaa-1111"), 0}, {Secret::fromBytes("bbbb-2222"), 1'600'000'000}};
    const recoverysheet::Sheet sheet = recoverysheet::of({tokenOf(fields), tokenOf("", "bob")}, 1'700'000'000);
    QCOMPARE(sheet.printedAt, 1'700'000'000);
    QCOMPARE(sheet.entries.size(), 2);
    const recoverysheet::Entry &first = sheet.entries[0];
    QCOMPARE(first.title, u"Example"_s);
    QCOMPARE(first.account, u"alice"_s);
    QCOMPARE(textOf(first.keyInBlocks), u"JBSW Y3DP EHPK 3PXP NA"_s);
    QCOMPARE(first.parameters, QString());
    QVERIFY(first.pin.isEmpty());
    QCOMPARE(first.recoveryCodes.size(), 2);
    QCOMPARE(first.recoveryCodes[1].usedAt, 1'600'000'000);
    // Nothing is printed twice.
    QCOMPARE(sheet.entries[1].title, u"bob"_s);
    QCOMPARE(sheet.entries[1].account, QString());
}

void RecoverySheetTest::saysWhatIsUnusual()
{
    const auto sheetOf = [](TokenKind kind, Algorithm algorithm, int digits, Moving moving) {
        TokenFields fields;
        fields.issuer = u"Odd"_s;
        fields.kind = kind;
        fields.secret = Secret::fromBytes(QByteArray::fromHex("e3152afee62599c8e3152afee62599c8"));
        fields.algorithm = algorithm;
        fields.digits = digits;
        fields.moving = moving;
        if (kind == TokenKind::Motp || kind == TokenKind::Yandex)
            fields.pin = Secret::fromBytes("1234");
        return recoverysheet::of({tokenOf(fields)}, 0).entries.first();
    };
    QCOMPARE(sheetOf(TokenKind::Totp, Algorithm::Sha256, 8, TimeStep{60}).parameters,
             u"8 digit(s), SHA256, new code every 60 second(s)"_s);
    QCOMPARE(sheetOf(TokenKind::Hotp, Algorithm::Sha1, 6, Counter{41}).parameters,
             u"counter-based (HOTP), next counter 41"_s);
    QCOMPARE(sheetOf(TokenKind::Steam, Algorithm::Sha1, 5, TimeStep{30}).parameters, u"Steam codes"_s);
    const recoverysheet::Entry motp = sheetOf(TokenKind::Motp, Algorithm::Md5, 6, TimeStep{10});
    QVERIFY(motp.parameters.contains(u"mOTP"_s));
    QCOMPARE(textOf(motp.keyInBlocks), u"e315 2afe e625 99c8 e315 2afe e625 99c8"_s);
    QCOMPARE(textOf(motp.pin), u"1234"_s);
    QVERIFY(sheetOf(TokenKind::Yandex, Algorithm::Sha256, 8, TimeStep{30}).parameters.contains(u"Yandex"_s));
}

void RecoverySheetTest::everyCodeOpensTheAccount()
{
    const Token token = tokenOf("Example", "alice");
    const auto read = keyuri::read(textOf(recoverysheet::of({token}, 0).entries.first().uri));
    QVERIFY(read.has_value());
    QVERIFY(read->sameKeyAs(token));
    QVERIFY(read->sameNamesAs(token));
}

QTEST_GUILESS_MAIN(RecoverySheetTest)
#include "tst_recoverysheet.moc"
