// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/intake.h"
#include "core/intake/readerprocess.h"

#include "tests/support/shared.h"

#include <QTemporaryDir>
#include <QTest>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

const QString plainUri = u"otpauth://totp/Quay:ana@quay.example?secret=NBSWY3DPEB3W64TMMQ&issuer=Quay"_s;
const QString otherUri = u"otpauth://hotp/Pier:bo?secret=MZXW6YTBOJRGC6RAOF2WK6A&issuer=Pier&counter=7"_s;
const QString migrationUri =
    u"otpauth-migration://offline?data=ChwKC2hlbGxvIHdvcmxkEgNhbmEaBFF1YXkoATACEAEYASAAKAU%3D"_s;

QString picturePath(const QString &name)
{
    return QStringLiteral(COUNTERSIGN_TEST_DATA "/qr/") + name;
}

Result<Incoming> fromFile(const QString &path)
{
    ReaderProcess reader(QStringLiteral(COUNTERSIGN_READER));
    return intake::fromFile(path, reader);
}

QStringList namesOf(const Incoming &incoming)
{
    QStringList names;
    for (const IncomingToken &entry : incoming.tokens)
        names.append(entry.token.fullName());
    return names;
}

} // namespace

class TestIntake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void otherThings_data();
    void otherThings();
    void findsUris_data();
    void findsUris();
    void keepsProseOutOfKeys_data();
    void keepsProseOutOfKeys();
    void refusesSomeOfMany();
    void readsABlock();
    void codesOfOnePicture();
    void pictures_data();
    void pictures();
    void files();
    void unreadableFiles();
    void joinsRefused();
    void joinsBatches();
    void joinsBins();
    void comparesWithTheVault();
    void twoKeysUnderOneNameAreTwoAccounts();
    void sharedExports();
};

void TestIntake::otherThings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("reason");
    QTest::addColumn<QString>("about");
    const auto row = [](const char *name, const QString &text, Reason reason, const QString &about = u""_s) {
        QTest::newRow(name) << text << int(reason) << about;
    };
    row("nothing", u" \n\t"_s, Reason::TextEmpty);
    row("far too much", QString(17 * 1024 * 1024, u'a'), Reason::TextTooLarge);
    row("web link", u"https://Quay.example/login?next=%2F"_s, Reason::WebLink, u"quay.example"_s);
    row("web link with a password", u"http://ana:word@quay.example:8080/"_s, Reason::WebLink, u"quay.example:8080"_s);
    row("web link in capitals", u"HTTPS://QUAY.EXAMPLE"_s, Reason::WebLink, u"quay.example"_s);
    row("Wi-Fi", u"WIFI:T:WPA;S:Quay;P:some long password;;"_s, Reason::WifiCode);
    row("vCard", u"BEGIN:VCARD\nVERSION:3.0\nFN:Ana\nEND:VCARD"_s, Reason::ContactCard);
    row("MeCard", u"MECARD:N:Lee,Ana;TEL:123;;"_s, Reason::ContactCard);
    row("Microsoft push", u"phonefactor://activate_account?code=123456789&url=https%3A%2F%2Fquay.example"_s,
        Reason::MicrosoftPush);
    row("Microsoft push, web", u"https://mobileappcommunicator.auth.microsoft.com/mac/activate?code=1"_s,
        Reason::MicrosoftPush);
    const auto app = [&](const QString &name, const QString &text, Reason reason = Reason::OtherAppOnly) {
        row(qPrintable(name + u" "_s + text.left(12)), text, reason, name);
    };
    app(u"Duo Mobile"_s, u"duo://c53Xoof7cFSOHGxtm69f-YXBpLTAwMDAwMDAwLmR1b3NlY3VyaXR5LmNvbQ"_s);
    app(u"Duo Mobile"_s, u"c53Xoof7cFSOHGxtm69f-YXBpLTAwMDAwMDAwLmR1b3NlY3VyaXR5LmNvbQ"_s);
    app(u"Duo Mobile"_s, u"https://m-00000000.duosecurity.com/android/c53Xoof7cFSOHGxtm69f"_s);
    app(u"Okta Verify"_s, u"oktaverify://ana/?t=abc&f=def&s=https://quay.example&issuer=Quay"_s);
    app(u"Okta Verify"_s, u"otpauth://totp/Quay:ana?issuer=Quay&t=abc&f=def&s=https%3A%2F%2Fquay.example"_s);
    app(u"RSA Authenticator"_s, u"com.rsa.securid://ctf?ctfData=200072704600000000"_s);
    app(u"RSA Authenticator"_s, u"http://127.0.0.1/securid/ctf?ctfData=200072704600000000"_s);
    app(u"Entrust Identity"_s, u"igmobileotp://?action=secactivate&enc=VRUq6IoLWQRC&v=1"_s);
    app(u"ForgeRock Authenticator"_s, u"pushauth://push/quay:ana?a=aHR0cHM6&issuer=UXVheQ"_s);
    app(u"privacyIDEA Authenticator"_s, u"otpauth://pipush/PIPU0000?url=https%3A//quay.example&ttl=10"_s);
    app(u"tiqr"_s, u"tiqrenroll://https://quay.example/tiqr?key=bb11"_s);
    app(u"DigiD"_s, u"digid-app-auth://app_session_id=0&host=quay.example"_s);
    app(u"BankID"_s, u"bankid.67df3917-fa0d-44e5-b327-edcc928297f8.0.dc69358e712458a6"_s);
    app(u"LastPass Authenticator"_s, u"lpaauth-migration://offline?data=H4sIAAAAAAAA"_s, Reason::OtherAppTransfer);
    app(u"2FAS"_s, u"twofas_c://0d8ef1a5-7e53-4f1b-b5b3-6a5b6d0f0000"_s, Reason::OtherAppSignIn);
    app(u"Signal"_s, u"sgnl://linkdevice?uuid=abc&pub_key=def"_s, Reason::OtherAppSignIn);
    app(u"Telegram"_s, u"tg://login?token=AQID"_s, Reason::OtherAppSignIn);
    app(u"WhatsApp"_s, u"2@Xy0kT0,AAECAwQF/+8=,BgcICQoL=,DA0ODw=="_s, Reason::OtherAppSignIn);
    app(u"WhatsApp"_s, u"https://wa.me/settings/linked_devices#2@Xy0kT0,AAEC"_s, Reason::OtherAppSignIn);
    app(u"Steam"_s, u"https://s.team/q/1/1234567890"_s, Reason::OtherAppSignIn);
    app(u"Discord"_s, u"https://discord.com/ra/abcdef"_s, Reason::OtherAppSignIn);
    row("a page beside the app's own code", u"https://discord.com/channels"_s, Reason::WebLink, u"discord.com"_s);
    row("a host that only ends alike", u"https://notphonefactor.net/"_s, Reason::WebLink, u"notphonefactor.net"_s);
    row("passkey", u"FIDO:/123456789012345678901234567890"_s, Reason::PasskeyCode);
    row("app store", u"https://play.google.com/store/apps/details?id=example.quay"_s, Reason::AppStoreLink);
    row("app store, iPhone", u"https://apps.apple.com/app/id0000"_s, Reason::AppStoreLink);
    row("Wi-Fi Easy Connect", u"DPP:C:81/1;K:MDkw;;"_s, Reason::WifiCode);
    row("appointment", u"BEGIN:VEVENT\nSUMMARY:Tea\nEND:VEVENT"_s, Reason::CalendarEntry);
    row("mail", u"mailto:ana@quay.example"_s, Reason::MailCode);
    row("phone number", u"tel:+4930000000"_s, Reason::PhoneNumber);
    row("text message", u"SMSTO:+4930000000:Hello"_s, Reason::MessageCode);
    row("place", u"geo:54.3,10.1"_s, Reason::PlaceCode);
    row("payment, coins", u"bitcoin:1BoatSLRHtKNngkdXEeobR76b53LETtpyT?amount=1"_s, Reason::PaymentCode);
    row("payment, bank", u"BCD\n002\n1\nSCT\n\nQuay\nDE02120300000000202051\nEUR1"_s, Reason::PaymentCode);
    row("health certificate", u"HC1:6BFOXN%TS3DH0YOJ58S"_s, Reason::HealthCertificate);
    row("eSIM", u"LPA:1$quay.example$ABCD-EFGH"_s, Reason::EsimCode);
    row("smart home", u"MT:Y.K9042C00KA0648G00"_s, Reason::SmartHomeCode);
    row("another program's link", u"zoommtg://quay.example/join?confno=1"_s, Reason::TextUnknown);
    row("a link without its secret", u"otpauth://totp/Quay:ana?issuer=Quay"_s, Reason::SecretMissing);
    row("a kind of nobody's", u"otpauth://ocra/Quay?secret=NBSWY3DP"_s, Reason::KindUnsupported, u"ocra"_s);
    row("prose", u"Your parcel will arrive on Tuesday."_s, Reason::NoSecretInText);
    row("one bad URI", u"otpauth://totp/Quay:ana?secret=NBSWY3D0"_s, Reason::SecretIllegalCharacter, u"0"_s);
    row("bad migration", u"otpauth-migration://offline?data=%21"_s, Reason::MigrationDamaged);
}

void TestIntake::otherThings()
{
    QFETCH(QString, text);
    QFETCH(int, reason);
    const auto incoming = intake::fromText(text);
    QVERIFY(!incoming);
    QCOMPARE(int(incoming.error().reason), reason);
    QTEST(incoming.error().about, "about");
}

void TestIntake::findsUris_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    const QString quay = u"Quay (ana@quay.example)"_s;
    const QString pier = u"Pier (bo)"_s;
    QTest::newRow("one") << plainUri << QStringList{quay};
    QTest::newRow("one a line") << plainUri + u"\r\n\r\n"_s + otherUri + u"\n"_s << QStringList{quay, pier};
    QTest::newRow("comments and prose") << u"# "_s + otherUri + u"\nMy accounts, exported today:\n"_s + plainUri
                                               + u"\nThat was all.\n"_s
                                        << QStringList{quay};
    QTest::newRow("in a sentence") << u"Please open "_s + plainUri + u" in your app."_s << QStringList{quay};
    QTest::newRow("at the end of a sentence") << u"Please open "_s + plainUri + u"."_s << QStringList{quay};
    QTest::newRow("in quotes") << u"\"totp\": \""_s + plainUri + u"\", \"hotp\": \""_s + otherUri + u"\""_s
                               << QStringList{quay, pier};
    QTest::newRow("in a page") << u"<li><code>"_s + plainUri + u"</code></li><li><code>"_s + otherUri
                                      + u"</code></li>"_s
                               << QStringList{quay, pier};
    QTest::newRow("in angle brackets") << u"see <"_s + plainUri + u">, please"_s << QStringList{quay};
    QTest::newRow("bullets") << u"- "_s + plainUri + u"\n- "_s + otherUri << QStringList{quay, pier};
    QTest::newRow("blanks in names") << u"otpauth://totp/Old Quay:ana lee?secret=NBSWY3DP"_s
                                     << QStringList{u"Old Quay (ana lee)"_s};
    QTest::newRow("capitals") << u"OTPAUTH://TOTP/QUAY:ANA?SECRET=NBSWY3DP"_s << QStringList{u"QUAY (ANA)"_s};
    QTest::newRow("the same twice") << plainUri + u"\n"_s + plainUri << QStringList{quay};
    const QString escaped = QString::fromLatin1(plainUri.toUtf8().toPercentEncoding());
    const QString page = u"https://quay.example/qr?size=200&chl="_s;
    QTest::newRow("in another link") << page + escaped << QStringList{quay};
    QTest::newRow("in another link, with more behind") << page + escaped + u"&choe=UTF-8"_s << QStringList{quay};
    QTest::newRow("in a link in a link") << u"https://pier.example/?to="_s
                                                + QString::fromLatin1(
                                                    (page + escaped + u"&choe=UTF-8"_s).toUtf8().toPercentEncoding())
                                         << QStringList{quay};
    QTest::newRow("unescaped in another link") << page + plainUri << QStringList{quay};
    QTest::newRow("JSON escapes") << u"{\"qr\":\"otpauth:\\/\\/totp\\/Quay:ana?secret=NBSWY3DP\\u0026issuer=Quay\"}"_s
                                  << QStringList{u"Quay (ana)"_s};
    QTest::newRow("HTML escapes") << u"<code>otpauth:&#x2F;&#x2F;totp&#x2F;Quay:ana?secret&#x3D;NBSWY3DP</code>"_s
                                  << QStringList{u"Quay (ana)"_s};
    QTest::newRow("HTML link") << u"<a href=\"otpauth://totp/Quay:ana?secret=NBSWY3DP&amp;issuer=Quay\">open</a>"_s
                               << QStringList{u"Quay (ana)"_s};
    QTest::newRow("Android")
        << u"intent://totp/Quay:ana?secret=NBSWY3DP#Intent;scheme=otpauth;package=example.app;end"_s
        << QStringList{u"Quay (ana)"_s};
    QTest::newRow("Android, its ending alone") << plainUri + u"#Intent;scheme=otpauth;end"_s << QStringList{quay};
    QTest::newRow("Markdown") << u"[Set up](otpauth://totp/Quay:ana%20(work)?secret=NBSWY3DP), then go on."_s
                              << QStringList{u"Quay (ana (work))"_s};
    QTest::newRow("Markdown, brackets in the name")
        << u"[Set up](otpauth://totp/Quay:ana(work)?secret=NBSWY3DP)."_s << QStringList{u"Quay (ana(work))"_s};
    QTest::newRow("two in a sentence") << u"Take "_s + plainUri + u", or "_s + otherUri + u"."_s
                                       << QStringList{quay, pier};
    QTest::newRow("two on a line") << plainUri + u", "_s + otherUri << QStringList{quay, pier};
    QTest::newRow("broken line")
        << u"otpauth://totp/Quay:ana@quay.example?\r\nsecret=NBSWY3DPEB3W64TMMQ&issuer=Quay\r\n"_s << QStringList{quay};
    QTest::newRow("broken migration line")
        << migrationUri.first(62) + u"\n"_s + migrationUri.sliced(62) + u"\nThat was all."_s
        << QStringList{u"Quay (ana)"_s};
    QTest::newRow("migration") << migrationUri << QStringList{u"Quay (ana)"_s};
    QTest::newRow("migration and URI") << otherUri + u"\n"_s + migrationUri << QStringList{pier, u"Quay (ana)"_s};
}

void TestIntake::findsUris()
{
    QFETCH(QString, text);
    const auto incoming = intake::fromText(text);
    QVERIFY(incoming);
    QTEST(namesOf(*incoming), "names");
    QVERIFY(incoming->refused.isEmpty());
}

void TestIntake::keepsProseOutOfKeys_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("secret");
    const QString front = u"otpauth://totp/Quay:ana?secret="_s;
    QTest::newRow("alone") << front + u"NBSWY3DP"_s << u"hello"_s;
    QTest::newRow("full stop") << front + u"NBSWY3DP."_s << u"hello"_s;
    QTest::newRow("words") << front + u"NBSWY3DP please scan"_s << u"hello"_s;
    QTest::newRow("words after a long key") << front + u"nbswy3dpeb3w64tmmq please scan"_s << u"hello world"_s;
    QTest::newRow("blocks") << front + u"NBSW Y3DP EB3W 64TM MQ"_s << u"hello world"_s;
    QTest::newRow("blocks in lower case") << front + u"nbsw y3dp eb3w 64tm mq"_s << u"hello world"_s;
    QTest::newRow("blocks and words") << front + u"NBSW Y3DP EB3W 64TM MQ for your phone"_s << u"hello world"_s;
    QTest::newRow("words after a number") << u"otpauth://totp/Quay?secret=NBSWY3DP&digits=6, please"_s << u"hello"_s;
}

void TestIntake::keepsProseOutOfKeys()
{
    QFETCH(QString, text);
    const auto incoming = intake::fromText(text);
    QVERIFY(incoming);
    QCOMPARE(incoming->tokens.size(), 1);
    QTEST(QString::fromUtf8(incoming->tokens[0].token->secret.view()), "secret");
}

void TestIntake::refusesSomeOfMany()
{
    const auto incoming = intake::fromText(
        plainUri + u"\notpauth://totp/Pier:bo?secret=NBSWY3DP&algorithm=MD5\notpauth://ocra/x?secret=NBSWY3DP"_s);
    QVERIFY(incoming);
    QCOMPARE(incoming->tokens.size(), 1);
    QCOMPARE(incoming->refused.size(), 2);
    QCOMPARE(incoming->refused[0].name, u"Pier (bo)"_s);
    QCOMPARE(incoming->refused[0].why, (Error{Reason::AlgorithmUnsupported, u"MD5"_s}));
    QCOMPARE(incoming->refused[1].why.reason, Reason::KindUnsupported);
}

void TestIntake::readsABlock()
{
    // A line that would be something else alone does not hide the key below it.
    QVERIFY(intake::fromText(u"Tel: +49 30 000000\nSecret key: NBSW Y3DP EB3W 64TM MQ"_s));
    const auto incoming =
        intake::fromText(u"Account: Quay:ana\nSecret key: NBSW Y3DP EB3W 64TM MQ\nType: Time based"_s);
    QVERIFY(incoming);
    QCOMPARE(namesOf(*incoming), QStringList{u"Quay (ana)"_s});
    QVERIFY(!incoming->batch);
}

void TestIntake::codesOfOnePicture()
{
    const auto mixed = intake::fromCodes({u"https://quay.example"_s, plainUri, u"WIFI:S:x;;"_s});
    QVERIFY(mixed);
    QCOMPARE(mixed->tokens.size(), 1);
    QCOMPARE(mixed->refused.size(), 2);
    QCOMPARE(intake::fromCodes({u"https://quay.example"_s, u"WIFI:S:x;;"_s}).error().reason, Reason::WebLink);
    QCOMPARE(intake::fromCodes({}).error().reason, Reason::NoQrCode);
    QCOMPARE(intake::fromCodes({u"Table 12"_s}).error().reason, Reason::PlainTextCode);
}

void TestIntake::pictures_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("names");
    const QString quay = u"Quay (ana@quay.example)"_s;
    for (const QString &file : {u"plain.png"_s, u"inverted.png"_s, u"mirrored.png"_s, u"rotated.png"_s,
                                u"transparent.png"_s, u"faint.png"_s, u"with-weblink.png"_s})
        QTest::newRow(qPrintable(file)) << file << QStringList{quay};
    QTest::newRow("two") << u"two.png"_s << QStringList{quay, u"Pier (bo)"_s};
    QTest::newRow("UTF-8") << u"unicode.png"_s << QStringList{u"港口 (zoë@quay.example)"_s};
    QTest::newRow("Windows-1252") << u"latin1.png"_s << QStringList{u"Café (zoë)"_s};
    QTest::newRow("migration") << u"migration.png"_s << QStringList{u"Quay (ana)"_s};
}

void TestIntake::pictures()
{
    QFETCH(QString, file);
    const auto incoming = fromFile(picturePath(file));
    QVERIFY2(incoming, incoming ? "" : qPrintable(QString::number(int(incoming.error().reason))));
    QTEST(namesOf(*incoming), "names");
    QCOMPARE(incoming->refused.size(), file == u"with-weblink.png" ? 1 : 0);
}

void TestIntake::files()
{
    QCOMPARE(fromFile(picturePath(u"empty.png"_s)).error().reason, Reason::NoQrCode);
    QCOMPARE(fromFile(picturePath(u"weblink.png"_s)).error(), (Error{Reason::WebLink, u"quay.example"_s}));

    QTemporaryDir folder;
    const auto read = [&](const QByteArray &content, const QString &name = u"some.file"_s) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no room for a test file");
        file.close();
        return fromFile(file.fileName());
    };
    // What a file is follows from its content, not from its name.
    QVERIFY(read(plainUri.toUtf8(), u"accounts.png"_s));
    QVERIFY(read("\xef\xbb\xbf" + plainUri.toUtf8() + "\r\n"));
    const QString withMark = u"\ufeff"_s + plainUri;
    QVERIFY(read(QByteArray(reinterpret_cast<const char *>(withMark.utf16()), withMark.size() * 2)));
    const auto legacy = read("otpauth://totp/Caf\xe9:zo\xeb?secret=NBSWY3DP");
    QVERIFY(legacy);
    QCOMPARE(namesOf(*legacy), QStringList{u"Café (zoë)"_s});
    QCOMPARE(read("").error().reason, Reason::TextEmpty);
}

void TestIntake::unreadableFiles()
{
    QTemporaryDir folder;
    const auto read = [&](const QByteArray &content) {
        QFile file(folder.filePath(u"x"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no room for a test file");
        file.close();
        return fromFile(file.fileName());
    };
    QCOMPARE(fromFile(folder.filePath(u"absent"_s)).error().reason, Reason::FileUnreadable);
    QCOMPARE(read(QByteArray("\0\1\2\3 binary", 11)).error().reason, Reason::PictureUnreadable);
    QCOMPARE(read(QByteArray(17 * 1024 * 1024, 'a')).error().reason, Reason::TextTooLarge);
    QFile plain(picturePath(u"plain.png"_s));
    QVERIFY(plain.open(QIODevice::ReadOnly));
    const QByteArray whole = plain.readAll();
    for (qsizetype size = 8; size < whole.size(); size += 37)
        QVERIFY(!read(whole.first(size)) || size > whole.size() / 2);
    // A header that promises 30,000 by 30,000 pixels is answered without making room for them.
    QCOMPARE(read("P5 30000 30000 255\n").error().reason, Reason::PictureTooLarge);
}

void TestIntake::joinsBins()
{
    const auto one = [](bool trashed) {
        Incoming incoming = *intake::fromText(plainUri);
        incoming.tokens[0].trashed = trashed;
        return incoming;
    };
    for (const auto &[first, second] : {std::pair(true, false), {false, true}, {true, true}}) {
        Incoming all = one(first);
        intake::join(all, one(second));
        QCOMPARE(all.tokens.size(), 1);
        QCOMPARE(all.tokens[0].trashed, first && second);
    }
}

void TestIntake::joinsRefused()
{
    const auto part = [](QList<Refused> refused) {
        Incoming incoming;
        incoming.refused = std::move(refused);
        return incoming;
    };
    const Refused nameless{{}, {Reason::SecretMissing, {}}};
    const Refused named{u"Pier"_s, {Reason::SecretMissing, {}}};
    // Two nameless entries of one file are two; a second look at the same picture shows nothing new.
    Incoming all;
    intake::join(all, part({nameless, nameless}));
    QCOMPARE(all.refused.size(), 2);
    intake::join(all, part({nameless, named}));
    QCOMPARE(all.refused.size(), 3);
    intake::join(all, part({named, nameless, nameless, nameless}));
    QCOMPARE(all.refused.size(), 4);
    // Each line of a list counts.
    const auto list = intake::fromText(plainUri + u"\notpauth://totp/?secret=1\notpauth://totp/?secret=1"_s);
    QVERIFY(list);
    QCOMPARE(list->tokens.size(), 1);
    QCOMPARE(list->refused.size(), 2);
}

void TestIntake::joinsBatches()
{
    const auto part = [](qint64 id, int size, QList<int> read) {
        Incoming incoming;
        incoming.batch = Batch{id, size, std::move(read)};
        return incoming;
    };
    Incoming all = part(1, 3, {2});
    intake::join(all, part(1, 3, {0}));
    QCOMPARE(all.batch->missing(), QList<int>{1});
    QCOMPARE(all.batch->read, (QList<int>{0, 2}));
    intake::join(all, *intake::fromText(plainUri));
    QCOMPARE(all.batch->missing(), QList<int>{1});
    // A whole export in between does not make the missing part forgotten.
    intake::join(all, part(2, 1, {0}));
    QCOMPARE(all.batch->missing(), QList<int>{1});
    // A new export that has just been begun is the one to go on with.
    intake::join(all, part(3, 2, {0}));
    QCOMPARE(all.batch->id, qint64(3));
}

void TestIntake::comparesWithTheVault()
{
    auto incoming =
        intake::fromText(plainUri + u"\n"_s + otherUri + u"\notpauth://totp/Dock:cy?secret=MFRGGZDFMZTWQ2LK"_s);
    QVERIFY(incoming && incoming->tokens.size() == 3);
    Vault vault = Vault::empty();
    // The same key under another name, and the same account with another key.
    vault.tokens.append(intake::fromText(u"otpauth://totp/Renamed:x?secret=NBSWY3DPEB3W64TMMQ"_s)->tokens[0].token);
    vault.tokens.append(intake::fromText(u"otpauth://totp/pier:BO?secret=MFRGGZDFMZTWQ2LKGE"_s)->tokens[0].token);
    intake::compare(*incoming, vault);
    QCOMPARE(incoming->tokens[0].standing, Standing::Here);
    QCOMPARE(incoming->tokens[0].match, vault.tokens[0]->id);
    QCOMPARE(incoming->tokens[1].standing, Standing::ReEnrolment);
    QCOMPARE(incoming->tokens[1].match, vault.tokens[1]->id);
    QCOMPARE(incoming->tokens[2].standing, Standing::New);
    QVERIFY(incoming->tokens[2].match.isNull());
    intake::compare(*incoming, Vault::empty());
    QCOMPARE(incoming->tokens[0].standing, Standing::New);
    QVERIFY(incoming->tokens[0].match.isNull());
}

void TestIntake::twoKeysUnderOneNameAreTwoAccounts()
{
    const QString first = u"otpauth://totp/Pier:bo?secret=NBSWY3DPEB3W64TMMQ"_s;
    const QString second = u"otpauth://totp/Pier:bo?secret=MFRGGZDFMZTWQ2LKGE"_s;
    Vault vault = Vault::empty();
    vault.tokens.append(intake::fromText(first)->tokens[0].token);
    auto both = intake::fromText(second + u'\n' + first);
    QVERIFY(both && both->tokens.size() == 2);
    intake::compare(*both, vault);
    QCOMPARE(both->tokens[0].standing, Standing::New);
    QVERIFY(both->tokens[0].match.isNull());
    QCOMPARE(both->tokens[1].standing, Standing::Here);
    // The other app has given the old one up.
    both->tokens[1].trashed = true;
    intake::compare(*both, vault);
    QCOMPARE(both->tokens[0].standing, Standing::ReEnrolment);
    QCOMPARE(both->tokens[0].match, vault.tokens[0]->id);
}

void TestIntake::sharedExports()
{
    const QString folder = test::sharedPath(u"formats/fixtures/google_authenticator"_s);
    if (folder.isEmpty())
        QSKIP("The folder of shared reference exports is not here.");
    Incoming all;
    for (const QString &name :
         {u"synthetic_batch_2_of_3.png"_s, u"synthetic_batch_3_of_3.png"_s, u"synthetic_batch_1_of_3.png"_s}) {
        auto incoming = fromFile(folder + u'/' + name);
        QVERIFY2(incoming, qPrintable(name));
        intake::join(all, std::move(*incoming));
    }
    QVERIFY(all.batch && all.batch->missing().isEmpty());
    const auto asText = fromFile(folder + u"/synthetic_batches_out_of_order.txt"_s);
    QVERIFY(asText);
    QCOMPARE(asText->tokens.size(), all.tokens.size());
    const auto incomplete = fromFile(folder + u"/synthetic_batches_missing_second.txt"_s);
    QVERIFY(incomplete && incomplete->batch);
    QCOMPARE(incomplete->batch->missing(), QList<int>{1});
    const auto list = fromFile(test::sharedPath(u"formats/fixtures/otpauth_uri/synthetic_all_types.txt"_s));
    QVERIFY(list);
    QVERIFY(list->tokens.size() >= 5);
}

QTEST_GUILESS_MAIN(TestIntake)
#include "tst_intake.moc"
