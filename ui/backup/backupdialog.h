// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/restoration.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace countersign {

class BackupContents;
class BackupPicker;
class Backups;

/// Opens a backup beside whatever is in use, in two steps: which one, and what it holds. Checking changes nothing;
/// restoring puts it in, after a second look.
class BackupDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Purpose { Check, Restore };

    /// Without `places` and `backups` only files that the person chooses are offered. All must outlive the dialog.
    BackupDialog(Purpose purpose, Session &session, Places *places, Backups *backups, QWidget *parent = nullptr);
    ~BackupDialog() override;

    /// Takes this file instead of the newest that is found.
    void choose(const QString &path);

Q_SIGNALS:
    /// The vault holds what the backup held. So many accounts came in.
    void restored(int accounts);

protected:
    void changeEvent(QEvent *event) override;

private:
    void openBackup();
    void showContents(const vaultcodec::Unlocked &unlocked);
    void askOnce();
    void carryOut();
    void setBusy(const QString &words);
    void complain(const Error &error);
    void update();
    void recolour();
    void fitHeight();

    Purpose m_purpose;
    Session &m_session;
    Places *m_places;
    Backups *m_backups;
    QStackedWidget *m_steps;
    BackupPicker *m_picker;
    BackupContents *m_contents;
    QLabel *m_words;
    QDialogButtonBox *m_buttons;
    QPushButton *m_go;
    QPushButton *m_close;
    std::optional<vaultcodec::Unlocked> m_backup;
    bool m_isBusy = false;
    int m_attempt = 0;
};

} // namespace countersign
