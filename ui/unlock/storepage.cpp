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

/// What a person can do about it, besides trying again.
enum Way : unsigned { Unlock = 1, Fresh = 2, Restore = 4, Older = 8 };

struct Row
{
    Reason reason;
    const char *icon;
    const char *title;
    const char *advice; ///< Null: the error's own sentence says it all.
    unsigned ways = 0;
};

// The title says what happened, so the words under it only say what to do. %1 is what the error is about.
constexpr Row rows[] = {
    {Reason::KeychainLocked, "lock", QT_TRANSLATE_NOOP("StorePage", "Your keychain is locked"),
     QT_TRANSLATE_NOOP("StorePage", "Your accounts are safe in it. Unlock it to see your codes."), Unlock},
    {Reason::KeychainDenied, "denied", QT_TRANSLATE_NOOP("StorePage", "The keychain refused access"),
     QT_TRANSLATE_NOOP("StorePage", "Allow Countersign to use it, then try again. Nothing was changed."), Unlock},
    {Reason::KeychainNone, "nokeychain", QT_TRANSLATE_NOOP("StorePage", "No keychain answers"),
     QT_TRANSLATE_NOOP("StorePage",
                       "Your accounts are kept in the keychain of this computer, and none is running. Start GNOME "
                       "Keyring, KWallet or KeePassXC's secret service, then try again, or restore a backup into a "
                       "vault file. Nothing was changed."),
     Restore},
    {Reason::KeychainOther, "otherkeychain", QT_TRANSLATE_NOOP("StorePage", "Another keychain answers"),
     QT_TRANSLATE_NOOP("StorePage", "It is %1. Start the one that holds your accounts, then try again. "
                                    "Nothing was changed."),
     Restore | Fresh},
    {Reason::VaultMissing, "missing", QT_TRANSLATE_NOOP("StorePage", "Your vault is missing"),
     QT_TRANSLATE_NOOP("StorePage",
                       "%1 no longer holds it. Restore a backup, or bring back what was there, then try again. "
                       "Nothing was changed, and no empty vault is put in its place."),
     Restore | Fresh},
    {Reason::VaultElsewhere, "missing", QT_TRANSLATE_NOOP("StorePage", "Your vault is in another place"), nullptr,
     Restore | Fresh},
    {Reason::VaultOlder, "warning", QT_TRANSLATE_NOOP("StorePage", "This vault is an older one"), nullptr,
     Restore | Older},
    {Reason::VaultFileGone, "missing", QT_TRANSLATE_NOOP("StorePage", "Your vault file is not there"), nullptr,
     Restore},
    {Reason::VaultFileUnreadable, "denied", QT_TRANSLATE_NOOP("StorePage", "Your vault file cannot be read"), nullptr,
     Restore},
    {Reason::VaultDamaged, "warning", QT_TRANSLATE_NOOP("StorePage", "The vault is damaged"), nullptr, Restore},
    {Reason::VaultTooNew, "warning", QT_TRANSLATE_NOOP("StorePage", "Written by a newer Countersign"), nullptr},
    {Reason::Internal, "warning", QT_TRANSLATE_NOOP("StorePage", "The vault cannot be opened"), nullptr, Restore},
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
      m_restore(addButton(tr("Restore a backup…"))),
      m_retry(addButton(tr("Try again"))),
      m_older(addButton(tr("Open the older vault"))),
      m_fresh(addButton(tr("Start with an empty vault…")))
{
    m_unlock->setObjectName(QStringLiteral("unlockKeychain"));
    m_retry->setObjectName(QStringLiteral("tryAgain"));
    connect(m_unlock, &QPushButton::clicked, this, &StorePage::unlockWanted);
    m_restore->setObjectName(QStringLiteral("restoreBackup"));
    m_older->setObjectName(QStringLiteral("openOlder"));
    connect(m_restore, &QPushButton::clicked, this, &StorePage::restoreWanted);
    connect(m_older, &QPushButton::clicked, this, &StorePage::olderWanted);
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

void StorePage::show(const Error &error, const QString &known)
{
    const Row &row = rowFor(error.reason);
    QString words = row.advice ? QCoreApplication::translate("StorePage", row.advice) : sentenceFor(error);
    if (row.advice && words.contains(QLatin1String("%1")))
        words = words.arg(error.about);
    if (row.ways & Restore && !known.isEmpty())
        words += QStringLiteral("\n\n") + known;
    setMessage(row.icon, QCoreApplication::translate("StorePage", row.title), words);
    m_unlock->setVisible(row.ways & Unlock);
    m_restore->setVisible(row.ways & Restore);
    m_older->setVisible(row.ways & Older);
    m_fresh->setVisible(row.ways & Fresh);
    // A vault that has gone is rarely there a moment later; a keychain mostly is.
    const bool isGone = error.reason == Reason::VaultMissing || error.reason == Reason::VaultDamaged;
    QPushButton *first = row.ways & Unlock ? m_unlock : isGone ? m_restore : m_retry;
    first->setDefault(true);
    first->setFocus();
}

} // namespace countersign
