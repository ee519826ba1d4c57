// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/base32.h"
#include "core/vault/vaultcodec.h"
#include "tests/cli/program.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace countersign;
using namespace countersign::cli::test;

namespace {

/// A key of its own for each account; made up.
QString keyOf(const QString &who, int number)
{
    const QByteArray bytes = who.toUtf8().leftJustified(12, '.') + QByteArray::number(number).rightJustified(8, '0');
    return QString::fromLatin1(base32::encode(Secret::fromBytes(bytes)).view());
}

QString nameOf(const QString &who, int number)
{
    return u"%1-%2"_s.arg(who).arg(number, 3, 10, QLatin1Char('0'));
}

/// Somebody who adds one account after the other, each with a program of its own.
class Adder : public QObject
{
public:
    Adder(QString who, int count, QStringList options, QString before)
        : m_who(std::move(who)), m_count(count), m_options(std::move(options)), m_before(std::move(before))
    {}

    void start()
    {
        if (m_done == m_count)
            return;
        auto *process = new QProcess(this);
        connect(process, &QProcess::finished, this, [this, process](int code, QProcess::ExitStatus status) {
            if (code != 0 || status != QProcess::NormalExit)
                refused += QString::fromUtf8(process->readAllStandardError());
            process->deleteLater();
            ++m_done;
            start();
        });
        process->start(program(), QStringList{u"add"_s, u"--uri"_s} + m_options);
        process->write((m_before + uri(u"Together"_s, nameOf(m_who, m_done), keyOf(m_who, m_done))).toUtf8());
        process->closeWriteChannel();
    }

    bool isThrough() const { return m_done == m_count; }

    QString refused; ///< What was said to those that were not taken.

private:
    QString m_who;
    int m_count;
    QStringList m_options;
    QString m_before; ///< Stands before the link in the input: a passphrase.
    int m_done = 0;
};

QSet<QString> expectedNames(int each)
{
    QSet<QString> names;
    for (int number = 0; number < each; ++number)
        names << nameOf(u"left"_s, number) << nameOf(u"right"_s, number);
    return names;
}

/// The names of the accounts, each as often as it is there.
QStringList namesIn(const Ended &listed)
{
    QStringList names;
    for (const QJsonValue &one : listed.array())
        names.append(one[u"account"_s].toString());
    return names;
}

} // namespace

/// Two programs add at once beside an open one: nothing is lost, nothing is there twice, nobody is refused.
class TestTogether : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!isReady())
            QSKIP("runs under tests/support/keyring-session, with COUNTERSIGN_CLI naming the program");
    }
    void init() { QVERIFY(startAfresh()); }

    void inAVaultFile();
    void inTheKeychainBesideTheWindow();

private:
    void addAtOnce(int each, const QStringList &options, const QString &before);
};

void TestTogether::addAtOnce(int each, const QStringList &options, const QString &before)
{
    QElapsedTimer timer;
    timer.start();
    Adder left(u"left"_s, each, options, before);
    Adder right(u"right"_s, each, options, before);
    left.start();
    right.start();
    QVERIFY(QTest::qWaitFor([&] { return left.isThrough() && right.isThrough(); }, 240'000));
    QCOMPARE(left.refused + right.refused, QString());
    qInfo("%d accounts by two programs at once: %.1f s", 2 * each, static_cast<double>(timer.elapsed()) / 1000);
}

void TestTogether::inAVaultFile()
{
    constexpr int each = 200;
    // A slot that costs next to nothing: every one of the 400 programs has to open it.
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"vault.json"_s);
    const Seal seal = sealedvault::newSeal(Secret::fromBytes(goodPassphrase.toUtf8()), {.n = 16, .r = 8, .p = 1});
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(vaultcodec::write(Vault::empty(), seal).view().toByteArray());
    file.close();

    QProcess watch;
    handOn(watch, {{3, goodPassphrase}});
    watch.start(program(), {u"watch"_s, u"--vault"_s, path, u"--passphrase-fd"_s, u"3"_s});
    QByteArray shown;
    QByteArray said;
    const auto seen = [&] {
        shown += watch.readAllStandardOutput();
        said += watch.readAllStandardError();
        return said.contains("no accounts yet");
    };
    QTRY_VERIFY_WITH_TIMEOUT(seen(), patience);

    addAtOnce(each, {u"--vault"_s, path, u"--passphrase-fd"_s, u"0"_s}, goodPassphrase + u'\n');
    if (QTest::currentTestFailed())
        return;
    const QStringList names = namesIn(runOn(path, {u"list"_s, u"--json"_s}));
    QCOMPARE(names.size(), 2 * each);
    QCOMPARE(QSet<QString>(names.begin(), names.end()), expectedNames(each));

    const auto shownNames = [&] {
        seen();
        QSet<QString> all;
        for (const QString &line : QString::fromUtf8(shown).split(u'\n'))
            if (const QString name = line.section(u' ', -1); name.contains(u'-'))
                all.insert(name);
        return all;
    };
    QTRY_COMPARE_WITH_TIMEOUT(shownNames(), expectedNames(each), patience);
    watch.terminate();
    QVERIFY(watch.waitForFinished());
}

void TestTogether::inTheKeychainBesideTheWindow()
{
    constexpr int each = 25;
    QCOMPARE(add(uri(u"Together"_s, u"first"_s)).code, 0);
    // Built for itself, the terminal program is without the window.
    const bool hasWindow = QFile::exists(qEnvironmentVariable("COUNTERSIGN_WINDOW"));
    QProcess window;
    window.setEnvironment(QProcess::systemEnvironment() + QStringList{u"QT_QPA_PLATFORM=offscreen"_s});
    window.start(qEnvironmentVariable("COUNTERSIGN_WINDOW"), QStringList());
    QCOMPARE(window.waitForStarted(), hasWindow);
    QProcess watch;
    watch.start(program(), {u"watch"_s});
    QByteArray shown;
    QTRY_VERIFY_WITH_TIMEOUT((shown += watch.readAllStandardOutput(), shown.contains("first")), patience);

    addAtOnce(each, {}, {});
    if (QTest::currentTestFailed())
        return;
    const QStringList names = namesIn(run({u"list"_s, u"--json"_s}));
    QCOMPARE(names.size(), 2 * each + 1);
    QCOMPARE(QSet<QString>(names.begin(), names.end()), expectedNames(each) + QSet<QString>{u"first"_s});
    QTRY_VERIFY_WITH_TIMEOUT(
        ((shown += watch.readAllStandardOutput()), shown.contains("left-024") && shown.contains("right-024")),
        patience);
    QCOMPARE(window.state(), hasWindow ? QProcess::Running : QProcess::NotRunning);
    watch.terminate();
    window.terminate();
    QVERIFY(watch.waitForFinished());
    QVERIFY(!hasWindow || window.waitForFinished());
}

QTEST_GUILESS_MAIN(TestTogether)
#include "tst_together.moc"
