// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/moving/movingpart.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace countersign {

class PassphraseChooser;
class PassphraseField;
class Words;

/// The last look before keys leave the vault: a warning where anybody can read what is written, the vault's passphrase
/// once more where there is one, and the passphrase that the file gets.
class ExportConsent : public QWidget
{
    Q_OBJECT
public:
    /// `asksForPresent`: the vault has a passphrase.
    explicit ExportConsent(bool asksForPresent, QWidget *parent = nullptr);
    ~ExportConsent() override;

    /// Says and asks what goes with this format.
    void setFormat(const ExportFormat &format);

    bool isReady() const;
    /// What was typed for the vault; it stays, in case it is wrong.
    Secret present() const;
    /// The vault's passphrase has been looked at and is not asked for again.
    void noteConfirmed();
    bool isConfirmed() const { return m_isConfirmed; }
    /// The file's new passphrase, and empties its fields; empty where the format has none.
    Secret takeFresh();
    void complain(const Error &error);
    void clear();
    void focusFirst();

Q_SIGNALS:
    void changed();
    void returnPressed();

private:
    bool m_asksForPresent;
    bool m_isConfirmed = false;
    bool m_isPlain = false;
    bool m_wantsFresh = false;
    Words *m_warning;
    QCheckBox *m_yes;
    QLabel *m_presentLabel;
    PassphraseField *m_present;
    Words *m_error;
    Words *m_freshHead;
    PassphraseChooser *m_fresh;
};

} // namespace countersign
