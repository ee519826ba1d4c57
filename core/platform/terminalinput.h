// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QString>

namespace countersign::terminal {

enum class Stream { Input, Output, Errors };

/// Makes the terminal take and show UTF-8, and standard input arrive byte for byte. Call once, early in main.
void prepare();

bool isTerminal(Stream stream);

/// Standard output is a terminal that moves its cursor when told to (ECMA-48), so a list can be redrawn in place.
bool canRedraw();

/// As canRedraw, and the person has not switched colours off (the NO_COLOR convention).
bool canColour();

/// Of the window behind standard output, in character cells; 80 by 24 where that cannot be found out.
struct Size
{
    int columns = 80;
    int rows = 24;
};
Size windowSize();

enum class Echo { Shown, Hidden };

/// Waits for one line of standard input and gives it without its line break. Hidden: a terminal does not show what is
/// typed, and shows typing again afterwards, also when the person interrupts or suspends the program. Errors: Cancelled
/// (the input has ended), TextTooLarge (a line of more than `longestLine` bytes).
Result<QString> readLine(Echo echo);
constexpr qsizetype longestLine = 64 * 1024;

/// As readLine, hidden, and straight into locked memory: for passphrases. At most `longestHidden` bytes, in UTF-8.
Result<Secret> readHiddenLine();
constexpr qsizetype longestHidden = 4096;

/// Whether readLineFrom works on this system.
bool canReadDescriptors();

/// Waits for one line of a file descriptor that another program handed on, or for its end, and gives it without its line
/// break and straight into locked memory. Not a byte behind the line is read. Errors: TextTooLarge (more than
/// `longestHidden` bytes), FileUnreadable (about: the system's reason).
Result<Secret> readLineFrom(int descriptor);

/// Closes such a descriptor, unless it is one of the standard streams.
void closeDescriptor(int descriptor);

/// Waits for all of standard input; on a terminal that is until Ctrl+D (Ctrl+Z on Windows), and nothing is shown. The
/// usual limit of a terminal's lines (4,095 bytes on Linux) does not apply, so that long links can be pasted. Errors:
/// TextTooLarge (more than `limit` bytes), FileUnreadable (about: the system's reason).
Result<QString> readToEnd(qsizetype limit);

} // namespace countersign::terminal
