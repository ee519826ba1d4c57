// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/intake/intake.h"
#include "core/vault/changes.h"

#include <QDialog>

class QDialogButtonBox;
class QVBoxLayout;

namespace countersign {

class IncomingList;

/// Shows what came through a door, for a yes: a single account with its code running, several in a list that accounts for
/// each entry. For a re-enrolment it asks what to do with the account that is here (replace its key is the suggested answer).
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
    bool isOne() const;
    void buildOne(QVBoxLayout *layout);
    void buildMany(QVBoxLayout *layout);
    void buildButtons(QDialogButtonBox *buttons);
    void addOne();
    void finish(const Change &change);
    qint64 now() const; ///< Unix seconds.

    Incoming m_incoming;
    Clock m_clock;
    IncomingList *m_list = nullptr; ///< Of all entries; null where one account came in and nothing else.
};

} // namespace countersign
