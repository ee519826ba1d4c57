// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/privacysection.h"

#include <QDialog>

namespace countersign {

class Backups;
class DesktopChoices;
class Places;
class Session;

/// All settings on one page: where the vault is kept, its passphrase, when it locks by itself, backups, the list, and who may see
/// the window. What needs no secret works while the vault is locked.
class PreferencesDialog : public QDialog
{
    Q_OBJECT
public:
    /// All must outlive the dialog. Without `places` the vault cannot be moved from here, without `backups` none are set up.
    /// Without `desktop` nothing is said of how the program is there on the desktop.
    PreferencesDialog(Session &session, Places *places, Backups *backups, QWidget *parent = nullptr,
                      DesktopChoices *desktop = nullptr);

Q_SIGNALS:
    /// Another choice of colours is in the settings now (see Appearance::refresh).
    void appearanceChanged();
    /// Other rules are in the settings now (see loadListRules).
    void listRulesChanged();
    /// Other rules are in the settings now (see loadLockRules).
    void lockRulesChanged();
    /// The window is to be kept out of screenshots and screen shares, or no longer.
    void privacyChanged(bool hidden);
};

} // namespace countersign
