// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace countersign {

class Backups;
class PassphraseChooser;

/// Where automatic backups are set up: the folder they go to and the passphrase that opens them.
class BackupSetup : public QDialog
{
    Q_OBJECT
public:
    /// The vault has to be open. `backups` must outlive the dialog.
    explicit BackupSetup(Backups &backups, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The first backup has been written and found good.
    void setUp();

protected:
    void changeEvent(QEvent *event) override;

private:
    void chooseFolder();
    void carryOut();
    void finish();
    void setBusy(bool busy);
    void update();
    void recolour();
    void fitHeight();
    bool keepsPassphrase() const;

    Backups &m_backups;
    QWidget *m_form;
    QLineEdit *m_folder;
    QRadioButton *m_keep = nullptr;
    QRadioButton *m_another = nullptr;
    PassphraseChooser *m_passphrase;
    QLabel *m_words;
    QPushButton *m_start;
    QPushButton *m_close;
    bool m_isBusy = false;
    bool m_isComplaint = false;
};

} // namespace countersign
