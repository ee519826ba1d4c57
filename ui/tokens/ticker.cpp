// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/ticker.h"

#include <QEvent>
#include <QWidget>

namespace countersign {

Ticker::Ticker(QWidget *watched, std::function<int()> untilNext)
    : QObject(watched), m_watched(watched), m_untilNext(std::move(untilNext))
{
    m_timer.setSingleShot(true);
    // A code has to change with its second, not a twentieth of the interval later.
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        Q_EMIT tick();
        reconsider();
    });
    m_watched->installEventFilter(this);
}

bool Ticker::canBeSeen() const
{
    return m_watched->isVisible() && !m_watched->window()->isMinimized();
}

void Ticker::reconsider()
{
    const int interval = canBeSeen() ? m_untilNext() : 0;
    if (interval > 0)
        m_timer.start(interval);
    else
        m_timer.stop();
}

bool Ticker::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
        // Only now is it certain which window the widget ended up in.
        if (m_window != m_watched->window()) {
            if (m_window)
                m_window->removeEventFilter(this);
            m_window = m_watched->window();
            m_window->installEventFilter(this);
        }
        Q_EMIT tick();
        reconsider();
        break;
    case QEvent::WindowStateChange:
        if (canBeSeen())
            Q_EMIT tick();
        reconsider();
        break;
    case QEvent::Resize: // Shown before it has a size, a list has no row in sight yet.
    case QEvent::Hide:
        reconsider();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace countersign
