// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/platform/desktopwatch.h"
#include "core/session/session.h"
#include "ui/autolock.h"

#include <QObject>

class QWidget;

namespace countersign {

class BackupDialog;
class Backups;
class Banner;
class CodeCopy;
class DesktopChoices;
class LockPage;
class NoticeBar;
class PlacePage;
class Places;
class StorePage;

/// Who looks after the vault as a whole, and how the program is there. A window without them shows accounts all the same.
struct VaultCare
{
    Places *places = nullptr;
    Backups *backups = nullptr;
    DesktopChoices *desktop = nullptr;
    CodeCopy *copy = nullptr; ///< Where codes are copied in more places than the window.
};

/// What a person does with the vault as a whole: choose its place, lock and unlock it, restore and check backups, set
/// preferences; and the pages that stand in the window while there is no list to show.
class VaultActions : public QObject
{
    Q_OBJECT
public:
    /// All of them must outlive this.
    VaultActions(QWidget *window, Session &session, VaultCare care, NoticeBar &notices);

    /// The page to show now, made when it is wanted first; null where the session's vault is to be shown.
    QWidget *page();
    /// Says gently, over the list, what backups lack.
    Banner *reminder() const { return m_reminder; }

    void lock();
    void restore();
    void checkBackup();
    void setUpBackups();
    void showPreferences();
    /// Keeps the window out of screenshots, if the person wants that; for each time it gets a native window.
    void applyPrivacy();

    /// What was saved last may still want a backup. Wait for settled() before the program ends.
    bool isBusy() const;
    /// Does what is due without waiting for more changes.
    void hurry();

Q_SIGNALS:
    /// The list is to follow other rules (see loadListRules).
    void listRulesChanged();
    /// For the window to stack, before page() gives it out.
    void pageMade(QWidget *page);
    /// Look at page() again.
    void pageChanged();
    void quitWanted();
    /// The person has chosen other colours (see Appearance::refresh).
    void appearanceChanged();
    void settled();
    /// Something went wrong that the person has to hear of.
    void troubled(const countersign::Error &error);
    /// The vault is locked from now on: nothing of it may stay on the screen or the clipboard.
    void locked();

private:
    StorePage *storePage();
    LockPage *lockPage();
    PlacePage *placePage();
    void watchSession();
    void tryPassphrase();
    void keepPlace();
    void sayIfTheSame(const Later<void> &trial);
    BackupDialog *openBackupDialog(bool forRestore);
    void complainOfStore(const Error &error);
    void showReminder();
    void actOnReminder();
    QString whatIsKnown() const;
    bool isPlaceOpen() const;

    QWidget *m_window;
    Session &m_session;
    VaultCare m_care;
    NoticeBar &m_notices;
    StorePage *m_storePage = nullptr;
    LockPage *m_lockPage = nullptr;
    PlacePage *m_placePage = nullptr;
    Banner *m_reminder;
    DesktopWatch m_watch;
    AutoLock m_autoLock;
    QWidget *m_shown = nullptr; ///< Of the pages, the last that was shown.
};

} // namespace countersign
