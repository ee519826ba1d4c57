// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vaultactions.h"

#include "core/base/errortext.h"
#include "core/platform/windowprivacy.h"
#include "core/session/backups.h"
#include "core/session/placechoice.h"
#include "core/session/settings.h"
#include "ui/backup/backupdialog.h"
#include "ui/backup/backupsetup.h"
#include "ui/banner.h"
#include "ui/noticebar.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/unlock/lockpage.h"
#include "ui/unlock/placepage.h"
#include "ui/unlock/storepage.h"

#include <QDateTime>
#include <QDialog>
#include <QLocale>
#include <QWindow>

namespace countersign {

VaultActions::VaultActions(QWidget *window, Session &session, VaultCare care, NoticeBar &notices)
    : QObject(window),
      m_window(window),
      m_session(session),
      m_care(care),
      m_notices(notices),
      m_reminder(new Banner("warning", window)),
      m_autoLock(window, m_watch, [session = &session] { return session->now(); },
                 [session = &session] { return session->canLock(); })
{
    m_reminder->setObjectName(QStringLiteral("backupReminder"));
    m_reminder->setDismissible(true);
    m_autoLock.setRules(loadLockRules());
    connect(&m_autoLock, &AutoLock::lockWanted, this, &VaultActions::lock);
    connect(m_reminder, &Banner::actionWanted, this, &VaultActions::actOnReminder);
    connect(m_reminder, &Banner::dismissed, this, [this] {
        if (m_care.backups)
            m_care.backups->putReminderOff();
    });
    watchSession();
}

StorePage *VaultActions::storePage()
{
    if (m_storePage)
        return m_storePage;
    m_storePage = new StorePage(m_window);
    Q_EMIT pageMade(m_storePage);
    connect(m_storePage, &StorePage::unlockWanted, this, [this] { sayIfTheSame(m_session.unlockKeychain()); });
    connect(m_storePage, &StorePage::retryWanted, this, [this] { sayIfTheSame(m_session.open()); });
    connect(m_storePage, &StorePage::freshStartWanted, this, [this] { sayIfTheSame(m_session.startFresh()); });
    connect(m_storePage, &StorePage::olderWanted, this, [this] { sayIfTheSame(m_session.openOlder()); });
    connect(m_storePage, &StorePage::restoreWanted, this, &VaultActions::restore);
    return m_storePage;
}

LockPage *VaultActions::lockPage()
{
    if (m_lockPage)
        return m_lockPage;
    m_lockPage = new LockPage(m_window);
    Q_EMIT pageMade(m_lockPage);
    connect(m_lockPage, &LockPage::unlockWanted, this, &VaultActions::tryPassphrase);
    connect(m_lockPage, &LockPage::restoreWanted, this, &VaultActions::restore);
    connect(m_lockPage, &LockPage::quitWanted, this, &VaultActions::quitWanted);
    return m_lockPage;
}

PlacePage *VaultActions::placePage()
{
    if (m_placePage)
        return m_placePage;
    m_placePage = new PlacePage(m_window);
    Q_EMIT pageMade(m_placePage);
    connect(m_placePage, &PlacePage::chosen, this, &VaultActions::keepPlace);
    connect(m_placePage, &PlacePage::restoreWanted, this, &VaultActions::restore);
    return m_placePage;
}

void VaultActions::watchSession()
{
    connect(&m_session, &Session::trouble, this, &VaultActions::complainOfStore);
    connect(&m_session, &Session::idle, this, [this] {
        if (!isBusy())
            Q_EMIT settled();
    });
    connect(&m_session, &Session::vaultChanged, this, &VaultActions::showReminder);
    connect(&m_session, &Session::stateChanged, this, [this] {
        if (m_session.state() != Session::State::Locked)
            return;
        // Dialogs show accounts, and hold what was typed.
        const QList<QDialog *> dialogs = m_window->findChildren<QDialog *>();
        for (QDialog *dialog : dialogs)
            if (dialog->isVisible())
                dialog->reject();
        m_notices.hide();
        Q_EMIT locked();
    });
    if (!m_care.backups)
        return;
    connect(m_care.backups, &Backups::changed, this, &VaultActions::showReminder);
    connect(m_care.backups, &Backups::idle, this, [this] {
        if (!isBusy())
            Q_EMIT settled();
    });
}

/// The first time, before anything was kept and while nothing says that something was.
bool VaultActions::isPlaceOpen() const
{
    if (!m_care.places || m_care.places->isChosen())
        return false;
    const auto known = m_session.lastKnown();
    if (!known || *known)
        return false;
    return m_session.isFirstStart()
           || (m_session.state() == Session::State::Unreadable && m_session.error().reason == Reason::KeychainNone);
}

QWidget *VaultActions::page()
{
    QWidget *page = nullptr;
    if (isPlaceOpen()) {
        page = placePage();
        m_placePage->setKeychain(m_session.state() == Session::State::Open ? m_session.describePlace() : QString());
    } else if (m_session.state() == Session::State::Locked) {
        page = lockPage();
    } else if (m_session.state() == Session::State::Unreadable) {
        page = storePage();
        m_storePage->show(m_session.error(), whatIsKnown());
    }
    if (page && page != m_shown && page == m_lockPage)
        m_lockPage->clear();
    if (page && page != m_shown && page == m_placePage)
        m_placePage->focusFirst();
    m_shown = page;
    return page;
}

/// Where the vault was, and who answers now: for a vault that is not where it should be.
QString VaultActions::whatIsKnown() const
{
    const auto known = m_session.lastKnown();
    if (!known || !*known)
        return {};
    QStringList lines;
    const QString then = (*known)->describePlace();
    const QString now = m_session.describePlace();
    if (!then.isEmpty())
        lines.append(tr("Last kept in: %1").arg(then));
    if (!now.isEmpty() && now != then)
        lines.append(tr("Looked for in: %1").arg(now));
    if (m_care.backups && m_care.backups->lastGood() > 0) {
        const QDateTime when = QDateTime::fromSecsSinceEpoch(m_care.backups->lastGood());
        lines.append(tr("Newest good backup: %1").arg(QLocale().toString(when, QLocale::ShortFormat)));
    }
    return lines.join(u'\n');
}

void VaultActions::tryPassphrase()
{
    m_lockPage->setBusy(true);
    whenDone(m_session.unlock(m_lockPage->takePassphrase()), this, [this](const Result<void> &unlocked) {
        if (unlocked) {
            m_lockPage->clear();
            return;
        }
        m_lockPage->setBusy(false);
        m_lockPage->refuse(unlocked.error(), std::chrono::ceil<std::chrono::seconds>(m_session.wait()));
    });
}

void VaultActions::keepPlace()
{
    m_placePage->setBusy(true);
    whenDone(keepVaultIn(m_session, *m_care.places, m_placePage->take()), this, [this](const Result<void> &kept) {
        m_placePage->setBusy(false);
        if (!kept)
            m_placePage->refuse(kept.error());
        // A place that is only noted changes nothing else, and the page goes all the same.
        Q_EMIT pageChanged();
    });
}

void VaultActions::lock()
{
    m_session.lock();
}

void VaultActions::sayIfTheSame(const Later<void> &trial)
{
    const Error before = m_session.error();
    whenDone(trial, this, [this, before](const Result<void> &result) {
        if (result || result.error().reason == Reason::VaultSealed)
            return;
        if (result.error() == before)
            m_notices.say(tr("Still the same: %1").arg(sentenceFor(before)));
        else if (m_session.error() != result.error())
            Q_EMIT troubled(result.error());
    });
}

BackupDialog *VaultActions::openBackupDialog(bool forRestore)
{
    const auto purpose = forRestore ? BackupDialog::Purpose::Restore : BackupDialog::Purpose::Check;
    auto *dialog = new BackupDialog(purpose, m_session, m_care.places, m_care.backups, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BackupDialog::restored, this,
            [this](int accounts) { m_notices.say(tr("Restored %n account(s)", nullptr, accounts)); });
    dialog->open();
    return dialog;
}

void VaultActions::restore()
{
    openBackupDialog(true);
}

void VaultActions::checkBackup()
{
    openBackupDialog(false);
}

void VaultActions::setUpBackups()
{
    if (!m_care.backups || m_session.state() != Session::State::Open)
        return;
    auto *dialog = new BackupSetup(*m_care.backups, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void VaultActions::showPreferences()
{
    auto *dialog = new PreferencesDialog(m_session, m_care.places, m_care.backups, m_window, m_care.desktop);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PreferencesDialog::lockRulesChanged, this, [this] { m_autoLock.setRules(loadLockRules()); });
    connect(dialog, &PreferencesDialog::listRulesChanged, this, &VaultActions::listRulesChanged);
    connect(dialog, &PreferencesDialog::privacyChanged, this, [this] { applyPrivacy(); });
    dialog->open();
}

void VaultActions::applyPrivacy()
{
    if (canHideFromCapture() && m_window->windowHandle())
        hideFromCapture(m_window->windowHandle(), isHiddenFromCapture());
}

bool VaultActions::isBusy() const
{
    return m_session.isBusy() || (m_care.backups && m_care.backups->isBusy());
}

void VaultActions::hurry()
{
    if (m_care.backups)
        m_care.backups->hurry();
}

void VaultActions::complainOfStore(const Error &error)
{
    // The list is all there is of the vault now: put it back while it is here.
    if (error.reason == Reason::VaultMissing || error.reason == Reason::VaultNotFound)
        m_notices.complain(sentenceFor(error), tr("Put it back"), [this] {
            whenDone(m_session.putBack(), this, [this](const Result<void> &kept) {
                if (kept)
                    m_notices.say(tr("Your vault is where it was again."));
                else
                    Q_EMIT troubled(kept.error());
            });
        });
    else
        Q_EMIT troubled(error);
}

void VaultActions::showReminder()
{
    if (!m_care.backups)
        return;
    QString words;
    QString action = tr("Set up…");
    if (m_session.state() == Session::State::Open && m_care.backups->trouble()) {
        words = sentenceFor(*m_care.backups->trouble());
        action = tr("Preferences…");
    } else {
        switch (m_care.backups->reminder()) {
        case Backups::Reminder::None:
            break;
        case Backups::Reminder::NoBackup:
            words = tr("There is no backup of your accounts yet.");
            break;
        case Backups::Reminder::TooOld:
            words = tr("The last good backup is more than a week old.");
            action = tr("Preferences…");
            break;
        case Backups::Reminder::NotTypedForLong:
            words = tr("Do you still know the passphrase of your backups? Check one to be sure.");
            action = tr("Check…");
            break;
        }
    }
    m_reminder->say(words, action);
    m_reminder->setVisible(!words.isEmpty());
}

void VaultActions::actOnReminder()
{
    if (m_care.backups->trouble() || m_care.backups->reminder() == Backups::Reminder::TooOld)
        showPreferences();
    else if (m_care.backups->reminder() == Backups::Reminder::NotTypedForLong)
        checkBackup();
    else
        setUpBackups();
}

} // namespace countersign
