// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/backupsection.h"

#include "core/session/backups.h"
#include "ui/backup/backupdialog.h"
#include "ui/backup/backupsetup.h"
#include "ui/backup/momentwords.h"
#include "ui/words.h"

#include <QDir>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign {

BackupSection::BackupSection(Session &session, Places *places, Backups *backups, QWidget *parent)
    : Section(tr("Backups"), parent),
      m_session(session),
      m_places(places),
      m_backups(backups),
      m_state(addWords("backupState")),
      m_trouble(addWords("backupTrouble")),
      m_setUp(makeButton({}, "setUpBackups")),
      m_now(makeButton(tr("&Back up now"), "backUpNow")),
      m_check(makeButton(tr("Chec&k a backup…"), "checkBackup")),
      m_stop(makeButton(tr("&Stop"), "stopBackups")),
      m_hint(addWords("backupHint"))
{
    connect(m_setUp, &QPushButton::clicked, this, &BackupSection::setUp);
    connect(m_now, &QPushButton::clicked, this, &BackupSection::backUpNow);
    connect(m_check, &QPushButton::clicked, this, &BackupSection::check);
    connect(&m_session, &Session::stateChanged, this, &BackupSection::refresh);
    connect(&m_session, &Session::vaultChanged, this, &BackupSection::refresh);
    if (m_backups) {
        connect(m_stop, &QPushButton::clicked, m_backups, &Backups::stop);
        connect(m_backups, &Backups::changed, this, &BackupSection::refresh);
    }
    refresh();
}

void BackupSection::refresh()
{
    const bool isOpen = m_session.state() == Session::State::Open;
    const QString folder = m_backups ? m_backups->folder() : QString();
    const bool isOn = !folder.isEmpty();
    if (isOn) {
        const qint64 last = m_backups->lastGood();
        const QString good =
            last > 0 ? tr("The last good one: %1.").arg(momentWords(QDateTime::fromSecsSinceEpoch(last, Qt::UTC)))
                     : tr("None has been written yet.");
        m_state->say(tr("They go to %1.").arg(QDir::toNativeSeparators(folder)) + u'\n' + good);
    } else {
        m_state->say(tr("None are made. If this computer is lost, so are your accounts."));
    }
    if (m_backups && m_backups->trouble())
        m_trouble->complain(*m_backups->trouble());
    else
        m_trouble->hide();
    m_setUp->setText(isOn ? tr("Chan&ge…") : tr("Set &up…"));
    if (isOn)
        place({m_setUp, m_now, m_check, m_stop});
    else
        place({m_setUp, m_check});
    m_setUp->setEnabled(isOpen && m_backups);
    m_now->setEnabled(isOpen && !m_isWriting && m_backups && m_backups->hasPassphrase());
    m_now->setText(m_isWriting ? tr("Writing…") : tr("&Back up now"));
    const bool isLocked = m_session.state() == Session::State::Locked;
    m_hint->say(isLocked ? tr("Unlock first to set them up or to write one.") : QString(), Words::Tone::Quiet);
}

void BackupSection::setUp()
{
    (new BackupSetup(*m_backups, this))->open();
}

void BackupSection::check()
{
    (new BackupDialog(BackupDialog::Purpose::Check, m_session, m_places, m_backups, this))->open();
}

void BackupSection::backUpNow()
{
    m_isWriting = true;
    refresh();
    whenDone(m_backups->backUpNow(), this, [this](const Result<void> &) {
        // How it went is in the date or in the trouble.
        m_isWriting = false;
        refresh();
    });
}

} // namespace countersign
