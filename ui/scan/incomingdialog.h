// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/intake/intake.h"
#include "core/vault/changes.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QVBoxLayout;

namespace countersign {

class CodePreview;

/// Shows what came through a door, for a yes: issuer and account, whether it is already here, and for a re-enrolment
/// what to do with the account that is here (replace its key is the suggested answer).
class IncomingDialog : public QDialog
{
    Q_OBJECT
public:
    /// `incoming` has been compared with the vault (intake::compare) and holds at least one token or refusal.
    IncomingDialog(Incoming incoming, Clock clock, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person said yes: one change with all of it, and the tokens it is about.
    void confirmed(const countersign::Change &change, const QList<countersign::Token> &tokens);
    /// Everything is here already: the id of the first.
    void alreadyHere(const countersign::TokenId &id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class Answer { Add, Replace, Skip };

    void buildOne(QVBoxLayout *layout);
    void buildMany(QVBoxLayout *layout);
    void buildRefusals(QVBoxLayout *layout);
    void buildButtons(QDialogButtonBox *buttons);
    void finish(const QList<Answer> &answers);
    QList<Answer> chosen() const;
    QString remarkFor(const IncomingToken &incoming) const;

    Incoming m_incoming;
    Clock m_clock;
    QList<QComboBox *> m_answers; ///< One a token; null where there is nothing to choose.
    QList<QCheckBox *> m_checks;
};

} // namespace countersign
