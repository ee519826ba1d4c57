// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QTemporaryDir>

using namespace countersign;
using namespace countersign::cli::test;

namespace {

const QString secret = u"JBSWY3DPEHPK3PXP"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Vaults with passphrases: how they are handed on, typed, set, changed, added and taken away.
class TestPassphrases : public QObject
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
        m_file = m_folder->filePath(u"my vault.json"_s);
    }

    void aFileIsMadeAndUsed();
    void aNameThatIsWrongIsNoEmptyVault();
    void aFileWithoutAPassphraseIsLeftAlone();
    void nobodyIsThereToAsk();
    void readsOneLineAndNoMore();
    void aWrongOneIsRefused();
    void handingOnHasItsRules_data();
    void handingOnHasItsRules();
    void nothingIsRepeatedFromTheCommandLine_data();
    void nothingIsRepeatedFromTheCommandLine();
    void asksThreeTimes();
    void asksAgainAfterAWrongOne();
    void isChosenOnATerminal();
    void weakOnesNeedAWord();
    void theKeychainVaultIsSealedAndUnsealed();
    void changeAddAndRemove();
    void watchAsksOnceAndStaysOpen();
    void otherProgramsSeeNothing();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestPassphrases::aFileIsMadeAndUsed()
{
    const Ended made = makeVaultFile(m_file);
    QCOMPARE(made.code, 0);
    QVERIFY(made.out.contains(m_file));
    QCOMPARE(runOn(m_file, {u"add"_s, u"--uri"_s}, uri(u"Acme"_s, u"bob"_s)).code, 0);
    QCOMPARE(accountsIn(runOn(m_file, {u"list"_s, u"--json"_s})), QStringList{u"Acme bob"_s});
    QCOMPARE(runOn(m_file, {u"code"_s, u"bob"_s, u"--at"_s, u"59"_s}).out.trimmed().size(), 6);
    // Nothing of it can be read without the passphrase, and only the owner may try.
    for (const QString &word : {u"Acme"_s, u"bob"_s, secret, goodPassphrase})
        QVERIFY(!contentOf(m_file).contains(word.toUtf8()));
    QCOMPARE(QFile::permissions(m_file) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
    QCOMPARE(keyring::itemCount(), 0);
}

void TestPassphrases::aNameThatIsWrongIsNoEmptyVault()
{
    for (const QStringList &call : {QStringList{u"list"_s}, {u"add"_s, u"--uri"_s}, {u"backup"_s}}) {
        const Ended refused = run(call + QStringList{u"--vault"_s, m_file}, uri(u"Acme"_s, u"bob"_s));
        QCOMPARE(refused.code, 1);
        QVERIFY(refused.err.contains(u"There is no vault in"_s));
    }
    QVERIFY(!QFile::exists(m_file));
    const Ended gone = run({u"list"_s, u"--vault"_s, m_folder->filePath(u"nowhere/vault"_s)});
    QCOMPARE(gone.code, 1);
    QVERIFY(gone.err.contains(u"folder of your vault file is not there"_s));
}

// Another program's export: it can be looked at, but no key is written into the open.
void TestPassphrases::aFileWithoutAPassphraseIsLeftAlone()
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray plain = R"({"version":1,"header":{"slots":null,"params":null},"db":{"version":3,"entries":[
        {"type":"hotp","uuid":"01234567-89ab-4def-8123-456789abcdef","name":"bob","issuer":"Acme","note":"",
         "info":{"secret":"JBSWY3DPEHPK3PXP","algo":"SHA1","digits":6,"counter":0}}],"groups":[]}})";
    file.write(plain);
    file.close();
    QCOMPARE(accountsIn(run({u"list"_s, u"--json"_s, u"--vault"_s, m_file})), QStringList{u"Acme bob"_s});
    const QStringList changes[] = {{u"add"_s, u"--uri"_s}, {u"remove"_s, u"bob"_s, u"--yes"_s}, {u"code"_s, u"bob"_s}};
    for (const QStringList &change : changes) {
        const Ended refused =
            run(change + QStringList{u"--vault"_s, m_file}, uri(u"New"_s, u"nora"_s, u"NBSWY3DPFQQHO33S"_s));
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains(u"has no passphrase"_s), qPrintable(refused.err));
        QCOMPARE(contentOf(m_file), plain);
    }
    QCOMPARE(makeVaultFile(m_file).code, 0);
    QVERIFY(!contentOf(m_file).contains(secret.toUtf8()));
    QCOMPARE(runOn(m_file, {u"code"_s, u"bob"_s}).code, 0);
}

void TestPassphrases::nobodyIsThereToAsk()
{
    QCOMPARE(makeVaultFile(m_file).code, 0);
    const Ended refused = run({u"list"_s, u"--vault"_s, m_file}, goodPassphrase + u'\n');
    QCOMPARE(refused.code, 1);
    QCOMPARE(refused.out, QString());
    QVERIFY(refused.err.contains(u"--passphrase-fd"_s));
    QCOMPARE(refused.err.count(u'\n'), 1);
}

void TestPassphrases::readsOneLineAndNoMore()
{
    QCOMPARE(makeVaultFile(m_file, goodPassphrase + u"\r\nwhat follows is not part of it"_s).code, 0);
    // Descriptor 0 serves both: its first line is the passphrase, the rest is what is added.
    const QString input = goodPassphrase + u'\n' + uri(u"Acme"_s, u"bob"_s);
    const QStringList call{u"add"_s, u"--uri"_s, u"--vault"_s, m_file, u"--passphrase-fd"_s, u"0"_s};
    QCOMPARE(run(call, input).code, 0);
    // Also where no passphrase is wanted the line is not taken for an account.
    const Ended plain = run({u"add"_s, u"--uri"_s, u"--passphrase-fd=0"_s}, input);
    QCOMPARE(plain.code, 0);
    QCOMPARE(plain.err, QString());
    QCOMPARE(run({u"list"_s, u"--json"_s}).array().size(), 1);
}

void TestPassphrases::aWrongOneIsRefused()
{
    QCOMPARE(makeVaultFile(m_file).code, 0);
    const QByteArray before = contentOf(m_file);
    for (const QString &wrong : {otherPassphrase, goodPassphrase + u' ', goodPassphrase.toUpper(), QString()}) {
        const Ended refused = runOn(m_file, {u"list"_s}, {}, wrong);
        QCOMPARE(refused.code, 1);
        QCOMPARE(refused.out, QString());
        QCOMPARE(refused.err.count(u'\n'), 1);
        QVERIFY(wrong.isEmpty() || !refused.err.contains(wrong));
    }
    QCOMPARE(contentOf(m_file), before);
}

void TestPassphrases::handingOnHasItsRules_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("the longest") << u"3"_s << QString(4096, u'x') << 1 << u"does not open it"_s;
    QTest::newRow("too long") << u"3"_s << QString(4097, u'x') << 1 << u"longer than 4096 bytes"_s;
    QTest::newRow("nothing there") << u"7"_s << QString() << 1 << u"cannot be read"_s;
    QTest::newRow("no number") << u"three"_s << QString() << 2 << u"number of a file descriptor"_s;
    QTest::newRow("below nothing") << u"-1"_s << QString() << 2 << u"number of a file descriptor"_s;
    QTest::newRow("no value") << QString() << QString() << 2 << u"number of a file descriptor"_s;
}

void TestPassphrases::handingOnHasItsRules()
{
    QFETCH(QString, number);
    QFETCH(QString, passphrase);
    QFETCH(int, code);
    QFETCH(QString, sentence);
    QCOMPARE(makeVaultFile(m_file).code, 0);
    const Ended refused = runWith({{3, passphrase}}, {u"list"_s, u"--vault"_s, m_file, u"--passphrase-fd="_s + number});
    QCOMPARE(refused.code, code);
    QVERIFY2(refused.err.contains(sentence), qPrintable(refused.err));
}

void TestPassphrases::nothingIsRepeatedFromTheCommandLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("behind set") << QStringList{u"passphrase"_s, u"set"_s, u"hunter2"_s};
    QTest::newRow("instead of set") << QStringList{u"passphrase"_s, u"hunter2"_s};
    QTest::newRow("as a number") << QStringList{u"list"_s, u"--passphrase-fd"_s, u"hunter2"_s};
    QTest::newRow("as a new one") << QStringList{u"passphrase"_s, u"set"_s, u"--new-passphrase-fd=hunter2"_s};
    QTest::newRow("as an option of its own") << QStringList{u"list"_s, u"--passphrase=hunter2"_s};
}

void TestPassphrases::nothingIsRepeatedFromTheCommandLine()
{
    QFETCH(QStringList, arguments);
    const Ended refused = run(arguments);
    QCOMPARE(refused.code, 2);
    QCOMPARE(refused.out, QString());
    QVERIFY2(!refused.err.contains(u"hunter2"_s), qPrintable(refused.err));
    QVERIFY(refused.err.contains(u"Usage: countersign-cli"_s));
}

void TestPassphrases::asksThreeTimes()
{
    QCOMPARE(makeVaultFile(m_file).code, 0);
    Terminal terminal({u"list"_s, u"--vault"_s, m_file});
    for (int attempt = 1; attempt <= 3; ++attempt) {
        QTRY_VERIFY_WITH_TIMEOUT(
            terminal.written().count(u"Passphrase of the vault"_s) == attempt && !terminal.echoes(), patience);
        terminal.type(attempt == 2 ? u"\r"_s : otherPassphrase + u'\r');
    }
    QTRY_VERIFY_WITH_TIMEOUT(!terminal.isRunning(), patience);
    QCOMPARE(terminal.exitCode(), 1);
    QCOMPARE(terminal.written().count(u"does not open it"_s), 2);
    QVERIFY(!terminal.written().contains(otherPassphrase));
    QVERIFY(terminal.isRestored());
}

void TestPassphrases::asksAgainAfterAWrongOne()
{
    QCOMPARE(makeVaultFile(m_file).code, 0);
    QCOMPARE(runOn(m_file, {u"add"_s, u"--uri"_s}, uri(u"Acme"_s, u"bob"_s)).code, 0);
    Terminal terminal({u"list"_s, u"--vault"_s, m_file});
    QTRY_VERIFY_WITH_TIMEOUT(terminal.written().contains(u"Passphrase"_s) && !terminal.echoes(), patience);
    QVERIFY(!terminal.written().contains(u"Acme"_s));
    terminal.type(otherPassphrase + u'\r');
    QTRY_VERIFY_WITH_TIMEOUT(terminal.written().contains(u"does not open it"_s) && !terminal.echoes(), patience);
    terminal.type(goodPassphrase + u'\r');
    QTRY_VERIFY_WITH_TIMEOUT(!terminal.isRunning(), patience);
    QCOMPARE(terminal.exitCode(), 0);
    QVERIFY(terminal.written().contains(u"Acme"_s));
    QVERIFY(!terminal.written().contains(goodPassphrase));
    QVERIFY(terminal.isRestored());
}

void TestPassphrases::isChosenOnATerminal()
{
    Terminal terminal({u"passphrase"_s, u"set"_s, u"--vault"_s, m_file});
    QTRY_VERIFY_WITH_TIMEOUT(terminal.written().contains(u"New passphrase"_s) && !terminal.echoes(), patience);
    terminal.type(goodPassphrase + u'\r');
    QTRY_VERIFY_WITH_TIMEOUT(terminal.written().contains(u"once more"_s) && !terminal.echoes(), patience);
    terminal.type(otherPassphrase + u'\r');
    QTRY_VERIFY_WITH_TIMEOUT(terminal.written().contains(u"two different passphrases"_s) && !terminal.echoes(),
                             patience);
    QVERIFY(!QFile::exists(m_file));
    terminal.type(goodPassphrase + u'\r');
    QTRY_VERIFY_WITH_TIMEOUT(terminal.written().count(u"once more"_s) == 2 && !terminal.echoes(), patience);
    terminal.type(goodPassphrase + u'\r');
    QTRY_VERIFY_WITH_TIMEOUT(!terminal.isRunning(), patience);
    QCOMPARE(terminal.exitCode(), 0);
    QVERIFY(!terminal.written().contains(goodPassphrase));
    QCOMPARE(runOn(m_file, {u"list"_s}).code, 0);
}

void TestPassphrases::weakOnesNeedAWord()
{
    const Ended refused = makeVaultFile(m_file, u"abc123"_s);
    QCOMPARE(refused.code, 1);
    QVERIFY(refused.err.contains(u"--weak"_s));
    QVERIFY(!QFile::exists(m_file));
    const QStringList call{u"passphrase"_s, u"set"_s, u"--vault"_s, m_file, u"--new-passphrase-fd"_s, u"3"_s};
    QCOMPARE(runWith({{3, u"abc123"_s}}, call + QStringList{u"--weak"_s}).code, 0);
    QCOMPARE(runOn(m_file, {u"list"_s}, {}, u"abc123"_s).code, 0);
    QCOMPARE(runWith({{3, QString()}}, call + QStringList{u"--weak"_s}).code, 1);
}

void TestPassphrases::theKeychainVaultIsSealedAndUnsealed()
{
    QCOMPARE(add(uri(u"Acme"_s, u"bob"_s)).code, 0);
    QCOMPARE(runWith({{3, goodPassphrase}}, {u"passphrase"_s, u"set"_s, u"--new-passphrase-fd"_s, u"3"_s}).code, 0);
    // Set means set, not changed.
    const Ended again =
        runWith({{3, goodPassphrase}, {4, otherPassphrase}},
                {u"passphrase"_s, u"set"_s, u"--passphrase-fd"_s, u"3"_s, u"--new-passphrase-fd"_s, u"4"_s});
    QCOMPARE(again.code, 1);
    QCOMPARE(run({u"list"_s}).code, 1);
    const QStringList list{u"list"_s, u"--json"_s, u"--passphrase-fd"_s, u"3"_s};
    QCOMPARE(accountsIn(runWith({{3, goodPassphrase}}, list)), QStringList{u"Acme bob"_s});
    const QByteArray item =
        keyring::outputOf(u"secret-tool"_s, {u"search"_s, u"--all"_s, u"server"_s, u"Countersign"_s});
    QVERIFY(!item.isEmpty() && !item.contains("Acme") && !item.contains(secret.toLatin1()));

    const QStringList remove{u"passphrase"_s, u"remove"_s, u"--passphrase-fd"_s, u"3"_s};
    QCOMPARE(runWith({{3, goodPassphrase}}, remove).code, 0);
    QCOMPARE(accountsIn(run({u"list"_s, u"--json"_s})), QStringList{u"Acme bob"_s});
    const Ended none = runWith({{3, goodPassphrase}}, remove);
    QCOMPARE(none.code, 1);
    QVERIFY(none.err.contains(u"has no passphrase"_s));
}

void TestPassphrases::changeAddAndRemove()
{
    const QString third = u"yet another one with seven words"_s;
    QCOMPARE(makeVaultFile(m_file).code, 0);
    const auto withNew = [&](const QString &verb, const QString &old, const QString &fresh) {
        // Both on one descriptor: the old one first.
        return runWith({{3, old + u'\n' + fresh + u'\n'}},
                       {u"passphrase"_s, verb, u"--vault"_s, m_file, u"--passphrase-fd"_s, u"3"_s,
                        u"--new-passphrase-fd"_s, u"3"_s})
            .code;
    };
    const auto opens = [&](const QString &passphrase) { return runOn(m_file, {u"list"_s}, {}, passphrase).code == 0; };
    QCOMPARE(withNew(u"change"_s, goodPassphrase, otherPassphrase), 0);
    QVERIFY(opens(otherPassphrase) && !opens(goodPassphrase));
    QCOMPARE(withNew(u"add"_s, goodPassphrase, third), 1);
    QCOMPARE(withNew(u"add"_s, otherPassphrase, third), 0);
    QVERIFY(opens(otherPassphrase) && opens(third));
    // The one that was given goes; the last one of a file stays.
    QCOMPARE(runOn(m_file, {u"passphrase"_s, u"remove"_s}, {}, otherPassphrase).code, 0);
    QVERIFY(opens(third) && !opens(otherPassphrase));
    const Ended last = runOn(m_file, {u"passphrase"_s, u"remove"_s}, {}, third);
    QCOMPARE(last.code, 1);
    QVERIFY(last.err.contains(u"last passphrase"_s));
    QVERIFY(opens(third));
}

void TestPassphrases::watchAsksOnceAndStaysOpen()
{
    QCOMPARE(makeVaultFile(m_file).code, 0);
    QCOMPARE(runOn(m_file, {u"add"_s, u"--uri"_s}, uri(u"Acme"_s, u"bob"_s)).code, 0);
    Terminal terminal({u"watch"_s, u"--vault"_s, m_file});
    QTRY_VERIFY_WITH_TIMEOUT(terminal.written().contains(u"Passphrase of the vault"_s) && !terminal.echoes(), patience);
    terminal.type(goodPassphrase + u'\r');
    QTRY_VERIFY_WITH_TIMEOUT(terminal.window().contains(QRegularExpression(u"\\d{6} .*Acme +bob"_s)), patience);
    const QStringList change{u"passphrase"_s,          u"change"_s, u"--vault"_s, m_file, u"--passphrase-fd"_s, u"3"_s,
                             u"--new-passphrase-fd"_s, u"4"_s};
    QCOMPARE(runWith({{3, goodPassphrase}, {4, otherPassphrase}}, change).code, 0);
    QCOMPARE(
        runOn(m_file, {u"add"_s, u"--uri"_s}, uri(u"Bolt"_s, u"eve"_s, u"NBSWY3DPFQQHO33S"_s), otherPassphrase).code,
        0);
    // The key of the vault is the same one: nobody has to type again.
    QTRY_VERIFY_WITH_TIMEOUT(terminal.window().contains(u"Bolt"_s), patience);
    QVERIFY(terminal.window().contains(u"Acme"_s));
    QCOMPARE(terminal.written().count(u"Passphrase of the vault"_s), 1);
    terminal.type(u"q"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!terminal.isRunning(), patience);
    QVERIFY(terminal.isRestored());
    QVERIFY(!terminal.written().contains(goodPassphrase));
}

void TestPassphrases::otherProgramsSeeNothing()
{
    QCOMPARE(makeVaultFile(m_file).code, 0);
    QCOMPARE(runOn(m_file, {u"add"_s, u"--uri"_s}, uri(u"Acme"_s, u"bob"_s)).code, 0);
    QProcess watch;
    handOn(watch, {{3, goodPassphrase}});
    watch.start(program(), {u"watch"_s, u"--vault"_s, m_file, u"--passphrase-fd"_s, u"3"_s});
    QByteArray out;
    QTRY_VERIFY_WITH_TIMEOUT((out += watch.readAllStandardOutput(), out.contains("Acme")), patience);
    const QString process = u"/proc/%1/"_s.arg(watch.processId());
    QVERIFY(contentOf(process + u"cmdline"_s).contains("watch"));
    for (const QString &word : {goodPassphrase, secret}) {
        QVERIFY(!contentOf(process + u"cmdline"_s).contains(word.toUtf8()));
        QVERIFY(!contentOf(process + u"environ"_s).contains(word.toUtf8()));
        QVERIFY(!out.contains(word.toUtf8()));
    }
    watch.terminate();
    QVERIFY(watch.waitForFinished());
}

QTEST_GUILESS_MAIN(TestPassphrases)
#include "tst_passphrases.moc"
