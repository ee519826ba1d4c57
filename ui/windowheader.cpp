// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowheader.h"

#include "ui/actions.h"
#include "ui/iconbutton.h"
#include "ui/icons.h"
#include "ui/searchfield.h"
#include "ui/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>

namespace countersign {

WindowHeader::WindowHeader(const Actions &actions, QWidget *parent) : QWidget(parent), m_search(new SearchField(this))
{
    m_search->setObjectName(QStringLiteral("search"));
    auto *add = new QPushButton(icon("add", &theme::Colours::text), tr("&Add"), this);
    add->setObjectName(QStringLiteral("addButton"));
    auto *addMenu = new QMenu(add);
    for (const ActionId id : waysToAdd())
        addMenu->addAction(actions.of(id));
    addMenu->addSeparator();
    addMenu->addAction(actions.of(ActionId::ImportAccounts));
    add->setMenu(addMenu);

    auto *more = new IconButton(icon("more"), tr("More"), this);
    more->setObjectName(QStringLiteral("moreButton"));
    m_more = new QMenu(more);
    m_more->addActions({actions.of(ActionId::RecentlyRemoved), actions.of(ActionId::SetAside)});
    m_more->addSeparator();
    m_more->addActions({actions.of(ActionId::Lock), actions.of(ActionId::CheckBackup),
                        actions.of(ActionId::RestoreBackup), actions.of(ActionId::ExportAccounts),
                        actions.of(ActionId::Preferences)});
    m_more->addSeparator();
    m_more->addActions({actions.of(ActionId::Shortcuts), actions.of(ActionId::About), actions.of(ActionId::Quit)});
    more->setMenu(m_more);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::space, theme::gap, theme::space);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_search, 1);
    layout->addWidget(add);
    layout->addWidget(more);
    for (QWidget *part : std::initializer_list<QWidget *>{m_search, add, more})
        part->setMinimumHeight(theme::target);
    more->setMinimumWidth(theme::target);
}

void WindowHeader::openMenu()
{
    const QWidget *button = m_more->parentWidget();
    if (!button->isVisible())
        return;
    const int side = isRightToLeft() ? 0 : button->width() - m_more->sizeHint().width();
    m_more->popup(button->mapToGlobal(QPoint(side, button->height())));
    // As by hand: setActiveAction would open a menu within the menu as well.
    QKeyEvent down(QEvent::KeyPress, Qt::Key_Down, Qt::NoModifier);
    QCoreApplication::sendEvent(m_more, &down);
}

void WindowHeader::insertIntoMore(QMenu *menu)
{
    m_more->insertMenu(m_more->actions().constFirst(), menu);
    m_more->insertSeparator(m_more->actions().at(1));
}

} // namespace countersign
