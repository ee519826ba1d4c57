// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/otp/token.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace countersign {

class CodePreview;

/// A token by hand: issuer, account and secret, and under "More options" type, digits, algorithm and interval or
/// counter. It checks while one types and shows the live code before Add. Text that is more than a key (a link, a whole
/// "set up manually" block) pasted into the key field fills the form.
class ManualEntry : public QDialog
{
    Q_OBJECT
public:
    explicit ManualEntry(Clock clock, QWidget *parent = nullptr);

    /// Edits a token instead of making one: the title and the button say so, and its id and the rest of it stay.
    void edit(const Token &token);

    /// Fills the form with a token that is not here yet, for a person to complete.
    void propose(const Token &token);

Q_SIGNALS:
    /// The person pressed the button; the dialog has closed.
    void entered(const countersign::Token &token);

private:
    void buildForm();
    void check();
    void fill(const Token &token);
    void fillNames(const QString &issuer, const QString &account);
    void takeApart(const QString &text);
    Result<Token> token() const;
    void showMoreOptions(bool more);
    void fitOptionsToKind();
    void fitHeight();

    Clock m_clock;
    std::optional<Token> m_edited;
    QFormLayout *m_form;
    QLineEdit *m_issuer;
    QLineEdit *m_account;
    QLineEdit *m_secret;
    QLabel *m_secretAdvice;
    QToolButton *m_more;
    QComboBox *m_kind;
    QSpinBox *m_digits;
    QComboBox *m_algorithm;
    QSpinBox *m_timeStep;
    QLineEdit *m_counter;
    QLineEdit *m_pin;
    CodePreview *m_preview;
    QPushButton *m_add;
};

} // namespace countersign
