// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/storepage.h"

#include "core/base/errortext.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <iterator>

namespace countersign {

namespace {

struct Row
{
    Reason reason;
    const char *icon;
    const char *title;
    const char *advice; ///< Null: the error's own sentence says it all.
    bool canUnlock = false;
    bool canStartFresh = false;
};

// The title says what happened, so the words under it only say what to do. %1 is what the error is about.
constexpr Row rows[] = {
    {Reason::KeychainLocked, "lock", QT_TRANSLATE_NOOP("StorePage", "Your keychain is locked"),
     QT_TRANSLATE_NOOP("StorePage", "Your accounts are safe in it. Unlock it to see your codes."), true},
    {Reason::KeychainDenied, "denied", QT_TRANSLATE_NOOP("StorePage", "The keychain refused access"),
     QT_TRANSLATE_NOOP("StorePage", "Allow Countersign to use it, then try again. Nothing was changed."), true},
    {Reason::KeychainNone, "nokeychain", QT_TRANSLATE_NOOP("StorePage", "No keychain answers"),
     QT_TRANSLATE_NOOP("StorePage",
                       "Countersign keeps your accounts in the keychain of this computer, and none is running. "
                       "Start GNOME Keyring, KWallet or KeePassXC's secret service, then try again."),
     false},
    {Reason::KeychainOther, "otherkeychain", QT_TRANSLATE_NOOP("StorePage", "Another keychain answers"),
     QT_TRANSLATE_NOOP("StorePage", "It is %1. Start the one that holds your accounts, then try again. "
                                    "Nothing was changed."),
     false, true},
    {Reason::VaultMissing, "missing", QT_TRANSLATE_NOOP("StorePage", "Your vault is missing"),
     QT_TRANSLATE_NOOP("StorePage",
                       "%1 no longer holds it. Restore the keychain from a backup of this computer, then try "
                       "again. Nothing was changed, and no empty vault is put in its place."),
     false, true},
    {Reason::VaultTooNew, "warning", QT_TRANSLATE_NOOP("StorePage", "Written by a newer Countersign"), nullptr, false},
    {Reason::VaultSealed, "lock", QT_TRANSLATE_NOOP("StorePage", "Protected by a passphrase"), nullptr, false},
    {Reason::Internal, "warning", QT_TRANSLATE_NOOP("StorePage", "The vault cannot be opened"), nullptr, false},
};

const Row &rowFor(Reason reason)
{
    const auto found = std::ranges::find(rows, reason, &Row::reason);
    return found != std::end(rows) ? *found : rows[std::size(rows) - 1];
}

} // namespace

StorePage::StorePage(QWidget *parent)
    : MessagePage(parent),
      m_unlock(addButton(tr("Unlock…"))),
      m_retry(addButton(tr("Try again"))),
      m_fresh(addButton(tr("Start with an empty vault…")))
{
    m_unlock->setObjectName(QStringLiteral("unlockKeychain"));
    m_retry->setObjectName(QStringLiteral("tryAgain"));
    connect(m_unlock, &QPushButton::clicked, this, &StorePage::unlockWanted);
    m_fresh->setObjectName(QStringLiteral("freshStart"));
    connect(m_retry, &QPushButton::clicked, this, &StorePage::retryWanted);
    connect(m_fresh, &QPushButton::clicked, this, &StorePage::askForFreshStart);
}

void StorePage::askForFreshStart()
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Start with an empty vault?"),
                                tr("Give up the vault that is missing?"), QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("Countersign will no longer look for it, and the accounts in it do not come back. You will have "
           "to set each of them up again at its service."));
    QPushButton *yes = box->addButton(tr("Start with an empty vault"), QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("freshStartYes"));
    box->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, &StorePage::freshStartWanted);
    box->open();
}

void StorePage::show(const Error &error)
{
    const Row &row = rowFor(error.reason);
    QString words = row.advice ? QCoreApplication::translate("StorePage", row.advice) : sentenceFor(error);
    if (row.advice && words.contains(QLatin1String("%1")))
        words = words.arg(error.about);
    setMessage(row.icon, QCoreApplication::translate("StorePage", row.title), words);
    m_unlock->setVisible(row.canUnlock);
    m_fresh->setVisible(row.canStartFresh);
    (row.canUnlock ? m_unlock : m_retry)->setDefault(true);
    (row.canUnlock ? m_unlock : m_retry)->setFocus();
}

} // namespace countersign
