// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QWidget;

namespace countersign {

/// Everything a person can ask the window for.
enum class ActionId {
    ScanScreen,
    ScanArea,
    UseCamera,
    OpenPicture,
    Paste,
    EnterByHand,
    ImportAccounts,
    CopyCode,
    NextCode,
    SpellCode,
    MarkUsed,
    ShowAccount,
    EditAccount,
    Favourite,
    SelectSeveral,
    MoveUp,
    MoveDown,
    ShowQrCode,
    RemoveAccount,
    RecentlyRemoved,
    SetAside,
    Lock,
    RestoreBackup,
    CheckBackup,
    ExportAccounts,
    Preferences,
    Search,
    NextPart,
    Menu,
    Undo,
    Shortcuts,
    About,
    Quit,
};

/// Some actions under a heading, as the overview of shortcuts shows them.
struct ActionGroup
{
    QString heading;
    QList<QAction *> actions;
};

/// The actions of the window, each made from its row of the one table: text, shortcut and picture.
class Actions : public QObject
{
    Q_OBJECT
public:
    explicit Actions(QWidget *window);

    QAction *of(ActionId id) const { return m_actions.value(id); }

    /// Those about one account.
    QList<QAction *> ofAccounts() const;

    /// All of them, by topic and in the order of the table.
    QList<ActionGroup> byTopic() const;

    /// What an action does. Whoever owns the deed says so, once.
    void on(ActionId id, std::function<void()> deed);

private:
    QHash<ActionId, QAction *> m_actions;
};

/// Ways to add an account, in the order of the menu.
QList<ActionId> waysToAdd();

} // namespace countersign
