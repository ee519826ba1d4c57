// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

using namespace countersign;
using namespace countersign::cli::test;

namespace {

// RFC 4226 appendix D: the secret "12345678901234567890" and its first ten codes.
const QString secret = u"GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"_s;
const QStringList codes{u"755224"_s, u"287082"_s, u"359152"_s, u"969429"_s, u"338314"_s,
                        u"254676"_s, u"287922"_s, u"162583"_s, u"399871"_s, u"520489"_s};

qint64 storedCounter()
{
    return run({u"list"_s, u"--json"_s}).first()[u"counter"_s].toInteger(-1);
}

} // namespace

/// Counter codes (HOTP), and programs that change the vault at the same time.
class TestCounter : public QObject
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
        const Ended added = add(uri(u"Acme"_s, u"bob"_s, secret, u"&counter=0"_s, u"hotp"_s));
        QVERIFY2(added.code == 0, qPrintable(added.err));
    }

    void movesOnWithEachCode();
    void leavesTheCounterAlone();
    void showsNothingThatIsNotStored();
    void stopsAtTheEnd();
    void twoProgramsNeverShareACode();
    void twoProgramsLoseNoAddition();
};

void TestCounter::movesOnWithEachCode()
{
    for (int counter = 0; counter < 3; ++counter) {
        const Ended shown = run({u"code"_s, u"bob"_s});
        QCOMPARE(shown.code, 0);
        QCOMPARE(shown.out, codes[counter] + u'\n');
        QCOMPARE(storedCounter(), counter + 1);
    }
    const QJsonObject fourth = run({u"code"_s, u"bob"_s, u"--json"_s}).first();
    QCOMPARE(fourth[u"code"_s].toString(), codes[3]);
    // The counter that the code was computed from.
    QCOMPARE(fourth[u"counter"_s].toInteger(), 3);
    QVERIFY(fourth[u"validFrom"_s].isNull());
    QVERIFY(fourth[u"validUntil"_s].isNull());
    QCOMPARE(storedCounter(), 4);
}

void TestCounter::leavesTheCounterAlone()
{
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(run({u"code"_s, u"bob"_s, u"--at"_s, u"59"_s}).out.trimmed(), codes[0]);
        const QJsonObject inList = run({u"code"_s, u"--json"_s}).first();
        QVERIFY(inList[u"code"_s].isNull());
        QVERIFY(!run({u"code"_s}).out.contains(codes[0]));
    }
    QCOMPARE(storedCounter(), 0);
}

void TestCounter::showsNothingThatIsNotStored()
{
    QVERIFY(keyring::control(u"--lock"_s));
    const Ended refused = run({u"code"_s, u"bob"_s});
    QCOMPARE(refused.code, 1);
    QCOMPARE(refused.out, QString());
    // Settings that cannot be written refuse the save as well; for the superuser everything can be.
    QVERIFY(keyring::control(u"--kill"_s) && keyring::control(u"--start"_s));
    if (::geteuid() == 0)
        return;
    const QFile::Permissions before = QFile::permissions(settingsFolder());
    QVERIFY(QFile::setPermissions(settingsFolder(), QFile::ReadOwner | QFile::ExeOwner));
    const Ended unsaved = run({u"code"_s, u"bob"_s});
    QVERIFY(QFile::setPermissions(settingsFolder(), before));
    QCOMPARE(unsaved.code, 1);
    QCOMPARE(unsaved.out, QString());
}

void TestCounter::stopsAtTheEnd()
{
    QCOMPARE(add(uri(u"End"_s, u"eve"_s, u"NBSWY3DPFQQHO33S"_s, u"&counter=9223372036854775807"_s, u"hotp"_s)).code, 0);
    const Ended refused = run({u"code"_s, u"eve"_s});
    QCOMPARE(refused.code, 1);
    QVERIFY(refused.err.contains(u"counter"_s));
    QCOMPARE(refused.out, QString());
}

void TestCounter::twoProgramsNeverShareACode()
{
    const auto one = started({u"code"_s, u"bob"_s});
    const auto two = started({u"code"_s, u"bob"_s});
    const Ended first = ended(*one);
    const Ended second = ended(*two);
    QCOMPARE(first.code, 0);
    QCOMPARE(second.code, 0);
    QStringList shown{first.out.trimmed(), second.out.trimmed()};
    shown.sort();
    QCOMPARE(shown, (QStringList{codes[1], codes[0]}));
    QCOMPARE(storedCounter(), 2);
}

void TestCounter::twoProgramsLoseNoAddition()
{
    const QStringList secrets{u"NBSWY3DPFQQHO33S"_s, u"NBSWY3DPFQQHO33T"_s, u"NBSWY3DPFQQHO33U"_s};
    std::vector<std::unique_ptr<QProcess>> programs;
    for (const QString &one : secrets)
        programs.push_back(started({u"add"_s, u"--uri"_s}, uri(u"Many"_s, one.right(1), one)));
    for (const auto &one : programs) {
        const Ended added = ended(*one);
        QVERIFY2(added.code == 0, qPrintable(added.err));
    }
    QCOMPARE(run({u"list"_s, u"--json"_s}).array().size(), 4);
}

QTEST_GUILESS_MAIN(TestCounter)
#include "tst_counter.moc"
