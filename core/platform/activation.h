// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QWindow;

namespace countersign {

/// The desktop's leave to come to the front, as it was given to this start of the program with its environment; empty
/// where it gives none. ASCII, at most `mostLeaveBytes` long.
QByteArray leaveOfThisStart();
constexpr qsizetype mostLeaveBytes = 512;

/// Brings a window that is shown to the front and gives it the keyboard. `leave` is what the desktop gave to the program
/// or key press that asks for it, empty where there is none. A desktop may refuse, and then marks the window instead.
void bringToFront(QWindow *window, const QByteArray &leave);

} // namespace countersign
