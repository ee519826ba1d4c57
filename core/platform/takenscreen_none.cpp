// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// POSIX terminals: Linux, macOS and every other system but Windows, which has a body of its own.
#include "core/platform/takenscreen.h"

#include "core/platform/terminalinput_none.h"

#include <QSocketNotifier>

#include <cstdio>

#include <fcntl.h>

namespace countersign::terminal {

namespace {

int wakingPipe = -1;

// A handler may do no more than this.
void wakeUp(int number)
{
    const int before = errno;
    const auto byte = static_cast<char>(number);
    // A full pipe has woken us already.
    [[maybe_unused]] const ssize_t written = ::write(wakingPipe, &byte, 1);
    errno = before;
}

constexpr std::array screenSignals = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGWINCH};

// DEC private modes, understood by every terminal since the VT100's grandchildren: the second screen and the cursor.
constexpr char takeScreen[] = "\033[?1049h\033[?25l";
constexpr char giveScreenBack[] = "\033[?25h\033[?1049l";

void writeOut(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(STDOUT_FILENO, bytes.data(), static_cast<std::size_t>(bytes.size()));
        if (written < 0 && errno != EINTR && errno != EAGAIN)
            return;
        if (written > 0)
            bytes = bytes.sliced(written);
    }
}

/// What of the terminal is held, from the first byte written to the last.
struct Hold
{
    Hold() { writeOut(takeScreen); }
    ~Hold() { writeOut(giveScreenBack); }
    Q_DISABLE_COPY_MOVE(Hold)

    QuietInput quiet{ECHO | ICANON, 0};
};

} // namespace

struct TakenScreen::System
{
    System()
    {
        std::fflush(stdout);
        if (::pipe(pipe.data()) != 0)
            pipe = {-1, -1};
        for (const int end : pipe) {
            ::fcntl(end, F_SETFD, FD_CLOEXEC);
            ::fcntl(end, F_SETFL, O_NONBLOCK);
        }
        wakingPipe = pipe[1];
        signalsCaught = std::make_unique<CaughtSignals<screenSignals.size()>>(screenSignals, wakeUp);
        hold = std::make_unique<Hold>();
    }
    ~System()
    {
        hold.reset();
        signalsCaught.reset();
        wakingPipe = -1;
        for (const int end : pipe)
            ::close(end);
    }
    Q_DISABLE_COPY_MOVE(System)

    /// Gives the terminal back, stops as any program does on Ctrl+Z, and goes on when the shell says so.
    void suspend()
    {
        hold.reset();
        signalsCaught.reset();
        std::raise(SIGTSTP);
        signalsCaught = std::make_unique<CaughtSignals<screenSignals.size()>>(screenSignals, wakeUp);
        hold = std::make_unique<Hold>();
    }

    std::array<int, 2> pipe = {-1, -1};
    std::unique_ptr<CaughtSignals<screenSignals.size()>> signalsCaught;
    std::unique_ptr<Hold> hold;
};

TakenScreen::TakenScreen(QObject *parent) : QObject(parent), m_system(std::make_unique<System>())
{
    auto *signalled = new QSocketNotifier(m_system->pipe[0], QSocketNotifier::Read, this);
    connect(signalled, &QSocketNotifier::activated, this, [this] {
        char number = 0;
        if (::read(m_system->pipe[0], &number, 1) != 1)
            return;
        if (number == SIGTSTP)
            m_system->suspend();
        if (number == SIGTSTP || number == SIGWINCH)
            Q_EMIT redrawNeeded();
        else
            Q_EMIT interrupted();
    });
    if (!isTerminal(Stream::Input))
        return;
    auto *typed = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
    connect(typed, &QSocketNotifier::activated, this, [this, typed] {
        char byte = 0;
        const Next next = nextByte(byte);
        if (next == Next::Byte)
            Q_EMIT pressed(QLatin1Char(byte));
        else if (next != Next::Interrupted)
            typed->setEnabled(false);
    });
}

TakenScreen::~TakenScreen() = default;

void TakenScreen::show(const QStringList &lines)
{
    // Home, then each line cleared to its end as it is written, then the rest cleared: nothing flickers.
    QByteArray screen = "\033[H";
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            screen += "\r\n";
        screen += lines[i].toUtf8() + "\033[K";
    }
    screen += "\033[J";
    writeOut(screen);
}

} // namespace countersign::terminal
