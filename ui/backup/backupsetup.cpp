// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backup/backupsetup.h"

#include "core/platform/portalgreeting.h"
#include "core/session/backups.h"
#include "core/session/foundbackups.h"
#include "ui/theme.h"
#include "ui/unlock/passphrasechooser.h"
#include "ui/words.h"
#include "ui/wrappingbutton.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace countersign {

BackupSetup::BackupSetup(Backups &backups, QWidget *parent)
    : FormDialog(tr("Set backups up"), parent),
      m_backups(backups),
      m_form(new QWidget(this)),
      m_folder(new QLineEdit(m_form)),
      m_passphrase(new PassphraseChooser(m_form)),
      m_words(new Words(this))
{
    column()->addWidget(
        new Words(this, tr("After every change, Countersign writes a backup, reads it back and compares its "
                           "codes. Only its passphrase opens it: you need that when this computer is gone.")));
    addForm();
    column()->addStretch(1);
    m_words->setObjectName(QStringLiteral("setupWords"));
    m_words->hide();
    addBelow(m_words);

    connect(m_folder, &QLineEdit::textChanged, this, &BackupSetup::refresh);
    connect(m_passphrase, &PassphraseChooser::changed, this, &BackupSetup::refresh);
    connect(m_passphrase, &PassphraseChooser::returnPressed, goButton(), &QPushButton::click);
    if (keepsPassphrase())
        goButton()->setFocus();
    else
        m_passphrase->setFocus();
}

void BackupSetup::addForm()
{
    auto *label = new Words(m_form, tr("&Folder"));
    label->setBuddy(m_folder);
    m_folder->setObjectName(QStringLiteral("backupFolder"));
    m_folder->setMinimumWidth(80);
    const QString before = m_backups.folder();
    m_folder->setText(QDir::toNativeSeparators(before.isEmpty() ? suggestedBackupFolder() : before));
    auto *choose = new QPushButton(tr("&Choose…"), m_form);
    choose->setObjectName(QStringLiteral("chooseFolder"));
    choose->setAccessibleDescription(tr("Where backups go"));
    choose->setAutoDefault(false);
    auto *hint = new Words(m_form, tr("A stick or a folder that is copied to another computer survives more."),
                           Words::Tone::Quiet);
    auto *across = new QHBoxLayout;
    across->setSpacing(theme::gap);
    across->addWidget(m_folder, 1);
    across->addWidget(choose);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, theme::gap, 0, 0);
    form->setSpacing(theme::grid);
    form->addWidget(label);
    form->addLayout(across);
    form->addWidget(hint);
    form->addSpacing(theme::gap);
    if (m_backups.hasPassphrase()) {
        m_keep = new WrappingRadio(tr("&Keep the passphrase of the backups"), m_form);
        m_keep->setObjectName(QStringLiteral("keepPassphrase"));
        m_keep->setChecked(true);
        auto *another = new WrappingRadio(tr("Choose a&nother"), m_form);
        another->setObjectName(QStringLiteral("anotherPassphrase"));
        form->addWidget(m_keep);
        form->addWidget(another);
        connect(m_keep, &QRadioButton::toggled, this, &BackupSetup::refresh);
    }
    form->addWidget(m_passphrase);
    column()->addWidget(m_form);
    connect(choose, &QPushButton::clicked, this, &BackupSetup::chooseFolder);
}

bool BackupSetup::keepsPassphrase() const
{
    return m_isKept || (m_keep && m_keep->isChecked());
}

QString BackupSetup::folder() const
{
    const QString typed = m_folder->text().trimmed();
    return typed.isEmpty() ? QString() : QDir::cleanPath(QDir::fromNativeSeparators(typed));
}

void BackupSetup::go()
{
    if (m_isDone) {
        accept();
        return;
    }
    m_words->hide();
    const Secret passphrase = keepsPassphrase() ? Secret() : m_passphrase->take();
    setBusy(true);
    whenDone(m_backups.setUp(folder(), passphrase), this, [this](const Result<void> &result) { finished(result); });
}

void BackupSetup::finished(const Result<void> &result)
{
    m_isDone = result.has_value();
    // Where only the folder would not do, the passphrase need not be typed again.
    m_isKept = m_isKept || (!m_isDone && !m_keep && m_backups.hasPassphrase());
    if (m_isDone)
        m_words->say(tr("First backup written and checked. From now on this happens by itself."));
    else
        m_words->complain(result.error());
    setBusy(false);
    goButton()->setFocus();
    if (m_isDone)
        Q_EMIT setUp();
}

void BackupSetup::refresh()
{
    m_form->setEnabled(!isBusy());
    m_form->setVisible(!m_isDone);
    m_passphrase->setVisible(!keepsPassphrase());
    closeButton()->setVisible(!m_isDone);
    closeButton()->setEnabled(!isBusy());
    goButton()->setText(m_isDone ? tr("Close") : isBusy() ? tr("Writing the first backup…") : tr("Start"));
    goButton()->setEnabled(
        !isBusy() && (m_isDone || (QDir::isAbsolutePath(folder()) && (keepsPassphrase() || m_passphrase->isReady()))));
    FormDialog::refresh();
}

void BackupSetup::chooseFolder()
{
    greetPortals(); // It may be one of theirs.
    // The suggested folder need not be there yet.
    const QString start = QFileInfo(folder()).isDir() ? folder() : QFileInfo(folder()).path();
    auto *dialog = new QFileDialog(this, tr("Where are backups to go?"), start);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { m_folder->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

} // namespace countersign
