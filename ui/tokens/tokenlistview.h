// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/otp/token.h"
#include "ui/tokens/swipe.h"
#include "ui/tokens/ticker.h"

#include <QListView>
#include <QTimer>

namespace countersign {

class TokenDelegate;

/// The list of codes. Click, Enter and Ctrl+C ask for a copy, Delete and a swipe for removal; the ring of a HOTP row is
/// a button for its next code. Any model works whose rows answer to TokenModel's roles.
class TokenListView : public QListView
{
    Q_OBJECT
public:
    explicit TokenListView(QWidget *parent = nullptr);

    /// Ids of the selected rows, in the order of the list.
    QList<TokenId> selectedIds() const;

    /// What stands in place of the rows when there are none.
    void setEmptyText(const QString &text);

    /// Selects the row of a token and scrolls there.
    void reveal(const TokenId &id);

    const Ticker &ticker() const { return m_ticker; }

Q_SIGNALS:
    void copyWanted(const countersign::TokenId &id);
    void nextCodeWanted(const countersign::TokenId &id);
    void removalWanted(const QList<countersign::TokenId> &ids);
    void menuWanted(const countersign::TokenId &id, const QPoint &globalPosition);
    /// The person wants to see the page of an account: double click, or the arrow key that points to it.
    void accountWanted(const countersign::TokenId &id);
    /// The model has to look which codes have ended.
    void timePassed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    void reset() override;

private:
    void moveRings();
    int untilNextMove() const;
    QList<QModelIndex> rowsInSight() const;
    void followSwipe();
    void endSwipe();
    static TokenId idOf(const QModelIndex &index);
    QRect ringOf(const QModelIndex &index) const;

    TokenDelegate *m_delegate;
    Ticker m_ticker;
    Swipe m_swipe;
    QTimer m_scrollEnd;
    QPersistentModelIndex m_pressed;
    QPoint m_pressedAt;
    QString m_emptyText;
};

} // namespace countersign
