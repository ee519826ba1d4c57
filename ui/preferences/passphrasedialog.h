// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/later.h"
#include "core/base/secret.h"
#include "ui/formdialog.h"

namespace countersign {

class PassphraseChooser;
class PassphraseField;
class Session;
class Words;

/// Gives the open vault a passphrase, changes one, adds one, or takes them away. Where there is one already, it is asked
/// for first: whoever finds the window open must not shut its owner out.
class PassphraseDialog : public FormDialog
{
    Q_OBJECT
public:
    enum class Purpose { Set, Replace, Add, Remove };

    PassphraseDialog(Purpose purpose, Session &session, QWidget *parent = nullptr);

protected:
    void go() override;
    void refresh() override;

private:
    QString wordsFor(const char *usual) const;
    Later<void> carryOut(const Secret &present, const Secret &fresh);
    void finished(const Result<void> &result);
    bool asksForPresent() const { return m_purpose != Purpose::Set; }
    bool asksForFresh() const { return m_purpose != Purpose::Remove; }

    Purpose m_purpose;
    Session &m_session;
    QWidget *m_form;
    PassphraseField *m_present;
    PassphraseChooser *m_fresh;
    Words *m_error;
};

} // namespace countersign
