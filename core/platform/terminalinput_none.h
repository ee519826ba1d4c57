// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// POSIX terminals: what reading lines and taking the screen have in common.
#pragma once

#include "core/platform/terminalinput.h"

#include <array>
#include <cerrno>
#include <csignal>

#include <termios.h>
#include <unistd.h>

namespace countersign::terminal {

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

enum class Next { Byte, End, Interrupted, Failed };

/// Waits for one byte of a descriptor.
inline Next nextByte(char &byte, int descriptor = STDIN_FILENO)
{
    const ssize_t count = ::read(descriptor, &byte, 1);
    if (count == 1)
        return Next::Byte;
    if (count == 0)
        return Next::End;
    return errno == EINTR ? Next::Interrupted : Next::Failed;
}

} // namespace countersign::terminal
