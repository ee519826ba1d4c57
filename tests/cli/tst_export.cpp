// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QTemporaryDir>

using namespace countersign;
using namespace countersign::cli::test;

/// Accounts that leave for other programs.
class TestExport : public QObject
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
        QCOMPARE(
            add(uri(u"Acme"_s, u"bob"_s) + uri(u"Quay"_s, u"ana"_s, u"MFRGGZDFMZTWQ2LK"_s, u"&counter=4"_s, u"hotp"_s))
                .code,
            0);
    }

    void everyFormatComesBack();
    void onlyTheOwnerMayReadIt();
    void aFileThatIsThereStays();
    void chosenAccountsAlone();
    void whatCannotGoIsSaid();
    void theVaultsPassphraseIsAskedForAgain();
    void aPersonIsAskedBeforeAPlainFile();
    void aPassphraseIsChosenTwice();
    void wrongUsageIsSaid_data();
    void wrongUsageIsSaid();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    Ended exported(const QString &format, const QString &file, const QStringList &more = {})
    {
        return runWith({{3, goodPassphrase}}, QStringList{u"export"_s, u"--format"_s, format, u"--output"_s, file,
                                                          u"--new-passphrase-fd"_s, u"3"_s}
                                                  + more);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestExport::everyFormatComesBack()
{
    const Ended listed = run({u"export"_s, u"--formats"_s});
    QCOMPARE(listed.code, 0);
    QStringList ids;
    for (const QString &line : listed.out.split(u'\n', Qt::SkipEmptyParts).sliced(1))
        ids.append(line.section(u' ', 0, 0));
    QVERIFY(ids.size() >= 12);
    for (const QString &id : std::as_const(ids)) {
        const QString file = path(id);
        const bool isOne = id == u"qr-code"_s;
        const Ended written = exported(id, file, isOne ? QStringList{u"bob"_s} : QStringList());
        QVERIFY2(written.code == 0 || written.err.contains(u"stays here"_s), qPrintable(id + written.err));
        const Ended back =
            runWith({{3, goodPassphrase}}, {u"import"_s, file, u"--json"_s, u"--passphrase-fd"_s, u"3"_s});
        QVERIFY2(back.code == 0, qPrintable(id + back.err));
        const QJsonObject totals = QJsonDocument::fromJson(back.out.toUtf8())[u"totals"_s].toObject();
        QCOMPARE(totals[u"here"_s].toInt(), isOne || written.code != 0 ? 1 : 2);
        QCOMPARE(totals[u"here"_s].toInt(), totals[u"entries"_s].toInt());
    }
}

void TestExport::onlyTheOwnerMayReadIt()
{
    for (const QString &id : {u"aegis-json-encrypted"_s, u"otpauth-list"_s}) {
        const Ended written = exported(id, path(id));
        QCOMPARE(written.code, 0);
        QVERIFY(written.out.contains(u"2 account"_s));
        QVERIFY(!written.out.contains(u"JBSWY3DPEHPK3PXP"_s));
        QCOMPARE(QFile::permissions(path(id))
                     & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
    }
    QVERIFY(exported(u"csv"_s, path(u"warned"_s)).err.contains(u"not encrypted"_s));
    QVERIFY(!exported(u"stratum-encrypted"_s, path(u"sealed"_s)).err.contains(u"not encrypted"_s));
    // Nothing is left beside the files.
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 4);
}

void TestExport::aFileThatIsThereStays()
{
    QFile file(path(u"mine"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    const Ended refused = exported(u"otpauth-list"_s, path(u"mine"_s));
    QCOMPARE(refused.code, 1);
    QVERIFY(refused.err.contains(u"is there already"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "mine");
    QCOMPARE(exported(u"otpauth-list"_s, path(u"no/folder"_s)).code, 1);
}

void TestExport::chosenAccountsAlone()
{
    QCOMPARE(exported(u"otpauth-list"_s, path(u"one"_s), {u"ana"_s}).code, 0);
    QFile file(path(u"one"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("otpauth://"), 1);
    const Ended none = exported(u"otpauth-list"_s, path(u"none"_s), {u"nobody"_s});
    QCOMPARE(none.code, 1);
    QVERIFY(!QFile::exists(path(u"none"_s)));
    QCOMPARE(exported(u"qr-code"_s, path(u"two"_s)).code, 1);
}

void TestExport::whatCannotGoIsSaid()
{
    const Ended some = exported(u"bitwarden-json"_s, path(u"some"_s));
    QCOMPARE(some.code, 1);
    QVERIFY2(some.err.contains(u"Quay (ana) stays here"_s), qPrintable(some.err));
    QVERIFY(some.out.contains(u"1 account"_s));
    const Ended none = exported(u"bitwarden-json"_s, path(u"none"_s), {u"ana"_s});
    QCOMPARE(none.code, 1);
    QVERIFY(none.err.contains(u"None of these accounts"_s));
    QVERIFY(!QFile::exists(path(u"none"_s)));
}

void TestExport::theVaultsPassphraseIsAskedForAgain()
{
    const QString vault = path(u"vault.json"_s);
    QCOMPARE(makeVaultFile(vault).code, 0);
    QCOMPARE(runOn(vault, {u"add"_s, u"--uri"_s}, uri(u"Acme"_s, u"bob"_s)).code, 0);
    const QStringList call{u"export"_s,         u"--vault"_s,  vault,         u"--format"_s,
                           u"2fas-encrypted"_s, u"--output"_s, path(u"out"_s)};
    QCOMPARE(runWith({{4, otherPassphrase}}, call + QStringList{u"--new-passphrase-fd"_s, u"4"_s}).code, 1);
    QVERIFY(!QFile::exists(path(u"out"_s)));
    QCOMPARE(runWith({{3, goodPassphrase}, {4, otherPassphrase}},
                     call + QStringList{u"--passphrase-fd"_s, u"3"_s, u"--new-passphrase-fd"_s, u"4"_s})
                 .code,
             0);
    // The file opens with its own passphrase, not with the vault's.
    const auto opens = [&](const QString &passphrase) {
        return runWith({{3, passphrase}}, {u"import"_s, path(u"out"_s), u"--dry-run"_s, u"--passphrase-fd"_s, u"3"_s})
            .code;
    };
    QCOMPARE(opens(goodPassphrase), 1);
    QCOMPARE(opens(otherPassphrase), 0);
}

void TestExport::aPersonIsAskedBeforeAPlainFile()
{
    Terminal terminal({u"export"_s, u"--format"_s, u"csv"_s, u"--output"_s, path(u"plain"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(terminal.written().contains(u"Type y for yes"_s), patience);
    QVERIFY(terminal.written().contains(u"not encrypted"_s));
    terminal.type(u"n\n"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!terminal.isRunning(), patience);
    QCOMPARE(terminal.exitCode(), 1);
    QVERIFY(!QFile::exists(path(u"plain"_s)));
}

void TestExport::aPassphraseIsChosenTwice()
{
    Terminal terminal({u"export"_s, u"--format"_s, u"countersign-encrypted"_s, u"--output"_s, path(u"sealed"_s)});
    for (const QString &question : {u"New passphrase"_s, u"The same once more"_s}) {
        QTRY_VERIFY_WITH_TIMEOUT(terminal.written().contains(question), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!terminal.echoes(), patience);
        terminal.type(goodPassphrase + u'\n');
    }
    QTRY_VERIFY_WITH_TIMEOUT(!terminal.isRunning(), patience);
    QCOMPARE(terminal.exitCode(), 0);
    QVERIFY(!terminal.written().contains(goodPassphrase));
    QVERIFY(QFile::exists(path(u"sealed"_s)));
    const Ended weak = runWith({{3, u"abc"_s}}, {u"export"_s, u"--format"_s, u"countersign-encrypted"_s, u"--output"_s,
                                                 path(u"weak"_s), u"--new-passphrase-fd"_s, u"3"_s});
    QCOMPARE(weak.code, 1);
    QVERIFY(!QFile::exists(path(u"weak"_s)));
    // The vault has none, so this is the file's, and held to the same.
    const auto with = [&](const QString &passphrase) {
        return runWith({{3, passphrase}}, {u"export"_s, u"--format"_s, u"countersign-encrypted"_s, u"--output"_s,
                                           path(u"weak"_s), u"--passphrase-fd"_s, u"3"_s})
            .code;
    };
    QCOMPARE(with(u"abc"_s), 1);
    QVERIFY(!QFile::exists(path(u"weak"_s)));
    QCOMPARE(with(goodPassphrase), 0);
}

void TestExport::wrongUsageIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("no format") << QStringList{u"--output"_s, u"x"_s};
    QTest::newRow("no file") << QStringList{u"--format"_s, u"csv"_s};
    QTest::newRow("unknown") << QStringList{u"--format"_s, u"papyrus"_s, u"--output"_s, u"x"_s};
    QTest::newRow("paper") << QStringList{u"--format"_s, u"recovery-sheet"_s, u"--output"_s, u"x"_s};
}

void TestExport::wrongUsageIsSaid()
{
    QFETCH(const QStringList, arguments);
    const Ended refused = run(QStringList{u"export"_s} + arguments);
    QCOMPARE(refused.code, 2);
    QVERIFY(!refused.err.isEmpty());
}

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
