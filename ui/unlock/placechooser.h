// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/placechoice.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace countersign {

class PassphraseChooser;
class Words;

/// Where a person chooses the place of the vault: the keychain, the keychain with a passphrase, or a file with one.
class PlaceChooser : public QWidget
{
    Q_OBJECT
public:
    explicit PlaceChooser(QWidget *parent = nullptr);

    /// What people call the keychain that answers; empty: none does, and only the file can be chosen.
    void setKeychain(const QString &name);
    /// Preselects the present place. A vault that is sealed keeps its passphrase wherever it goes.
    void setCurrent(const VaultPlace &place, bool sealed);
    /// No passphrase is asked for where one is needed, and these words say which it will be. Empty: it is asked for.
    void keepPassphrase(const QString &words);
    /// A vault file that is there already may be chosen, to be opened. Otherwise it is refused.
    void setMayOpenExisting(bool may);

    bool isReady() const;
    VaultPlace place() const;
    bool isSealed() const;
    /// What was chosen; the passphrase fields are empty afterwards.
    PlaceChoice take();

Q_SIGNALS:
    /// What isReady() says, or the height, may have changed.
    void changed();
    /// Return was pressed in the last field.
    void returnPressed();

private:
    struct Option
    {
        QRadioButton *button;
        Words *words;
    };

    Option addOption(QVBoxLayout *layout, const char *name, const QString &text, const QString &words);
    void addFileRow(QVBoxLayout *layout);
    void chooseFile();
    void refresh();
    void judgePath();
    bool isFile() const;
    bool isCurrent() const;
    bool asksForPassphrase() const;

    Option m_keychain;
    Option m_sealedKeychain;
    Option m_file;
    QWidget *m_fileRow = nullptr;
    QLineEdit *m_path = nullptr;
    Words *m_pathWords = nullptr;
    Words *m_kept;
    PassphraseChooser *m_passphrase;
    QString m_keptWords;
    std::optional<VaultPlace> m_current;
    bool m_isCurrentSealed = false;
    bool m_mayOpenExisting = false;
    bool m_isPathGood = false;
    bool m_isThere = false; ///< A file of this name is there.
};

} // namespace countersign
