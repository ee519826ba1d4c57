// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/vaultsection.h"

#include "core/session/places.h"
#include "core/session/session.h"
#include "ui/preferences/movedialog.h"
#include "ui/words.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace countersign {

VaultSection::VaultSection(Session &session, Places *places, QWidget *parent)
    : Section(tr("Vault"), parent),
      m_session(session),
      m_places(places),
      m_place(addWords("vaultPlace")),
      m_move(makeButton(tr("&Move…"), "moveVault")),
      m_hint(addWords("vaultHint"))
{
    place({m_move});
    connect(m_move, &QPushButton::clicked, this, &VaultSection::move);
    connect(&m_session, &Session::stateChanged, this, &VaultSection::refresh);
    connect(&m_session, &Session::vaultChanged, this, &VaultSection::refresh);
    refresh();
}

void VaultSection::refresh()
{
    const bool isOpen = m_session.state() == Session::State::Open;
    m_place->say(tr("Kept in %1.").arg(m_session.describePlace()));
    m_move->setEnabled(isOpen && m_places);
    m_hint->say(m_session.state() == Session::State::Locked ? tr("Unlock first to move it.") : QString(),
                Words::Tone::Quiet);
}

void VaultSection::move()
{
    auto *dialog = new MoveDialog(m_session, *m_places, this);
    const bool isInKeychain = m_places->chosen().kind == VaultPlace::Kind::Keychain;
    if (isInKeychain)
        dialog->setKeychain(m_session.describePlace());
    else
        whenDone(keychainThatAnswers(), dialog,
                 [dialog](const Result<QString> &name) { dialog->setKeychain(name.value_or(QString())); });
    dialog->open();
}

PassphraseSection::PassphraseSection(Session &session, const Places *places, QWidget *parent)
    : Section(tr("Passphrase"), parent),
      m_session(session),
      m_places(places),
      m_state(addWords("passphraseState")),
      m_set(offer(tr("&Set…"), "setPassphrase", PassphraseDialog::Purpose::Set)),
      m_change(offer(tr("Chang&e…"), "changePassphrase", PassphraseDialog::Purpose::Replace)),
      m_add(offer(tr("Add a&nother…"), "addPassphrase", PassphraseDialog::Purpose::Add)),
      m_remove(offer(tr("&Remove…"), "removePassphrase", PassphraseDialog::Purpose::Remove))
{
    connect(&m_session, &Session::stateChanged, this, &PassphraseSection::refresh);
    connect(&m_session, &Session::vaultChanged, this, &PassphraseSection::refresh);
    refresh();
}

QPushButton *PassphraseSection::offer(const QString &text, const char *name, PassphraseDialog::Purpose purpose)
{
    QPushButton *button = makeButton(text, name);
    connect(button, &QPushButton::clicked, this,
            [this, purpose] { (new PassphraseDialog(purpose, m_session, this))->open(); });
    return button;
}

void PassphraseSection::refresh()
{
    const bool isLocked = m_session.state() == Session::State::Locked;
    const bool isOpen = m_session.state() == Session::State::Open;
    const bool isSealed = isLocked || m_session.canLock();
    const bool isFile = m_places && m_places->chosen().kind == VaultPlace::Kind::File;
    if (isLocked)
        m_state->say(tr("A passphrase is set. Unlock first to change it."));
    else if (isSealed)
        m_state->say(tr("A passphrase is set. It is asked for when Countersign starts, and after it was locked."));
    else
        m_state->say(tr("None is set: whoever uses this computer under your name sees your codes."));
    // A file without a passphrase would lie open to everybody who comes by it.
    if (!isSealed)
        place({m_set});
    else if (isFile)
        place({m_change, m_add});
    else
        place({m_change, m_add, m_remove});
    for (QPushButton *button : {m_set, m_change, m_add, m_remove})
        button->setEnabled(isOpen);
}

} // namespace countersign
