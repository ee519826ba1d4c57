// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/secret.h"
#include "ui/formdialog.h"

class QLabel;
class QProgressBar;

namespace countersign {

class PassphraseField;
class Words;

/// Stands over the window while files of other programs are read: how far it is, a way to give up, and the question for a
/// file's password, which can be tried as often as one likes.
class ReadingDialog : public FormDialog
{
    Q_OBJECT
public:
    explicit ReadingDialog(QWidget *parent = nullptr);

    /// File number `number` (from 1) of `count` is being read.
    void showProgress(const QString &file, int number, int count);
    /// Asks for the password of this file; `why` says that the last one was wrong, or that there is one at all.
    void ask(const QString &file, const Error &why, bool mayBeLeftOut);

public Q_SLOTS:
    void reject() override;

Q_SIGNALS:
    void passwordTyped(const countersign::Secret &password);
    /// This file is not to be read, but the others are.
    void leftOut();
    void givenUp();

protected:
    void go() override;
    void refresh() override;

private:
    Words *m_head;
    Words *m_count;
    QProgressBar *m_bar;
    QLabel *m_label;
    PassphraseField *m_password;
    Words *m_why;
    QPushButton *m_leaveOut;
    bool m_asks = false;
    bool m_mayBeLeftOut = false;
};

} // namespace countersign
