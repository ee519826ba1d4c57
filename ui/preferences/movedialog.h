// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/placechoice.h"
#include "ui/formdialog.h"

namespace countersign {

class PassphraseField;
class PlaceChooser;
class Words;

/// Moves the open vault to another place, in one action.
class MoveDialog : public FormDialog
{
    Q_OBJECT
public:
    MoveDialog(Session &session, Places &places, QWidget *parent = nullptr);

    /// See PlaceChooser::setKeychain.
    void setKeychain(const QString &name);

protected:
    void go() override;
    void refresh() override;

private:
    void move();
    void finished(const Result<void> &result);
    /// The passphrase would go, and with it the lock.
    bool losesPassphrase() const;

    Session &m_session;
    Places &m_places;
    PlaceChooser *m_chooser;
    QWidget *m_last;
    PassphraseField *m_present;
    Words *m_words;
    VaultPlace m_before;
    Result<void> m_oldPlace; ///< Whether the old place could be erased.
    bool m_isDone = false;
};

} // namespace countersign
