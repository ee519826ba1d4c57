// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace countersign {

/// What can be done with several accounts at once, over the list while they are being chosen: how many there are, and
/// close, select all, favourite and, at the other end, the bin.
class SelectionBar : public QWidget
{
    Q_OBJECT
public:
    explicit SelectionBar(QWidget *parent = nullptr);

    /// How many are chosen, of how many, and whether all of those are favourites.
    void show(int chosen, int all, bool areFavourites);

Q_SIGNALS:
    void closeWanted();
    void allWanted();
    void favouriteWanted();
    void removalWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *addButton(const char *name, const QString &text);

    QToolButton *m_close;
    QLabel *m_count;
    QToolButton *m_all;
    QToolButton *m_favourite;
    QToolButton *m_remove;
};

} // namespace countersign
