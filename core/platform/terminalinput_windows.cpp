// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/terminalinput_windows.h"

#include <QFile>

#include <cstdio>

#include <fcntl.h>
#include <io.h>

namespace countersign::terminal {

namespace {

constexpr wchar_t endOfText = 0x1A;
constexpr wchar_t backspace = 0x08;

/// Lets Ctrl+C end a read instead of the program, which would leave its console's mode behind.
class HeldInterrupt
{
public:
    HeldInterrupt() { SetConsoleCtrlHandler(nullptr, TRUE); }
    ~HeldInterrupt() { SetConsoleCtrlHandler(nullptr, FALSE); }
    Q_DISABLE_COPY_MOVE(HeldInterrupt)
};

/// Feeds the console's characters to `take` until it has enough; false when there are no more, or after Ctrl+C.
template<typename Take>
bool readConsole(Take take)
{
    const HeldInterrupt held;
    wchar_t character = 0;
    DWORD count = 0;
    while (ReadConsoleW(handleOf(Stream::Input), &character, 1, &count, nullptr) && count == 1) {
        if (character == interrupt)
            return false;
        if (!take(character))
            return true;
    }
    return false;
}

} // namespace

void prepare()
{
    SetConsoleOutputCP(CP_UTF8);
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
    _setmode(_fileno(stderr), _O_BINARY);
}

bool isTerminal(Stream stream)
{
    DWORD mode = 0;
    return GetConsoleMode(handleOf(stream), &mode) != 0;
}

bool canRedraw()
{
    // Consoles older than Windows 10 refuse this mode.
    return ConsoleMode(Stream::Output, 0, ENABLE_VIRTUAL_TERMINAL_PROCESSING).isActive();
}

bool canColour()
{
    return canRedraw() && qEnvironmentVariableIsEmpty("NO_COLOR");
}

Size windowSize()
{
    CONSOLE_SCREEN_BUFFER_INFO screen = {};
    if (!GetConsoleScreenBufferInfo(handleOf(Stream::Output), &screen))
        return {};
    return {screen.srWindow.Right - screen.srWindow.Left + 1, screen.srWindow.Bottom - screen.srWindow.Top + 1};
}

Result<QString> readLine(Echo echo)
{
    if (isTerminal(Stream::Input)) {
        const DWORD off = echo == Echo::Hidden ? ENABLE_ECHO_INPUT : 0;
        const ConsoleMode mode(Stream::Input, off, ENABLE_LINE_INPUT | ENABLE_PROCESSED_INPUT);
        QString line;
        const bool whole = readConsole([&](wchar_t character) {
            if (character == L'\n' || character == endOfText)
                return false;
            if (character != L'\r')
                line.append(QChar(character));
            return line.size() <= longestLine;
        });
        if (echo == Echo::Hidden)
            std::fputs("\r\n", stderr);
        if (!whole)
            return failure(Reason::Cancelled);
        if (line.size() > longestLine)
            return failure(Reason::TextTooLarge);
        return line;
    }
    QByteArray bytes;
    int character = 0;
    while ((character = std::getchar()) != EOF && character != '\n') {
        bytes.append(static_cast<char>(character));
        if (bytes.size() > longestLine)
            return failure(Reason::TextTooLarge);
    }
    if (character == EOF && bytes.isEmpty())
        return failure(Reason::Cancelled);
    if (bytes.endsWith('\r'))
        bytes.chop(1);
    QString line = QString::fromUtf8(bytes);
    wipe(bytes);
    return line;
}

namespace {

Result<Secret> readPipedSecret()
{
    qsizetype size = 0;
    int last = EOF;
    const Secret room = Secret::build(longestHidden + 1, [&](std::span<unsigned char> bytes) {
        while (size <= longestHidden && (last = std::getchar()) != EOF && last != '\n')
            bytes[static_cast<std::size_t>(size++)] = static_cast<unsigned char>(last);
    });
    if (size > longestHidden)
        return failure(Reason::TextTooLarge);
    if (last == EOF && size == 0)
        return failure(Reason::Cancelled);
    QByteArrayView line = room.view().first(size);
    if (line.endsWith('\r'))
        line.chop(1);
    return Secret::fromBytes(line);
}

} // namespace

Result<Secret> readHiddenLine()
{
    if (!isTerminal(Stream::Input))
        return readPipedSecret();
    const ConsoleMode mode(Stream::Input, ENABLE_ECHO_INPUT, ENABLE_LINE_INPUT | ENABLE_PROCESSED_INPUT);
    qsizetype length = 0;
    bool whole = false;
    const Secret typed =
        Secret::build((longestHidden + 1) * qsizetype{sizeof(wchar_t)}, [&](std::span<unsigned char> bytes) {
        auto *characters = reinterpret_cast<wchar_t *>(bytes.data());
        whole = readConsole([&](wchar_t character) {
            if (character == L'\n' || character == endOfText)
                return false;
            if (character != L'\r')
                characters[length++] = character;
            return length <= longestHidden;
        });
    });
    std::fputs("\r\n", stderr);
    if (!whole)
        return failure(Reason::Cancelled);
    if (length == 0)
        return Secret();
    const auto *characters = reinterpret_cast<const wchar_t *>(typed.bytes().data());
    const auto toUtf8 = [&](char *bytes, int room) {
        return WideCharToMultiByte(CP_UTF8, 0, characters, static_cast<int>(length), bytes, room, nullptr, nullptr);
    };
    const int size = toUtf8(nullptr, 0);
    if (length > longestHidden || size > longestHidden)
        return failure(Reason::TextTooLarge);
    return Secret::build(size,
                         [&](std::span<unsigned char> bytes) { toUtf8(reinterpret_cast<char *>(bytes.data()), size); });
}

// Descriptors belong to the C library of each program here; what is handed on between programs is a handle.
bool canReadDescriptors()
{
    return false;
}

Result<Secret> readLineFrom(int)
{
    return failure(Reason::FileUnreadable);
}

void closeDescriptor(int) {}

Result<QString> readToEnd(qsizetype limit)
{
    if (isTerminal(Stream::Input)) {
        const ConsoleMode mode(Stream::Input, ENABLE_LINE_INPUT | ENABLE_ECHO_INPUT, ENABLE_PROCESSED_INPUT);
        QString text;
        const bool whole = readConsole([&](wchar_t character) {
            if (character == endOfText)
                return false;
            if (character == backspace)
                text.chop(1);
            else
                text.append(QChar(character == L'\r' ? L'\n' : character));
            return text.size() <= limit;
        });
        if (!whole)
            return failure(Reason::Cancelled);
        if (text.size() > limit)
            return failure(Reason::TextTooLarge);
        return text;
    }
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
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
    QString text = QString::fromUtf8(bytes);
    wipe(bytes);
    return text;
}

} // namespace countersign::terminal
