// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/keyringsession.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTest>
#include <QUrl>

#include <memory>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace countersign::cli::test {

using namespace Qt::StringLiterals;

/// The terminal program under test.
inline QString program()
{
    return qEnvironmentVariable("COUNTERSIGN_CLI");
}

/// What one call of the program left behind.
struct Ended
{
    int code = -1;
    QString out;
    QString err;

    QJsonArray array() const { return QJsonDocument::fromJson(out.toUtf8()).array(); }
    QJsonObject first() const { return array().first().toObject(); }
};

inline Ended ended(QProcess &process)
{
    if (!process.waitForFinished(60000))
        process.kill();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

/// Starts the program with this standard input.
inline std::unique_ptr<QProcess> started(const QStringList &arguments, const QString &input = {},
                                         const QStringList &environment = {})
{
    auto process = std::make_unique<QProcess>();
    process->setEnvironment(QProcess::systemEnvironment() + environment);
    process->start(program(), arguments);
    process->write(input.toUtf8());
    process->closeWriteChannel();
    return process;
}

inline Ended run(const QStringList &arguments, const QString &input = {}, const QStringList &environment = {})
{
    return ended(*started(arguments, input, environment));
}

/// Passphrases (or whatever else is handed on) by the number of the file descriptor on which the program finds them.
using HandedOn = QMap<int, QString>;

/// Hands these on to a program that is about to start.
inline void handOn(QProcess &process, const HandedOn &handedOn)
{
    QList<std::pair<int, int>> ends; // As it is here, as it is there.
    for (auto one = handedOn.begin(); one != handedOn.end(); ++one) {
        int pipe[2] = {-1, -1};
        QVERIFY(::pipe2(pipe, O_CLOEXEC) == 0);
        const QByteArray bytes = one.value().toUtf8();
        QCOMPARE(::write(pipe[1], bytes.constData(), static_cast<std::size_t>(bytes.size())), bytes.size());
        ::close(pipe[1]);
        // Above those that it is given in the program.
        const int moved = ::fcntl(pipe[0], F_DUPFD_CLOEXEC, 100);
        ::close(pipe[0]);
        ends.append({moved, one.key()});
    }
    process.setChildProcessModifier([ends] {
        for (const auto &[here, there] : ends)
            ::dup2(here, there);
    });
    QObject::connect(&process, &QProcess::started, &process, [ends] {
        for (const auto &end : ends)
            ::close(end.first);
    });
}

inline Ended runWith(const HandedOn &handedOn, const QStringList &arguments, const QString &input = {})
{
    QProcess process;
    handOn(process, handedOn);
    process.start(program(), arguments);
    process.write(input.toUtf8());
    process.closeWriteChannel();
    return ended(process);
}

/// A key URI; the secret is made up.
inline QString uri(const QString &issuer, const QString &account, const QString &secret = u"JBSWY3DPEHPK3PXP"_s,
                   const QString &more = {}, const QString &kind = u"totp"_s)
{
    const auto escaped = [](const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    return u"otpauth://%1/%2:%3?secret=%4&issuer=%2%5\n"_s.arg(kind, escaped(issuer), escaped(account), secret, more);
}

inline Ended add(const QString &uris, const QStringList &options = {})
{
    return run(QStringList{u"add"_s, u"--uri"_s} + options, uris);
}

/// What oathtool, another program, says is the code. Empty where it is not installed.
inline QString oathtool(const QStringList &arguments)
{
    if (QStandardPaths::findExecutable(u"oathtool"_s).isEmpty())
        return {};
    return QString::fromLatin1(keyring::outputOf(u"oathtool"_s, arguments)).trimmed();
}

inline QString settingsFolder()
{
    return qEnvironmentVariable("XDG_CONFIG_HOME") + u"/countersign"_s;
}

/// Whether there is a program to test, and a keyring that is nobody's own.
inline bool isReady()
{
    return keyring::isPrivateSession() && QFile::exists(program());
}

/// An empty keyring, and no trace of an earlier vault.
inline bool startAfresh()
{
    return QDir(settingsFolder()).removeRecursively() && keyring::startAfresh();
}

/// The program on a terminal of its own (a pseudo-terminal), with somebody who types.
class Terminal
{
public:
    explicit Terminal(const QStringList &arguments, int columns = 80, int rows = 24)
    {
        m_master = ::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
        ::grantpt(m_master);
        ::unlockpt(m_master);
        // Held open here, so that the terminal outlives its program and can be looked at afterwards.
        m_side = ::open(::ptsname(m_master), O_RDWR | O_NOCTTY | O_CLOEXEC);
        resize(columns, rows);
        tcgetattr(m_side, &m_before);
        const int side = m_side;
        m_process.setEnvironment(QProcess::systemEnvironment() + QStringList{u"TERM=xterm-256color"_s});
        m_process.setChildProcessModifier([side] {
            ::setsid();
            ::ioctl(side, TIOCSCTTY, 0);
            for (const int standard : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
                ::dup2(side, standard);
        });
        m_process.start(program(), arguments);
    }
    ~Terminal()
    {
        m_process.kill();
        m_process.waitForFinished();
        ::close(m_side);
        ::close(m_master);
    }
    Q_DISABLE_COPY_MOVE(Terminal)

    void resize(int columns, int rows)
    {
        winsize size = {};
        size.ws_col = static_cast<unsigned short>(columns);
        size.ws_row = static_cast<unsigned short>(rows);
        ::ioctl(m_side, TIOCSWINSZ, &size);
    }

    void type(const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        QCOMPARE(::write(m_master, bytes.constData(), static_cast<std::size_t>(bytes.size())), bytes.size());
    }

    /// Everything that has been written on the terminal, control sequences included.
    QString written()
    {
        char buffer[4096];
        for (ssize_t count = 0; (count = ::read(m_master, buffer, sizeof buffer)) > 0;)
            m_written.append(buffer, count);
        return QString::fromUtf8(m_written);
    }

    /// What a redrawn window shows: what follows the last way home of the cursor, without control sequences.
    QString window()
    {
        QString all = written();
        // The last redraw may still be on its way.
        const qsizetype end = all.lastIndexOf(u"\033[J"_s);
        const qsizetype home = end < 0 ? -1 : all.lastIndexOf(u"\033[H"_s, end);
        if (home < 0)
            return {};
        return all.sliced(home, end - home).remove(QRegularExpression(u"\033\\[[0-9;?]*[A-Za-z]"_s)).remove(u'\r');
    }

    bool echoes() const
    {
        termios now = {};
        tcgetattr(m_side, &now);
        return (now.c_lflag & ECHO) != 0;
    }
    /// The terminal works as it did before the program.
    bool isRestored() const
    {
        termios now = {};
        tcgetattr(m_side, &now);
        return now.c_lflag == m_before.c_lflag && now.c_iflag == m_before.c_iflag;
    }

    bool isRunning() { return m_process.state() != QProcess::NotRunning; }
    int exitCode() const { return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1; }
    qint64 processId() const { return m_process.processId(); }

private:
    int m_master = -1;
    int m_side = -1;
    termios m_before = {};
    QByteArray m_written;
    QProcess m_process;
};

/// A passphrase nobody guesses soon, and another one; both made up.
const QString goodPassphrase = u"seven green kettles over Lübeck"_s;
const QString otherPassphrase = u"a slow tram carries fresh apples"_s;

/// Makes an empty vault file under a passphrase.
inline Ended makeVaultFile(const QString &path, const QString &passphrase = goodPassphrase)
{
    return runWith({{3, passphrase}},
                   {u"passphrase"_s, u"set"_s, u"--vault"_s, path, u"--new-passphrase-fd"_s, u"3"_s});
}

/// Runs a command on a vault file.
inline Ended runOn(const QString &path, const QStringList &arguments, const QString &input = {},
                   const QString &passphrase = goodPassphrase)
{
    return runWith({{3, passphrase}}, arguments + QStringList{u"--vault"_s, path, u"--passphrase-fd"_s, u"3"_s}, input);
}

/// The accounts that a command lists, as "issuer account".
inline QStringList accountsIn(const Ended &listed)
{
    QStringList names;
    for (const QJsonValue &one : listed.array())
        names.append(one[u"issuer"_s].toString() + u' ' + one[u"account"_s].toString());
    return names;
}

/// Patience with real daemons, in milliseconds.
constexpr int patience = 20000;

} // namespace countersign::cli::test
