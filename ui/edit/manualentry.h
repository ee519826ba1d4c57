// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/otp/token.h"
#include "ui/formdialog.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace countersign {

class AccountExtras;
class CodePreview;

/// A token by hand: issuer, account and secret, and under "More options" type, digits, algorithm, interval or counter,
/// and what else belongs to an account. That is in sight at once where an account is edited. It checks while one types
/// and shows the live code before Add. Text that is more than a key (a link, a whole "set up manually" block) pasted
/// into the key field fills the form.
class ManualEntry : public FormDialog
{
    Q_OBJECT
public:
    /// `readerProgram` opens pictures (see ReaderProcess); empty for this program.
    explicit ManualEntry(Clock clock, QWidget *parent = nullptr, const QString &readerProgram = {});

    /// The groups that are offered. Before the token is shown.
    void setKnownGroups(const QStringList &groups);

    /// Edits a token instead of making one: the title and the button say so, and its id and the rest of it stay.
    void edit(const Token &token);

    /// Fills the form with a token that is not here yet, for a person to complete.
    void propose(const Token &token);

Q_SIGNALS:
    /// The person pressed the button; the dialog has closed.
    void entered(const countersign::Token &token);

protected:
    void go() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildForm();
    void check();
    void fill(const Token &token);
    void fillNames(const QString &issuer, const QString &account);
    void fillExtras(const Token &token);
    void takeApart(const QString &text);
    Result<Token> token() const;
    void placeLabels();
    void showMoreOptions(bool more);
    void fitOptionsToKind();

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
    AccountExtras *m_extras;
};

} // namespace countersign
