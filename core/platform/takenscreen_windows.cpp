// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/takenscreen.h"

#include "core/platform/terminalinput_windows.h"

#include <QWinEventNotifier>

#include <cstdio>

namespace countersign::terminal {

struct TakenScreen::System
{
    System()
    {
        std::fflush(stdout);
        std::fputs("\033[?1049h\033[?25l", stdout);
        std::fflush(stdout);
    }
    ~System()
    {
        std::fputs("\033[?25h\033[?1049l", stdout);
        std::fflush(stdout);
    }
    Q_DISABLE_COPY_MOVE(System)

    // Declared first, so that the screen is given back while the console still understands how.
    ConsoleMode output{Stream::Output, 0, ENABLE_VIRTUAL_TERMINAL_PROCESSING};
    // Without processed input Ctrl+C arrives as a key.
    ConsoleMode input{Stream::Input, ENABLE_LINE_INPUT | ENABLE_ECHO_INPUT | ENABLE_PROCESSED_INPUT,
                      ENABLE_WINDOW_INPUT};
};

TakenScreen::TakenScreen(QObject *parent) : QObject(parent), m_system(std::make_unique<System>())
{
    if (!isTerminal(Stream::Input))
        return;
    auto *typed = new QWinEventNotifier(handleOf(Stream::Input), this);
    connect(typed, &QWinEventNotifier::activated, this, [this] {
        INPUT_RECORD record = {};
        DWORD count = 0;
        if (!ReadConsoleInputW(handleOf(Stream::Input), &record, 1, &count) || count != 1)
            return;
        if (record.EventType == WINDOW_BUFFER_SIZE_EVENT)
            Q_EMIT redrawNeeded();
        if (record.EventType != KEY_EVENT || !record.Event.KeyEvent.bKeyDown)
            return;
        const wchar_t character = record.Event.KeyEvent.uChar.UnicodeChar;
        if (character == interrupt)
            Q_EMIT interrupted();
        else if (character != 0)
            Q_EMIT pressed(QChar(character));
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
    std::fwrite(screen.constData(), 1, static_cast<std::size_t>(screen.size()), stdout);
    std::fflush(stdout);
}

} // namespace countersign::terminal
