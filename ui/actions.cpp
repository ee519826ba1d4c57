// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions.h"

#include "ui/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QWidget>

namespace countersign {

namespace {

struct Row
{
    ActionId id;
    const char *name;
    const char *text;
    const char *icon;
    QKeySequence shortcut;
};

// Built at first use: key sequences of the platform are known only once the application is there.
const QList<Row> &rows()
{
    static const QList<Row> table{
        {ActionId::ScanScreen, "scanScreen", QT_TRANSLATE_NOOP("Actions", "&Scan the screen"), "screen",
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)},
        {ActionId::ScanArea, "scanArea", QT_TRANSLATE_NOOP("Actions", "Scan an &area…"), "area",
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)},
        {ActionId::UseCamera, "useCamera", QT_TRANSLATE_NOOP("Actions", "Use the &camera"), "camera",
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)},
        {ActionId::OpenPicture, "openPicture", QT_TRANSLATE_NOOP("Actions", "&Open a picture…"), "picture",
         QKeySequence(QKeySequence::Open)},
        {ActionId::Paste, "paste", QT_TRANSLATE_NOOP("Actions", "&Paste"), "paste",
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V)},
        {ActionId::EnterByHand, "enterByHand", QT_TRANSLATE_NOOP("Actions", "&Enter by hand…"), "keyboard",
         QKeySequence(QKeySequence::New)},
        {ActionId::ImportAccounts, "importAccounts", QT_TRANSLATE_NOOP("Actions", "&Import from another app…"),
         "import", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I)},
        {ActionId::CopyCode, "copyCode", QT_TRANSLATE_NOOP("Actions", "&Copy code"), "copy", {}},
        {ActionId::NextCode, "nextCode", QT_TRANSLATE_NOOP("Actions", "&Next code"), "next", {}},
        {ActionId::EditAccount, "editAccount", QT_TRANSLATE_NOOP("Actions", "&Edit…"), "edit", {}},
        {ActionId::RemoveAccount, "removeAccount", QT_TRANSLATE_NOOP("Actions", "&Remove account…"), "trash", {}},
        {ActionId::RecentlyRemoved, "recentlyRemoved", QT_TRANSLATE_NOOP("Actions", "Recently &removed…"), "undo", {}},
        {ActionId::SetAside, "setAside", QT_TRANSLATE_NOOP("Actions", "Set &aside…"), "warning", {}},
        {ActionId::Lock, "lock", QT_TRANSLATE_NOOP("Actions", "&Lock"), "lock", QKeySequence(Qt::CTRL | Qt::Key_L)},
        {ActionId::RestoreBackup, "restoreBackup", QT_TRANSLATE_NOOP("Actions", "Restore a &backup…"), "restore", {}},
        {ActionId::CheckBackup, "checkBackup", QT_TRANSLATE_NOOP("Actions", "C&heck a backup…"), "check", {}},
        {ActionId::Preferences, "preferences", QT_TRANSLATE_NOOP("Actions", "&Preferences…"), "preferences",
         QKeySequence(QKeySequence::Preferences)},
        {ActionId::About, "about", QT_TRANSLATE_NOOP("Actions", "&About Countersign"), "about", {}},
        {ActionId::Quit, "quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), "quit", QKeySequence(QKeySequence::Quit)},
    };
    return table;
}

} // namespace

Actions::Actions(QWidget *window) : QObject(window)
{
    for (const Row &row : rows()) {
        auto *action = new QAction(QCoreApplication::translate("Actions", row.text), window);
        action->setObjectName(QString::fromLatin1(row.name));
        action->setIcon(icon(row.icon));
        action->setShortcut(row.shortcut);
        // A text field that has the focus keeps its own Ctrl+V.
        if (row.id == ActionId::Paste)
            action->setShortcuts({row.shortcut, QKeySequence(QKeySequence::Paste)});
        window->addAction(action);
        m_actions.insert(row.id, action);
    }
}

void Actions::on(ActionId id, std::function<void()> deed)
{
    connect(of(id), &QAction::triggered, this, std::move(deed));
}

QList<ActionId> waysToAdd()
{
    return {ActionId::ScanScreen,  ActionId::ScanArea, ActionId::UseCamera,
            ActionId::OpenPicture, ActionId::Paste,    ActionId::EnterByHand};
}

} // namespace countersign
