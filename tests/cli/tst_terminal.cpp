// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <csignal>

using namespace countersign;
using namespace countersign::cli::test;

namespace {

const QString secret = u"JBSWY3DPEHPK3PXP"_s;
constexpr char16_t escape = 0x1B;

} // namespace

/// The program on a terminal: questions, secrets that are not shown, and live codes.
class TestTerminal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!isReady())
            QSKIP("runs under tests/support/keyring-session, with COUNTERSIGN_CLI naming the program");
    }
    void init() { QVERIFY(startAfresh()); }

    void asksForAnAccount();
    void asksAgainAfterAWrongKey();
    void givesTheTerminalBackWhenInterrupted();
    void takesAPastedLink();
    void asksBeforeItRemoves();
    void lockedIsASentenceAndNoQuestion();
    void noKeychainIsASentence();
    void watchIsLive();
    void watchSeesAnAddition();
    void watchFitsItsWindow();
    void watchWaitsForTheKeychain();
    void watchEndsTidily_data();
    void watchEndsTidily();
    void watchGoesOnAfterASuspension();
    void watchPrintsLinesWhereNothingCanBeRedrawn();
};

void TestTerminal::asksForAnAccount()
{
    Terminal terminal({u"add"_s, u"--manual"_s});
    QTRY_VERIFY_WITH_TIMEOUT(terminal.written().contains(u"Issuer"_s), patience);
    QVERIFY(terminal.echoes());
    terminal.type(u"Büro\r"_s);
    QTRY_VERIFY_WITH_TIMEOUT(terminal.written().contains(u"Account"_s), patience);
    terminal.type(u"zoë\r"_s);
    QTRY_VERIFY_WITH_TIMEOUT(terminal.written().contains(u"Secret key"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!terminal.echoes(), patience);
    terminal.type(secret + u'\r');
    QTRY_VERIFY_WITH_TIMEOUT(terminal.written().contains(u"[totp]"_s), patience);
    QVERIFY(terminal.echoes());
    terminal.type(u"\r"_s);
    for (const QString &question : {u"[6]"_s, u"[SHA1]"_s, u"[30]"_s}) {
        QTRY_VERIFY_WITH_TIMEOUT(terminal.written().contains(question), patience);
        terminal.type(u"\r"_s);
    }
    QTRY_VERIFY_WITH_TIMEOUT(!terminal.isRunning(), patience);
    QCOMPARE(terminal.exitCode(), 0);
    QVERIFY(terminal.written().contains(u"Büro (zoë) was added."_s));
    QVERIFY(!terminal.written().contains(secret));
    QVERIFY(terminal.isRestored());
    QCOMPARE(run({u"list"_s, u"--show-secrets"_s, u"--json"_s}).first()[u"secret"_s].toString(), secret);
}

void TestTerminal::asksAgainAfterAWrongKey()
{
    Terminal terminal({u"add"_s, u"--manual"_s});
    QTRY_VERIFY_WITH_TIMEOUT(terminal.written().contains(u"Issuer"_s), patience);
    terminal.type(u"Acme\rbob\r"_s);
    QTRY_VERIFY_WITH_TIMEOUT(terminal.written().contains(u"Secret key"_s) && !terminal.echoes(), patience);
    terminal.type(u"not!a!key\r"_s);
    QTRY_COMPARE_WITH_TIMEOUT(terminal.written().count(u"Secret key"_s), 2, patience);
    QVERIFY(terminal.written().contains(u"cannot be part of a secret key"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!terminal.echoes(), patience);
    terminal.type(secret + u"\r\r\r\r\r"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!terminal.isRunning(), patience);
    QCOMPARE(terminal.exitCode(), 0);
    QVERIFY(!terminal.written().contains(secret));
}

void TestTerminal::givesTheTerminalBackWhenInterrupted()
{
    Terminal terminal({u"add"_s, u"--manual"_s});
    QTRY_VERIFY_WITH_TIMEOUT(terminal.written().contains(u"Issuer"_s), patience);
    terminal.type(u"Acme\rbob\r"_s);
    QTRY_VERIFY_WITH_TIMEOUT(terminal.written().contains(u"Secret key"_s) && !terminal.echoes(), patience);
    terminal.type(u"\x03"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!terminal.isRunning(), patience);
    QVERIFY(terminal.isRestored());
    QCOMPARE(run({u"list"_s, u"--json"_s}).array().size(), 0);
}

void TestTerminal::takesAPastedLink()
{
    Terminal terminal({u"add"_s, u"--uri"_s});
    QTRY_VERIFY_WITH_TIMEOUT(terminal.written().contains(u"Ctrl+D"_s) && !terminal.echoes(), patience);
    // Longer than a line of a terminal may be.
    const QString longName(3000, u'n');
    terminal.type(uri(u"Acme"_s, u"bob"_s, secret, u"&image="_s + longName));
    terminal.type(uri(u"Acme"_s, u"eve"_s, u"NBSWY3DPFQQHO33S"_s, u"&image="_s + longName));
    terminal.type(u"\x04"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!terminal.isRunning(), patience);
    QCOMPARE(terminal.exitCode(), 0);
    QVERIFY(!terminal.written().contains(secret));
    QVERIFY(terminal.isRestored());
    QCOMPARE(run({u"list"_s, u"--json"_s}).array().size(), 2);
}

void TestTerminal::asksBeforeItRemoves()
{
    QCOMPARE(add(uri(u"Acme"_s, u"bob"_s)).code, 0);
    {
        Terminal terminal({u"remove"_s, u"bob"_s});
        QTRY_VERIFY_WITH_TIMEOUT(terminal.written().contains(u"Remove Acme (bob)?"_s), patience);
        QVERIFY(terminal.written().contains(u"does not switch off two-factor sign-in"_s));
        terminal.type(u"\r"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!terminal.isRunning(), patience);
        QCOMPARE(terminal.exitCode(), 1);
        QCOMPARE(run({u"list"_s, u"--json"_s}).array().size(), 1);
    }
    Terminal terminal({u"remove"_s, u"bob"_s});
    QTRY_VERIFY_WITH_TIMEOUT(terminal.written().contains(u"Remove Acme (bob)?"_s), patience);
    terminal.type(u"y\r"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!terminal.isRunning(), patience);
    QCOMPARE(terminal.exitCode(), 0);
    QCOMPARE(run({u"list"_s, u"--json"_s}).array().size(), 0);
}

void TestTerminal::lockedIsASentenceAndNoQuestion()
{
    QCOMPARE(add(uri(u"Acme"_s, u"bob"_s)).code, 0);
    QVERIFY(keyring::control(u"--lock"_s));
    const QStringList calls[] = {{u"list"_s},
                                 {u"code"_s, u"bob"_s},
                                 {u"add"_s, u"--manual"_s},
                                 {u"add"_s, u"--uri"_s},
                                 {u"remove"_s, u"bob"_s, u"--yes"_s},
                                 {u"removed"_s},
                                 {u"restore"_s, u"bob"_s}};
    for (const QStringList &call : calls) {
        const Ended refused = run(call, uri(u"New"_s, u"nora"_s));
        QCOMPARE(refused.code, 1);
        QCOMPARE(refused.out, QString());
        QCOMPARE(refused.err.count(u'\n'), 1);
        QVERIFY(refused.err.contains(u"keychain is locked"_s));
    }
    // On a terminal as well: nobody is asked for a secret that could not be kept.
    Terminal terminal({u"add"_s, u"--manual"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!terminal.isRunning(), patience);
    QVERIFY(!terminal.written().contains(u"Issuer"_s));
}

void TestTerminal::noKeychainIsASentence()
{
    QVERIFY(keyring::control(u"--stop"_s));
    const Ended refused = run({u"code"_s});
    QCOMPARE(refused.code, 1);
    QVERIFY(refused.err.contains(u"No keychain answers"_s));
}

void TestTerminal::watchIsLive()
{
    const QString rfcSecret = u"GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"_s;
    const QString counted = uri(u"Count"_s, u"cora"_s, rfcSecret, u"&counter=0"_s, u"hotp"_s);
    QCOMPARE(add(uri(u"Büro"_s, u"zoë"_s, secret, u"&period=2"_s) + counted).code, 0);
    Terminal terminal({u"watch"_s});
    const QRegularExpression row(u"(\\d{6}) .*\\d s +Büro +zoë"_s);
    QTRY_VERIFY_WITH_TIMEOUT(terminal.window().contains(row), patience);
    const QString first = row.match(terminal.window()).captured(1);
    // It moves on by itself.
    QTRY_VERIFY_WITH_TIMEOUT(row.match(terminal.window()).captured(1) != first, patience);
    // A counter has no live code.
    QVERIFY(terminal.window().contains(QRegularExpression(u"–.*Count +cora"_s)));
    QVERIFY(!terminal.window().contains(u"755224"_s));
    terminal.type(u"q"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!terminal.isRunning(), patience);
    QCOMPARE(terminal.exitCode(), 0);
    QVERIFY(!terminal.written().contains(secret));
}

void TestTerminal::watchSeesAnAddition()
{
    Terminal terminal({u"watch"_s});
    QTRY_VERIFY_WITH_TIMEOUT(terminal.window().contains(u"no accounts yet"_s), patience);
    QCOMPARE(add(uri(u"Acme"_s, u"bob"_s)).code, 0);
    QTRY_VERIFY_WITH_TIMEOUT(terminal.window().contains(QRegularExpression(u"\\d{6} .*Acme +bob"_s)), patience);
    QVERIFY(!terminal.window().contains(u"no accounts yet"_s));
    QCOMPARE(add(uri(u"Bolt"_s, u"eve"_s, u"NBSWY3DPFQQHO33S"_s)).code, 0);
    QTRY_VERIFY_WITH_TIMEOUT(terminal.window().contains(u"Bolt"_s), patience);
    QCOMPARE(run({u"remove"_s, u"bob"_s, u"--yes"_s}).code, 0);
    QTRY_VERIFY_WITH_TIMEOUT(!terminal.window().contains(u"Acme"_s), patience);
}

void TestTerminal::watchFitsItsWindow()
{
    QString many;
    for (int i = 0; i < 12; ++i)
        many += uri(u"A rather long issuer of codes"_s, u"account number %1"_s.arg(i),
                    u"NBSWY3DPFQQHO33"_s + QChar(u'A' + 2 * i));
    QCOMPARE(add(many).code, 0);
    Terminal terminal({u"watch"_s}, 40, 8);
    QTRY_VERIFY_WITH_TIMEOUT(terminal.window().contains(u"more"_s), patience);
    const QStringList lines = terminal.window().split(u'\n');
    QVERIFY(lines.size() <= 8);
    for (const QString &line : lines)
        QVERIFY2(line.size() <= 40, qPrintable(line));
    terminal.resize(100, 30);
    ::kill(static_cast<pid_t>(terminal.processId()), SIGWINCH);
    QTRY_VERIFY_WITH_TIMEOUT(terminal.window().contains(u"account number 11"_s), patience);
}

void TestTerminal::watchWaitsForTheKeychain()
{
    QCOMPARE(add(uri(u"Acme"_s, u"bob"_s)).code, 0);
    QVERIFY(keyring::control(u"--stop"_s));
    Terminal terminal({u"watch"_s});
    QTRY_VERIFY_WITH_TIMEOUT(terminal.window().contains(u"No keychain answers"_s), patience);
    QVERIFY(keyring::control(u"--start"_s));
    QTRY_VERIFY_WITH_TIMEOUT(terminal.window().contains(QRegularExpression(u"\\d{6} .*Acme +bob"_s)), patience);
    QVERIFY(terminal.isRunning());

    Terminal second({u"watch"_s});
    QTRY_VERIFY_WITH_TIMEOUT(second.window().contains(u"Acme"_s), patience);
    QVERIFY(keyring::control(u"--lock"_s));
    Terminal third({u"watch"_s});
    QTRY_VERIFY_WITH_TIMEOUT(third.window().contains(u"locked"_s), patience);
    // What was open stays open.
    QVERIFY(second.window().contains(u"Acme"_s));
    QVERIFY(keyring::control(u"--kill"_s) && keyring::control(u"--start"_s));
    QTRY_VERIFY_WITH_TIMEOUT(third.window().contains(u"Acme"_s), patience);
}

void TestTerminal::watchEndsTidily_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("signal");
    QTest::newRow("q") << u"q"_s << 0;
    QTest::newRow("Q") << u"Q"_s << 0;
    QTest::newRow("Ctrl+C") << u"\x03"_s << 0;
    QTest::newRow("asked to end") << QString() << SIGTERM;
}

void TestTerminal::watchEndsTidily()
{
    QFETCH(QString, key);
    QFETCH(int, signal);
    QCOMPARE(add(uri(u"Acme"_s, u"bob"_s)).code, 0);
    Terminal terminal({u"watch"_s});
    QTRY_VERIFY_WITH_TIMEOUT(terminal.window().contains(u"Acme"_s), patience);
    QVERIFY(!terminal.echoes());
    QVERIFY(terminal.written().contains(QChar(escape) + u"[?1049h"_s));
    if (key.isEmpty())
        ::kill(static_cast<pid_t>(terminal.processId()), signal);
    else
        terminal.type(key);
    QTRY_VERIFY_WITH_TIMEOUT(!terminal.isRunning(), patience);
    QCOMPARE(terminal.exitCode(), 0);
    QVERIFY(terminal.isRestored());
    // The cursor is back, and the codes are gone with their screen.
    QVERIFY(terminal.written().endsWith(QChar(escape) + u"[?25h"_s + QChar(escape) + u"[?1049l"_s));
}

void TestTerminal::watchGoesOnAfterASuspension()
{
    QCOMPARE(add(uri(u"Acme"_s, u"bob"_s)).code, 0);
    Terminal terminal({u"watch"_s});
    QTRY_VERIFY_WITH_TIMEOUT(terminal.window().contains(u"Acme"_s), patience);
    // The system stops nobody who has no shell to wake him up: the program then goes on at once.
    terminal.type(u"\x1A"_s);
    QTRY_VERIFY_WITH_TIMEOUT(terminal.written().contains(u"[?1049l"_s), patience);
    ::kill(static_cast<pid_t>(terminal.processId()), SIGCONT);
    QTRY_COMPARE_WITH_TIMEOUT(terminal.written().count(u"[?1049h"_s), 2, patience);
    terminal.type(u"q"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!terminal.isRunning(), patience);
    QVERIFY(terminal.isRestored());
}

void TestTerminal::watchPrintsLinesWhereNothingCanBeRedrawn()
{
    QProcess watch;
    watch.start(program(), {u"watch"_s});
    QByteArray out;
    QByteArray err;
    const auto seen = [&] {
        out += watch.readAllStandardOutput();
        err += watch.readAllStandardError();
        return QString::fromUtf8(out);
    };
    QTRY_VERIFY_WITH_TIMEOUT((seen(), err.contains("no accounts yet")), patience);
    const QString slow = uri(u"Slow"_s, u"sam"_s, u"NBSWY3DPFQQHO33S"_s, u"&period=1000000000"_s);
    QCOMPARE(add(uri(u"Acme"_s, u"bob"_s, secret, u"&period=1"_s) + slow).code, 0);
    QTRY_VERIFY_WITH_TIMEOUT(seen().count(u"Acme"_s) >= 3, patience);
    // Only what changes is told again.
    QCOMPARE(seen().count(u"Slow"_s), 1);
    QVERIFY(!seen().contains(QChar(escape)));
    QVERIFY(seen().contains(QRegularExpression(u"^\\d{6}  Acme  bob$"_s, QRegularExpression::MultilineOption)));
    watch.terminate();
    QVERIFY(watch.waitForFinished());
}

QTEST_GUILESS_MAIN(TestTerminal)
#include "tst_terminal.moc"
