// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/instanceplace.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <csignal>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace countersign;
using namespace std::chrono_literals;
using Outcome = InstancePlace::Outcome;

namespace {

constexpr int patience = 15'000;

Secret said(const char *text)
{
    return Secret::fromBytes(text);
}

/// Another start, in a thread of its own: it waits for an answer that this one gives from its event loop.
Outcome startAnother(const QString &settings, const Secret &message, std::chrono::milliseconds wait = 10s)
{
    Outcome outcome = Outcome::Ours;
    const std::unique_ptr<QThread> thread(
        QThread::create([&] { outcome = InstancePlace(settings).take(message, wait); }));
    thread->start();
    (void)QTest::qWaitFor([&] { return thread->isFinished(); }, patience);
    thread->wait();
    return outcome;
}

} // namespace

class SingleInstanceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theSecondPassesOn();
    void whatCameBeforeListeningIsNotLost();
    void otherSettingsAreOtherPrograms();
    void aKilledProgramLeavesThePlace();
    void whoDoesNotAnswerHoldsNobodyUp();
    void nobodyElseCanReach();
    void nonsenseIsNotListenedTo_data();
    void nonsenseIsNotListenedTo();
    void longMessagesArriveWhole();

private:
    QString socketPath() const
    {
        const QStringList found = QDir(m_run.path()).entryList({QStringLiteral("*.socket")}, QDir::System);
        return found.isEmpty() ? QString() : m_run.filePath(found.first());
    }
    int connected() const
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, QFile::encodeName(socketPath()).constData(), sizeof address.sun_path);
        const int handle = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        return ::connect(handle, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0 ? handle : -1;
    }

    QTemporaryDir m_run;
    QString m_settings = QStringLiteral("/home/somebody/settings");
};

void SingleInstanceTest::initTestCase()
{
    QVERIFY(QFile::setPermissions(m_run.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_run.path()));
}

void SingleInstanceTest::theSecondPassesOn()
{
    InstancePlace first(m_settings);
    QCOMPARE(first.take(said("first")), Outcome::Ours);
    QCOMPARE(first.take(said("first")), Outcome::Ours);
    first.listen();
    QSignalSpy asked(&first, &InstancePlace::asked);
    QCOMPARE(startAnother(m_settings, said("pick this")), Outcome::Passed);
    QCOMPARE(startAnother(m_settings, said("and this")), Outcome::Passed);
    QTRY_COMPARE(asked.size(), 2);
    QVERIFY(asked.at(1).at(0).value<Secret>().sameAs(said("and this")));
}

void SingleInstanceTest::whatCameBeforeListeningIsNotLost()
{
    InstancePlace first(m_settings);
    QCOMPARE(first.take(said("first")), Outcome::Ours);
    QSignalSpy asked(&first, &InstancePlace::asked);
    // The window is still being built while somebody clicks again.
    QTimer::singleShot(100, &first, &InstancePlace::listen);
    QCOMPARE(startAnother(m_settings, said("again")), Outcome::Passed);
    QTRY_COMPARE(asked.size(), 1);
}

void SingleInstanceTest::otherSettingsAreOtherPrograms()
{
    InstancePlace first(m_settings);
    QCOMPARE(first.take(said("first")), Outcome::Ours);
    InstancePlace other(m_settings + QStringLiteral("-other"));
    QCOMPARE(other.take(said("other")), Outcome::Ours);
    InstancePlace same(m_settings + u'/');
    QCOMPARE(same.take(said("same"), 50ms), Outcome::Silent);
}

void SingleInstanceTest::aKilledProgramLeavesThePlace()
{
    const pid_t child = ::fork();
    if (child == 0) {
        InstancePlace place(m_settings);
        const bool isOurs = place.take(said("first")) == Outcome::Ours;
        ::kill(::getpid(), isOurs ? SIGKILL : SIGTERM);
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QCOMPARE(WTERMSIG(status), SIGKILL);
    QVERIFY(!socketPath().isEmpty());
    InstancePlace next(m_settings);
    QCOMPARE(next.take(said("next")), Outcome::Ours);
    next.listen();
    QCOMPARE(startAnother(m_settings, said("later")), Outcome::Passed);
}

void SingleInstanceTest::whoDoesNotAnswerHoldsNobodyUp()
{
    InstancePlace hung(m_settings);
    QCOMPARE(hung.take(said("first")), Outcome::Ours);
    hung.listen();
    // Its event loop does not run while this waits.
    QElapsedTimer timer;
    timer.start();
    InstancePlace second(m_settings);
    QCOMPARE(second.take(said("second"), 200ms), Outcome::Silent);
    QVERIFY(timer.elapsed() < patience);
}

void SingleInstanceTest::nobodyElseCanReach()
{
    InstancePlace first(m_settings);
    QCOMPARE(first.take(said("first")), Outcome::Ours);
    struct stat there = {};
    QCOMPARE(::stat(QFile::encodeName(socketPath()).constData(), &there), 0);
    QCOMPARE(there.st_mode & 0777, 0600U);

    // In a folder that others may write in, anybody could listen in our stead.
    QTemporaryDir open;
    QVERIFY(QFile::setPermissions(open.path(), QFile::Permissions(0x7777)));
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(open.path()));
    InstancePlace careful(m_settings);
    QCOMPARE(careful.take(said("careful")), Outcome::Ours);
    const bool isClosed = !(QFile::permissions(open.path()) & (QFile::WriteOther | QFile::ReadOther));
    QVERIFY(isClosed || QDir(open.path()).isEmpty());
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_run.path()));
}

void SingleInstanceTest::nonsenseIsNotListenedTo_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half a head") << QByteArray("\0\0", 2);
    QTest::newRow("no message") << QByteArray(4, '\0');
    QTest::newRow("too long") << QByteArray("\xff\xff\xff\xff and on") + QByteArray(4096, 'x');
    QTest::newRow("one byte too long") << QByteArray("\0\4\0\1", 4);
    QTest::newRow("less than announced") << QByteArray("\0\0\0\x10half", 8);
}

void SingleInstanceTest::nonsenseIsNotListenedTo()
{
    QFETCH(const QByteArray, bytes);
    InstancePlace first(m_settings);
    QCOMPARE(first.take(said("first")), Outcome::Ours);
    first.listen();
    QSignalSpy asked(&first, &InstancePlace::asked);
    const int handle = connected();
    QVERIFY(handle >= 0);
    QCOMPARE(::send(handle, bytes.constData(), static_cast<std::size_t>(bytes.size()), MSG_NOSIGNAL), bytes.size());
    ::shutdown(handle, SHUT_WR);
    char answer = 0;
    QTRY_VERIFY(::recv(handle, &answer, 1, MSG_DONTWAIT) == 0 || (errno != EAGAIN));
    ::close(handle);
    QCOMPARE(asked.size(), 0);
    // And it goes on listening to others.
    QCOMPARE(startAnother(m_settings, said("sense")), Outcome::Passed);
    QTRY_COMPARE(asked.size(), 1);
}

void SingleInstanceTest::longMessagesArriveWhole()
{
    InstancePlace first(m_settings);
    QCOMPARE(first.take(said("first")), Outcome::Ours);
    first.listen();
    QSignalSpy asked(&first, &InstancePlace::asked);
    const Secret longest = Secret::fromBytes(QByteArray(InstancePlace::mostBytes, 'z'));
    QCOMPARE(startAnother(m_settings, longest), Outcome::Passed);
    QTRY_COMPARE(asked.size(), 1);
    QVERIFY(asked.at(0).at(0).value<Secret>().sameAs(longest));
    const Secret tooLong = Secret::fromBytes(QByteArray(InstancePlace::mostBytes + 1, 'z'));
    QCOMPARE(startAnother(m_settings, tooLong, 50ms), Outcome::Silent);
}

QTEST_GUILESS_MAIN(SingleInstanceTest)

#else

#include <QTest>

class SingleInstanceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstGoesOn()
    {
        countersign::InstancePlace place(QStringLiteral("settings"));
        QCOMPARE(place.take(countersign::Secret::fromBytes("first")), countersign::InstancePlace::Outcome::Ours);
    }
};

QTEST_MAIN(SingleInstanceTest)

#endif

#include "tst_singleinstance.moc"
