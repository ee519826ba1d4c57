// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QMenu;

namespace countersign {

class Actions;
class SearchField;

/// The line over the list: the search, the ways to add an account, and everything else.
class WindowHeader : public QWidget
{
    Q_OBJECT
public:
    explicit WindowHeader(const Actions &actions, QWidget *parent = nullptr);

    SearchField *search() const { return m_search; }

    /// Opens “More”, for those who have no hand on the mouse.
    void openMenu();
    /// Puts a menu at the head of it.
    void insertIntoMore(QMenu *menu);

private:
    SearchField *m_search;
    QMenu *m_more;
};

} // namespace countersign
