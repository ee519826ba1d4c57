// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/textblock.h"

#include "core/base/base32.h"

#include <QRandomGenerator>
#include <QTest>

using namespace countersign;
using namespace Qt::StringLiterals;

class TestTextBlock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocks_data();
    void blocks();
    void bareKeys_data();
    void bareKeys();
    void noKeys_data();
    void noKeys();
    void refuses_data();
    void refuses();
    void randomKeysAreFound();
    void survivesRandomText();
};

void TestTextBlock::blocks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("rest"); // kind algorithm digits step-or-counter
    const auto row = [](const char *name, const QString &text, const QString &key, const QString &issuer,
                        const QString &account, const QString &rest = u"totp SHA1 6 30"_s) {
        QTest::newRow(name) << text << key << issuer << account << rest;
    };
    const QString key = u"KRUGKIDROVUWG2ZAMJZG653OEBTG66BA"_s;
    row("Keycloak",
        u"Install one of the following applications on your mobile:\nFreeOTP\nGoogle Authenticator\nMicrosoft "
        u"Authenticator\n\n"
        "Open the application and enter the key:\n\nKRUG KIDR OVUW G2ZA MJZG 653O EBTG 66BA\n\nScan barcode?\n\n"
        "Use the following configuration values if the application allows setting them:\n\nType: "
        "Time-based\nAlgorithm: SHA1\n"
        "Digits: 6\nInterval: 30\n\nEnter the one-time code provided by the application and click Submit to finish the "
        "setup.\n"
        "Provide a Device Name to help you manage your OTP devices.\n"_s,
        key, u""_s, u""_s);
    row("Keycloak, counter based",
        u"Open the application and enter the key:\nKRUG KIDR OVUW G2ZA MJZG 653O EBTG 66BA\nType: "
        u"Counter-based\nAlgorithm: SHA256\n"
        "Digits: 8\nCounter: 12"_s,
        key, u""_s, u""_s, u"hotp SHA256 8 12"_s);
    row("Keycloak, German",
        u"Öffnen Sie die Applikation und geben Sie den folgenden Schlüssel ein:\nKRUG KIDR OVUW G2ZA MJZG 653O EBTG "
        u"66BA\n"
        "Typ: zeitbasiert\nAlgorithmus: SHA512\nZiffern: 8\nIntervall: 60"_s,
        key, u""_s, u""_s, u"totp SHA512 8 60"_s);
    row("Keycloak, French",
        u"Ouvrez l'application et saisissez la clé :\nKRUG KIDR OVUW G2ZA MJZG 653O EBTG 66BA\nType : Basé sur le "
        u"temps\n"
        "Algorithme : SHA256\nChiffres : 6\nIntervalle : 45"_s,
        key, u""_s, u""_s, u"totp SHA256 6 45"_s);
    row("Keycloak, Spanish",
        u"Abre la aplicación e introduce la clave:\nKRUG KIDR OVUW G2ZA MJZG 653O EBTG 66BA\nTipo: Basado en contador\n"
        "Algoritmo: SHA1\nDígitos: 6\nContador: 3"_s,
        key, u""_s, u""_s, u"hotp SHA1 6 3"_s);
    row("Case portal",
        u"Set up manually\n\nName\nana@quay.example\n\nKey\nKRUGKIDROVUWG2ZAMJZG653OEBTG66BA\n\nType\nTime-based (TOTP)\n"_s,
        key, u""_s, u"ana@quay.example"_s);
    row("labels on the same line", u"Name: Quay:ana\nKey: krug kidr ovuw g2za mjzg 653o ebtg 66ba\nType: Time based"_s,
        key, u"Quay"_s, u"ana"_s);
    row("Microsoft",
        u"Enter the following into your app:\nAccount name: Contoso:ana@contoso.example\nSecret key: krugkidrovuwg2za"_s,
        u"KRUGKIDROVUWG2ZA"_s, u"Contoso"_s, u"ana@contoso.example"_s);
    row("GitHub", u"Your two-factor secret\nKRUGKIDROVUWG2ZA\n"_s, u"KRUGKIDROVUWG2ZA"_s, u""_s, u""_s);
    row("GitHub, in a sentence",
        u"Unable to scan? You can use the setup key to manually configure your authenticator app.\nKRUGKIDROVUWG2ZA"_s,
        u"KRUGKIDROVUWG2ZA"_s, u""_s, u""_s);
    row("Google",
        u"Can't scan it?\n1. In the Google Authenticator app, tap the + then tap Enter a setup key\n"
        "2. Enter your email address and this key (spaces don't matter):\nkrug kidr ovuw g2za mjzg 653o ebtg 66ba\n"
        "3. Make sure Time based is selected\n4. Tap Add to finish"_s,
        key, u""_s, u""_s);
    row("AWS",
        u"Show secret key\nAlternatively, you can type the secret key. Secret key: KRUGKIDROVUWG2ZAMJZG653OEBTG66BA"_s,
        key, u""_s, u""_s);
    row("wiki table",
        u"Issuer\tQuay\nAccount\tana\nSecret\tKRUGKIDROVUWG2ZA\nAlgorithm\tSHA-256\nDigits\t8\nPeriod\t60 seconds"_s,
        u"KRUGKIDROVUWG2ZA"_s, u"Quay"_s, u"ana"_s, u"totp SHA256 8 60"_s);
    row("dashes between", u"Service - Quay\nUser name - ana\nSecret key - KRUGKIDROVUWG2ZA"_s, u"KRUGKIDROVUWG2ZA"_s,
        u"Quay"_s, u"ana"_s);
    row("bullets", u"• Account: ana\n• Key: KRUGKIDROVUWG2ZA\n• Type: TOTP"_s, u"KRUGKIDROVUWG2ZA"_s, u""_s, u"ana"_s);
    row("sentence", u"Your secret key is KRUGKIDROVUWG2ZA. Keep it safe."_s, u"KRUGKIDROVUWG2ZA"_s, u""_s, u""_s);
    row("sentence with blocks", u"Please type this into the app: KRUG KIDR OVUW G2ZA"_s, u"KRUGKIDROVUWG2ZA"_s, u""_s,
        u""_s);
    row("key over two lines", u"Secret key:\nKRUG KIDR OVUW G2ZA\nMJZG 653O EBTG 66BA\nType: TOTP"_s, key, u""_s,
        u""_s);
    row("short labelled key", u"Account: ana\nSecret: KRUGKID7"_s, u"KRUGKID7"_s, u""_s, u"ana"_s);
    row("typed zeroes and ones", u"Key: KRUG K1DR 0VUW G2ZA"_s, u"KRUGKIDROVUWG2ZA"_s, u""_s, u""_s);
    row("key and a button", u"Secret key: KRUGKIDROVUWG2ZA (copy)"_s, u"KRUGKIDROVUWG2ZA"_s, u""_s, u""_s);
    row("quoted", u"secret = \"KRUGKIDROVUWG2ZA\""_s, u"KRUGKIDROVUWG2ZA"_s, u""_s, u""_s);
    row("address of its own", u"ana@quay.example\nKRUGKIDROVUWG2ZA"_s, u"KRUGKIDROVUWG2ZA"_s, u""_s,
        u"ana@quay.example"_s);
    row("recovery codes behind",
        u"Secret key: KRUGKIDROVUWG2ZA\nBackup codes:\nabcd-efgh\nijkl-mnop\nqrst-uvwx\nabcdefgh234567aa\nabcdefgh234567bb"_s,
        u"KRUGKIDROVUWG2ZA"_s, u""_s, u""_s);
    row("recovery codes before",
        u"Recovery codes\nABCDEFGH234567AA\nABCDEFGH234567BB\n\nSecret key\nKRUGKIDROVUWG2ZA"_s, u"KRUGKIDROVUWG2ZA"_s,
        u""_s, u""_s);
    row("Steam", u"Type: Steam\nKey: KRUGKIDROVUWG2ZA\nAccount: ana"_s, u"KRUGKIDROVUWG2ZA"_s, u""_s, u"ana"_s,
        u"steam SHA1 5 30"_s);
    row("issuer repeated", u"Issuer: Quay\nAccount: Quay:ana\nKey: KRUGKIDROVUWG2ZA"_s, u"KRUGKIDROVUWG2ZA"_s,
        u"Quay"_s, u"ana"_s);
    row("issuer not repeated", u"Issuer: Quay\nAccount: Tenant:ana\nKey: KRUGKIDROVUWG2ZA"_s, u"KRUGKIDROVUWG2ZA"_s,
        u"Quay"_s, u"Tenant:ana"_s);
    row("Windows line ends", u"Account: ana\r\nKey: KRUGKIDROVUWG2ZA\r\nDigits: 8\r\n"_s, u"KRUGKIDROVUWG2ZA"_s, u""_s,
        u"ana"_s, u"totp SHA1 8 30"_s);
    row("all on one line", u"Name: ana@quay.example Key: KRUGKIDROVUWG2ZA Type: Time based Digits: 8"_s,
        u"KRUGKIDROVUWG2ZA"_s, u""_s, u"ana@quay.example"_s, u"totp SHA1 8 30"_s);
    row("key in blocks on one line",
        u"Issuer: Old Quay Account name: Old Quay:ana Secret key: KRUG KIDR OVUW G2ZA Algorithm: SHA512"_s,
        u"KRUGKIDROVUWG2ZA"_s, u"Old Quay"_s, u"ana"_s, u"totp SHA512 6 30"_s);
    row("remarks in brackets", u"Key (Base32): KRUGKIDROVUWG2ZA\nInterval (seconds): 60"_s, u"KRUGKIDROVUWG2ZA"_s,
        u""_s, u""_s, u"totp SHA1 6 60"_s);
    row("a link in it", u"See https://quay.example/help?key=1 for help.\nKey: KRUGKIDROVUWG2ZA"_s,
        u"KRUGKIDROVUWG2ZA"_s, u""_s, u""_s);
}

void TestTextBlock::blocks()
{
    QFETCH(QString, text);
    const auto token = textblock::read(text);
    QVERIFY(token);
    QTEST(QString::fromLatin1(base32::encode((*token)->secret).view()), "key");
    QTEST((*token)->issuer, "issuer");
    QTEST((*token)->account, "account");
    const QString rest = u"%1 %2 %3 %4"_s.arg(kindName((*token)->kind), algorithmName((*token)->algorithm))
                             .arg((*token)->digits)
                             .arg(token->counter() ? qint64(*token->counter()) : token->timeStep());
    QTEST(rest, "rest");
}

void TestTextBlock::bareKeys_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("one piece") << u"KRUGKIDROVUWG2ZAMJZG653OEBTG66BA"_s;
    QTest::newRow("lower case") << u"krugkidrovuwg2zamjzg653oebtg66ba"_s;
    QTest::newRow("blocks") << u"KRUG KIDR OVUW G2ZA MJZG 653O EBTG 66BA"_s;
    QTest::newRow("dashed") << u"KRUG-KIDR-OVUW-G2ZA-MJZG-653O-EBTG-66BA"_s;
    QTest::newRow("padded") << u" KRUGKIDROVUWG2ZAMJZG653OEBTG66BA==== \n"_s;
    QTest::newRow("quoted") << u"\u201cKRUGKIDROVUWG2ZAMJZG653OEBTG66BA\u201d."_s;
    QTest::newRow("blocks over lines") << u"KRUG KIDR OVUW G2ZA\nMJZG 653O EBTG 66BA\n"_s;
    QTest::newRow("a block a line") << u"KRUG\nKIDR\nOVUW\nG2ZA\nMJZG\n653O\nEBTG\n66BA"_s;
    QTest::newRow("typed") << u"KRUG K1DR 0VUW G2ZA MJZG 6530 EBTG 66BA"_s;
    QTest::newRow("blanks of the web")
        << u"KRUG\u00a0KIDR\u00a0OVUW\u00a0G2ZA\u00a0MJZG\u00a0653O\u00a0EBTG\u00a066BA"_s;
}

void TestTextBlock::bareKeys()
{
    QFETCH(QString, text);
    const auto token = textblock::read(text);
    QVERIFY(token);
    QCOMPARE(QString::fromUtf8((*token)->secret.view()), u"The quick brown fox "_s);
    QVERIFY(token->title().isEmpty());
}

void TestTextBlock::noKeys_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("sentence") << u"The key is shown on the next page of this form"_s;
    QTest::newRow("words of four letters") << u"read this text very well when time runs"_s;
    QTest::newRow("words of four letters, loud") << u"READ THIS TEXT VERY WELL WHEN TIME RUNS"_s;
    QTest::newRow("long word") << u"internationalization"_s;
    QTest::newRow("long words") << u"Authenticatorapplications\nCongratulations everybody"_s;
    QTest::newRow("address") << u"ana.maria.fernandez@quay.example"_s;
    QTest::newRow("UUID") << u"3f2b4c5d-6e7a-4b2c-a3d4-e5f6a7b2c3d4"_s;
    QTest::newRow("UUID of letters") << u"abcdefab-cdef-abcd-efab-cdefabcdefab"_s;
    QTest::newRow("hex") << u"3f2b4c5d6e7a4b2ca3d4e5f6a7b2c3d4"_s;
    QTest::newRow("hex with the rest") << u"9f86d081884c7d659a2feaa0c55ad015"_s;
    QTest::newRow("number") << u"2345 6723 4567 2345"_s;
    QTest::newRow("phone number") << u"+49 30 2345 6723"_s;
    QTest::newRow("date") << u"2026-11-22 07:26:35"_s;
    QTest::newRow("recovery codes, dashed") << u"abcd-efg2\nijkl-mno3\nqrst-uvw4\nabcd-xyz5"_s;
    QTest::newRow("recovery codes, plain") << u"abcdefg2\nijklmno3\nqrstuvw4\nabcdxyz5"_s;
    QTest::newRow("recovery codes, long") << u"abcdefg2hijklmn3\nqrstuvw4opqrstu5\nabcdxyz5efghijk6"_s;
    QTest::newRow("labelled recovery codes") << u"Recovery codes:\nABCD2EFGH3IJKL4MNOP5\n"_s;
    QTest::newRow("labelled recovery code") << u"Backup code: ABCD2EFGH3IJKL4MNOP5"_s;
    QTest::newRow("German recovery code") << u"Wiederherstellungscode:\nABCD EFGH IJKL MNO2 PQRS TUV3"_s;
    QTest::newRow("password") << u"Password: KRUGKIDROVUWG2ZA"_s;
    QTest::newRow("short bare word") << u"KRUGKID7"_s;
    QTest::newRow("base64") << u"S3J1Z0tpZHJvdnV3RzJ6YQ"_s;
    QTest::newRow("recovery key on one line") << u"Account: ana Recovery key: KRUGKIDROVUWG2ZA Type: single use"_s;
    QTest::newRow("label without key") << u"Secret key: hidden"_s;
    QTest::newRow("label with a sentence") << u"Key: shown on the next page"_s;
    QTest::newRow("e-mail text")
        << u"Dear Ana,\n\nthank you for your order 23456723. It will arrive on Tuesday.\n\nKind regards\nThe Quay team\n"_s;
    QTest::newRow("two candidates") << u"first KRUGKIDROVUWG2ZA\nsecond MJZG653OEBTG66BA"_s;
}

void TestTextBlock::noKeys()
{
    QFETCH(QString, text);
    const auto token = textblock::read(text);
    QVERIFY(!token);
    QCOMPARE(token.error().reason, Reason::NoSecretInText);
}

void TestTextBlock::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("reason");
    QTest::newRow("damaged key") << u"Secret key: KRUG8IDROVUWG2ZA"_s << int(Reason::SecretIllegalCharacter);
    QTest::newRow("algorithm") << u"Key: KRUGKIDROVUWG2ZA\nAlgorithm: Streebog"_s << int(Reason::AlgorithmUnsupported);
    QTest::newRow("MD5") << u"Key: KRUGKIDROVUWG2ZA\nAlgorithm: MD5"_s << int(Reason::AlgorithmUnsupported);
    QTest::newRow("digits") << u"Key: KRUGKIDROVUWG2ZA\nDigits: 12"_s << int(Reason::DigitsOutOfRange);
    QTest::newRow("interval") << u"Key: KRUGKIDROVUWG2ZA\nInterval: 0"_s << int(Reason::TimeStepOutOfRange);
    QTest::newRow("a book") << QString(70'000, u'a') << int(Reason::TextTooLarge);
    QTest::newRow("a key without end") << u"Key:\n"_s + u"ABCD EFG2\n"_s.repeated(6000) << int(Reason::SecretTooLong);
    QTest::newRow("nothing") << u"\n \n"_s << int(Reason::NoSecretInText);
}

void TestTextBlock::refuses()
{
    QFETCH(QString, text);
    QFETCH(int, reason);
    const auto token = textblock::read(text);
    QVERIFY(!token);
    QCOMPARE(int(token.error().reason), reason);
}

void TestTextBlock::randomKeysAreFound()
{
    QRandomGenerator random(20261122);
    int bare = 0;
    constexpr int rounds = 1000;
    for (int i = 0; i < rounds; ++i) {
        QByteArray bytes(i % 2 ? 20 : 32, '\0');
        random.generate(bytes.begin(), bytes.end());
        QString key = QString::fromLatin1(base32::encode(Secret::fromBytes(bytes)).view());
        if (i % 3 == 0)
            key = key.toLower();
        if (i % 5 < 3)
            for (qsizetype at = 4; at < key.size(); at += 5)
                key.insert(at, u' ');
        const auto labelled = textblock::read(u"Account: ana\nSecret key: "_s + key + u"\nType: TOTP"_s);
        QVERIFY2(labelled && (*labelled)->secret.view() == bytes, qPrintable(key));
        const auto alone = textblock::read(key);
        bare += alone && (*alone)->secret.view() == bytes;
    }
    // One in some thousand keys happens to read like words.
    QVERIFY2(bare >= rounds - 3, qPrintable(QString::number(bare)));
}

void TestTextBlock::survivesRandomText()
{
    QRandomGenerator random(4648);
    const QString letters = u"ABab27 01=:-\n\t.@/äß€key secret type"_s;
    for (int i = 0; i < 3000; ++i) {
        QString text;
        for (auto length = random.bounded(200); length > 0; --length)
            text.append(letters[random.bounded(letters.size())]);
        const auto token = textblock::read(text);
        if (token)
            QVERIFY(!(*token)->secret.isEmpty());
    }
}

QTEST_APPLESS_MAIN(TestTextBlock)
#include "tst_textblock.moc"
