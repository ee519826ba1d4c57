// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the list does with keys.
#include "ui/tokens/tokenlistview.h"
#include "ui/tokens/tokenmodel.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QKeyEvent>

#include <algorithm>

namespace countersign {

void TokenListView::takeKey(QKeyEvent *event)
{
    m_isLed = true;
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
    else
        keyPressEvent(event);
}

bool TokenListView::isReadHere() const
{
    return hasFocus() || (m_isLed && window()->isActiveWindow());
}

// Instead of QListView's, which tells screen readers that the focus is here also while somebody types in the search field
// and the rows only follow.
void TokenListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    if (!current.isValid() || !isReadHere())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(current.row());
    QAccessible::updateAccessibility(&event);
}

void TokenListView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_drag.isHeld()) {
        cancelGestures();
        return;
    }
    if (m_choosing ? keyForTheChosen(event) : keyForTheCurrent(event))
        return;
    if (event->matches(QKeySequence::Delete) || event->key() == Qt::Key_Backspace) {
        if (const QList<TokenId> ids = selectedIds(); !ids.isEmpty())
            Q_EMIT removalWanted(ids);
        return;
    }
    QListView::keyPressEvent(event);
}

bool TokenListView::keyForTheChosen(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return false;
    stopChoosing();
    return true;
}

bool TokenListView::keyForTheCurrent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy) || enter) {
        if (!current.isValid())
            return true;
        if (enter && !current.data(TokenModel::RevealedRole).toBool())
            Q_EMIT revealWanted(idOf(current));
        Q_EMIT copyWanted(idOf(current));
        return true;
    }
    if (event->key() == Qt::Key_Space && current.data(TokenModel::CountedRole).toBool()) {
        // A key held down would run the counter away from the service's.
        if (!event->isAutoRepeat())
            Q_EMIT nextCodeWanted(idOf(current));
        return true;
    }
    const int onwards = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    if (event->key() == onwards && event->modifiers() == Qt::NoModifier && current.isValid()) {
        Q_EMIT accountWanted(idOf(current));
        return true;
    }
    return false;
}

void TokenListView::moveSelected(int by)
{
    const QModelIndexList rows = selectionModel()->selectedIndexes();
    if (!m_movable || !isVisible() || rows.isEmpty() || m_drag.isActive())
        return;
    const QList<TokenId> ids = selectedIds();
    // The next step begins where the rows will be, and not where they are still shown.
    if (ids == m_moving) {
        m_stepsToGo.append(by);
        return;
    }
    const auto [least, most] = std::ranges::minmax(rows, {}, &QModelIndex::row);
    const auto [first, last] = gapsFor(least.row());
    const int gap = by < 0 ? least.row() - 1 : most.row() + 2;
    if (gap < first || gap > last || most.row() >= last)
        return;
    m_moving = ids;
    // Those of other rows would be taken by these.
    m_stepsToGo.clear();
    Q_EMIT moveWanted(ids, gap);
}

void TokenListView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid() || m_choosing)
        return;
    const QPoint at = byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
    Q_EMIT menuWanted(idOf(index), at);
}

} // namespace countersign
