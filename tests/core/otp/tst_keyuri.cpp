// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/otp/keyuri.h"

#include "core/base/base32.h"
#include "tests/support/shared.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

QString base32Of(const Secret &secret)
{
    return QString::fromLatin1(base32::encode(secret).view().toByteArray());
}

QString textOf(const Secret &secret)
{
    return QString::fromUtf8(secret.view());
}

Token sample(TokenKind kind)
{
    TokenFields fields;
    fields.kind = kind;
    fields.issuer = u"Harbour Office"_s;
    fields.account = u"mara@harbour.example"_s;
    fields.secret = *base32::decode(u"NBSWY3DPFQQHO33SNRSCCMJS", base32::Reading::Exact);
    if (kind == TokenKind::Yandex)
        fields.secret = Secret::fromBytes("0123456789abcdef");
    return *Token::make(fields);
}

} // namespace

class TestKeyUri : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNames_data();
    void readsNames();
    void readsParameters_data();
    void readsParameters();
    void readsSecrets_data();
    void readsSecrets();
    void refuses_data();
    void refuses();
    void readsSteam_data();
    void readsSteam();
    void readsMotp();
    void readsYandex();
    void readsWhatEnteAdds();
    void neverNamesTheSecret();
    void writesWhatOthersRead();
    void roundTrip_data();
    void roundTrip();
    void roundTripOfRandomTokens();
    void survivesRandomText();
    void sharedCases_data();
    void sharedCases();
};

void TestKeyUri::readsNames_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("account");
    const auto row = [](const char *name, const QString &label, const QString &more, const QString &issuer,
                        const QString &account) {
        QTest::newRow(name) << u"otpauth://totp/"_s + label + u"?secret=NBSWY3DP"_s + more << issuer << account;
    };
    row("both, agreeing", u"Quay:ana"_s, u"&issuer=Quay"_s, u"Quay"_s, u"ana"_s);
    row("label alone", u"Quay:ana"_s, u""_s, u"Quay"_s, u"ana"_s);
    row("parameter alone", u"ana"_s, u"&issuer=Quay"_s, u"Quay"_s, u"ana"_s);
    row("no issuer", u"ana"_s, u""_s, u""_s, u"ana"_s);
    row("nothing", u""_s, u""_s, u""_s, u""_s);
    row("escaped colon", u"Quay%3Aana"_s, u""_s, u"Quay"_s, u"ana"_s);
    row("escaped colon, lower case", u"Quay%3aana"_s, u""_s, u"Quay"_s, u"ana"_s);
    row("blank after the colon", u"Quay:%20%20ana"_s, u"&issuer=Quay"_s, u"Quay"_s, u"ana"_s);
    row("blanks left as they are", u"Old Quay:ana lee"_s, u""_s, u"Old Quay"_s, u"ana lee"_s);
    row("plus in the label is a plus", u"Old+Quay:ana+x@quay.example"_s, u""_s, u"Old+Quay"_s, u"ana+x@quay.example"_s);
    row("plus in the parameter is a blank", u"ana"_s, u"&issuer=Old+Quay"_s, u"Old Quay"_s, u"ana"_s);
    row("plus for a blank in the prefix", u"Old+Quay:ana"_s, u"&issuer=Old%20Quay"_s, u"Old Quay"_s, u"ana"_s);
    row("issuers differ: the label is kept whole", u"Tenant:ana"_s, u"&issuer=Cloud"_s, u"Cloud"_s, u"Tenant:ana"_s);
    row("issuers differ in case only", u"QUAY:ana"_s, u"&issuer=Quay"_s, u"Quay"_s, u"ana"_s);
    row("second colon belongs to the account", u"Quay:Tenant:ana"_s, u"&issuer=Quay"_s, u"Quay"_s, u"Tenant:ana"_s);
    row("escaped colons in both names", u"a%3Ab:c%3Ad"_s, u""_s, u"a:b"_s, u"c:d"_s);
    row("issuer is an address", u"https%3A%2F%2Fquay.example%3Aana"_s, u""_s, u"https://quay.example"_s, u"ana"_s);
    row("issuer is an address, unescaped", u"https://quay.example:ana"_s, u""_s, u"https://quay.example"_s, u"ana"_s);
    row("empty prefix", u":ana"_s, u"&issuer=/q/"_s, u"/q/"_s, u"ana"_s);
    row("empty account", u"Quay:"_s, u""_s, u"Quay"_s, u""_s);
    row("empty parameter", u"Quay:ana"_s, u"&issuer="_s, u"Quay"_s, u"ana"_s);
    row("parameter without value", u"Quay:ana"_s, u"&issuer"_s, u"Quay"_s, u"ana"_s);
    row("slash in the label", u"q/y:ana"_s, u""_s, u"q/y"_s, u"ana"_s);
    row("hash in the label", u"Pier #4:ana"_s, u""_s, u"Pier #4"_s, u"ana"_s);
    row("question mark in the label", u"Who?:ana"_s, u""_s, u"Who?"_s, u"ana"_s);
    row("broken escape", u"50%:ana"_s, u""_s, u"50%"_s, u"ana"_s);
    row("broken escape with a hex digit", u"5%a:ana"_s, u""_s, u"5%a"_s, u"ana"_s);
    row("decoded once", u"a%2520b:ana"_s, u""_s, u"a%20b"_s, u"ana"_s);
    row("control characters", u"Qu%00ay%07:ana"_s, u""_s, u"Quay"_s, u"ana"_s);
    row("Windows-1252", u"Caf%E9 %80:ana"_s, u""_s, u"Café €"_s, u"ana"_s);
    row("UTF-8", u"%E6%B8%AF:%D0%B0"_s, u""_s, u"港"_s, u"а"_s);
    row("raw UTF-8", u"港:🦭"_s, u""_s, u"港"_s, u"🦭"_s);
    row("ampersand", u"ana"_s, u"&issuer=Salt%26Co"_s, u"Salt&Co"_s, u"ana"_s);
    row("glued to the issuer", u"Quay:ana"_s, u"&issuer=Quayperiod=30"_s, u"Quay"_s, u"ana"_s);
    QTest::newRow("hash in the parameter") << u"otpauth://totp/ana?issuer=C#&secret=NBSWY3DP"_s << u"C#"_s << u"ana"_s;
    QTest::newRow("no slash") << u"otpauth://totp?secret=NBSWY3DP&issuer=Quay"_s << u"Quay"_s << u""_s;
    QTest::newRow("upper case") << u"OTPAUTH://TOTP/QUAY:ANA?SECRET=NBSWY3DP&ISSUER=QUAY"_s << u"QUAY"_s << u"ANA"_s;
    QTest::newRow("Apple's scheme") << u"apple-otpauth://totp/Quay:ana?secret=NBSWY3DP"_s << u"Quay"_s << u"ana"_s;
    QTest::newRow("wrapped") << u"\ufeff \u201cotpauth://totp/Quay:ana?secret=NBSWY3DP\u201d\r\n"_s << u"Quay"_s
                             << u"ana"_s;
}

void TestKeyUri::readsNames()
{
    QFETCH(QString, uri);
    const auto token = keyuri::read(uri);
    QVERIFY2(token, qPrintable(uri));
    QTEST((*token)->issuer, "issuer");
    QTEST((*token)->account, "account");
    QCOMPARE(textOf((*token)->secret), u"hello"_s);
}

void TestKeyUri::readsParameters_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<int>("digits");
    QTest::addColumn<qint64>("step");
    QTest::addColumn<quint64>("counter");
    const auto totp = [](const char *name, const QString &more, const char *algorithm, int digits, qint64 step) {
        QTest::newRow(name) << u"otpauth://totp/ana?secret=NBSWY3DP"_s + more << QString::fromLatin1(algorithm)
                            << digits << step << quint64(0);
    };
    const auto hotp = [](const char *name, const QString &more, quint64 counter) {
        QTest::newRow(name) << u"otpauth://hotp/ana?secret=NBSWY3DP"_s + more << u"SHA1"_s << 6 << qint64(0) << counter;
    };
    totp("silent", u""_s, "SHA1", 6, 30);
    totp("all given", u"&algorithm=SHA256&digits=8&period=60"_s, "SHA256", 8, 60);
    totp("fewest digits", u"&digits=1"_s, "SHA1", 1, 30);
    totp("most digits", u"&digits=10"_s, "SHA1", 10, 30);
    totp("empty", u"&algorithm=&digits=&period="_s, "SHA1", 6, 30);
    totp("null", u"&algorithm=null&digits=null&period=NULL"_s, "SHA1", 6, 30);
    totp("no numbers", u"&digits=eight&period=30s"_s, "SHA1", 6, 30);
    totp("odd step", u"&period=1"_s, "SHA1", 6, 1);
    totp("long step", u"&period=2147483647"_s, "SHA1", 6, 2147483647);
    totp("first of two", u"&digits=7&digits=8"_s, "SHA1", 7, 30);
    totp("fragment", u"&digits=7#top"_s, "SHA1", 7, 30);
    totp("HTML entities", u"&amp;digits=7&amp;period=20"_s, "SHA1", 7, 20);
    totp("trailing ampersand", u"&digits=7&"_s, "SHA1", 7, 30);
    totp("unknown parameters", u"&image=http%3A%2F%2Fx.example%2Fi.png&color=fff&lock"_s, "SHA1", 6, 30);
    totp("algorithm sha-512", u"&algorithm=sha-512"_s, "SHA512", 6, 30);
    totp("algorithm HmacSHA1", u"&algorithm=HmacSHA1"_s, "SHA1", 6, 30);
    totp("algorithm HMAC-SHA-256", u"&algorithm=HMAC-SHA-256"_s, "SHA256", 6, 30);
    totp("algorithm Algorithm.sha256", u"&algorithm=Algorithm.sha256"_s, "SHA256", 6, 30);
    totp("algorithm SHA_512", u"&algorithm=SHA_512"_s, "SHA512", 6, 30);
    totp("counter of a TOTP", u"&counter=5"_s, "SHA1", 6, 30);
    hotp("no counter", u""_s, 0);
    hotp("counter", u"&counter=41"_s, 41);
    hotp("counter beyond 32 bits", u"&counter=34359738369"_s, 34359738369ULL);
    hotp("largest counter", u"&counter=9223372036854775807"_s, 9223372036854775807ULL);
}

void TestKeyUri::readsParameters()
{
    QFETCH(QString, uri);
    QFETCH(quint64, counter);
    const auto token = keyuri::read(uri);
    QVERIFY(token);
    QTEST(algorithmName((*token)->algorithm), "algorithm");
    QTEST((*token)->digits, "digits");
    QTEST(token->timeStep(), "step");
    if ((*token)->kind == TokenKind::Hotp)
        QCOMPARE(token->counter(), std::optional(counter));
    else
        QVERIFY(!token->counter());
}

void TestKeyUri::readsSecrets_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("canonical");
    QTest::newRow("lower case") << u"nbswy3dp"_s << u"NBSWY3DP"_s;
    QTest::newRow("escaped blanks") << u"nbsw%20y3dp"_s << u"NBSWY3DP"_s;
    QTest::newRow("plus blanks") << u"nbsw+y3dp"_s << u"NBSWY3DP"_s;
    QTest::newRow("raw blanks") << u"nbsw y3dp"_s << u"NBSWY3DP"_s;
    QTest::newRow("dashes") << u"NBSW-Y3DP"_s << u"NBSWY3DP"_s;
    QTest::newRow("padding") << u"NBSWY3DPEE======"_s << u"NBSWY3DPEE"_s;
    QTest::newRow("escaped padding") << u"NBSWY3DPEE%3D%3D%3D%3D%3D%3D"_s << u"NBSWY3DPEE"_s;
    QTest::newRow("surplus padding") << u"NBSWY3DP===="_s << u"NBSWY3DP"_s;
    QTest::newRow("left-over bits") << u"NBSWY3"_s << u"NBSWY"_s;
    QTest::newRow("first of two") << u"NBSWY3DP&secret=AAAAAAAA"_s << u"NBSWY3DP"_s;
}

void TestKeyUri::readsSecrets()
{
    QFETCH(QString, written);
    const auto token = keyuri::read(u"otpauth://totp/Quay:ana?secret="_s + written);
    QVERIFY(token);
    QTEST(base32Of((*token)->secret), "canonical");
}

void TestKeyUri::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("reason");
    const auto row = [](const char *name, const QString &text, Reason reason) {
        QTest::newRow(name) << text << int(reason);
    };
    row("nothing", u"  \n"_s, Reason::TextEmpty);
    row("a bare key", u"NBSWY3DPNBSWY3DP"_s, Reason::TextUnknown);
    row("web link", u"https://quay.example/otpauth?secret=NBSWY3DP"_s, Reason::WebLink);
    row("migration link", u"otpauth-migration://offline?data=AA"_s, Reason::TextUnknown);
    row("other scheme", u"ftp://quay.example/"_s, Reason::TextUnknown);
    row("too long", u"otpauth://totp/"_s + QString(70'000, u'a'), Reason::TextTooLarge);
    row("unknown type", u"otpauth://ocra/ana?secret=NBSWY3DP"_s, Reason::KindUnsupported);
    row("no secret", u"otpauth://totp/ana?issuer=Quay"_s, Reason::SecretEmpty);
    row("empty secret", u"otpauth://totp/ana?secret="_s, Reason::SecretEmpty);
    row("secret of too few bits", u"otpauth://totp/ana?secret=N"_s, Reason::SecretEmpty);
    row("zero and one", u"otpauth://totp/ana?secret=NBSWY3D0"_s, Reason::SecretIllegalCharacter);
    row("punctuation", u"otpauth://totp/ana?secret=NBSW!Y3DP"_s, Reason::SecretIllegalCharacter);
    row("no digits", u"otpauth://totp/ana?secret=NBSWY3DP&digits=0"_s, Reason::DigitsOutOfRange);
    row("eleven digits", u"otpauth://totp/ana?secret=NBSWY3DP&digits=11"_s, Reason::DigitsOutOfRange);
    row("very many digits", u"otpauth://totp/ana?secret=NBSWY3DP&digits=99999999999999999999"_s,
        Reason::DigitsOutOfRange);
    row("digits below zero", u"otpauth://totp/ana?secret=NBSWY3DP&digits=-6"_s, Reason::DigitsOutOfRange);
    row("no step", u"otpauth://totp/ana?secret=NBSWY3DP&period=0"_s, Reason::TimeStepOutOfRange);
    row("step below zero", u"otpauth://totp/ana?secret=NBSWY3DP&period=-30"_s, Reason::TimeStepOutOfRange);
    row("step too long", u"otpauth://totp/ana?secret=NBSWY3DP&period=2147483648"_s, Reason::TimeStepOutOfRange);
    row("counter below zero", u"otpauth://hotp/ana?secret=NBSWY3DP&counter=-1"_s, Reason::CounterOutOfRange);
    row("counter no number", u"otpauth://hotp/ana?secret=NBSWY3DP&counter=abc"_s, Reason::CounterOutOfRange);
    row("counter too large", u"otpauth://hotp/ana?secret=NBSWY3DP&counter=9223372036854775808"_s,
        Reason::CounterOutOfRange);
    row("MD5", u"otpauth://totp/ana?secret=NBSWY3DP&algorithm=MD5"_s, Reason::AlgorithmUnsupported);
    row("SHA384", u"otpauth://totp/ana?secret=NBSWY3DP&algorithm=SHA384"_s, Reason::AlgorithmUnsupported);
    row("unknown algorithm", u"otpauth://totp/ana?secret=NBSWY3DP&algorithm=Streebog"_s, Reason::AlgorithmUnsupported);
    row("Steam starts a game", u"steam://run/440"_s, Reason::SecretIllegalCharacter);
    row("mOTP with odd hex", u"motp://Quay:ana?secret=abc"_s, Reason::SecretLacksDigit);
    row("mOTP with a letter", u"motp://Quay:ana?secret=abcg"_s, Reason::SecretNotHexadecimal);
    row("mOTP without a secret", u"motp://Quay:ana"_s, Reason::SecretEmpty);
    row("damaged Yandex key", u"otpauth://yaotp/ana?secret=NBSWY3DP"_s, Reason::YandexSecretDamaged);
}

void TestKeyUri::refuses()
{
    QFETCH(QString, text);
    QFETCH(int, reason);
    const auto token = keyuri::read(text);
    QVERIFY(!token);
    QCOMPARE(int(token.error().reason), reason);
    QVERIFY(!token.error().about.contains(u"NBSW"));
}

void TestKeyUri::readsSteam_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<bool>("steam");
    QTest::newRow("type") << u"otpauth://steam/Steam:ana?secret=NBSWY3DP"_s << true;
    QTest::newRow("type, whatever the digits") << u"otpauth://steam/Steam:ana?secret=NBSWY3DP&digits=6"_s << true;
    QTest::newRow("encoder") << u"otpauth://totp/Valve:ana?secret=NBSWY3DP&encoder=Steam"_s << true;
    QTest::newRow("flag") << u"otpauth://totp/Valve:ana?secret=NBSWY3DP&steam"_s << true;
    QTest::newRow("issuer") << u"otpauth://totp/Steam:ana?secret=NBSWY3DP"_s << true;
    QTest::newRow("issuer and five") << u"otpauth://totp/ana?secret=NBSWY3DP&issuer=steam&digits=5"_s << true;
    QTest::newRow("issuer and six") << u"otpauth://totp/Steam:ana?secret=NBSWY3DP&digits=6"_s << false;
    QTest::newRow("issuer and another encoder")
        << u"otpauth://totp/Steam:ana?secret=NBSWY3DP&digits=5&encoder=default"_s << false;
    QTest::newRow("issuer of a HOTP") << u"otpauth://hotp/Steam:ana?secret=NBSWY3DP"_s << false;
    QTest::newRow("own scheme") << u"steam://NBSWY3DP"_s << true;
    QTest::newRow("own scheme, base64") << u"steam://MDEyMzQ1Njc4OWFiY2RlZmdo/WM="_s << true;
}

void TestKeyUri::readsSteam()
{
    QFETCH(QString, uri);
    QFETCH(bool, steam);
    const auto token = keyuri::read(uri);
    QVERIFY(token);
    QCOMPARE((*token)->kind == TokenKind::Steam, steam);
    if (steam) {
        QCOMPARE((*token)->digits, 5);
        QCOMPARE(token->timeStep(), qint64(30));
    }
}

void TestKeyUri::readsMotp()
{
    const auto token = keyuri::read(u"motp://Quay:ana?secret=0A1b2c3d4e5f6071"_s);
    QVERIFY(token);
    QCOMPARE((*token)->kind, TokenKind::Motp);
    QCOMPARE((*token)->issuer, u"Quay"_s);
    QCOMPARE((*token)->account, u"ana"_s);
    QCOMPARE((*token)->secret.view().toByteArray().toHex(), QByteArray("0a1b2c3d4e5f6071"));
    QCOMPARE(token->timeStep(), qint64(10));
    QVERIFY((*token)->pin.isEmpty());
}

void TestKeyUri::readsYandex()
{
    const QString key = u"GAYTEMZUGU3DOOBZMFRGGZDFMY"_s;
    const auto token = keyuri::read(u"otpauth://yaotp/ana@ya.example?secret="_s + key);
    QVERIFY(token);
    QCOMPARE((*token)->kind, TokenKind::Yandex);
    QCOMPARE((*token)->issuer, u"Yandex"_s);
    QCOMPARE((*token)->digits, 8);
    const auto encoded = keyuri::read(u"otpauth://yaotp/Quay:ana?pin=GQYDSNY&secret="_s + key);
    QVERIFY(encoded);
    QCOMPARE(textOf((*encoded)->pin), u"4097"_s);
    const auto plain = keyuri::read(u"otpauth://yaotp/Quay:ana?pin=4097&secret="_s + key);
    QVERIFY(plain);
    QCOMPARE(textOf((*plain)->pin), u"4097"_s);
}

void TestKeyUri::readsWhatEnteAdds()
{
    const auto token = keyuri::read(
        u"otpauth://totp/Quay:ana?secret=NBSWY3DP&codeDisplay="
        "%7B%22pinned%22%3Atrue%2C%22note%22%3A%22a+word%22%2C%22tags%22%3A%5B%22Work%22%2C%22Sea%22%5D%7D"_s);
    QVERIFY(token);
    QCOMPARE((*token)->note, u"a word"_s);
    QCOMPARE((*token)->groups, (QStringList{u"Work"_s, u"Sea"_s}));
    QVERIFY((*token)->favourite);
    QVERIFY(keyuri::read(u"otpauth://totp/Quay:ana?secret=NBSWY3DP&codeDisplay=%7Bbroken"_s));
}

void TestKeyUri::neverNamesTheSecret()
{
    QCOMPARE(keyuri::nameIn(u"otpauth://totp/Quay:ana?secret=NBSW!Y3DP"_s), u"Quay (ana)"_s);
    QCOMPARE(keyuri::nameIn(u"otpauth://ocra/ana?secret=NBSWY3DP"_s), u"ana"_s);
    QCOMPARE(keyuri::nameIn(u"otpauth://totp/NBSWY3DPNBSWY3DP"_s), QString());
    QCOMPARE(keyuri::nameIn(u"steam://NBSWY3DP!"_s), QString());
    const auto token = keyuri::read(u"otpauth://NBSWY3DPNBSWY3DP"_s);
    QVERIFY(!token);
    QCOMPARE(token.error(), (Error{Reason::KindUnsupported, {}}));
}

void TestKeyUri::writesWhatOthersRead()
{
    TokenFields fields;
    fields.issuer = u"Salt & Co: Pier"_s;
    fields.account = u"ana+x y@ö"_s;
    fields.secret = Secret::fromBytes("hello");
    QCOMPARE(textOf(keyuri::write(*Token::make(fields))),
             u"otpauth://totp/Salt%20%26%20Co%3A%20Pier:ana%2Bx%20y%40%C3%B6?secret=NBSWY3DP"
             "&issuer=Salt%20%26%20Co%3A%20Pier&algorithm=SHA1&digits=6&period=30"_s);
    fields = {};
    fields.kind = TokenKind::Hotp;
    fields.account = u"ana"_s;
    fields.secret = Secret::fromBytes("hello");
    fields.moving = Counter{34359738369ULL};
    QCOMPARE(textOf(keyuri::write(*Token::make(fields))),
             u"otpauth://hotp/ana?secret=NBSWY3DP&algorithm=SHA1&digits=6&counter=34359738369"_s);
    fields.kind = TokenKind::Steam;
    fields.issuer = u"Steam"_s;
    QCOMPARE(
        textOf(keyuri::write(*Token::make(fields))),
        u"otpauth://totp/Steam:ana?secret=NBSWY3DP&issuer=Steam&algorithm=SHA1&digits=5&period=30&encoder=steam"_s);
    fields.kind = TokenKind::Motp;
    fields.moving = TimeStep{10};
    QCOMPARE(textOf(keyuri::write(*Token::make(fields))), u"motp://Steam:ana?secret=68656c6c6f"_s);
}

void TestKeyUri::roundTrip_data()
{
    QTest::addColumn<Token>("token");
    for (const TokenKind kind :
         {TokenKind::Totp, TokenKind::Hotp, TokenKind::Steam, TokenKind::Motp, TokenKind::Yandex})
        QTest::newRow(qPrintable(kindName(kind))) << sample(kind);
    const auto changed = [](TokenKind kind, auto change) { return *sample(kind).with(change); };
    QTest::newRow("no issuer") << changed(TokenKind::Totp, [](TokenFields &f) { f.issuer.clear(); });
    QTest::newRow("no account") << changed(TokenKind::Totp, [](TokenFields &f) { f.account.clear(); });
    QTest::newRow("no names") << changed(TokenKind::Totp, [](TokenFields &f) { f.account.clear(), f.issuer.clear(); });
    QTest::newRow("colon without issuer")
        << changed(TokenKind::Totp, [](TokenFields &f) { f.issuer.clear(), f.account = u"a:b:c"_s; });
    QTest::newRow("colons") << changed(TokenKind::Totp,
                                       [](TokenFields &f) { f.issuer = u"a:b"_s, f.account = u"c:d"_s; });
    QTest::newRow("marks") << changed(TokenKind::Totp,
                                      [](TokenFields &f) { f.issuer = u"#?&=%+/\\\"<>%41"_s, f.account = f.issuer; });
    QTest::newRow("address") << changed(TokenKind::Totp, [](TokenFields &f) { f.issuer = u"https://quay.example"_s; });
    QTest::newRow("script") << changed(TokenKind::Totp,
                                       [](TokenFields &f) { f.issuer = u"港口"_s, f.account = u"марина 🦭"_s; });
    QTest::newRow("plain five digits at Steam")
        << changed(TokenKind::Totp, [](TokenFields &f) { f.issuer = u"Steam"_s, f.digits = 5; });
    QTest::newRow("Steam elsewhere") << changed(TokenKind::Steam, [](TokenFields &f) { f.issuer = u"Valve"_s; });
    QTest::newRow("largest counter") << changed(TokenKind::Hotp,
                                                [](TokenFields &f) { f.moving = Counter{9223372036854775807ULL}; });
    QTest::newRow("mOTP step") << changed(TokenKind::Motp, [](TokenFields &f) { f.moving = TimeStep{60}; });
    QTest::newRow("Yandex PIN") << changed(TokenKind::Yandex,
                                           [](TokenFields &f) { f.pin = Secret::fromBytes("0815"); });
    QTest::newRow("longest secret") << changed(
        TokenKind::Totp, [](TokenFields &f) { f.secret = Secret::fromBytes(QByteArray(4096, 'x')); });
}

void TestKeyUri::roundTrip()
{
    QFETCH(Token, token);
    const auto back = keyuri::read(textOf(keyuri::write(token)));
    QVERIFY(back);
    QCOMPARE((*back)->issuer, token->issuer);
    QCOMPARE((*back)->account, token->account);
    QCOMPARE((*back)->moving, token->moving);
    QVERIFY((*back)->pin.sameAs(token->pin));
    QVERIFY(back->sameKeyAs(token));
}

void TestKeyUri::roundTripOfRandomTokens()
{
    QRandomGenerator random(20261122);
    const QString alphabet = u"abcXYZ 019:%&=?#+/\\'\"<>.@äß€港🦭-_~"_s;
    const auto name = [&] {
        QString text;
        for (auto length = random.bounded(12); length > 0; --length)
            text.append(alphabet[random.bounded(alphabet.size())]);
        return text;
    };
    const Algorithm algorithms[] = {Algorithm::Sha1, Algorithm::Sha256, Algorithm::Sha512};
    for (int i = 0; i < 2000; ++i) {
        TokenFields fields;
        fields.kind = random.bounded(2) ? TokenKind::Totp : TokenKind::Hotp;
        // Half a surrogate pair is not text.
        fields.issuer = QString::fromUtf8(name().toUtf8());
        fields.account = QString::fromUtf8(name().toUtf8());
        QByteArray key(1 + random.bounded(64), '\0');
        random.generate(key.begin(), key.end());
        fields.secret = Secret::fromBytes(key);
        fields.algorithm = algorithms[random.bounded(3)];
        fields.digits = 1 + random.bounded(10);
        if (fields.kind == TokenKind::Hotp)
            fields.moving = Counter{random.generate64() >> 1};
        else
            fields.moving = TimeStep{1 + random.bounded(100000)};
        const auto token = Token::make(fields);
        QVERIFY(token);
        const QString uri = textOf(keyuri::write(*token));
        const auto back = keyuri::read(uri);
        QVERIFY2(back && back->sameKeyAs(*token) && (*back)->issuer == (*token)->issuer
                     && (*back)->account == (*token)->account && (*back)->moving == (*token)->moving,
                 qPrintable(uri));
    }
}

void TestKeyUri::survivesRandomText()
{
    QRandomGenerator random(4226);
    const QString valid =
        u"otpauth://totp/Quay:ana?secret=NBSWY3DP&issuer=Quay&algorithm=SHA1&digits=6&period=30&codeDisplay=%7B%7D"_s;
    for (int i = 0; i < 5000; ++i) {
        QString text = valid.left(1 + random.bounded(int(valid.size())));
        for (int changes = random.bounded(4); changes > 0; --changes)
            text[random.bounded(text.size())] = QChar(char16_t(random.bounded(i % 2 ? 128 : 65536)));
        const auto token = keyuri::read(text);
        keyuri::nameIn(text);
        if (token)
            QVERIFY(!(*token)->secret.isEmpty());
    }
}

void TestKeyUri::sharedCases_data()
{
    QTest::addColumn<QJsonObject>("given");
    for (const QJsonValue &value : test::sharedJson(u"formats/uri_cases.json"_s)["cases"_L1].toArray())
        QTest::newRow(qPrintable(value["id"_L1].toString())) << value.toObject();
    if (test::sharedPath(u"formats/uri_cases.json"_s).isEmpty())
        QTest::newRow("absent") << QJsonObject();
}

void TestKeyUri::sharedCases()
{
    QFETCH(QJsonObject, given);
    if (given.isEmpty())
        QSKIP("The folder of shared reference cases is not here.");
    const QJsonObject wanted = given["recommended"_L1].toObject();
    const auto token = keyuri::read(given["uri"_L1].toString());
    QCOMPARE(token ? u"token"_s : u"error"_s, wanted["result"_L1].toString());
    if (!token) {
        static const QHash<QString, QList<Reason>> reasons = {
            {u"no secret"_s, {Reason::SecretEmpty}},
            {u"empty secret"_s, {Reason::SecretEmpty}},
            {u"bad secret"_s, {Reason::SecretIllegalCharacter}},
            {u"unsupported algorithm"_s, {Reason::AlgorithmUnsupported}},
            {u"unsupported scheme"_s, {Reason::TextUnknown, Reason::WebLink}},
            {u"no scheme"_s, {Reason::TextUnknown}},
            {u"unsupported type"_s, {Reason::KindUnsupported}},
            {u"digits"_s, {Reason::DigitsOutOfRange}},
            {u"period"_s, {Reason::TimeStepOutOfRange}},
            {u"counter"_s, {Reason::CounterOutOfRange}},
        };
        QVERIFY(reasons.value(wanted["reason"_L1].toString()).contains(token.error().reason));
        return;
    }
    QCOMPARE(kindName((*token)->kind), wanted["type"_L1].toString());
    QCOMPARE((*token)->issuer, wanted["issuer"_L1].toString());
    QCOMPARE((*token)->account, wanted["account"_L1].toString());
    QCOMPARE(base32Of((*token)->secret), wanted["secret"_L1].toString());
    QCOMPARE(algorithmName((*token)->algorithm), wanted["algorithm"_L1].toString());
    QCOMPARE((*token)->digits, wanted["digits"_L1].toInt());
    QCOMPARE(token->timeStep(), wanted["period"_L1].toInteger());
    QCOMPARE(token->counter().value_or(0), quint64(wanted["counter"_L1].toInteger()));
    QCOMPARE(textOf((*token)->pin), wanted["pin"_L1].toString());
    QCOMPARE((*token)->note, wanted["note"_L1].toString());
    QCOMPARE((*token)->favourite, wanted["favorite"_L1].toBool());
    QCOMPARE((*token)->groups, wanted["tags"_L1].toVariant().toStringList());
}

Q_DECLARE_METATYPE(countersign::Token)
QTEST_APPLESS_MAIN(TestKeyUri)
#include "tst_keyuri.moc"
