// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// POSIX terminals: Linux, macOS and every other system but Windows, which has a body of its own.
#include "core/platform/terminalinput.h"

#include <QFile>
#include <QSocketNotifier>
#include <QStringList>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <functional>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace countersign::terminal {

namespace {

constexpr char endOfTransmission = 0x04;
constexpr char erase = 0x7f;
constexpr char backspace = 0x08;

int descriptorOf(Stream stream)
{
    switch (stream) {
    case Stream::Input:
        return STDIN_FILENO;
    case Stream::Output:
        return STDOUT_FILENO;
    case Stream::Errors:
        break;
    }
    return STDERR_FILENO;
}

// A handler may do no more than this.
volatile std::sig_atomic_t caughtSignal = 0;
int wakingPipe = -1;

void noteSignal(int number)
{
    caughtSignal = number;
}

void wakeUp(int number)
{
    const int before = errno;
    const auto byte = static_cast<char>(number);
    // A full pipe has woken us already.
    [[maybe_unused]] const ssize_t written = ::write(wakingPipe, &byte, 1);
    errno = before;
}

/// Catches some signals for a while.
template<std::size_t count>
class CaughtSignals
{
public:
    CaughtSignals(const std::array<int, count> &numbers, void (*take)(int)) : m_numbers(numbers)
    {
        struct sigaction action = {};
        action.sa_handler = take;
        sigemptyset(&action.sa_mask);
        // No SA_RESTART: a read that waits has to notice.
        for (std::size_t i = 0; i < count; ++i)
            sigaction(m_numbers[i], &action, &m_before[i]);
    }
    ~CaughtSignals()
    {
        for (std::size_t i = 0; i < count; ++i)
            sigaction(m_numbers[i], &m_before[i], nullptr);
    }
    Q_DISABLE_COPY_MOVE(CaughtSignals)

private:
    std::array<int, count> m_numbers;
    std::array<struct sigaction, count> m_before{};
};

/// Standard input's terminal with some of its services switched off; does nothing where input is no terminal.
class QuietInput
{
public:
    QuietInput(tcflag_t off, tcflag_t on)
    {
        if (!::isatty(STDIN_FILENO) || tcgetattr(STDIN_FILENO, &m_before) != 0)
            return;
        m_active = true;
        termios quiet = m_before;
        quiet.c_lflag &= ~off;
        quiet.c_lflag |= on;
        if (off & ICANON) {
            quiet.c_cc[VMIN] = 1;
            quiet.c_cc[VTIME] = 0;
        }
        tcsetattr(STDIN_FILENO, TCSADRAIN, &quiet);
    }
    ~QuietInput()
    {
        if (m_active)
            tcsetattr(STDIN_FILENO, TCSADRAIN, &m_before);
    }
    Q_DISABLE_COPY_MOVE(QuietInput)

private:
    termios m_before = {};
    bool m_active = false;
};

constexpr std::array endingSignals = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP};

enum class Next { Byte, End, Interrupted, Failed };

Next nextByte(char &byte, int descriptor = STDIN_FILENO)
{
    const ssize_t count = ::read(descriptor, &byte, 1);
    if (count == 1)
        return Next::Byte;
    if (count == 0)
        return Next::End;
    return errno == EINTR ? Next::Interrupted : Next::Failed;
}

/// Feeds bytes of a silent terminal to `take` until it has enough. When the person interrupts or suspends the program
/// meanwhile, the terminal is itself again before that happens.
template<typename Take>
Next readQuietly(tcflag_t off, tcflag_t on, Take take)
{
    for (;;) {
        Next next = Next::Byte;
        caughtSignal = 0;
        {
            const CaughtSignals signalsCaught(endingSignals, noteSignal);
            const QuietInput quiet(off, on);
            char byte = 0;
            while (caughtSignal == 0 && (next = nextByte(byte)) == Next::Byte)
                if (!take(byte))
                    return Next::Byte;
        }
        if (caughtSignal == 0)
            return next;
        // Ends the program, unless it was only suspended and goes on here.
        std::raise(caughtSignal);
    }
}

QString takeText(QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes);
    wipe(bytes);
    return text;
}

/// Takes the last character back, all bytes of it.
void dropLast(QByteArray &utf8)
{
    while (!utf8.isEmpty()) {
        const bool continues = (static_cast<unsigned char>(utf8.back()) & 0xC0) == 0x80;
        utf8.chop(1);
        if (!continues)
            return;
    }
}

Result<QString> pasteFromTerminal(qsizetype limit)
{
    QByteArray bytes;
    bool tooLarge = false;
    const auto take = [&](char byte) {
        if (byte == endOfTransmission)
            return false;
        if (byte == erase || byte == backspace)
            dropLast(bytes);
        else
            bytes.append(byte);
        tooLarge = bytes.size() > limit;
        return !tooLarge;
    };
    readQuietly(ECHO | ICANON, 0, take);
    if (tooLarge) {
        wipe(bytes);
        return failure(Reason::TextTooLarge);
    }
    return takeText(bytes);
}

} // namespace

void prepare() {}

bool isTerminal(Stream stream)
{
    return ::isatty(descriptorOf(stream)) == 1;
}

bool canRedraw()
{
    const QByteArray kind = qgetenv("TERM");
    return isTerminal(Stream::Output) && !kind.isEmpty() && kind != "dumb";
}

bool canColour()
{
    return canRedraw() && qEnvironmentVariableIsEmpty("NO_COLOR");
}

Size windowSize()
{
    winsize size = {};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0)
        return {};
    return {size.ws_col, size.ws_row};
}

Result<QString> readLine(Echo echo)
{
    QByteArray bytes;
    bool tooLarge = false;
    const auto take = [&](char byte) {
        if (byte == '\n')
            return false;
        bytes.append(byte);
        tooLarge = bytes.size() > longestLine;
        return !tooLarge;
    };
    Next last = Next::Byte;
    if (echo == Echo::Hidden && isTerminal(Stream::Input)) {
        last = readQuietly(ECHO, ECHONL, take);
    } else {
        char byte = 0;
        while ((last = nextByte(byte)) == Next::Interrupted || (last == Next::Byte && take(byte)))
            continue;
    }
    if (tooLarge)
        return failure(Reason::TextTooLarge);
    if (last != Next::Byte && bytes.isEmpty())
        return failure(Reason::Cancelled);
    if (bytes.endsWith('\r'))
        bytes.chop(1);
    return takeText(bytes);
}

namespace {

/// One line, in the making, in locked memory.
Result<Secret> lineInto(const std::function<Next(const std::function<bool(char)> &take)> &readBytes)
{
    qsizetype size = 0;
    Next last = Next::Byte;
    const Secret room = Secret::build(longestHidden + 1, [&](std::span<unsigned char> bytes) {
        last = readBytes([&](char byte) {
            if (byte == '\n')
                return false;
            bytes[static_cast<std::size_t>(size++)] = static_cast<unsigned char>(byte);
            return size <= longestHidden;
        });
    });
    if (size > longestHidden)
        return failure(Reason::TextTooLarge);
    if (last == Next::Failed)
        return failure(Reason::FileUnreadable, qt_error_string(errno));
    if (last != Next::Byte && size == 0)
        return failure(Reason::Cancelled);
    QByteArrayView line = room.view().first(size);
    if (line.endsWith('\r'))
        line.chop(1);
    return Secret::fromBytes(line);
}

Next readPlainly(int descriptor, const std::function<bool(char)> &take)
{
    Next last = Next::Byte;
    char byte = 0;
    while ((last = nextByte(byte, descriptor)) == Next::Interrupted || (last == Next::Byte && take(byte)))
        continue;
    return last;
}

} // namespace

Result<Secret> readHiddenLine()
{
    return lineInto([](const std::function<bool(char)> &take) {
        return isTerminal(Stream::Input) ? readQuietly(ECHO, ECHONL, take) : readPlainly(STDIN_FILENO, take);
    });
}

bool canReadDescriptors()
{
    return true;
}

Result<Secret> readLineFrom(int descriptor)
{
    const Result<Secret> line =
        lineInto([descriptor](const std::function<bool(char)> &take) { return readPlainly(descriptor, take); });
    // The end is an empty line here: nobody is there who could have cancelled.
    if (!line && line.error().reason == Reason::Cancelled)
        return Secret();
    return line;
}

void closeDescriptor(int descriptor)
{
    if (descriptor > STDERR_FILENO)
        ::close(descriptor);
}

Result<QString> readToEnd(qsizetype limit)
{
    if (isTerminal(Stream::Input))
        return pasteFromTerminal(limit);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(Reason::FileUnreadable, input.errorString());
    QByteArray bytes;
    while (bytes.size() <= limit) {
        QByteArray more = input.read(qMin<qsizetype>(64 * 1024, limit + 1 - bytes.size()));
        if (more.isEmpty())
            break;
        bytes.append(more);
        wipe(more);
    }
    if (input.error() != QFileDevice::NoError)
        return failure(Reason::FileUnreadable, input.errorString());
    if (bytes.size() > limit)
        return failure(Reason::TextTooLarge);
    return takeText(bytes);
}

namespace {

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
