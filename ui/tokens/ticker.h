// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

class QWidget;

namespace countersign {

/// The one clock of the window. It runs only while the watched widget can be seen: hidden or minimised, no timer is
/// set and nothing wakes the program.
class Ticker : public QObject
{
    Q_OBJECT
public:
    /// `untilNext` is asked after every tick for the milliseconds to the next one; 0 means that nothing moves.
    Ticker(QWidget *watched, std::function<int()> untilNext);

    /// Looks again whether and when to tick: something else is shown now.
    void reconsider();

    bool isRunning() const { return m_timer.isActive(); }

Q_SIGNALS:
    void tick();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool canBeSeen() const;

    QWidget *m_watched;
    QWidget *m_window = nullptr;
    std::function<int()> m_untilNext;
    QTimer m_timer;
};

} // namespace countersign
