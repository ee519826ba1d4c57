// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/restoration.h"
#include "ui/formdialog.h"

namespace countersign {

class BackupContents;
class BackupPicker;
class Backups;

/// Opens a backup beside whatever is in use, in two steps: which one, and what it holds. Checking changes nothing;
/// restoring puts it in, after a second look.
class BackupDialog : public FormDialog
{
    Q_OBJECT
public:
    enum class Purpose { Check, Restore };

    /// Without `places` and `backups` only files that the person chooses are offered. All must outlive the dialog.
    BackupDialog(Purpose purpose, Session &session, Places *places, Backups *backups, QWidget *parent = nullptr);

    /// Takes this file instead of the newest that is found.
    void choose(const QString &path);

Q_SIGNALS:
    /// The vault holds what the backup held. So many accounts came in.
    void restored(int accounts);

public Q_SLOTS:
    void reject() override;

protected:
    void go() override;
    void refresh() override;

private:
    void openBackup();
    void opened(const Result<vaultcodec::Unlocked> &unlocked, bool isTyped);
    void askOnce();
    void carryOut();
    void setWorking(bool working);
    QString goText() const;

    Purpose m_purpose;
    Session &m_session;
    Places *m_places;
    Backups *m_backups;
    QWidget *m_first;
    QWidget *m_second;
    BackupPicker *m_picker;
    BackupContents *m_contents;
    bool m_isOpened = false;    ///< The second step.
    bool m_isRestoring = false; ///< Too late to turn back.
    int m_attempt = 0;          ///< Which opening counts.
};

} // namespace countersign
