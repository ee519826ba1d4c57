// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/messagepage.h"

namespace countersign {

/// Shown instead of the list while the vault cannot be read. Each of the keychain's answers has its own picture, title
/// and sentence; the list is never shown empty in their place.
class StorePage : public MessagePage
{
    Q_OBJECT
public:
    explicit StorePage(QWidget *parent = nullptr);

    /// `known`: lines on where the vault was and who answers now; may be empty.
    void show(const Error &error, const QString &known = {});

Q_SIGNALS:
    void unlockWanted();
    void retryWanted();
    /// The person gave the old vault up, and said so in a confirmation.
    void freshStartWanted();
    void restoreWanted();
    /// The person wants the older vault that was found.
    void olderWanted();

private:
    void askForFreshStart();

    QPushButton *m_unlock;
    QPushButton *m_restore;
    QPushButton *m_retry;
    QPushButton *m_older;
    QPushButton *m_fresh;
};

} // namespace countersign
