// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/otp/token.h"
#include "ui/formdialog.h"

namespace countersign {

class PassphraseEdit;
class RecoveryList;
class Session;
class Words;

/// Takes recovery codes in, as a pasted block or one by one, and puts them in place of those an account has. What was
/// pasted goes straight into locked memory: a text field would keep it in its history and tell it to input methods.
class RecoveryEntry : public FormDialog
{
    Q_OBJECT
public:
    /// The account has to be in the open vault.
    RecoveryEntry(Session &session, const TokenId &id, QWidget *parent = nullptr);
    ~RecoveryEntry() override;

    /// Looks for codes in a text, as after pasting.
    void takeIn(const Secret &text);

Q_SIGNALS:
    /// The vault has them.
    void kept(int count);

protected:
    void go() override;
    void refresh() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void advise();
    void paste();
    void addTyped();
    void sayWhatWasFound(qsizetype added, int repeated, const QList<int> &leftOut, bool isTooMany);

    Session &m_session;
    TokenId m_id;
    Words *m_advice;
    QWidget *m_form;
    PassphraseEdit *m_line;
    QPushButton *m_add;
    RecoveryList *m_list;
    Words *m_found;
    QList<RecoveryCode> m_codes;
};

} // namespace countersign
