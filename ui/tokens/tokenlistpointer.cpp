// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the list does with mouse, finger and touchpad.
#include "ui/tokens/tokendelegate.h"
#include "ui/tokens/tokenlistview.h"
#include "ui/tokens/tokenmodel.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPointingDevice>
#include <QScrollBar>
#include <QWheelEvent>

#include <utility>

namespace countersign {

/// Where the first row begins, in the coordinates of the view.
int TokenListView::listTop() const
{
    return visualRect(model()->index(0, 0)).top();
}

void TokenListView::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    m_byFinger = event->device()->type() == QInputDevice::DeviceType::TouchScreen;
    m_held = m_beganChoosing = false;
    m_pressed = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier ? index : QModelIndex();
    settleDrag();
    // With the mouse, a press chooses rows while several are being chosen.
    const bool canLift = m_byFinger || !m_choosing;
    m_grip = canLift ? QModelIndex(m_pressed) : QModelIndex();
    m_pressedAt = at;
    m_wasHidden =
        !index.data(TokenModel::RevealedRole).toBool() && !index.data(TokenModel::CodeRole).toString().isEmpty();
    if (m_pressed.isValid() && !m_choosing)
        m_swipe.press(m_pressed, at);
    if (!m_byFinger) {
        QListView::mousePressEvent(event);
        return;
    }
    // A finger may only want to move the list: nothing is selected before it has been lifted, or has stayed.
    if (m_pressed.isValid())
        m_hold.start();
    event->accept();
}

void TokenListView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (event->buttons() == Qt::NoButton) {
        QListView::mouseMoveEvent(event);
        return;
    }
    if (!event->buttons().testFlag(Qt::LeftButton))
        return;
    if (m_drag.isHeld()) {
        followDrag(at);
        return;
    }
    if (!m_held && m_swipe.move(at, layoutDirection())) {
        m_hold.stop();
        m_pressed = m_grip = QModelIndex();
        followSwipe();
        return;
    }
    const QPoint moved = at - m_pressedAt;
    const int enough = QApplication::startDragDistance();
    if (moved.manhattanLength() <= enough)
        return;
    // Neither a click any more nor a way to select a range.
    m_hold.stop();
    m_pressed = QModelIndex();
    if (qAbs(moved.y()) <= enough || qAbs(moved.y()) < qAbs(moved.x()))
        return;
    if (m_byFinger && !m_held) {
        followFinger(at);
        return;
    }
    if (m_movable && m_grip.isValid()) {
        m_swipe.cancel();
        lift(std::exchange(m_grip, QPersistentModelIndex()));
        followDrag(at);
    }
}

/// A finger moves the list along, from the first pixel on once it has begun.
void TokenListView::followFinger(QPoint at)
{
    m_swipe.cancel();
    m_grip = QModelIndex();
    verticalScrollBar()->setValue(verticalScrollBar()->value() - (at.y() - m_pressedAt.y()));
    m_pressedAt = at;
}

void TokenListView::mouseReleaseEvent(QMouseEvent *event)
{
    m_hold.stop();
    if (!m_byFinger)
        QListView::mouseReleaseEvent(event);
    m_grip = QModelIndex();
    const QPersistentModelIndex pressed = std::exchange(m_pressed, QPersistentModelIndex());
    if (m_drag.isHeld()) {
        dropRow();
        return;
    }
    if (m_swipe.isActive()) {
        endSwipe();
        return;
    }
    m_swipe.cancel();
    const QPoint at = event->position().toPoint();
    if (pressed.isValid() && !m_held && indexAt(at) == pressed)
        tap(pressed, at);
}

void TokenListView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool onButton =
        index.data(TokenModel::CountedRole).toBool() && ringTargetOf(index).contains(event->position().toPoint());
    if (m_choosing || onButton || event->button() != Qt::LeftButton || event->modifiers() != Qt::NoModifier) {
        mousePressEvent(event);
        return;
    }
    // The first click has copied or revealed already.
    m_pressed = m_grip = QModelIndex();
    if (index.isValid())
        Q_EMIT accountWanted(idOf(index));
}

void TokenListView::tap(const QModelIndex &index, QPoint at)
{
    if (m_choosing) {
        // A mouse has toggled the row by its press.
        if (m_byFinger)
            selectionModel()->setCurrentIndex(index, QItemSelectionModel::Toggle);
        return;
    }
    if (m_byFinger)
        setCurrentIndex(index);
    if (index.data(TokenModel::CountedRole).toBool() && ringTargetOf(index).contains(at))
        Q_EMIT nextCodeWanted(idOf(index));
    else if (m_wasHidden)
        Q_EMIT revealWanted(idOf(index));
    else
        Q_EMIT copyWanted(idOf(index));
}

void TokenListView::hold()
{
    if (!m_pressed.isValid() || m_swipe.isActive())
        return;
    m_held = true;
    m_swipe.cancel();
    const QPersistentModelIndex index = std::exchange(m_pressed, QPersistentModelIndex());
    m_beganChoosing = !m_choosing;
    if (m_choosing)
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::Select);
    else
        startChoosing(idOf(index));
}

/// The gaps that a row can go to: favourites stay among favourites.
std::pair<int, int> TokenListView::gapsFor(int row) const
{
    const auto isFavourite = [this](int at) { return model()->index(at, 0).data(TokenModel::FavouriteRole).toBool(); };
    const bool own = isFavourite(row);
    int first = row, last = row + 1;
    while (first > 0 && isFavourite(first - 1) == own)
        --first;
    while (last < model()->rowCount() && isFavourite(last) == own)
        ++last;
    return {first, last};
}

void TokenListView::lift(const QPersistentModelIndex &index)
{
    // The finger stayed to carry this one, not to choose more.
    if (std::exchange(m_beganChoosing, false))
        stopChoosing();
    const auto [first, last] = gapsFor(index.row());
    const QRect rect = visualRect(index);
    m_drag.lift(index, rect.height(), m_pressedAt.y() - rect.top(), first, last);
    m_edgeScroll.start();
}

void TokenListView::followDrag(QPoint at)
{
    m_pointer = at;
    if (const int step = RowDrag::scrollStep(at.y(), viewport()->height()))
        verticalScrollBar()->setValue(verticalScrollBar()->value() + step);
    m_drag.moveTo(at.y() - listTop());
    viewport()->update();
}

void TokenListView::dropRow()
{
    m_edgeScroll.stop();
    const TokenId id = idOf(m_drag.row());
    const int gap = m_drag.drop();
    viewport()->update();
    if (gap >= 0)
        Q_EMIT moveWanted({id}, gap);
}

void TokenListView::endMove(bool done)
{
    settleDrag();
    const QList<TokenId> moved = std::exchange(m_moving, {});
    QList<int> steps = std::exchange(m_stepsToGo, {});
    if (!done || moved != selectedIds())
        return;
    while (!steps.isEmpty() && m_moving.isEmpty())
        moveSelected(steps.takeFirst());
    m_stepsToGo = steps;
}

void TokenListView::settleDrag()
{
    // The person may have begun another one already.
    if (m_drag.isHeld())
        return;
    m_drag.settle();
    viewport()->update();
}

void TokenListView::followSwipe()
{
    m_delegate->setSwipe(m_swipe.index(), m_swipe.offset());
    viewport()->update();
}

void TokenListView::endSwipe()
{
    m_scrollEnd.stop();
    const QPersistentModelIndex index = m_swipe.index();
    const bool wanted = m_swipe.release(viewport()->width());
    m_delegate->setSwipe({}, 0);
    viewport()->update();
    if (wanted && index.isValid())
        Q_EMIT removalWanted({idOf(index)});
}

/// Nothing that was begun goes on, and no timer runs for it.
void TokenListView::cancelGestures()
{
    m_hold.stop();
    m_scrollEnd.stop();
    m_edgeScroll.stop();
    m_swipe.cancel();
    m_delegate->setSwipe({}, 0);
    m_pressed = m_grip = QModelIndex();
    if (m_drag.isHeld())
        m_drag.settle();
    viewport()->update();
}

void TokenListView::hideEvent(QHideEvent *event)
{
    cancelGestures();
    QListView::hideEvent(event);
}

void TokenListView::wheelEvent(QWheelEvent *event)
{
    const QPoint delta = event->pixelDelta().isNull() ? event->angleDelta() / 4 : event->pixelDelta();
    const bool sideways = qAbs(delta.x()) > 2 * qAbs(delta.y());
    if ((!sideways && !m_swipe.isActive()) || m_choosing || m_drag.isActive()) {
        QListView::wheelEvent(event);
        return;
    }
    // Fingers that push content to the left report a negative x.
    const int along = layoutDirection() == Qt::RightToLeft ? delta.x() : -delta.x();
    // What rolls on after the fingers have left must not begin another swipe.
    if (event->phase() == Qt::ScrollMomentum) {
        event->accept();
        return;
    }
    m_swipe.scroll(indexAt(event->position().toPoint()), along, layoutDirection());
    followSwipe();
    if (event->phase() == Qt::ScrollEnd)
        endSwipe();
    else
        m_scrollEnd.start();
    event->accept();
}

} // namespace countersign
