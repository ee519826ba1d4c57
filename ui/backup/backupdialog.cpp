// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backup/backupdialog.h"

#include "core/session/backupfile.h"
#include "core/session/backups.h"
#include "core/session/session.h"
#include "ui/backup/backupcontents.h"
#include "ui/backup/backuppicker.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign {

namespace {

QUuid vaultOf(const Session &session)
{
    if (session.state() == Session::State::Open && !session.isFirstStart())
        return session.vault().id;
    const auto known = session.lastKnown();
    return known && *known ? (*known)->vaultId : QUuid();
}

} // namespace

BackupDialog::BackupDialog(Purpose purpose, Session &session, Places *places, Backups *backups, QWidget *parent)
    : FormDialog(purpose == Purpose::Check ? tr("Check a backup") : tr("Restore a backup"), parent),
      m_purpose(purpose),
      m_session(session),
      m_places(places),
      m_backups(backups),
      m_first(new QWidget(this)),
      m_second(new QWidget(this)),
      m_picker(new BackupPicker(this)),
      m_contents(new BackupContents(session, places, this))
{
    auto *first = new QVBoxLayout(m_first);
    first->setContentsMargins(0, 0, 0, 0);
    first->setSpacing(theme::gap);
    if (purpose == Purpose::Check)
        first->addWidget(new Words(this, tr("Opens a backup beside your vault and changes nothing.")));
    first->addWidget(m_picker, 1);
    auto *second = new QVBoxLayout(m_second);
    second->setContentsMargins(0, 0, 0, 0);
    second->addWidget(m_contents, 1);
    m_second->hide();
    column()->addWidget(m_first, 1);
    column()->addWidget(m_second, 1);

    connect(m_picker, &BackupPicker::changed, this, &BackupDialog::refresh);
    connect(m_picker, &BackupPicker::returnPressed, goButton(), &QPushButton::click);
    connect(m_contents, &BackupContents::changed, this, &BackupDialog::refresh);
    // What was compared with the vault is not for everybody to see once it is locked.
    connect(&m_session, &Session::stateChanged, this, [this] {
        if (m_isOpened && !m_isRestoring && m_session.state() == Session::State::Locked)
            QDialog::reject();
    });
    const QString kept = backups ? backups->folder() : QString();
    const QString folder = kept.isEmpty() ? suggestedBackupFolder() : kept;
    m_picker->find(places || backups ? folder : QString(), places ? places->settingsFolder() : QString(),
                   vaultOf(session));
}

void BackupDialog::choose(const QString &path)
{
    m_picker->choose(path);
}

void BackupDialog::go()
{
    if (!m_isOpened)
        openBackup();
    else if (m_purpose == Purpose::Check)
        accept();
    else if (m_contents->how() == Restoration::How::Replace && m_contents->wasAskedHow())
        askOnce();
    else
        carryOut();
}

void BackupDialog::openBackup()
{
    const Secret passphrase = m_picker->wantsPassphrase() ? m_picker->typedPassphrase() : Secret();
    setWorking(true);
    const int attempt = ++m_attempt;
    whenDone(backupfile::open(m_picker->content(), passphrase), this,
             [this, attempt, isTyped = !passphrase.isEmpty()](const Result<vaultcodec::Unlocked> &unlocked) {
        if (attempt == m_attempt)
            opened(unlocked, isTyped);
    });
}

void BackupDialog::opened(const Result<vaultcodec::Unlocked> &unlocked, bool isTyped)
{
    setWorking(false);
    if (!unlocked) {
        const bool isDamaged = unlocked.error().reason == Reason::VaultDamaged;
        m_picker->refuse(isDamaged ? Error{Reason::BackupDamaged, {}} : unlocked.error());
        return;
    }
    const FoundBackup &file = m_picker->chosen();
    // The person still knows the passphrase that the automatic backups have.
    const bool isOurs = m_backups && QFileInfo(file.path).dir() == QDir(m_backups->folder());
    const bool isOpen = m_session.state() == Session::State::Open;
    if (isTyped && isOurs && (!isOpen || unlocked->seal.key.sameAs(m_session.vault().backupSeal.key)))
        m_backups->notePassphraseTyped();
    m_picker->clearPassphrase();
    m_isOpened = true;
    m_contents->show(*unlocked, file, m_purpose == Purpose::Restore);
    m_first->hide();
    m_second->show();
    refresh();
    goButton()->setFocus();
}

void BackupDialog::askOnce()
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Replace everything?"),
                                tr("Put this backup in place of your whole vault?"), QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QString folder = m_places ? m_places->settingsFolder() : systemSettingsFolder();
    box->setInformativeText(
        tr("Accounts that are not in the backup will not be in your vault any more. A safety copy of "
           "it is kept in %1, and can be restored like any backup.")
            .arg(QDir::toNativeSeparators(safetyCopyFolder(folder))));
    QPushButton *yes = box->addButton(tr("Replace"), QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("replaceYes"));
    box->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, &BackupDialog::carryOut);
    box->open();
}

void BackupDialog::carryOut()
{
    m_isRestoring = true;
    setWorking(true);
    whenDone(restore(m_session, m_places, m_contents->take()), this, [this](const Result<int> &result) {
        m_isRestoring = false;
        setWorking(false);
        if (!result) {
            m_contents->complain(result.error());
            return;
        }
        accept();
        Q_EMIT restored(*result);
    });
}

void BackupDialog::reject()
{
    if (m_isRestoring)
        return;
    // Only this attempt is given up.
    if (isBusy()) {
        ++m_attempt;
        setWorking(false);
        return;
    }
    FormDialog::reject();
}

void BackupDialog::setWorking(bool working)
{
    setBusy(working);
    if (!working && !m_isOpened)
        m_picker->focusFirst();
}

QString BackupDialog::goText() const
{
    if (m_isOpened && m_purpose == Purpose::Check)
        return tr("Close");
    if (m_isOpened && isBusy())
        return tr("Restoring…");
    if (m_isOpened)
        return m_contents->how() == Restoration::How::Merge ? tr("Add") : tr("Restore");
    if (isBusy())
        return tr("Opening…");
    return m_purpose == Purpose::Check ? tr("Check") : tr("Open");
}

void BackupDialog::refresh()
{
    m_picker->setEnabled(!isBusy());
    m_contents->setEnabled(!isBusy());
    goButton()->setText(goText());
    goButton()->setEnabled(!isBusy() && (m_isOpened ? m_contents->isReady() : m_picker->isReady()));
    closeButton()->setEnabled(!m_isRestoring);
    closeButton()->setVisible(!(m_isOpened && m_purpose == Purpose::Check));
    FormDialog::refresh();
}

} // namespace countersign
