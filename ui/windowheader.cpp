// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowheader.h"

#include "ui/actions.h"
#include "ui/icons.h"
#include "ui/searchfield.h"
#include "ui/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace countersign {

WindowHeader::WindowHeader(const Actions &actions, QWidget *parent) : QWidget(parent), m_search(new SearchField(this))
{
    const theme::Colours colours = theme::coloursFor(palette());
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setMinimumHeight(36);

    auto *add = new QPushButton(icon("add", colours.quiet), tr("&Add"), this);
    add->setObjectName(QStringLiteral("addButton"));
    // Room for the arrow, which the style puts over the text where the language runs right to left.
    add->setMinimumSize(add->sizeHint().width() + theme::gap, 36);
    auto *addMenu = new QMenu(add);
    for (const ActionId id : waysToAdd())
        addMenu->addAction(actions.of(id));
    add->setMenu(addMenu);

    auto *more = new QToolButton(this);
    more->setObjectName(QStringLiteral("moreButton"));
    more->setIcon(icon("more", colours.quiet));
    more->setText(tr("More")); // For screen readers; only the picture is shown.
    more->setToolTip(more->text());
    more->setPopupMode(QToolButton::InstantPopup);
    more->setAutoRaise(true);
    more->setMinimumSize(36, 36);
    more->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    m_more = new QMenu(more);
    m_more->addActions({actions.of(ActionId::RecentlyRemoved), actions.of(ActionId::SetAside)});
    m_more->addSeparator();
    m_more->addActions({actions.of(ActionId::Lock), actions.of(ActionId::CheckBackup),
                        actions.of(ActionId::RestoreBackup), actions.of(ActionId::Preferences)});
    m_more->addSeparator();
    m_more->addActions({actions.of(ActionId::Shortcuts), actions.of(ActionId::About), actions.of(ActionId::Quit)});
    more->setMenu(m_more);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::gap + theme::grid, theme::margin, theme::gap + theme::grid);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_search, 1);
    layout->addWidget(add);
    layout->addWidget(more);
}

void WindowHeader::openMenu()
{
    const QWidget *button = m_more->parentWidget();
    if (!button->isVisible())
        return;
    const int side = isRightToLeft() ? 0 : button->width() - m_more->sizeHint().width();
    m_more->popup(button->mapToGlobal(QPoint(side, button->height())));
    m_more->setActiveAction(m_more->actions().constFirst());
}

void WindowHeader::insertIntoMore(QMenu *menu)
{
    m_more->insertMenu(m_more->actions().constFirst(), menu);
    m_more->insertSeparator(m_more->actions().at(1));
}

} // namespace countersign
