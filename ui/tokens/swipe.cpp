// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/swipe.h"

#include <QtMath>

namespace countersign {

namespace {

constexpr int startDistance = 14;
// A third of the row, as on phones: far enough not to happen by chance.
constexpr int farEnoughDivisor = 3;

} // namespace

void Swipe::press(const QPersistentModelIndex &index, QPoint at)
{
    cancel();
    m_index = index;
    m_from = at;
    m_pressed = index.isValid();
}

bool Swipe::move(QPoint to, Qt::LayoutDirection direction)
{
    if (!m_pressed)
        return false;
    m_mirrored = direction == Qt::RightToLeft;
    const QPoint moved = to - m_from;
    const int along = m_mirrored ? moved.x() : -moved.x();
    if (!m_active && (along < startDistance || along < 2 * qAbs(moved.y())))
        return false;
    m_active = true;
    m_distance = qMax(0, along);
    return true;
}

void Swipe::scroll(const QPersistentModelIndex &index, int delta, Qt::LayoutDirection direction)
{
    if (m_index != index) {
        cancel();
        m_index = index;
    }
    m_mirrored = direction == Qt::RightToLeft;
    m_distance = qMax(0, m_distance + delta);
    m_active = m_distance > 0;
}

bool Swipe::release(int rowWidth)
{
    const bool far = m_active && m_distance >= rowWidth / farEnoughDivisor;
    m_pressed = false;
    m_active = false;
    m_distance = 0;
    return far;
}

void Swipe::cancel()
{
    *this = Swipe();
}

} // namespace countersign
