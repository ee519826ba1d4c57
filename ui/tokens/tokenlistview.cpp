// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/tokenlistview.h"

#include "core/base/clock.h"
#include "ui/marks/mark.h"
#include "ui/theme.h"
#include "ui/tokens/accessibletokens.h"
#include "ui/tokens/tokendelegate.h"
#include "ui/tokens/tokenmodel.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace countersign {

namespace {

// A touchpad says when fingers leave it, but not on every system.
constexpr int scrollEndMs = 180;
constexpr int edgeScrollMs = 16;
// All rings move in the same tick, twice a second or, where they are slow, once: more often nobody sees, and it costs.
constexpr int tickMs = 500;
constexpr int slowTickMs = 1000;

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
    m_hold.setSingleShot(true);
    m_hold.setInterval(holdMs);
    m_edgeScroll.setInterval(edgeScrollMs);
    connect(&m_scrollEnd, &QTimer::timeout, this, &TokenListView::endSwipe);
    connect(&m_hold, &QTimer::timeout, this, &TokenListView::hold);
    connect(&m_edgeScroll, &QTimer::timeout, this, [this] { followDrag(m_pointer); });
    connect(&m_ticker, &Ticker::tick, this, &TokenListView::moveRings);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, &m_ticker, &Ticker::reconsider);
}

void TokenListView::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &TokenListView::keepSelection);
    // After the view and the selection have heard of it, because they forget first.
    connect(model, &QAbstractItemModel::modelReset, this, &TokenListView::restoreSelection);
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

void TokenListView::keepSelection()
{
    const QList<TokenId> selected = selectedIds();
    m_kept = {idOf(currentIndex()), QSet<TokenId>(selected.begin(), selected.end())};
}

void TokenListView::restoreSelection()
{
    const Kept kept = std::exchange(m_kept, {});
    if (kept.current.isNull() && kept.selected.isEmpty())
        return;
    QItemSelection selection;
    QModelIndex current;
    qsizetype missing = kept.selected.size();
    for (int row = 0; row < model()->rowCount() && (missing > 0 || !current.isValid()); ++row) {
        const QModelIndex index = model()->index(row, 0);
        const TokenId id = idOf(index);
        if (id == kept.current)
            current = index;
        if (!kept.selected.contains(id))
            continue;
        selection.select(index, index);
        --missing;
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (current.isValid())
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    // What was selected and is not here any more is selected no longer, and whoever counts has to know.
    if (missing > 0)
        selectionChanged({}, {});
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

void TokenListView::forgetDrawn()
{
    m_delegate->forget();
    forgetMarks();
}

void TokenListView::startChoosing(const TokenId &id)
{
    if (m_choosing)
        return;
    reveal(id);
    setSelectionMode(MultiSelection);
    m_choosing = true;
    m_delegate->setChoosing(true);
    viewport()->update();
    setFocus();
    Q_EMIT choosingChanged(true);
}

void TokenListView::stopChoosing()
{
    if (!m_choosing)
        return;
    m_choosing = false;
    m_delegate->setChoosing(false);
    setSelectionMode(ExtendedSelection);
    setCurrentIndex(currentIndex());
    viewport()->update();
    Q_EMIT choosingChanged(false);
}

void TokenListView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    Q_EMIT selectedChanged();
    // The last one was given up.
    if (m_choosing && !selectionModel()->hasSelection())
        stopChoosing();
}

QStyleOptionViewItem TokenListView::optionFor(const QModelIndex &index) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
    return option;
}

/// Whether nothing but rings is to be painted; then that is done, and no row draws its names and digits for it.
bool TokenListView::paintRingsAlone(const QRegion &region)
{
    if (m_swipe.isActive() || m_drag.isActive())
        return false;
    const QList<QModelIndex> rows = rowsInSight();
    QRegion rings;
    for (const QModelIndex &index : rows)
        rings += ringOf(index);
    if (rows.isEmpty() || !region.subtracted(rings).isEmpty())
        return false;
    QPainter painter(viewport());
    for (const QModelIndex &index : rows)
        if (region.intersects(ringOf(index)))
            m_delegate->repaintRing(&painter, optionFor(index), index);
    return true;
}

void TokenListView::paintEvent(QPaintEvent *event)
{
    if (paintRingsAlone(event->region()))
        return;
    if (m_drag.isActive() && m_drag.row().isValid()) {
        QPainter painter(viewport());
        paintCarried(painter);
        return;
    }
    QListView::paintEvent(event);
    if (m_emptyText.isEmpty() || model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(theme::coloursFor(palette()).quiet);
    painter.drawText(viewport()->rect().adjusted(theme::margin, 2 * theme::margin, -theme::margin, -theme::margin),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
}

/// The row that hangs over the others, which have made room where it goes.
void TokenListView::paintCarried(QPainter &painter)
{
    const int height = visualRect(m_drag.row()).height(), from = m_drag.row().row();
    painter.fillRect(viewport()->rect(), theme::coloursFor(palette()).rowHover);
    // One more than can be seen, for the one that moves into sight.
    QList<QModelIndex> rows = rowsInSight();
    for (const int next : {rows.first().row() - 1, rows.last().row() + 1})
        rows.append(model()->index(next, 0));
    for (const QModelIndex &index : std::as_const(rows)) {
        if (!index.isValid() || index.row() == from)
            continue;
        QStyleOptionViewItem option = optionFor(index);
        const bool isPassedDown = index.row() > from && index.row() < m_drag.gap();
        const bool isPassedUp = index.row() < from && index.row() >= m_drag.gap();
        option.rect.translate(0, isPassedDown ? -height : isPassedUp ? height : 0);
        m_delegate->paint(&painter, option, index);
    }
    QStyleOptionViewItem option = optionFor(m_drag.row());
    option.rect.moveTop(m_drag.top() + listTop());
    constexpr int depth = 6;
    for (int i = 1; i <= depth && m_drag.isHeld(); ++i)
        painter.fillRect(option.rect.adjusted(0, -i / 2, 0, i), theme::veil(14));
    m_delegate->paint(&painter, option, m_drag.row());
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
    return m_delegate->ringRect(visualRect(index), layoutDirection(), font(), palette());
}

QRect TokenListView::ringOnScreen(const QModelIndex &index) const
{
    const QRect ring = ringOf(index);
    return {viewport()->mapToGlobal(ring.topLeft()), ring.size()};
}

QRect TokenListView::ringTargetOf(const QModelIndex &index) const
{
    return m_delegate->ringTarget(visualRect(index), layoutDirection(), font(), palette());
}

/// Milliseconds to the next tick. Ticks lie on the clock, so that those that have to do with a full second, a new code
/// above all, come with it.
int TokenListView::untilNextMove() const
{
    const double length = m_delegate->ringCircumference(font(), palette());
    qint64 step = 0, now = 0;
    for (const QModelIndex &index : rowsInSight()) {
        const qint64 from = index.data(TokenModel::ValidFromRole).toLongLong();
        const qint64 until = index.data(TokenModel::ValidUntilRole).toLongLong();
        const bool moves = until > from;
        if (!moves && index.data(TokenModel::HiddenAtRole).toLongLong() == 0)
            continue;
        now = index.data(TokenModel::NowRole).toLongLong();
        const bool isFast = moves && static_cast<double>(until - from) * 1000 / length < slowTickMs * 0.75;
        step = isFast ? tickMs : step == 0 ? slowTickMs : step;
    }
    return step == 0 ? 0 : static_cast<int>(step - now % step) + 1;
}

void TokenListView::moveRings()
{
    Q_EMIT timePassed();
    QRegion moved;
    for (const QModelIndex &index : rowsInSight()) {
        // What is counted, or has no code, stands still.
        if (index.data(TokenModel::ValidUntilRole).toLongLong() == 0)
            continue;
        const bool wordsMove =
            index.data(TokenModel::UsedRole).toBool() || !index.data(TokenModel::NextCodeRole).toString().isEmpty();
        moved += wordsMove ? visualRect(index) : ringOf(index);
    }
    viewport()->update(moved);
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
