// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/secret.h"

#include <QTimer>
#include <QWidget>

#include <chrono>

class QPushButton;

namespace countersign {

class PassphraseField;
class Words;

/// What the window shows while the vault is locked: a passphrase opens it, a backup can be restored, and the program
/// ended.
class LockPage : public QWidget
{
    Q_OBJECT
public:
    explicit LockPage(QWidget *parent = nullptr);
    ~LockPage() override;

    /// Nothing typed, nothing said, nobody waited for; focus in the field. For each time the page is shown.
    void clear();

    /// While the passphrase is being tried: nothing can be typed, and the page says so.
    void setBusy(bool busy);

    /// Says what was wrong; the next try may come after `wait`, which is counted down. Ends being busy.
    void refuse(const Error &error, std::chrono::seconds wait = {});

    /// What was typed; the field is empty afterwards.
    Secret takePassphrase();

Q_SIGNALS:
    /// There is a passphrase to try.
    void unlockWanted();
    void restoreWanted();
    void quitWanted();

private:
    void ask();
    void refresh();

    Words *m_title;
    PassphraseField *m_field;
    QPushButton *m_unlock;
    Words *m_error;
    QPushButton *m_restore;
    QPushButton *m_quit;
    QTimer m_second;
    int m_waitSeconds = 0;
    bool m_isBusy = false;
};

} // namespace countersign
