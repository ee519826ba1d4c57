// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/menubar.h"

#include "ui/actions.h"

#include <QAction>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>
#include <QMenuBar>

#include <optional>

namespace countersign {

namespace {

struct Menu
{
    const char *title;
    QList<std::optional<ActionId>> entries; ///< Nothing stands for a line.
};

QList<Menu> menus()
{
    Menu add{QT_TRANSLATE_NOOP("Menus", "A&dd"), {}};
    for (const ActionId id : waysToAdd())
        add.entries.append(id);
    add.entries.append({std::nullopt, ActionId::ImportAccounts});
    return {add,
            {QT_TRANSLATE_NOOP("Menus", "&Account"),
             {ActionId::CopyCode, ActionId::NextCode, std::nullopt, ActionId::EditAccount, std::nullopt,
              ActionId::RemoveAccount, ActionId::RecentlyRemoved}},
            {QT_TRANSLATE_NOOP("Menus", "&Vault"),
             {ActionId::Lock, std::nullopt, ActionId::CheckBackup, ActionId::RestoreBackup, ActionId::ExportAccounts,
              std::nullopt, ActionId::SetAside, ActionId::Preferences, ActionId::About, ActionId::Quit}}};
}

// Where a system has a place of its own for an entry, it goes there.
constexpr std::pair<ActionId, QAction::MenuRole> roles[] = {{ActionId::Preferences, QAction::PreferencesRole},
                                                            {ActionId::About, QAction::AboutRole},
                                                            {ActionId::Quit, QAction::QuitRole}};

} // namespace

bool isMenuBarUsual()
{
    return QGuiApplication::platformName() == u"cocoa";
}

QMenuBar *makeMenuBar(const Actions &actions, QWidget *parent)
{
    for (const auto &[id, role] : roles)
        actions.of(id)->setMenuRole(role);
    auto *bar = new QMenuBar(parent);
    for (const Menu &menu : menus()) {
        QMenu *shown = bar->addMenu(QCoreApplication::translate("Menus", menu.title));
        for (const std::optional<ActionId> &entry : menu.entries) {
            if (entry)
                shown->addAction(actions.of(*entry));
            else
                shown->addSeparator();
        }
    }
    return bar;
}

} // namespace countersign
