// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/tokenlistview.h"

#include "core/base/clock.h"
#include "ui/theme.h"
#include "ui/tokens/accessibletokens.h"
#include "ui/tokens/tokendelegate.h"
#include "ui/tokens/tokenmodel.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPointingDevice>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace countersign {

namespace {

// A touchpad says when fingers leave it, but not on every system.
constexpr int scrollEndMs = 180;

} // namespace

TokenListView::TokenListView(QWidget *parent)
    : QListView(parent), m_delegate(new TokenDelegate(this)), m_ticker(this, [this] { return untilNextMove(); })
{
    setItemDelegate(m_delegate);
    setUniformItemSizes(true);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setAccessibleName(tr("Accounts"));
    makeAccessible(this);
    m_scrollEnd.setSingleShot(true);
    m_scrollEnd.setInterval(scrollEndMs);
    connect(&m_scrollEnd, &QTimer::timeout, this, &TokenListView::endSwipe);
    connect(&m_ticker, &Ticker::tick, this, &TokenListView::moveRings);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, &m_ticker, &Ticker::reconsider);
}

TokenId TokenListView::idOf(const QModelIndex &index)
{
    return index.data(TokenModel::IdRole).value<TokenId>();
}

QList<TokenId> TokenListView::selectedIds() const
{
    QModelIndexList indexes = selectionModel()->selectedIndexes();
    std::ranges::sort(indexes, {}, &QModelIndex::row);
    QList<TokenId> ids;
    for (const QModelIndex &index : std::as_const(indexes))
        ids.append(idOf(index));
    return ids;
}

void TokenListView::reveal(const TokenId &id)
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (idOf(index) != id)
            continue;
        setCurrentIndex(index);
        scrollTo(index, EnsureVisible);
        return;
    }
}

void TokenListView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void TokenListView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_emptyText.isEmpty() || model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(theme::coloursFor(palette()).quiet);
    painter.drawText(viewport()->rect().adjusted(theme::margin, 2 * theme::margin, -theme::margin, -theme::margin),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
}

QList<QModelIndex> TokenListView::rowsInSight() const
{
    QList<QModelIndex> rows;
    if (!model() || model()->rowCount() == 0)
        return rows;
    const QRect sight = viewport()->rect();
    const QModelIndex first = indexAt(QPoint(sight.width() / 2, 0));
    for (int row = qMax(0, first.row()); row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (visualRect(index).top() > sight.bottom())
            break;
        rows.append(index);
    }
    return rows;
}

QRect TokenListView::ringOf(const QModelIndex &index) const
{
    return TokenDelegate::ringRect(visualRect(index), layoutDirection(), font());
}

int TokenListView::untilNextMove() const
{
    // The next moment at which a ring has moved by a device pixel, or a code ends.
    const double pixels = TokenDelegate::ringCircumference(font()) * devicePixelRatioF();
    double next = 0;
    for (const QModelIndex &index : rowsInSight()) {
        const qint64 from = index.data(TokenModel::ValidFromRole).toLongLong();
        const qint64 until = index.data(TokenModel::ValidUntilRole).toLongLong();
        if (until <= from)
            continue;
        const auto now = static_cast<double>(index.data(TokenModel::NowRole).toLongLong());
        const double perPixel = std::clamp(static_cast<double>(until - from) * 1000 / pixels, 100.0, 1000.0);
        const double toEnd = std::max(1.0, static_cast<double>(until) * 1000 - now);
        const double wait = std::min(perPixel, toEnd);
        next = next == 0 ? wait : std::min(next, wait);
    }
    return next == 0 ? 0 : static_cast<int>(next) + 1;
}

void TokenListView::moveRings()
{
    Q_EMIT timePassed();
    for (const QModelIndex &index : rowsInSight())
        viewport()->update(ringOf(index));
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

void TokenListView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    m_pressed = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier ? index : QModelIndex();
    m_pressedAt = event->position().toPoint();
    if (m_pressed.isValid())
        m_swipe.press(m_pressed, event->position().toPoint());
    QListView::mousePressEvent(event);
}

void TokenListView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton) && m_swipe.move(event->position().toPoint(), layoutDirection())) {
        m_pressed = QModelIndex();
        followSwipe();
        return;
    }
    const QPoint moved = event->position().toPoint() - m_pressedAt;
    if (event->buttons() == Qt::NoButton) {
        QListView::mouseMoveEvent(event);
    } else if (event->device()->type() == QInputDevice::DeviceType::TouchScreen && moved.y() != 0) {
        // A finger moves the list along.
        verticalScrollBar()->setValue(verticalScrollBar()->value() - moved.y());
        m_pressedAt = event->position().toPoint();
        m_pressed = QModelIndex();
    } else if (moved.manhattanLength() > QApplication::startDragDistance()) {
        // Neither a click any more nor a way to select a range.
        m_pressed = QModelIndex();
    }
}

void TokenListView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    if (m_swipe.isActive()) {
        endSwipe();
        return;
    }
    m_swipe.cancel();
    const QPersistentModelIndex pressed = std::exchange(m_pressed, QPersistentModelIndex());
    const QPoint at = event->position().toPoint();
    if (!pressed.isValid() || indexAt(at) != pressed)
        return;
    constexpr int reach = 8;
    if (pressed.data(TokenModel::CountedRole).toBool()
        && ringOf(pressed).adjusted(-reach, -reach, reach, reach).contains(at))
        Q_EMIT nextCodeWanted(idOf(pressed));
    else
        Q_EMIT copyWanted(idOf(pressed));
}

void TokenListView::wheelEvent(QWheelEvent *event)
{
    const QPoint delta = event->pixelDelta().isNull() ? event->angleDelta() / 4 : event->pixelDelta();
    const bool sideways = qAbs(delta.x()) > 2 * qAbs(delta.y());
    if (!sideways && !m_swipe.isActive()) {
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

QRect TokenListView::ringOnScreen(const QModelIndex &index) const
{
    const QRect ring = ringOf(index);
    return {viewport()->mapToGlobal(ring.topLeft()), ring.size()};
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
    // Keys from the search field have not passed our own shortcuts.
    const QKeySequence pressed(QKeyCombination(event->modifiers() & ~Qt::KeypadModifier, Qt::Key(event->key())));
    for (QAction *action : actions()) {
        if (action->isEnabled() && action->shortcuts().contains(pressed)) {
            if (!event->isAutoRepeat() || action->autoRepeat())
                action->trigger();
            return;
        }
    }
    const QList<TokenId> ids = selectedIds();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy) || enter) {
        if (currentIndex().isValid())
            Q_EMIT copyWanted(idOf(currentIndex()));
        return;
    }
    if (event->matches(QKeySequence::Delete) || event->key() == Qt::Key_Backspace) {
        if (!ids.isEmpty())
            Q_EMIT removalWanted(ids);
        return;
    }
    if (event->key() == Qt::Key_Space && currentIndex().data(TokenModel::CountedRole).toBool()) {
        // A key held down would run the counter away from the service's.
        if (!event->isAutoRepeat())
            Q_EMIT nextCodeWanted(idOf(currentIndex()));
        return;
    }
    QListView::keyPressEvent(event);
}

void TokenListView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    const QPoint at = byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
    Q_EMIT menuWanted(idOf(index), at);
}

// Other rows, other moments at which something moves.

void TokenListView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QListView::rowsInserted(parent, start, end);
    m_ticker.reconsider();
}

void TokenListView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    QListView::dataChanged(topLeft, bottomRight, roles);
    m_ticker.reconsider();
}

void TokenListView::reset()
{
    QListView::reset();
    m_ticker.reconsider();
}

} // namespace countersign
