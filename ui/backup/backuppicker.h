// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/secret.h"
#include "core/session/foundbackups.h"

#include <QWidget>

class QListWidget;

namespace countersign {

class PassphraseField;
class Words;

/// Where a person says which backup it is to be: the newest that was found, another one, or a file of their own; and
/// types its passphrase where it has one.
class BackupPicker : public QWidget
{
    Q_OBJECT
public:
    explicit BackupPicker(QWidget *parent = nullptr);

    /// Offers what is in these folders, that of this vault first, and chooses the newest unless the person was faster.
    void find(const QString &folder, const QString &settingsFolder, const QUuid &vaultId);
    /// Chooses a file that was not found.
    void choose(const QString &path);

    /// The file has been read, and a passphrase is typed where it wants one.
    bool isReady() const;
    const Secret &content() const { return m_content; }
    bool wantsPassphrase() const;
    /// What is known of the chosen file; nothing chosen: an empty path.
    const FoundBackup &chosen() const { return m_chosen; }
    Secret typedPassphrase() const;
    void clearPassphrase();

    /// Says under the field what was wrong; focus goes there, so that the next try can be typed.
    void refuse(const Error &error);
    /// Where typing should begin.
    void focusFirst();

Q_SIGNALS:
    /// What isReady() says, or the height, may have changed.
    void changed();
    void returnPressed();

private:
    void offer(const QList<FoundBackup> &found);
    void add(const FoundBackup &backup, int row);
    void rowChosen(int row);
    void chooseFile();
    void took(const Result<Secret> &content);

    QList<FoundBackup> m_found; ///< As in the list.
    FoundBackup m_chosen;
    Secret m_content;
    int m_reading = 0;          ///< Which reading counts.
    bool m_isOurChoice = false; ///< Not one that somebody walked to.
    bool m_isOtherVaultNamed = false;
    Words *m_none;
    QListWidget *m_list;
    QWidget *m_passphraseRow;
    PassphraseField *m_passphrase;
    Words *m_words;
};

} // namespace countersign
