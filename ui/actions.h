// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;
class QObject;
class QPalette;

namespace countersign {

/// Everything a person can ask the window for.
enum class ActionId {
    ScanScreen,
    ScanArea,
    UseCamera,
    OpenPicture,
    Paste,
    EnterByHand,
    CopyCode,
    NextCode,
    EditAccount,
    RemoveAccount,
    RecentlyRemoved,
    SetAside,
    Lock,
    RestoreBackup,
    CheckBackup,
    Preferences,
    About,
    Quit,
};

/// A new action with its text, shortcut and picture from the one table.
QAction *makeAction(ActionId id, QObject *parent, const QPalette &palette);

/// All of them.
QList<ActionId> allActions();

/// Ways to add an account, in the order of the menu.
QList<ActionId> waysToAdd();

} // namespace countersign
