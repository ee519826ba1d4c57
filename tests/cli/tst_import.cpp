// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/support/shared.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace countersign;
using namespace countersign::cli::test;

namespace {

const QString filePassword = u"six blue lanterns"_s;

/// A file of 2FAS: an account, one that no program but its own can make codes of, and one that is named like the first.
const QByteArray twoFas = R"({"services":[
  {"name":"Acme","secret":"JBSWY3DPEHPK3PXP","otp":{"issuer":"Acme","account":"bob","digits":6,"period":30,
   "algorithm":"SHA1","tokenType":"TOTP"},"order":{"position":0},"groupId":"1"},
  {"name":"Quay","secret":"NBSWY3DPFQQHO33S","otp":{"issuer":"Quay","account":"ana","algorithm":"WHIRLPOOL"},
   "order":{"position":1}},
  {"name":"Harbour","secret":"GEZDGNBVGY3TQOJQ","otp":{"issuer":"Harbour","account":"eve","tokenType":"HOTP","counter":7},
   "order":{"position":2}}],
 "groups":[{"id":"1","name":"Work","isExpanded":true}],"schemaVersion":4,"appOrigin":"android"})";

QJsonObject report(const Ended &ended)
{
    return QJsonDocument::fromJson(ended.out.toUtf8()).object();
}

/// "outcome issuer account" of each entry.
QStringList outcomesIn(const QJsonObject &report)
{
    QStringList lines;
    for (const QJsonValue &entry : report[u"entries"_s].toArray())
        lines.append(
            QStringList{entry[u"outcome"_s].toString(), entry[u"issuer"_s].toString(), entry[u"account"_s].toString()}
                .join(u' ')
                .simplified());
    return lines;
}

bool addsUp(const QJsonObject &report)
{
    const QJsonObject totals = report[u"totals"_s].toObject();
    qsizetype sum = 0;
    for (const QString &outcome : {u"new"_s, u"here"_s, u"re-enrolment"_s, u"set-aside"_s}) {
        qsizetype count = 0;
        for (const QJsonValue &entry : report[u"entries"_s].toArray())
            count += entry[u"outcome"_s].toString() == outcome ? 1 : 0;
        if (totals[outcome].toInteger(-1) != count)
            return false;
        sum += count;
    }
    return totals[u"entries"_s].toInteger(-1) == sum && report[u"entries"_s].toArray().size() == sum;
}

} // namespace

/// Files of other programs, and what the terminal program says of every entry in them.
class TestImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!isReady())
            QSKIP("runs under tests/support/keyring-session, with COUNTERSIGN_CLI naming the program");
    }
    void init()
    {
        QVERIFY(startAfresh());
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void accountsForEveryEntry();
    void aDryRunKeepsNothing();
    void whatIsHereIsSaid();
    void anotherKeyIsDecidedByThePerson();
    void whatWasKeptSideBySideStaysSo();
    void severalFilesAreOneSave();
    void aPasswordIsAskedForWhereThereIsOne();
    void aWrongPasswordIsToldFromDamage();
    void aPersonTypesThePassword();
    void aSealedVaultAsksForItsOwn();
    void secretsAreShownOnlyWhenAsked();
    void whatIsNoExportIsSaid_data();
    void whatIsNoExportIsSaid();
    void partsThatAreMissingAreNamed();
    void picturesAreReadAsWell();
    void realFilesAreAccountedFor();

private:
    QString fileWith(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(content);
        return file.fileName();
    }
    /// A file under a password, with the accounts that are in the vault now.
    QString sealedFile(const QString &name, const QString &format = u"2fas-encrypted"_s)
    {
        const QString path = m_folder->filePath(name);
        const Ended written = runWith({{3, filePassword}}, {u"export"_s, u"--format"_s, format, u"--output"_s, path,
                                                            u"--new-passphrase-fd"_s, u"3"_s, u"--weak"_s});
        return written.code == 0 ? path : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestImport::accountsForEveryEntry()
{
    // The name says nothing.
    const QString file = fileWith(u"holiday.jpg"_s, twoFas);
    const Ended imported = run({u"import"_s, file, u"--json"_s});
    QCOMPARE(imported.code, 0);
    const QJsonObject said = report(imported);
    QCOMPARE(outcomesIn(said), (QStringList{u"new Acme bob"_s, u"new Harbour eve"_s, u"set-aside Quay (ana)"_s}));
    QVERIFY(addsUp(said));
    QCOMPARE(said[u"kept"_s].toBool(), true);
    const QJsonArray entries = said[u"entries"_s].toArray();
    QVERIFY(entries[0][u"reason"_s].isNull());
    QVERIFY(entries[2][u"reason"_s].toString().contains(u"algorithm"_s));
    QCOMPARE(entries[0][u"file"_s].toString(), file);
    QCOMPARE(entries[1][u"counter"_s].toInt(), 7);
    QVERIFY(!imported.out.contains(u"JBSWY3DPEHPK3PXP"_s));
    // All fields of a list are there, in every entry.
    const Ended listed = run({u"list"_s, u"--json"_s});
    QCOMPARE(accountsIn(listed), (QStringList{u"Acme bob"_s, u"Harbour eve"_s}));
    for (const QString &field : listed.first().keys())
        for (const QJsonValue &entry : entries)
            QVERIFY2(entry.toObject().contains(field) || field == u"timeStep"_s, qPrintable(field));
    QCOMPARE(entries[0][u"id"_s].toString(), listed.first()[u"id"_s].toString());

    // The same in words.
    QVERIFY(startAfresh());
    const Ended told = run({u"import"_s, file});
    QCOMPARE(told.code, 0);
    QVERIFY2(told.out.contains(u"2 new, 0 already here, 0 with another key, 1 set aside"_s), qPrintable(told.out));
    QVERIFY(told.err.contains(u"Quay (ana)"_s));
}

void TestImport::aDryRunKeepsNothing()
{
    const QString file = fileWith(u"export"_s, twoFas);
    const Ended tried = run({u"import"_s, file, u"--dry-run"_s, u"--json"_s});
    QCOMPARE(tried.code, 0);
    QCOMPARE(outcomesIn(report(tried)).size(), 3);
    QVERIFY(addsUp(report(tried)));
    QCOMPARE(report(tried)[u"kept"_s].toBool(true), false);
    QCOMPARE(keyring::itemCount(), 0);
    QVERIFY(run({u"import"_s, file, u"--dry-run"_s}).out.contains(u"Nothing was changed"_s));
}

void TestImport::whatIsHereIsSaid()
{
    const QString file = fileWith(u"export"_s, twoFas);
    QCOMPARE(run({u"import"_s, file}).code, 0);
    const Ended again = run({u"import"_s, file, u"--json"_s});
    QCOMPARE(again.code, 0);
    QCOMPARE(outcomesIn(report(again)),
             (QStringList{u"here Acme bob"_s, u"here Harbour eve"_s, u"set-aside Quay (ana)"_s}));
    QCOMPARE(report(again)[u"kept"_s].toBool(true), false);
    QCOMPARE(run({u"list"_s, u"--json"_s}).array().size(), 2);
}

void TestImport::anotherKeyIsDecidedByThePerson()
{
    const QString file = fileWith(u"export"_s, twoFas);
    QCOMPARE(add(uri(u"Acme"_s, u"bob"_s, u"MFRGGZDFMZTWQ2LK"_s)).code, 0);
    const Ended refused = run({u"import"_s, file, u"--json"_s});
    QCOMPARE(refused.code, 1);
    QCOMPARE(outcomesIn(report(refused)).first(), u"re-enrolment Acme bob"_s);
    QVERIFY(report(refused)[u"entries"_s][0][u"reason"_s].toString().contains(u"--replace"_s));
    // The others came in all the same.
    QCOMPARE(accountsIn(run({u"list"_s, u"--json"_s})), (QStringList{u"Acme bob"_s, u"Harbour eve"_s}));
    const Ended replaced = run({u"import"_s, file, u"--json"_s, u"--replace"_s});
    QCOMPARE(replaced.code, 0);
    QCOMPARE(outcomesIn(report(replaced)).first(), u"re-enrolment Acme bob"_s);
    QVERIFY(report(replaced)[u"entries"_s][0][u"reason"_s].isNull());
    QVERIFY(run({u"list"_s, u"--show-secrets"_s}).out.contains(u"JBSWY3DPEHPK3PXP"_s));
    QVERIFY(run({u"removed"_s}).out.contains(u"Acme"_s));

    QVERIFY(startAfresh());
    QCOMPARE(add(uri(u"Acme"_s, u"bob"_s, u"MFRGGZDFMZTWQ2LK"_s)).code, 0);
    QCOMPARE(run({u"import"_s, file, u"--keep-both"_s}).code, 0);
    QCOMPARE(run({u"list"_s, u"--json"_s}).array().size(), 3);
    QCOMPARE(run({u"import"_s, file, u"--keep-both"_s, u"--replace"_s}).code, 2);
    QCOMPARE(run({u"import"_s}).code, 2);
}

// In one file, two accounts may share a key, and two others their names.
void TestImport::whatWasKeptSideBySideStaysSo()
{
    const QString links = uri(u"Acme"_s, u"bob"_s) + uri(u"Quay"_s, u"ana"_s) + uri(u"Acme"_s, u"bob"_s)
                          + uri(u"Acme"_s, u"bob"_s, u"MFRGGZDFMZTWQ2LK"_s);
    const Ended imported =
        run({u"import"_s, fileWith(u"ente"_s, QString(links).replace(u"\n"_s, u"&codeDisplay=%7B%7D\n"_s).toUtf8()),
             u"--json"_s});
    QCOMPARE(imported.code, 0);
    QCOMPARE(outcomesIn(report(imported)),
             (QStringList{u"new Acme bob"_s, u"new Quay ana"_s, u"here Acme bob"_s, u"new Acme bob"_s}));
    // Each names the account that it is in the vault.
    const QJsonArray entries = report(imported)[u"entries"_s].toArray(), listed = run({u"list"_s, u"--json"_s}).array();
    QCOMPARE(listed.size(), 3);
    for (const auto &[entry, account] : {std::pair{0, 0}, {1, 1}, {2, 0}, {3, 2}})
        QCOMPARE(entries[entry][u"id"_s].toString(), listed[account][u"id"_s].toString());
}

void TestImport::severalFilesAreOneSave()
{
    const QString first = fileWith(u"one"_s, twoFas);
    const QString second =
        fileWith(u"two"_s, (uri(u"Acme"_s, u"bob"_s) + uri(u"Quay"_s, u"ana"_s, u"MFRGGZDFMZTWQ2LK"_s)).toUtf8());
    const Ended imported = run({u"import"_s, first, second, m_folder->filePath(u"nothing"_s), u"--json"_s});
    QCOMPARE(imported.code, 1); // One of them is not there.
    QVERIFY(imported.err.contains(u"nothing"_s));
    QCOMPARE(outcomesIn(report(imported)), (QStringList{u"new Acme bob"_s, u"new Harbour eve"_s, u"here Acme bob"_s,
                                                        u"new Quay ana"_s, u"set-aside Quay (ana)"_s}));
    QVERIFY(addsUp(report(imported)));
    QCOMPARE(run({u"list"_s, u"--json"_s}).array().size(), 3);
}

void TestImport::aPasswordIsAskedForWhereThereIsOne()
{
    QCOMPARE(add(uri(u"Acme"_s, u"bob"_s)).code, 0);
    const QString file = sealedFile(u"sealed"_s), other = sealedFile(u"other"_s, u"aegis-json-encrypted"_s);
    QVERIFY(!file.isEmpty() && !other.isEmpty());
    QVERIFY(startAfresh());
    const Ended nobody = run({u"import"_s, file});
    QCOMPARE(nobody.code, 1);
    QVERIFY2(nobody.err.contains(u"--passphrase-fd"_s), qPrintable(nobody.err));
    // One password for both files.
    const Ended imported =
        runWith({{3, filePassword}}, {u"import"_s, file, other, u"--json"_s, u"--passphrase-fd"_s, u"3"_s});
    QCOMPARE(imported.code, 0);
    QCOMPARE(outcomesIn(report(imported)), (QStringList{u"new Acme bob"_s, u"here Acme bob"_s}));
    // One that was packed afterwards has its password all the same.
    if (QProcess::execute(u"gzip"_s, {file}) == 0) {
        const Ended packed =
            runWith({{3, filePassword}}, {u"import"_s, file + u".gz"_s, u"--json"_s, u"--passphrase-fd"_s, u"3"_s});
        QCOMPARE(outcomesIn(report(packed)), QStringList{u"here Acme bob"_s});
    }
    // A password that nobody needs does no harm.
    const QString open = fileWith(u"export"_s, twoFas);
    QCOMPARE(runWith({{3, filePassword}}, {u"import"_s, open, u"--passphrase-fd"_s, u"3"_s}).code, 0);
}

void TestImport::aWrongPasswordIsToldFromDamage()
{
    QCOMPARE(add(uri(u"Acme"_s, u"bob"_s)).code, 0);
    const QString file = sealedFile(u"sealed"_s);
    const QStringList call{u"import"_s, u"--passphrase-fd"_s, u"3"_s};
    const Ended wrong = runWith({{3, otherPassphrase}}, call + QStringList{file});
    QCOMPARE(wrong.code, 1);
    QVERIFY2(wrong.err.contains(u"not the password of the file"_s), qPrintable(wrong.err));
    QVERIFY(!wrong.err.contains(otherPassphrase));
    QFile whole(file);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const Ended damaged =
        runWith({{3, filePassword}},
                call
                    + QStringList{fileWith(
                        u"half"_s, whole.readAll().replace("\"servicesEncrypted\":\"", "\"servicesEncrypted\":\":"))});
    QCOMPARE(damaged.code, 1);
    QVERIFY2(damaged.err.contains(u"damaged"_s), qPrintable(damaged.err));
}

void TestImport::aPersonTypesThePassword()
{
    QCOMPARE(add(uri(u"Acme"_s, u"bob"_s)).code, 0);
    const QString file = sealedFile(u"sealed"_s);
    QVERIFY(startAfresh());
    Terminal terminal({u"import"_s, file});
    QTRY_VERIFY_WITH_TIMEOUT(terminal.written().contains(u"Password of"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!terminal.echoes(), patience);
    terminal.type(u"not this one\n"_s);
    QTRY_VERIFY_WITH_TIMEOUT(terminal.written().count(u"Password of"_s) == 2, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!terminal.echoes(), patience);
    terminal.type(filePassword + u'\n');
    QTRY_VERIFY_WITH_TIMEOUT(!terminal.isRunning(), patience);
    QCOMPARE(terminal.exitCode(), 0);
    QVERIFY(!terminal.written().contains(filePassword));
    QVERIFY(terminal.isRestored());
    QCOMPARE(accountsIn(run({u"list"_s, u"--json"_s})), QStringList{u"Acme bob"_s});
}

void TestImport::aSealedVaultAsksForItsOwn()
{
    QCOMPARE(add(uri(u"Quay"_s, u"ana"_s, u"MFRGGZDFMZTWQ2LK"_s)).code, 0);
    const QString file = sealedFile(u"sealed"_s);
    const QString vault = m_folder->filePath(u"vault.json"_s);
    QCOMPARE(makeVaultFile(vault).code, 0);
    const QStringList call{u"import"_s, file, u"--vault"_s, vault, u"--passphrase-fd"_s, u"3"_s};
    QCOMPARE(runWith({{3, filePassword}}, call).code, 1);
    QCOMPARE(
        runWith({{3, filePassword}, {4, goodPassphrase}}, call + QStringList{u"--vault-passphrase-fd"_s, u"4"_s}).code,
        0);
    QCOMPARE(accountsIn(runOn(vault, {u"list"_s, u"--json"_s})), QStringList{u"Quay ana"_s});
    // A file without a password: the one that is handed on is the vault's.
    QCOMPARE(runOn(vault, {u"import"_s, fileWith(u"export"_s, twoFas)}).code, 0);
    QCOMPARE(runOn(vault, {u"list"_s, u"--json"_s}).array().size(), 3);
    const Ended nowhere =
        run({u"import"_s, fileWith(u"export"_s, twoFas), u"--vault"_s, m_folder->filePath(u"none"_s)});
    QCOMPARE(nowhere.code, 1);
    QVERIFY(nowhere.err.contains(u"There is no vault in"_s));
}

void TestImport::secretsAreShownOnlyWhenAsked()
{
    const QString file = fileWith(u"export"_s, twoFas);
    const Ended hidden = run({u"import"_s, file, u"--dry-run"_s, u"--json"_s});
    QVERIFY(!hidden.out.contains(u"secret"_s));
    const Ended shown = run({u"import"_s, file, u"--dry-run"_s, u"--json"_s, u"--show-secrets"_s});
    const QJsonArray entries = report(shown)[u"entries"_s].toArray();
    QCOMPARE(entries[0][u"secret"_s].toString(), u"JBSWY3DPEHPK3PXP"_s);
    QVERIFY(entries[2][u"secret"_s].isNull());
    QVERIFY(run({u"import"_s, file, u"--dry-run"_s, u"--show-secrets"_s}).out.contains(u"GEZDGNBVGY3TQOJQ"_s));
}

void TestImport::whatIsNoExportIsSaid_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("words") << QByteArray("Dear diary, nothing happened.") << u"does not know what this file is"_s;
    QTest::newRow("nothing") << QByteArray() << u"does not know what this file is"_s;
    QTest::newRow("openpgp") << QByteArray("-----BEGIN PGP MESSAGE-----\n\nAAAA\n-----END PGP MESSAGE-----\n")
                             << QString();
    QTest::newRow("half") << twoFas.first(100) << QString();
}

void TestImport::whatIsNoExportIsSaid()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, sentence);
    const Ended refused = run({u"import"_s, fileWith(u"file"_s, content)});
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains(sentence) && !refused.err.isEmpty(), qPrintable(refused.err));
    QVERIFY(refused.out.isEmpty());
    QCOMPARE(keyring::itemCount(), 0);
}

void TestImport::partsThatAreMissingAreNamed()
{
    QString uris;
    for (int i = 0; i < 12; ++i)
        uris += uri(u"Service %1"_s.arg(i), u"me"_s, u"JBSWY3DPEHPK3P%1A"_s.arg(QChar(u'A' + i)));
    QCOMPARE(add(uris).code, 0);
    const QString links = m_folder->filePath(u"links.txt"_s);
    QCOMPARE(run({u"export"_s, u"--format"_s, u"google-migration"_s, u"--output"_s, links}).code, 0);
    QFile file(links);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray first = file.readLine(), second = file.readLine();
    QVERIFY(startAfresh());
    const Ended part = run({u"import"_s, fileWith(u"second"_s, second), u"--json"_s});
    QCOMPARE(part.code, 0);
    QVERIFY2(part.err.contains(u"Part 1 of 2"_s), qPrintable(part.err));
    const Ended both = run({u"import"_s, fileWith(u"first"_s, first), fileWith(u"second"_s, second), u"--json"_s});
    QVERIFY2(!both.err.contains(u"Part"_s), qPrintable(both.err));
    QCOMPARE(run({u"list"_s, u"--json"_s}).array().size(), 12);
}

void TestImport::picturesAreReadAsWell()
{
    const QString picture = QStringLiteral(COUNTERSIGN_SOURCE_DIR "/tests/cli/pictures/paula.png");
    const Ended imported = run({u"import"_s, picture, u"--json"_s, u"--dry-run"_s});
    QVERIFY2(imported.code == 0, qPrintable(imported.err));
    QVERIFY(addsUp(report(imported)));
    QCOMPARE(report(imported)[u"totals"_s][u"new"_s].toInt(), 1);
}

// Every file that lies beside the project, and its entries by number.
void TestImport::realFilesAreAccountedFor()
{
    const QJsonDocument manifest = countersign::test::sharedJson(u"formats/fixtures/manifest.json"_s);
    if (manifest.isNull())
        QSKIP("the reference material is not on this machine");
    for (const QString &name : {u"aegis/synthetic_v3_all_types_plain.json"_s, u"2fas/synthetic_v4_plain.2fas"_s}) {
        const QString path = countersign::test::sharedPath(u"formats/fixtures/"_s + name);
        const Ended imported = run({u"import"_s, path, u"--json"_s, u"--dry-run"_s});
        QVERIFY2(imported.code == 0, qPrintable(imported.err));
        QVERIFY(addsUp(report(imported)));
        QVERIFY(report(imported)[u"totals"_s][u"new"_s].toInt() > 0);
    }
}

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
