// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <memory>

namespace countersign::terminal {

/// The terminal's window, taken over for redrawing: its second screen, no cursor, key presses as they come. Given back
/// by the destructor, and while the program is suspended. One at a time.
class TakenScreen : public QObject
{
    Q_OBJECT
public:
    explicit TakenScreen(QObject *parent = nullptr);
    ~TakenScreen() override;

    /// Shows these lines from the top of the window and clears the rest. They must fit.
    void show(const QStringList &lines);

Q_SIGNALS:
    void pressed(QChar key);
    /// Ctrl+C, or somebody wants the program to end.
    void interrupted();
    /// The window has another size, or was given back for a while: draw again.
    void redrawNeeded();

private:
    struct System;
    std::unique_ptr<System> m_system;
};

} // namespace countersign::terminal
