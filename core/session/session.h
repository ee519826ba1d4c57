// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/later.h"
#include "core/otp/code.h"
#include "core/store/vaultstore.h"
#include "core/vault/changes.h"

#include <QObject>

#include <deque>

namespace countersign {

/// An unlocked vault in use: the only thing the faces talk to. Every change goes one way: candidate, save, adopt;
/// memory never runs ahead of what is stored.
class Session : public QObject
{
    Q_OBJECT
public:
    /// Closed: not asked yet. Open: the vault is here (an empty one on a first start). Unreadable: see error().
    enum class State { Closed, Open, Unreadable };

    /// The store must outlive the session.
    Session(VaultStore &store, Clock clock, QObject *parent = nullptr);

    /// Loads the vault. On a first start an empty vault is open afterwards and nothing has been written yet.
    /// Errors: those of VaultStore::load and vaultcodec::read. After an error nothing can be changed.
    Later<void> open();

    /// Asks the keychain to unlock itself, then opens. Errors: as VaultStore::unlock, then as open.
    Later<void> unlock();

    /// Gives up a vault that is missing, on the person's word, and opens an empty one. Nothing is written before the first
    /// change. Only after VaultMissing or KeychainOther; errors as open, and SettingsUnwritable.
    Later<void> startFresh();

    State state() const { return m_state; }
    const Error &error() const { return m_error; }
    const Vault &vault() const { return m_vault; }
    /// True until the first save: nothing has ever been kept here.
    bool isFirstStart() const { return m_state == State::Open && m_digest.isEmpty(); }

    /// Applies a change, saves the candidate and adopts it. Changes wait for each other. When another program saved in
    /// between, its vault is loaded and the change applied again. Errors: those of the change and of VaultStore::save;
    /// VaultTooLarge; VaultNotOpen. After an error, the vault is as before.
    Later<void> apply(Change change);

    /// Stores the moved-on HOTP counter, and only then answers with the code of the counter before. Errors: as apply.
    Later<Code> nextCode(const TokenId &id);

    qint64 now() const { return m_clock(); }

    /// A change is being saved. Wait for idle() before the program ends, or nobody hears how it went.
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    /// Open, unreadable or closed; look at state().
    void stateChanged();
    /// The vault was replaced: by a change made here, or by another program's.
    void vaultChanged();
    /// The last change has been saved or refused.
    void idle();
    /// The store could not be read again while the vault is open. The vault stays as it is.
    void trouble(const countersign::Error &error);

private:
    struct Pending
    {
        Change change;
        Answer<void> answer;
    };

    Result<void> loaded(const Result<Secret> &document);
    Result<void> adopt(const Secret &document);
    Result<void> unreadable(Error error);
    void reload();
    void startNext();
    void attempt(int triesLeft);
    void saved(const Result<void> &result, Vault candidate, QByteArray digest, int triesLeft);
    void settle(Result<void> result);

    VaultStore &m_store;
    Clock m_clock;
    State m_state = State::Closed;
    Error m_error;
    Vault m_vault;
    QByteArray m_digest; ///< Of the document in the store; empty before the first save.
    std::deque<Pending> m_pending;
    bool m_busy = false;
    bool m_reloadWanted = false;
};

} // namespace countersign
