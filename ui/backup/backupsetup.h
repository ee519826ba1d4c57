// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/formdialog.h"

class QLineEdit;
class QRadioButton;

namespace countersign {

class Backups;
class PassphraseChooser;
class Words;

/// Where automatic backups are set up: the folder they go to and the passphrase that opens them.
class BackupSetup : public FormDialog
{
    Q_OBJECT
public:
    /// The vault has to be open. `backups` must outlive the dialog.
    explicit BackupSetup(Backups &backups, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The first backup has been written and found good.
    void setUp();

protected:
    void go() override;
    void refresh() override;

private:
    void addForm();
    void chooseFolder();
    void finished(const Result<void> &result);
    bool keepsPassphrase() const;
    QString folder() const;

    Backups &m_backups;
    QWidget *m_form;
    QLineEdit *m_folder;
    QRadioButton *m_keep = nullptr;
    PassphraseChooser *m_passphrase;
    Words *m_words;
    bool m_isDone = false;
    bool m_isKept = false; ///< The vault holds the passphrase that was typed here.
};

} // namespace countersign
