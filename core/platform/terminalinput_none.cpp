// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// POSIX terminals: Linux, macOS and every other system but Windows, which has a body of its own.
#include "core/platform/terminalinput_none.h"

#include <QFile>

#include <cstdio>
#include <functional>

#include <sys/ioctl.h>

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

void noteSignal(int number)
{
    caughtSignal = number;
}

constexpr std::array endingSignals = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP};

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

} // namespace countersign::terminal
