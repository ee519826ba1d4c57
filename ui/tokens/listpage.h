// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/vault/vault.h"
#include "ui/tokens/listrules.h"

#include <QWidget>

class QActionGroup;
class QKeyEvent;
class QMenu;
class QVBoxLayout;

namespace countersign {

class Banner;
class GroupBar;
class SelectionBar;
class TokenFilter;
class TokenListView;
class TokenModel;

/// The page of an open vault: banners, the groups, and under them the list of
/// codes as far as search and group let it through.
class ListPage : public QWidget
{
    Q_OBJECT
public:
    explicit ListPage(Clock clock, QWidget *parent = nullptr);

    TokenModel *model() const { return m_model; }
    TokenListView *list() const { return m_list; }
    /// What can be done with several accounts. It stands in place of the window's header while they are being chosen, so
    /// that no row moves away from under the finger that stays on it.
    SelectionBar *selectionBar() const { return m_selection; }
    /// The orders of the list, one of which is chosen.
    QMenu *sortMenu() const { return m_sortMenu; }

    /// Puts a banner under those that are there already. The page owns it from now on.
    void addBanner(QWidget *banner);

    void show(const Vault &vault);
    void search(const QString &text);
    /// No group hides anything any more.
    void showAllGroups();
    void setRules(const ListRules &rules);

    /// A key that the search field has no use for.
    void takeKey(QKeyEvent *event);

    /// The token of the current row; null where there is none.
    TokenId current() const;

Q_SIGNALS:
    /// The person wants to see which entries were set aside.
    void setAsideWanted();
    /// Tokens are to stand in front of another one, or at the end where that is null. Answer with the list's endMove().
    void arrangeWanted(const QList<countersign::TokenId> &ids, const countersign::TokenId &before);
    /// The selected tokens are to be favourites, or favourites no longer.
    void favouriteWanted();

private:
    void makeSortMenu();
    void connectList();
    void connectBars();
    void sortAnew(Sorting sorting);
    void showGroups();
    void showSelection();
    void updateEmptyText();
    void updateMovable();
    TokenId placeOf(const QList<TokenId> &ids, int gap) const;

    TokenModel *m_model;
    TokenFilter *m_filtered;
    TokenListView *m_list;
    QVBoxLayout *m_banners;
    Banner *m_setAside;
    GroupBar *m_groups;
    SelectionBar *m_selection;
    QMenu *m_sortMenu;
    QActionGroup *m_sortings;
    ListRules m_rules;
    QString m_searched;
};

} // namespace countersign
