// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Windows consoles: what reading lines and taking the screen have in common.
#pragma once

#include "core/platform/terminalinput.h"

#include <windows.h>

namespace countersign::terminal {

/// Ctrl+C, where it arrives as a key.
constexpr wchar_t interrupt = 0x03;

inline HANDLE handleOf(Stream stream)
{
    switch (stream) {
    case Stream::Input:
        return GetStdHandle(STD_INPUT_HANDLE);
    case Stream::Output:
        return GetStdHandle(STD_OUTPUT_HANDLE);
    case Stream::Errors:
        break;
    }
    return GetStdHandle(STD_ERROR_HANDLE);
}

/// A console's mode, changed for a while; does nothing where the stream is no console.
class ConsoleMode
{
public:
    ConsoleMode(Stream stream, DWORD off, DWORD on) : m_handle(handleOf(stream))
    {
        m_active = GetConsoleMode(m_handle, &m_before) && SetConsoleMode(m_handle, (m_before & ~off) | on);
    }
    ~ConsoleMode()
    {
        if (m_active)
            SetConsoleMode(m_handle, m_before);
    }
    Q_DISABLE_COPY_MOVE(ConsoleMode)

    bool isActive() const { return m_active; }

private:
    HANDLE m_handle;
    DWORD m_before = 0;
    bool m_active = false;
};

} // namespace countersign::terminal
