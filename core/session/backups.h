// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace countersign {

/// Sealed backups of the session's vault in a folder of the person's choice: written by themselves a moment after
/// changes, and each one read back, opened and compared with the vault before it counts. The key that seals them is kept
/// in the vault itself, so that nobody is asked again; the folder and the dates are in the settings.
class Backups : public QObject
{
    Q_OBJECT
public:
    /// What a person should be reminded of, gently.
    enum class Reminder {
        None,
        NoBackup,        ///< There are accounts, and no backups are made.
        TooOld,          ///< The last good one is a week old although the vault has changed since.
        NotTypedForLong, ///< The passphrase of the backups has not been typed for three months.
    };

    /// The session must outlive this.
    Backups(Session &session, QString settingsFolder, QObject *parent = nullptr);
    ~Backups() override;

    /// Where they go; empty where none are made.
    QString folder() const;
    /// When the last one was written and found good, in Unix seconds; 0: never.
    qint64 lastGood() const;
    /// Why the last one was not written or not good; nothing when it was.
    const std::optional<Error> &trouble() const { return m_trouble; }
    /// The vault holds a key to seal them with. Only while the vault is open.
    bool hasPassphrase() const { return !m_session.vault().backupSeal.isEmpty(); }

    /// Makes backups from now on, in this folder (which is made where it is missing) and under this passphrase, and
    /// writes the first. An empty passphrase keeps the one there is. Errors: PassphraseNeeded, BackupUnwritable, those of
    /// Session::apply and of backUpNow; then everything is as before, but for the passphrase where that was kept already.
    Later<void> setUp(const QString &folder, Secret passphrase);
    /// Makes none from now on. What was written stays.
    void stop();

    /// Writes one now. Errors: VaultSealed (locked), PassphraseNeeded (never set up), BackupFolderGone, BackupUnwritable,
    /// BackupDiffers (about: what).
    Later<void> backUpNow();

    /// Whether a file opens with the passphrase of the backups counts as typing it: the person still knows it.
    void notePassphraseTyped();

    Reminder reminder() const;
    /// Not again for a month; that backups could be set up, never again.
    void putReminderOff();

    /// One is being written, or will be in a moment. Wait for idle() before the program ends.
    bool isBusy() const { return m_isWriting || m_soon.isActive(); }
    /// Writes what is due without waiting for more changes.
    void hurry();

Q_SIGNALS:
    /// Folder, dates or trouble are others than before.
    void changed();
    void idle();

private:
    void vaultChanged();
    void backUpIfDue();
    bool isDue() const;
    void note(const Result<void> &result, quint64 revision);
    QVariant setting(const QString &key) const;
    void set(const QString &key, const QVariant &value);

    Session &m_session;
    QString m_settingsFolder;
    QTimer m_soon;
    bool m_isWriting = false;
    bool m_isAgain = false;
    std::optional<Error> m_trouble;
};

} // namespace countersign
