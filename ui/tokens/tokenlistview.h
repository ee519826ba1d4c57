// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/otp/token.h"
#include "ui/tokens/rowdrag.h"
#include "ui/tokens/swipe.h"
#include "ui/tokens/ticker.h"

#include <QListView>
#include <QSet>
#include <QTimer>

class QAction;

namespace countersign {

class TokenDelegate;

/// The list of codes. Click, Enter and Ctrl+C ask for a copy (a click on a hidden code for its sight), Delete and a swipe
/// for removal, a drag for another place; a finger that stays begins to choose several rows, and
/// the ring of a HOTP row is a button for its next code. Any model works whose rows answer to TokenModel's roles.
class TokenListView : public QListView
{
    Q_OBJECT
public:
    explicit TokenListView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void keyboardSearch(const QString &text) override { Q_EMIT typed(text); }

    /// Ids of the selected rows, in the order of the list.
    QList<TokenId> selectedIds() const;

    /// What stands in place of the rows when there are none.
    void setEmptyText(const QString &text);

    /// Selects the row of a token and scrolls there.
    void reveal(const TokenId &id);

    /// Whether rows can be carried to other places.
    void setMovable(bool movable) { m_movable = movable; }
    bool isMovable() const { return m_movable; }

    /// Asks for the selected rows to go one row up (-1) or down (1), where all of them can.
    void moveSelected(int by);

    /// What was asked for with moveWanted() has been done, or will not be. Then the steps follow that were asked for since.
    void endMove(bool done);

    /// Keeps no picture of any account: the vault was locked.
    void forgetDrawn();

    /// Rows are chosen by click, tap or blank; each has a check mark while it is. Begins with this row.
    void startChoosing(const TokenId &id);
    void stopChoosing();
    bool isChoosing() const { return m_choosing; }

    const Ticker &ticker() const { return m_ticker; }

    /// What can be done with a row, for those who do not see its menu. A row is made the current one first.
    void setRowActions(const QList<QAction *> &actions) { m_rowActions = actions; }
    const QList<QAction *> &rowActions() const { return m_rowActions; }

    /// Takes a key that another widget has and that means the list, which from then on is what a screen reader reads.
    void takeKey(QKeyEvent *event);
    /// Somebody types elsewhere again.
    void letGo() { m_isLed = false; }
    /// Whether the current row is where the person is.
    bool isReadHere() const;

    QRect ringOnScreen(const QModelIndex &index) const;

    /// A finger that stays in its place for so long begins to choose, in milliseconds.
    static constexpr int holdMs = 500;

Q_SIGNALS:
    void copyWanted(const countersign::TokenId &id);
    /// A hidden code is to be seen for a while.
    void revealWanted(const countersign::TokenId &id);
    void nextCodeWanted(const countersign::TokenId &id);
    void removalWanted(const QList<countersign::TokenId> &ids);
    void menuWanted(const countersign::TokenId &id, const QPoint &globalPosition);
    /// The person wants to see the page of an account: double click, or the arrow key that points to it.
    void accountWanted(const countersign::TokenId &id);
    /// Rows are to go where row `gap` is now, or to the end where there is none. Answer with endMove().
    void moveWanted(const QList<countersign::TokenId> &ids, int gap);
    void choosingChanged(bool choosing);
    /// Letters that are meant for the search.
    void typed(const QString &text);
    /// Other rows are selected.
    void selectedChanged();
    /// The model has to look which codes have ended.
    void timePassed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    void reset() override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    /// What a reset of the model must not take away.
    struct Kept
    {
        TokenId current;
        QSet<TokenId> selected;
    };

    void keepSelection();
    void restoreSelection();
    void moveRings();
    int untilNextMove() const;
    QList<QModelIndex> rowsInSight() const;
    bool paintRingsAlone(const QRegion &region);
    void paintCarried(QPainter &painter);
    QStyleOptionViewItem optionFor(const QModelIndex &index) const;
    static TokenId idOf(const QModelIndex &index);
    QRect ringOf(const QModelIndex &index) const;
    QRect ringTargetOf(const QModelIndex &index) const;

    bool keyForTheChosen(QKeyEvent *event);
    bool keyForTheCurrent(QKeyEvent *event);

    void tap(const QModelIndex &index, QPoint at);
    void hold();
    void followFinger(QPoint at);
    void followSwipe();
    void endSwipe();
    std::pair<int, int> gapsFor(int row) const;
    void lift(const QPersistentModelIndex &index);
    void followDrag(QPoint at);
    void dropRow();
    void settleDrag();
    void cancelGestures();
    int listTop() const;

    TokenDelegate *m_delegate;
    Ticker m_ticker;
    Swipe m_swipe;
    RowDrag m_drag;
    QTimer m_scrollEnd;
    QTimer m_hold;
    QTimer m_edgeScroll;
    QPersistentModelIndex m_pressed; ///< Of a press that may still become a click.
    QPersistentModelIndex m_grip;    ///< Of a press that may still become a drag.
    QPoint m_pressedAt;
    QPoint m_pointer;
    bool m_byFinger = false;
    bool m_wasHidden = false; ///< The code of the pressed row, before the press selected it.
    bool m_held = false;
    bool m_beganChoosing = false; ///< This press did.
    bool m_movable = false;
    bool m_choosing = false;
    Kept m_kept;
    QList<TokenId> m_moving; ///< By keys, until endMove().
    QList<int> m_stepsToGo;  ///< Of these rows, as moveSelected() was asked for them.
    QList<QAction *> m_rowActions;
    bool m_isLed = false; ///< By the keys of another widget, which has the focus.
    QString m_emptyText;
};

} // namespace countersign
