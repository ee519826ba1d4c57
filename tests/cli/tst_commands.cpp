// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QTimeZone>

using namespace countersign;
using namespace countersign::cli::test;

namespace {

const QString otherSecret = u"GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"_s;

QSet<QString> keysOf(const QJsonObject &object)
{
    const QStringList keys = object.keys();
    return {keys.begin(), keys.end()};
}

} // namespace

/// What each command says, writes and answers, with a real keyring.
class TestCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!isReady())
            QSKIP("runs under tests/support/keyring-session, with COUNTERSIGN_CLI naming the program");
    }
    void init() { QVERIFY(startAfresh()); }

    void sayThereAreNoAccountsYet();
    void addsWhatIsPiped();
    void addsSeveralAndSaysWhichCannotBe();
    void addsASetUpBlock();
    void saysWhatIsHereAlready();
    void refusesAnotherKey();
    void replacesAKey();
    void keepsBoth();
    void seesAReEnrolmentInOneGo();
    void tellsOfMissingParts();
    void addsPictures();
    void addsByHandFromAPipe_data();
    void addsByHandFromAPipe();
    void jsonHasExactlyTheseFields();
    void showsSecretsOnlyWhenAsked();
    void codesEqualOathtool_data();
    void codesEqualOathtool();
    void choosesByName_data();
    void choosesByName();
    void doesNotGuess();
    void removesOnlyWithAYes();
    void removedComesBack();
    void speaksUtf8InAnyLocale();
    void namesCannotSteerTheTerminal();
    void refusesSecretsOnTheCommandLine_data();
    void refusesSecretsOnTheCommandLine();
    void wrongUsage_data();
    void wrongUsage();
    void helpAndVersion();
    void readsNoMoreThanItsLimit();
    void saysWhenOutputCannotBeWritten();
};

void TestCommands::sayThereAreNoAccountsYet()
{
    const Ended listed = run({u"list"_s});
    QCOMPARE(listed.code, 0);
    QCOMPARE(listed.out, QString());
    QVERIFY(listed.err.contains(u"no accounts yet"_s));
    QCOMPARE(run({u"list"_s, u"--json"_s}).array().size(), 0);
    QVERIFY(run({u"code"_s, u"--json"_s}).out.startsWith(u'['));
    // Looking makes nothing.
    QCOMPARE(keyring::itemCount(), 0);
}

void TestCommands::addsWhatIsPiped()
{
    const Ended added = add(uri(u"Example"_s, u"alice"_s));
    QCOMPARE(added.code, 0);
    QCOMPARE(added.out, u"Example (alice) was added.\n"_s);
    QCOMPARE(added.err, QString());
    QCOMPARE(keyring::itemCount(), 1);

    const Ended listed = run({u"list"_s});
    QCOMPARE(listed.code, 0);
    QVERIFY(listed.out.contains(
        QRegularExpression(u"^Example +alice +totp +[0-9a-f]{8}$"_s, QRegularExpression::MultilineOption)));
}

void TestCommands::addsSeveralAndSaysWhichCannotBe()
{
    const Ended added =
        add(uri(u"One"_s, u"a"_s) + uri(u"Bad"_s, u"b"_s, u"JBSW0000"_s) + uri(u"Two"_s, u"c"_s, otherSecret));
    QCOMPARE(added.code, 1);
    QCOMPARE(added.out, u"One (a) was added.\nTwo (c) was added.\n"_s);
    QVERIFY(added.err.contains(u"Bad"_s));
    QVERIFY(!added.err.contains(u"JBSW0000"_s));
    QCOMPARE(run({u"list"_s, u"--json"_s}).array().size(), 2);
}

void TestCommands::addsASetUpBlock()
{
    const Ended added = add(u"Unable to scan? Enter this key:\n\n  NBSW Y3DP FQQH O33S\n\nType: Time-based\n"
                            "Algorithm: SHA1\nDigits: 6\nInterval: 30\n"_s,
                            {u"--json"_s});
    QCOMPARE(added.code, 0);
    QCOMPARE(added.first()[u"kind"_s].toString(), u"totp"_s);
    const Ended shown = run({u"list"_s, u"--show-secrets"_s, u"--json"_s});
    QCOMPARE(shown.first()[u"secret"_s].toString(), u"NBSWY3DPFQQHO33S"_s);
}

void TestCommands::saysWhatIsHereAlready()
{
    QCOMPARE(add(uri(u"Example"_s, u"alice"_s)).code, 0);
    const QString id = run({u"list"_s, u"--json"_s}).first()[u"id"_s].toString();
    const Ended again = add(uri(u"Example"_s, u"alice"_s));
    QCOMPARE(again.code, 0);
    QVERIFY(again.out.contains(u"here already"_s));
    const Ended asJson = add(uri(u"Example"_s, u"alice"_s), {u"--json"_s});
    QCOMPARE(asJson.first()[u"id"_s].toString(), id);
    QCOMPARE(run({u"list"_s, u"--json"_s}).array().size(), 1);
}

void TestCommands::refusesAnotherKey()
{
    QCOMPARE(add(uri(u"Example"_s, u"alice"_s)).code, 0);
    const Ended refused =
        add(uri(u"Example"_s, u"alice"_s, otherSecret) + uri(u"New"_s, u"nora"_s, u"NBSWY3DPFQQHO33S"_s));
    QCOMPARE(refused.code, 1);
    QVERIFY(refused.err.contains(u"Example (alice)"_s));
    QVERIFY(refused.err.contains(u"--replace"_s));
    QVERIFY(refused.err.contains(u"--keep-both"_s));
    QVERIFY(!(refused.out + refused.err).contains(otherSecret));
    // The rest of what came in is not lost.
    const QJsonArray tokens = run({u"list"_s, u"--show-secrets"_s, u"--json"_s}).array();
    QCOMPARE(tokens.size(), 2);
    QCOMPARE(tokens[0][u"secret"_s].toString(), u"JBSWY3DPEHPK3PXP"_s);
    QCOMPARE(tokens[1][u"issuer"_s].toString(), u"New"_s);
}

void TestCommands::replacesAKey()
{
    QCOMPARE(add(uri(u"Example"_s, u"alice"_s)).code, 0);
    const QString id = run({u"list"_s, u"--json"_s}).first()[u"id"_s].toString();
    const Ended replaced = add(uri(u"Example"_s, u"alice"_s, otherSecret), {u"--replace"_s});
    QCOMPARE(replaced.code, 0);
    QVERIFY(replaced.out.contains(u"new key"_s));
    const QJsonArray tokens = run({u"list"_s, u"--show-secrets"_s, u"--json"_s}).array();
    QCOMPARE(tokens.size(), 1);
    QCOMPARE(tokens[0][u"id"_s].toString(), id);
    QCOMPARE(tokens[0][u"secret"_s].toString(), otherSecret);
    // The old key is not gone.
    QVERIFY(run({u"removed"_s}).out.contains(u"alice"_s));
}

void TestCommands::keepsBoth()
{
    QCOMPARE(add(uri(u"Example"_s, u"alice"_s)).code, 0);
    QCOMPARE(add(uri(u"Example"_s, u"alice"_s, otherSecret), {u"--keep-both"_s}).code, 0);
    QCOMPARE(run({u"list"_s, u"--json"_s}).array().size(), 2);
}

void TestCommands::seesAReEnrolmentInOneGo()
{
    const Ended added = add(uri(u"Example"_s, u"alice"_s) + uri(u"Example"_s, u"alice"_s, otherSecret));
    QCOMPARE(added.code, 1);
    QCOMPARE(run({u"list"_s, u"--json"_s}).array().size(), 1);
}

void TestCommands::tellsOfMissingParts()
{
    // Part 1 of 3 of a phone's export, with one account.
    const Ended added = add(u"otpauth-migration://offline?data="
                            "CikKD2hlbGxvLCB3b3JsZCEhcxIJUGhvbmU6cGlhGgVQaG9uZSABKAEwAhABGAMgAChN\n"_s);
    QCOMPARE(added.code, 0);
    QCOMPARE(added.out, u"Phone (pia) was added.\n"_s);
    QVERIFY(added.err.contains(u"Part 2 of 3"_s));
    QVERIFY(added.err.contains(u"Part 3 of 3"_s));
}

void TestCommands::addsPictures()
{
    const QString pictures = QStringLiteral(COUNTERSIGN_SOURCE_DIR) + u"/tests/cli/pictures/"_s;
    const Ended added = run({u"add"_s, u"--image"_s, pictures + u"paula.png"_s, pictures + u"missing.png"_s});
    QCOMPARE(added.code, 1);
    QCOMPARE(added.out, u"Picture (paula) was added.\n"_s);
    QVERIFY(added.err.contains(u"missing.png"_s));

    const Ended again = run({u"add"_s, u"--image"_s, pictures + u"paula.png"_s, u"--json"_s});
    QCOMPARE(again.code, 0);
    QCOMPARE(again.first()[u"account"_s].toString(), u"paula"_s);

    const Ended link = run({u"add"_s, u"--image"_s, pictures + u"link.png"_s});
    QCOMPARE(link.code, 1);
    QVERIFY(link.err.contains(u"link to a web page"_s));
}

void TestCommands::addsByHandFromAPipe_data()
{
    QTest::addColumn<QString>("answers");
    QTest::addColumn<int>("code");
    QTest::addColumn<QJsonObject>("expected");
    const auto fields = [](const char16_t *json) {
        return QJsonDocument::fromJson(QStringView(json).toUtf8()).object();
    };
    QTest::newRow("usual values")
        << u"Acme\nzoë\njbsw y3dp-EHPK 3pxp\n"_s << 0
        << fields(uR"({"issuer":"Acme","account":"zoë","kind":"totp","algorithm":"SHA1","digits":6,"timeStep":30})");
    QTest::newRow("empty lines") << u"Acme\nal\nJBSWY3DPEHPK3PXP\n\n\n\n\n"_s << 0
                                 << fields(uR"({"kind":"totp","algorithm":"SHA1","digits":6,"timeStep":30})");
    QTest::newRow("everything") << u"Acme\nal\nJBSWY3DPEHPK3PXP\ntotp\n8\nSHA-256\n60\n"_s << 0
                                << fields(uR"({"kind":"totp","algorithm":"SHA256","digits":8,"timeStep":60})");
    QTest::newRow("counter") << u"Acme\nal\nJBSWY3DPEHPK3PXP\nhotp\n\n\n7\n"_s << 0
                             << fields(uR"({"kind":"hotp","algorithm":"SHA1","digits":6,"counter":7})");
    QTest::newRow("steam") << u"Steam\nal\nJBSWY3DPEHPK3PXP\nsteam\n"_s << 0
                           << fields(uR"({"kind":"steam","algorithm":"SHA1","digits":5,"timeStep":30})");
    QTest::newRow("wrong key") << u"Acme\nal\nJBSW!\n"_s << 1 << QJsonObject();
    QTest::newRow("no key") << u"Acme\nal\n"_s << 1 << QJsonObject();
    QTest::newRow("eleven digits") << u"Acme\nal\nJBSWY3DPEHPK3PXP\ntotp\n11\n"_s << 1 << QJsonObject();
    QTest::newRow("unknown type") << u"Acme\nal\nJBSWY3DPEHPK3PXP\nsmoke\n"_s << 1 << QJsonObject();
    QTest::newRow("md5") << u"Acme\nal\nJBSWY3DPEHPK3PXP\ntotp\n6\nMD5\n"_s << 1 << QJsonObject();
    QTest::newRow("no interval") << u"Acme\nal\nJBSWY3DPEHPK3PXP\ntotp\n6\nSHA1\n0\n"_s << 1 << QJsonObject();
    QTest::newRow("counter below 0") << u"Acme\nal\nJBSWY3DPEHPK3PXP\nhotp\n6\nSHA1\n-1\n"_s << 1 << QJsonObject();
}

void TestCommands::addsByHandFromAPipe()
{
    QFETCH(QString, answers);
    QFETCH(int, code);
    QFETCH(QJsonObject, expected);
    const Ended added = run({u"add"_s, u"--manual"_s, u"--json"_s}, answers);
    QCOMPARE(added.code, code);
    if (code != 0) {
        QCOMPARE(added.err.count(u'\n'), 1);
        QCOMPARE(run({u"list"_s, u"--json"_s}).array().size(), 0);
        return;
    }
    const QJsonObject token = added.first();
    for (auto field = expected.begin(); field != expected.end(); ++field)
        QCOMPARE(token[field.key()], field.value());
}

void TestCommands::jsonHasExactlyTheseFields()
{
    const QSet<QString> timed{u"id"_s,     u"kind"_s,     u"issuer"_s, u"account"_s,   u"algorithm"_s,
                              u"digits"_s, u"timeStep"_s, u"code"_s,   u"validFrom"_s, u"validUntil"_s};
    QSet<QString> counted = timed;
    counted.remove(u"timeStep"_s);
    counted.insert(u"counter"_s);

    const QString timedAndCounted =
        uri(u"Acme"_s, u"timed"_s) + uri(u"Acme"_s, u"counted"_s, otherSecret, u"&counter=5"_s, u"hotp"_s);
    const Ended added = add(timedAndCounted, {u"--json"_s});
    const Ended calls[] = {added, run({u"list"_s, u"--json"_s}), run({u"code"_s, u"--json"_s})};
    for (const Ended &call : calls) {
        QCOMPARE(call.code, 0);
        QCOMPARE(call.array().size(), 2);
        const QJsonObject one = call.array()[0].toObject();
        QCOMPARE(keysOf(one), timed);
        QVERIFY(!QUuid::fromString(one[u"id"_s].toString()).isNull());
        QVERIFY(!one[u"id"_s].toString().contains(u'{'));
        QCOMPARE(one[u"digits"_s], QJsonValue(6));
        QCOMPARE(one[u"timeStep"_s], QJsonValue(30));
        QVERIFY(one[u"code"_s].isString());
        QVERIFY(one[u"validFrom"_s].isDouble());
        QCOMPARE(one[u"validUntil"_s].toInteger() - one[u"validFrom"_s].toInteger(), 30);

        const QJsonObject two = call.array()[1].toObject();
        QCOMPARE(keysOf(two), counted);
        QCOMPARE(two[u"kind"_s].toString(), u"hotp"_s);
        // A list leaves the counter alone.
        QCOMPARE(two[u"counter"_s], QJsonValue(5));
        for (const QString &field : {u"code"_s, u"validFrom"_s, u"validUntil"_s})
            QVERIFY(two[field].isNull());
    }
    counted.insert(u"secret"_s);
    QCOMPARE(keysOf(run({u"list"_s, u"--show-secrets"_s, u"--json"_s}).array()[1].toObject()), counted);

    const Ended removed = run({u"remove"_s, u"timed"_s, u"--yes"_s, u"--json"_s});
    QCOMPARE(removed.code, 0);
    QCOMPARE(keysOf(removed.first()), timed);
}

void TestCommands::showsSecretsOnlyWhenAsked()
{
    const QString lower = QString(otherSecret).toLower();
    const Ended added = add(uri(u"Acme"_s, u"alice"_s, lower));
    QString all = added.out + added.err;
    const QStringList calls[] = {{u"list"_s},
                                 {u"list"_s, u"--json"_s},
                                 {u"code"_s, u"--json"_s},
                                 {u"code"_s, u"alice"_s},
                                 {u"remove"_s, u"alice"_s, u"--yes"_s, u"--json"_s},
                                 {u"removed"_s}};
    for (const QStringList &call : calls) {
        const Ended answer = run(call);
        all += answer.out + answer.err;
    }
    QVERIFY(!all.contains(otherSecret, Qt::CaseInsensitive));
    QVERIFY(!all.contains(u"12345678901234567890"_s));
    QCOMPARE(run({u"restore"_s, u"alice"_s}).code, 0);
    QVERIFY(run({u"list"_s, u"--show-secrets"_s}).out.contains(otherSecret));
}

void TestCommands::codesEqualOathtool_data()
{
    QTest::addColumn<QString>("parameters");
    QTest::addColumn<QStringList>("oath");
    QTest::newRow("usual") << QString() << QStringList{u"--totp=sha1"_s};
    QTest::newRow("sha256") << u"&algorithm=SHA256&digits=8"_s << QStringList{u"--totp=sha256"_s, u"--digits=8"_s};
    QTest::newRow("sha512") << u"&algorithm=SHA512&period=60"_s
                            << QStringList{u"--totp=sha512"_s, u"--time-step-size=60s"_s};
    QTest::newRow("7 digits") << u"&digits=7&period=15"_s
                              << QStringList{u"--totp=sha1"_s, u"--digits=7"_s, u"--time-step-size=15s"_s};
}

void TestCommands::codesEqualOathtool()
{
    QFETCH(QString, parameters);
    QFETCH(QStringList, oath);
    if (QStandardPaths::findExecutable(u"oathtool"_s).isEmpty())
        QSKIP("oathtool is not installed");
    QCOMPARE(add(uri(u"Acme"_s, u"alice"_s, otherSecret, parameters)).code, 0);
    const auto theirs = [&](qint64 moment) {
        const QString when =
            QDateTime::fromSecsSinceEpoch(moment, QTimeZone::utc()).toString(u"yyyy-MM-dd HH:mm:ss UTC"_s);
        return oathtool(oath + QStringList{u"--base32"_s, u"--now"_s, when, otherSecret});
    };
    for (const qint64 moment :
         {Q_INT64_C(0), Q_INT64_C(59), Q_INT64_C(1111111109), Q_INT64_C(2000000000), Q_INT64_C(20000000000)}) {
        const Ended shown = run({u"code"_s, u"alice"_s, u"--at"_s, QString::number(moment)});
        QCOMPARE(shown.code, 0);
        QCOMPARE(shown.out.trimmed(), theirs(moment));
    }
    // Now: the moment is the one that the answer itself tells.
    const QJsonObject now = run({u"code"_s, u"alice"_s, u"--json"_s}).first();
    QCOMPARE(now[u"code"_s].toString(), theirs(now[u"validFrom"_s].toInteger()));
    // Any second of 64 bits.
    QCOMPARE(run({u"code"_s, u"alice"_s, u"--at"_s, u"9000000000000000000"_s}).code, 0);
    const Ended before1970 = run({u"code"_s, u"alice"_s, u"--at"_s, u"-1"_s});
    QCOMPARE(before1970.code, 1);
    QCOMPARE(before1970.err.count(u'\n'), 1);
    QCOMPARE(run({u"code"_s, u"--at"_s, u"-1"_s}).code, 1);
}

void TestCommands::choosesByName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("account");
    QTest::newRow("issuer") << u"GitHub"_s << u"alice@example.org"_s;
    QTest::newRow("other case") << u"gitHUB"_s << u"alice@example.org"_s;
    QTest::newRow("account") << u"bob"_s << u"bob"_s;
    QTest::newRow("part of the account") << u"alice@"_s << u"alice@example.org"_s;
    QTest::newRow("part of the issuer") << u"hub ent"_s << u"bob"_s;
    QTest::newRow("both") << u"github (alice@example.org)"_s << u"alice@example.org"_s;
    QTest::newRow("both with a colon") << u"GitHub:alice@example.org"_s << u"alice@example.org"_s;
    QTest::newRow("umlaut") << u"bÜRO"_s << u"jürgen"_s;
    QTest::newRow("umlaut in two characters") << u"Bu\u0308ro"_s << u"jürgen"_s;
    QTest::newRow("sharp s") << u"STRASSE"_s << u"straße"_s;
    QTest::newRow("Japanese") << u"東"_s << u"花子"_s;
}

void TestCommands::choosesByName()
{
    QFETCH(QString, name);
    QFETCH(QString, account);
    // "GitHub" is also a part of another issuer: the whole name wins.
    QCOMPARE(add(uri(u"GitHub"_s, u"alice@example.org"_s) + uri(u"GitHub Enterprise"_s, u"bob"_s, otherSecret)
                 + uri(u"Büro"_s, u"jürgen"_s, u"NBSWY3DPFQQHO33S"_s)
                 + uri(u"Post"_s, u"straße"_s, u"NBSWY3DPFQQHO33T"_s)
                 + uri(u"東京"_s, u"花子"_s, u"NBSWY3DPFQQHO33U"_s))
                 .code,
             0);
    const Ended shown = run({u"code"_s, name, u"--json"_s});
    QCOMPARE(shown.code, 0);
    QCOMPARE(shown.array().size(), 1);
    QCOMPARE(shown.first()[u"account"_s].toString(), account);
    // And by id, whole or not.
    const QString id = shown.first()[u"id"_s].toString();
    for (const QString &way : {id, id.toUpper(), u'{' + id + u'}', id.first(13)})
        QCOMPARE(run({u"code"_s, way, u"--json"_s}).first()[u"id"_s].toString(), id);
}

void TestCommands::doesNotGuess()
{
    QCOMPARE(add(uri(u"Acme"_s, u"alice"_s) + uri(u"Bolt"_s, u"alice"_s, otherSecret)).code, 0);
    for (const QStringList &call : {QStringList{u"code"_s, u"alice"_s},
                                    {u"remove"_s, u"alice"_s, u"--yes"_s},
                                    {u"code"_s, u"alic"_s, u"--json"_s}}) {
        const Ended refused = run(call);
        QCOMPARE(refused.code, 1);
        QCOMPARE(refused.out, QString());
        QVERIFY(refused.err.contains(u"Acme"_s));
        QVERIFY(refused.err.contains(u"Bolt"_s));
        QVERIFY(refused.err.contains(u"Several accounts"_s));
    }
    QCOMPARE(run({u"list"_s, u"--json"_s}).array().size(), 2);
    const Ended nobody = run({u"code"_s, u"nobody"_s});
    QCOMPARE(nobody.code, 1);
    QCOMPARE(nobody.err.count(u'\n'), 1);
    QVERIFY(nobody.err.contains(u"nobody"_s));
}

void TestCommands::removesOnlyWithAYes()
{
    QCOMPARE(add(uri(u"Acme"_s, u"alice"_s)).code, 0);
    const Ended refused = run({u"remove"_s, u"Acme"_s}, u"y\n"_s);
    QCOMPARE(refused.code, 1);
    QVERIFY(refused.err.contains(u"does not switch off two-factor sign-in"_s));
    QCOMPARE(run({u"list"_s, u"--json"_s}).array().size(), 1);
    const Ended removed = run({u"remove"_s, u"Acme"_s, u"--yes"_s});
    QCOMPARE(removed.code, 0);
    QVERIFY(removed.out.contains(u"30 days"_s));
    QCOMPARE(run({u"list"_s, u"--json"_s}).array().size(), 0);
    QCOMPARE(run({u"remove"_s, u"Acme"_s, u"--yes"_s}).code, 1);
}

void TestCommands::removedComesBack()
{
    QVERIFY(run({u"removed"_s}).err.contains(u"No account was removed"_s));
    QCOMPARE(add(uri(u"Acme"_s, u"alice"_s)).code, 0);
    const QString id = run({u"list"_s, u"--json"_s}).first()[u"id"_s].toString();
    QCOMPARE(run({u"remove"_s, u"alice"_s, u"--yes"_s}).code, 0);
    const Ended listed = run({u"removed"_s});
    QCOMPARE(listed.code, 0);
    QVERIFY(listed.out.contains(u"alice"_s));
    QVERIFY(listed.out.contains(id.first(8)));

    const Ended back = run({u"restore"_s, u"acme"_s});
    QCOMPARE(back.code, 0);
    QCOMPARE(back.out, u"Acme (alice) is back.\n"_s);
    QCOMPARE(run({u"list"_s, u"--json"_s}).first()[u"id"_s].toString(), id);
    const Ended again = run({u"restore"_s, u"acme"_s});
    QCOMPARE(again.code, 1);
    QVERIFY(again.err.contains(u"acme"_s));
}

void TestCommands::speaksUtf8InAnyLocale()
{
    const QStringList poorLocale{u"LC_ALL=C"_s, u"LANG=C"_s};
    const Ended added = run({u"add"_s, u"--uri"_s}, uri(u"Büro 東京"_s, u"zoë🔑"_s), poorLocale);
    QCOMPARE(added.code, 0);
    QCOMPARE(added.out, u"Büro 東京 (zoë🔑) was added.\n"_s);
    QCOMPARE(added.err, QString());
    const Ended shown = run({u"code"_s, u"ZOË🔑"_s, u"--json"_s}, {}, poorLocale);
    QCOMPARE(shown.first()[u"issuer"_s].toString(), u"Büro 東京"_s);
}

void TestCommands::namesCannotSteerTheTerminal()
{
    QCOMPARE(add(uri(u"Ev\033[2Jil"_s, u"a\u202Emoc\u0007\u009B31m"_s)).code, 0);
    const QStringList calls[] = {{u"list"_s},     {u"list"_s, u"--json"_s},
                                 {u"code"_s},     {u"code"_s, u"x\033[31m\u009B"_s},
                                 {u"\033]0;x"_s}, {u"list"_s, u"--\033[31m"_s}};
    for (const QStringList &call : calls) {
        const Ended answer = run(call);
        const QString all = answer.out + answer.err;
        for (const QChar c : all) {
            QVERIFY2(c == u'\n' || c.category() != QChar::Other_Control, qPrintable(call.join(u' ')));
            QVERIFY(c != QChar(0x202E));
        }
    }
}

void TestCommands::refusesSecretsOnTheCommandLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("secret");
    const QString key = u"JBSWY3DPEHPK3PXP"_s;
    QTest::newRow("link") << QStringList{u"add"_s, u"--uri"_s, uri(u"a"_s, u"b"_s).trimmed()} << key;
    QTest::newRow("migration link") << QStringList{u"add"_s, u"--uri"_s, u"otpauth-migration://offline?data=abc"_s}
                                    << u"abc"_s;
    QTest::newRow("key") << QStringList{u"add"_s, u"--manual"_s, key} << key;
    QTest::newRow("short key") << QStringList{u"add"_s, u"--uri"_s, u"ABCDEFGH"_s} << u"ABCDEFGH"_s;
    QTest::newRow("key with blanks") << QStringList{u"code"_s, u"jbsw y3dp ehpk 3pxp"_s} << u"y3dp"_s;
    QTest::newRow("option") << QStringList{u"add"_s, u"--secret=JBSWY3DPEHPK3PXP"_s} << key;
    QTest::newRow("as a command") << QStringList{key} << key;
}

void TestCommands::refusesSecretsOnTheCommandLine()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, secret);
    const Ended refused = run(arguments);
    QCOMPARE(refused.code, 2);
    QVERIFY(refused.err.contains(u"standard input"_s));
    QVERIFY(!refused.err.contains(secret));
    QCOMPARE(refused.out, QString());
}

void TestCommands::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("no such command") << QStringList{u"dance"_s};
    QTest::newRow("no such option") << QStringList{u"list"_s, u"--colour"_s, u"file"_s};
    QTest::newRow("too many names") << QStringList{u"code"_s, u"a"_s, u"b"_s};
    QTest::newRow("no door") << QStringList{u"add"_s};
    QTest::newRow("two doors") << QStringList{u"add"_s, u"--uri"_s, u"--manual"_s};
    QTest::newRow("no picture") << QStringList{u"add"_s, u"--image"_s};
    QTest::newRow("replace and keep") << QStringList{u"add"_s, u"--uri"_s, u"--replace"_s, u"--keep-both"_s};
    QTest::newRow("no moment") << QStringList{u"code"_s, u"--at"_s};
    QTest::newRow("moment not a number") << QStringList{u"code"_s, u"--at"_s, u"noon"_s};
    QTest::newRow("moment beyond 64 bits") << QStringList{u"code"_s, u"--at=99999999999999999999"_s};
    QTest::newRow("nobody to remove") << QStringList{u"remove"_s, u"--yes"_s};
    QTest::newRow("nobody to restore") << QStringList{u"restore"_s};
    QTest::newRow("no vault file") << QStringList{u"list"_s, u"--vault="_s};
    QTest::newRow("nothing to do to a passphrase") << QStringList{u"passphrase"_s};
    QTest::newRow("two places for a backup") << QStringList{u"backup"_s, u"--to"_s, u"a"_s, u"--stop"_s};
    QTest::newRow("nothing to check") << QStringList{u"check"_s};
    QTest::newRow("nowhere to move") << QStringList{u"move"_s};
    QTest::newRow("two places to move") << QStringList{u"move"_s, u"--to-keychain"_s, u"--to"_s, u"a"_s};
    QTest::newRow("a foreign vault does not move") << QStringList{u"move"_s, u"--to"_s, u"a"_s, u"--vault"_s, u"b"_s};
    QTest::newRow("value for a flag") << QStringList{u"list"_s, u"--json=yes"_s};
    QTest::newRow("help for nothing") << QStringList{u"help"_s, u"dance"_s};
}

void TestCommands::wrongUsage()
{
    QFETCH(QStringList, arguments);
    const Ended refused = run(arguments);
    QCOMPARE(refused.code, 2);
    QCOMPARE(refused.out, QString());
    QCOMPARE(refused.err.count(u'\n'), 2);
    QVERIFY(refused.err.contains(u"Usage: countersign-cli"_s));
}

void TestCommands::helpAndVersion()
{
    for (const QStringList &call : {QStringList{u"help"_s}, {u"--help"_s}, {u"-h"_s}}) {
        const Ended help = run(call);
        QCOMPARE(help.code, 0);
        for (const QString &command : {u"add"_s, u"list"_s, u"code"_s, u"watch"_s, u"remove"_s, u"removed"_s,
                                       u"restore"_s, u"passphrase"_s, u"backup"_s, u"check"_s, u"move"_s, u"where"_s}) {
            QVERIFY(help.out.contains(u"\n  "_s + command));
            QCOMPARE(run({command, u"--help"_s}).out, run({u"help"_s, command}).out);
            QVERIFY(run({u"help"_s, command}).out.startsWith(u"Usage: countersign-cli "_s + command));
        }
    }
    QVERIFY(run({u"--version"_s}).out.startsWith(u"countersign-cli "_s));
}

void TestCommands::readsNoMoreThanItsLimit()
{
    const Ended refused = run({u"add"_s, u"--uri"_s}, QString(17 * 1024 * 1024, u'x'));
    QCOMPARE(refused.code, 1);
    QVERIFY(refused.err.contains(u"too long"_s));
    QCOMPARE(add({}).code, 1);
}

void TestCommands::saysWhenOutputCannotBeWritten()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("there is no /dev/full here");
    QCOMPARE(add(uri(u"Acme"_s, u"alice"_s)).code, 0);
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(program(), {u"list"_s});
    const Ended refused = ended(process);
    QCOMPARE(refused.code, 1);
    QVERIFY(refused.err.contains(u"cannot be written"_s));
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
