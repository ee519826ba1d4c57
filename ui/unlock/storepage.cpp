// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/storepage.h"

#include "core/base/errortext.h"

#include <QCoreApplication>
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
    bool canUnlock;
};

constexpr Row rows[] = {
    {Reason::KeychainLocked, "lock", QT_TRANSLATE_NOOP("StorePage", "Your keychain is locked"), true},
    {Reason::KeychainDenied, "denied", QT_TRANSLATE_NOOP("StorePage", "The keychain refused access"), true},
    {Reason::KeychainNone, "nokeychain", QT_TRANSLATE_NOOP("StorePage", "No keychain answers"), false},
    {Reason::KeychainOther, "otherkeychain", QT_TRANSLATE_NOOP("StorePage", "Another keychain answers"), false},
    {Reason::VaultMissing, "missing", QT_TRANSLATE_NOOP("StorePage", "Your vault is missing"), false},
    {Reason::VaultTooNew, "warning", QT_TRANSLATE_NOOP("StorePage", "Written by a newer Countersign"), false},
    {Reason::VaultSealed, "lock", QT_TRANSLATE_NOOP("StorePage", "Protected by a passphrase"), false},
    {Reason::Internal, "warning", QT_TRANSLATE_NOOP("StorePage", "The vault cannot be opened"), false},
};

const Row &rowFor(Reason reason)
{
    const auto found = std::ranges::find(rows, reason, &Row::reason);
    return found != std::end(rows) ? *found : rows[std::size(rows) - 1];
}

} // namespace

StorePage::StorePage(QWidget *parent)
    : MessagePage(parent), m_unlock(addButton(tr("Unlock…"))), m_retry(addButton(tr("Try again")))
{
    m_unlock->setObjectName(QStringLiteral("unlockKeychain"));
    m_retry->setObjectName(QStringLiteral("tryAgain"));
    connect(m_unlock, &QPushButton::clicked, this, &StorePage::unlockWanted);
    connect(m_retry, &QPushButton::clicked, this, &StorePage::retryWanted);
}

void StorePage::show(const Error &error)
{
    const Row &row = rowFor(error.reason);
    setMessage(row.icon, QCoreApplication::translate("StorePage", row.title), sentenceFor(error));
    m_unlock->setVisible(row.canUnlock);
    (row.canUnlock ? m_unlock : m_retry)->setDefault(true);
    (row.canUnlock ? m_unlock : m_retry)->setFocus();
}

} // namespace countersign
