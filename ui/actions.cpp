// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions.h"

#include "ui/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QWidget>

#include <utility>

namespace countersign {

namespace {

enum class Topic { Adding, Account, Vault, Program };

constexpr std::pair<Topic, const char *> topics[] = {
    {Topic::Adding, QT_TRANSLATE_NOOP("Actions", "Add an account")},
    {Topic::Account, QT_TRANSLATE_NOOP("Actions", "The chosen account")},
    {Topic::Vault, QT_TRANSLATE_NOOP("Actions", "All accounts")},
    {Topic::Program, QT_TRANSLATE_NOOP("Actions", "Window")},
};

/// Where the keys of an action count.
enum class Reach {
    Window,
    /// Text fields have their own use for them, so the list takes them itself (tokenlistkeys.cpp); here they are only to
    /// be read.
    List,
};

struct Row
{
    ActionId id;
    const char *name;
    const char *text;
    const char *icon;              ///< Null where it stands in no menu.
    QList<QKeySequence> shortcuts; ///< The first is shown in menus.
    Topic topic = Topic::Program;
    Reach reach = Reach::Window;
};

// Not every system has a key of its own for it.
QKeySequence standard(QKeySequence::StandardKey key, const QKeySequence &otherwise)
{
    const QKeySequence own(key);
    return own.isEmpty() ? otherwise : own;
}

// clang-format off
// Built at first use: key sequences of the platform are known only once the application is there.
const QList<Row> &rows()
{
    constexpr auto ctrlShift = Qt::CTRL | Qt::SHIFT;
    static const QList<Row> table{
        {ActionId::ScanScreen, "scanScreen", QT_TRANSLATE_NOOP("Actions", "&Scan the screen"), "screen",
         {ctrlShift | Qt::Key_S}, Topic::Adding},
        {ActionId::ScanArea, "scanArea", QT_TRANSLATE_NOOP("Actions", "Scan an &area…"), "area",
         {ctrlShift | Qt::Key_A}, Topic::Adding},
        {ActionId::UseCamera, "useCamera", QT_TRANSLATE_NOOP("Actions", "Use the &camera"), "camera",
         {ctrlShift | Qt::Key_C}, Topic::Adding},
        {ActionId::OpenPicture, "openPicture", QT_TRANSLATE_NOOP("Actions", "&Open a picture…"), "picture",
         {QKeySequence::Open}, Topic::Adding},
        // A text field that has the focus keeps its own Ctrl+V.
        {ActionId::Paste, "paste", QT_TRANSLATE_NOOP("Actions", "&Paste"), "paste",
         {ctrlShift | Qt::Key_V, QKeySequence::Paste}, Topic::Adding},
        {ActionId::EnterByHand, "enterByHand", QT_TRANSLATE_NOOP("Actions", "&Enter by hand…"), "keyboard",
         {QKeySequence::New}, Topic::Adding},
        {ActionId::ImportAccounts, "importAccounts", QT_TRANSLATE_NOOP("Actions", "&Import from another app…"), "import",
         {ctrlShift | Qt::Key_I}, Topic::Adding},

        {ActionId::CopyCode, "copyCode", QT_TRANSLATE_NOOP("Actions", "&Copy code"), "copy",
         {QKeySequence::Copy, QKeyCombination(Qt::Key_Return)}, Topic::Account, Reach::List},
        {ActionId::NextCode, "nextCode", QT_TRANSLATE_NOOP("Actions", "&Next code"), "next",
         {QKeyCombination(Qt::Key_Space)}, Topic::Account, Reach::List},
        {ActionId::SpellCode, "spellCode", QT_TRANSLATE_NOOP("Actions", "&Spell the code"), "show",
         {Qt::CTRL | Qt::Key_R}, Topic::Account},
        {ActionId::MarkUsed, "markUsed", QT_TRANSLATE_NOOP("Actions", "Mark code as &used"), "check",
         {Qt::CTRL | Qt::Key_U}, Topic::Account},
        {ActionId::ShowAccount, "showAccount", QT_TRANSLATE_NOOP("Actions", "S&how account"), "account",
         {Qt::ALT | Qt::Key_Return}, Topic::Account},
        {ActionId::EditAccount, "editAccount", QT_TRANSLATE_NOOP("Actions", "&Edit…"), "edit",
         {QKeyCombination(Qt::Key_F2), Qt::CTRL | Qt::Key_E}, Topic::Account},
        {ActionId::Favourite, "favourite", QT_TRANSLATE_NOOP("Actions", "&Favourite"), "star",
         {Qt::CTRL | Qt::Key_D}, Topic::Account},
        {ActionId::SelectSeveral, "selectSeveral", QT_TRANSLATE_NOOP("Actions", "Se&lect several"), "select",
         {Qt::CTRL | Qt::Key_M}, Topic::Account},
        {ActionId::MoveUp, "moveUp", QT_TRANSLATE_NOOP("Actions", "Move u&p"), "up",
         {Qt::ALT | Qt::Key_Up}, Topic::Account},
        {ActionId::MoveDown, "moveDown", QT_TRANSLATE_NOOP("Actions", "Move &down"), "down",
         {Qt::ALT | Qt::Key_Down}, Topic::Account},
        {ActionId::ShowQrCode, "showQrCode", QT_TRANSLATE_NOOP("Actions", "Show as &QR code…"), "qrcode", {},
         Topic::Account},
        {ActionId::RemoveAccount, "removeAccount", QT_TRANSLATE_NOOP("Actions", "&Remove account…"), "trash",
         {QKeySequence::Delete, QKeyCombination(Qt::Key_Backspace)}, Topic::Account, Reach::List},

        {ActionId::RecentlyRemoved, "recentlyRemoved", QT_TRANSLATE_NOOP("Actions", "Recently &removed…"), "undo",
         {ctrlShift | Qt::Key_R}, Topic::Vault},
        {ActionId::SetAside, "setAside", QT_TRANSLATE_NOOP("Actions", "Set &aside…"), "warning", {}, Topic::Vault},
        {ActionId::Lock, "lock", QT_TRANSLATE_NOOP("Actions", "&Lock"), "lock", {Qt::CTRL | Qt::Key_L}, Topic::Vault},
        {ActionId::RestoreBackup, "restoreBackup", QT_TRANSLATE_NOOP("Actions", "Restore a &backup…"), "restore", {},
         Topic::Vault},
        {ActionId::CheckBackup, "checkBackup", QT_TRANSLATE_NOOP("Actions", "C&heck a backup…"), "check", {},
         Topic::Vault},
        {ActionId::ExportAccounts, "exportAccounts", QT_TRANSLATE_NOOP("Actions", "E&xport…"), "export",
         {ctrlShift | Qt::Key_E}, Topic::Vault},

        {ActionId::Search, "focusSearch", QT_TRANSLATE_NOOP("Actions", "Search"), nullptr, {QKeySequence::Find}},
        {ActionId::NextPart, "nextPart", QT_TRANSLATE_NOOP("Actions", "Next part of the window"), nullptr,
         {QKeyCombination(Qt::Key_F6)}},
        {ActionId::Menu, "openMenu", QT_TRANSLATE_NOOP("Actions", "Open the menu"), nullptr,
         {QKeyCombination(Qt::Key_F10)}},
        {ActionId::Undo, "undo", QT_TRANSLATE_NOOP("Actions", "Undo"), nullptr, {QKeySequence::Undo}},
        {ActionId::Preferences, "preferences", QT_TRANSLATE_NOOP("Actions", "&Preferences…"), "preferences",
         {standard(QKeySequence::Preferences, Qt::CTRL | Qt::Key_Comma)}},
        {ActionId::Shortcuts, "shortcuts", QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"), "keyboard",
         {standard(QKeySequence::HelpContents, QKeyCombination(Qt::Key_F1)), Qt::CTRL | Qt::Key_Question}},
        {ActionId::About, "about", QT_TRANSLATE_NOOP("Actions", "About &Countersign"), "about", {}},
        {ActionId::Quit, "quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), "quit",
         {standard(QKeySequence::Quit, Qt::CTRL | Qt::Key_Q)}},
    };
    return table;
}
// clang-format on

} // namespace

Actions::Actions(QWidget *window) : QObject(window)
{
    for (const Row &row : rows()) {
        auto *action = new QAction(QCoreApplication::translate("Actions", row.text), window);
        action->setObjectName(QString::fromLatin1(row.name));
        if (row.icon)
            action->setIcon(icon(row.icon));
        action->setShortcuts(row.shortcuts);
        action->setShortcutVisibleInContextMenu(true);
        // A key held down would remove one account after the other, or run a counter away from the service's.
        action->setAutoRepeat(false);
        if (row.reach == Reach::List)
            action->setShortcutContext(Qt::WidgetShortcut);
        window->addAction(action);
        m_actions.insert(row.id, action);
    }
}

QList<QAction *> Actions::ofAccounts() const
{
    QList<QAction *> found;
    for (const Row &row : rows())
        if (row.topic == Topic::Account)
            found.append(of(row.id));
    return found;
}

QList<ActionGroup> Actions::byTopic() const
{
    QList<ActionGroup> groups;
    for (const auto &[topic, heading] : topics) {
        ActionGroup group{QCoreApplication::translate("Actions", heading), {}};
        for (const Row &row : rows())
            if (row.topic == topic)
                group.actions.append(of(row.id));
        groups.append(group);
    }
    return groups;
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
