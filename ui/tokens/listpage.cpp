// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/listpage.h"

#include "ui/banner.h"
#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/tokens/groupbar.h"
#include "ui/tokens/selectionbar.h"
#include "ui/tokens/tokenfilter.h"
#include "ui/tokens/tokenlistview.h"
#include "ui/tokens/tokenmodel.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign {

ListPage::ListPage(Clock clock, QWidget *parent)
    : QWidget(parent),
      m_model(new TokenModel(std::move(clock), this)),
      m_filtered(new TokenFilter(this)),
      m_list(new TokenListView(this)),
      m_banners(new QVBoxLayout),
      m_setAside(new Banner("warning", this)),
      m_groups(new GroupBar(this)),
      m_selection(new SelectionBar(this)),
      m_sortMenu(new QMenu(tr("&Sort by"), this)),
      m_sortings(new QActionGroup(this))
{
    m_filtered->setSourceModel(m_model);
    m_list->setModel(m_filtered);
    m_setAside->setObjectName(QStringLiteral("setAsideBanner"));
    connect(m_setAside, &Banner::actionWanted, this, &ListPage::setAsideWanted);
    makeSortMenu();
    connectList();
    connectBars();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_banners->setSpacing(0);
    auto *groups = new QHBoxLayout;
    groups->setContentsMargins(theme::margin - theme::grid, 0, theme::margin - theme::grid, 0);
    groups->addWidget(m_groups);
    layout->addLayout(m_banners);
    layout->addLayout(groups);
    layout->addWidget(m_list, 1);
    addBanner(m_setAside);
}

void ListPage::makeSortMenu()
{
    m_sortMenu->setIcon(icon("sort"));
    const std::pair<Sorting, QString> offered[] = {{Sorting::Own, tr("&Own order")},
                                                   {Sorting::Name, tr("&Name")},
                                                   {Sorting::Recent, tr("&Recently used")},
                                                   {Sorting::Most, tr("&Most used")}};
    for (const auto &[sorting, text] : offered) {
        QAction *action = m_sortMenu->addAction(text);
        action->setCheckable(true);
        action->setData(static_cast<int>(sorting));
        m_sortings->addAction(action);
        connect(action, &QAction::triggered, this, [this, sorting = sorting] { sortAnew(sorting); });
    }
}

void ListPage::connectList()
{
    connect(m_list, &TokenListView::timePassed, m_model, &TokenModel::refreshEnded);
    connect(m_list, &TokenListView::revealWanted, m_model, &TokenModel::reveal);
    connect(m_list, &TokenListView::moveWanted, this,
            [this](const QList<TokenId> &ids, int gap) { Q_EMIT arrangeWanted(ids, placeOf(ids, gap)); });
    connect(m_list, &TokenListView::choosingChanged, this, &ListPage::showSelection);
    connect(m_list, &TokenListView::selectedChanged, this, &ListPage::showSelection);
}

void ListPage::connectBars()
{
    connect(m_groups, &GroupBar::chosen, this, [this](const QString &group) {
        m_filtered->showGroup(group);
        updateEmptyText();
    });
    connect(m_selection, &SelectionBar::closeWanted, m_list, &TokenListView::stopChoosing);
    connect(m_selection, &SelectionBar::allWanted, m_list, &TokenListView::selectAll);
    connect(m_selection, &SelectionBar::favouriteWanted, this, &ListPage::favouriteWanted);
    connect(m_selection, &SelectionBar::removalWanted, this,
            [this] { Q_EMIT m_list->removalWanted(m_list->selectedIds()); });
}

void ListPage::addBanner(QWidget *banner)
{
    m_banners->addWidget(banner);
}

void ListPage::show(const Vault &vault)
{
    m_model->show(vault.tokens);
    if (vault.tokens.isEmpty())
        m_list->forgetDrawn();
    showGroups();
    if (m_list->isChoosing())
        showSelection();
    const int aside = static_cast<int>(vault.setAside.size());
    if (aside > 0)
        m_setAside->say(tr("%n entry(s) set aside, unchanged.", nullptr, aside), tr("Show which"));
    m_setAside->setVisible(aside > 0);
}

void ListPage::setRules(const ListRules &rules)
{
    m_rules = rules;
    m_model->setRules(rules);
    m_filtered->sortBy(rules.sorting);
    for (QAction *action : m_sortings->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(rules.sorting));
    updateMovable();
}

void ListPage::sortAnew(Sorting sorting)
{
    ListRules rules = m_rules;
    rules.sorting = sorting;
    saveListRules(rules);
    setRules(rules);
}

void ListPage::search(const QString &text)
{
    m_list->letGo();
    m_searched = text;
    m_filtered->search(text);
    updateEmptyText();
    updateMovable();
    if (!m_list->currentIndex().isValid() && m_filtered->rowCount() > 0)
        m_list->setCurrentIndex(m_filtered->index(0, 0));
}

void ListPage::showAllGroups()
{
    m_groups->chooseAll();
}

void ListPage::updateEmptyText()
{
    if (m_searched.isEmpty())
        m_list->setEmptyText({});
    else if (m_filtered->group().isNull())
        m_list->setEmptyText(tr("No account matches “%1”.").arg(m_searched));
    else
        m_list->setEmptyText(
            tr("No account in “%1” matches “%2”.", "group, search").arg(m_filtered->group(), m_searched));
}

void ListPage::updateMovable()
{
    m_list->setMovable(m_rules.sorting == Sorting::Own && !m_filtered->isSearching());
}

void ListPage::showGroups()
{
    QStringList groups;
    for (int row = 0; row < m_model->rowCount(); ++row)
        for (const QString &name : m_model->tokenAt(row)->groups)
            if (!groups.contains(name))
                groups.append(name);
    std::ranges::sort(groups, [](const QString &a, const QString &b) { return QString::localeAwareCompare(a, b) < 0; });
    m_groups->offer(groups);
}

void ListPage::showSelection()
{
    const bool choosing = m_list->isChoosing();
    const QList<TokenId> selected = m_list->selectedIds();
    // While rows are chosen for something else, none of them is looked at for its code.
    m_model->setSelected(choosing ? QSet<TokenId>() : QSet<TokenId>(selected.begin(), selected.end()));
    if (!choosing) {
        m_selection->hide();
        return;
    }
    const QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    const bool areFavourites = !rows.isEmpty() && std::ranges::all_of(rows, [](const QModelIndex &index) {
        return index.data(TokenModel::FavouriteRole).toBool();
    });
    m_selection->show(static_cast<int>(selected.size()), m_filtered->rowCount(), areFavourites);
}

/// The token in front of which the moved ones belong, in the order of the vault: the next one in sight of the same kind
/// that stays or, behind the last of them, whatever follows that one.
TokenId ListPage::placeOf(const QList<TokenId> &ids, int gap) const
{
    const auto idAt = [this](int row) { return m_filtered->index(row, 0).data(TokenModel::IdRole).value<TokenId>(); };
    const auto isFavourite = [this](int row) {
        return m_filtered->index(row, 0).data(TokenModel::FavouriteRole).toBool();
    };
    const int moved = m_model->rowOf(ids.value(0));
    if (moved < 0)
        return {};
    const bool favourite = m_model->tokenAt(moved)->favourite;
    for (int row = gap; row < m_filtered->rowCount() && isFavourite(row) == favourite; ++row)
        if (!ids.contains(idAt(row)))
            return idAt(row);
    for (int row = qMin(gap, m_filtered->rowCount()) - 1; row >= 0; --row) {
        if (ids.contains(idAt(row)))
            continue;
        for (int next = m_model->rowOf(idAt(row)) + 1; next < m_model->rowCount(); ++next)
            if (const TokenId id = m_model->tokenAt(next)->id; !ids.contains(id))
                return id;
        break;
    }
    return {};
}

void ListPage::takeKey(QKeyEvent *event)
{
    m_list->takeKey(event);
}

TokenId ListPage::current() const
{
    return m_list->currentIndex().data(TokenModel::IdRole).value<TokenId>();
}

} // namespace countersign
