// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/later.h"
#include "core/otp/code.h"
#include "core/store/vaultstore.h"
#include "core/vault/changes.h"
#include "core/vault/vaultcodec.h"

#include <QObject>

#include <chrono>
#include <deque>
#include <memory>

namespace countersign {

/// What an open session holds: the vault, and what it is sealed with (nothing where the keychain alone is its lock).
struct Held
{
    Vault vault;
    Seal seal;
};

/// A change of what is held makes a candidate, or says why it cannot. Like Change, it may run twice.
using HeldChange = std::function<Result<Held>(const Held &)>;

/// A vault in use: the only thing the faces talk to. Every change goes one way: candidate, save, adopt; memory never
/// runs ahead of what is stored.
class Session : public QObject
{
    Q_OBJECT
public:
    /// Closed: not asked yet. Locked: the vault is there and wants its passphrase; nothing of it is in memory. Open: the
    /// vault is here (an empty one on a first start). Unreadable: see error().
    enum class State { Closed, Locked, Open, Unreadable };

    /// The store must outlive the session.
    Session(VaultStore &store, Clock clock, QObject *parent = nullptr);
    Session(std::unique_ptr<VaultStore> store, Clock clock, QObject *parent = nullptr);
    ~Session() override;

    /// Loads the vault. On a first start an empty vault is open afterwards and nothing has been written yet.
    /// Errors: those of VaultStore::load and vaultcodec::read; VaultSealed (it is locked now: unlock it); VaultOlder.
    /// After an error nothing can be changed.
    Later<void> open();

    /// Asks the keychain to unlock itself, then opens. Errors: as VaultStore::unlock, then as open.
    Later<void> unlockKeychain();

    /// Opens a locked vault with its passphrase (UTF-8), on another thread. Errors: WrongPassphrase, also while wait()
    /// has not passed; else as open. A vault that is open already is left as it is.
    Later<void> unlock(Secret passphrase);

    /// How long from now until the next passphrase is looked at; 0 at first, and longer with every wrong one, up to
    /// half a minute. Nothing is ever erased over wrong passphrases.
    std::chrono::milliseconds wait() const;

    /// Open and sealed with a passphrase.
    bool canLock() const { return m_state == State::Open && !m_held.seal.isEmpty(); }

    /// How many passphrases open the vault.
    qsizetype passphraseCount() const;

    /// Forgets the vault, its key and every secret. A change under way is saved first. Does nothing to a vault without a
    /// passphrase.
    void lock();

    /// Gives up a vault that is missing, on the person's word, and opens an empty one. Nothing is written before the first
    /// change. Only after VaultMissing, VaultElsewhere or KeychainOther; errors as open, and SettingsUnwritable.
    Later<void> startFresh();

    /// Opens a vault that is older than the one last used here, on the person's word. Errors: as open.
    Later<void> openOlder();

    State state() const { return m_state; }
    const Error &error() const { return m_error; }
    const Vault &vault() const { return m_held.vault; }
    /// True until the first save: nothing has ever been kept here.
    bool isFirstStart() const { return m_state == State::Open && m_digest.isEmpty(); }
    /// Where the vault is kept, as people call it.
    QString describePlace() const { return m_store->describePlace(); }
    /// What is noted of the vault that was last used here. Errors: as VaultStore::lastKnown.
    Result<std::optional<VaultMarker>> lastKnown() const { return m_store->lastKnown(); }

    /// Applies a change, saves the candidate and adopts it. Changes wait for each other. When another program saved in
    /// between, its vault is loaded and the change applied again. Errors: those of the change and of VaultStore::save;
    /// VaultTooLarge; VaultNotOpen; VaultSealed (locked). After an error, the vault is as before.
    Later<void> apply(Change change);
    Later<void> applyToHeld(HeldChange change);

    /// Stores the moved-on HOTP counter, and only then answers with the code of the counter before. Errors: as apply.
    Later<Code> nextCode(const TokenId &id);

    /// Seals the vault with a passphrase from now on, or adds one to those it has. Errors: as apply; PassphraseNeeded.
    Later<void> addPassphrase(Secret passphrase);
    /// Puts a new passphrase in place of one. Errors: WrongPassphrase (the old one), else as addPassphrase.
    Later<void> changePassphrase(Secret old, Secret fresh);
    /// Keeps the vault without a passphrase. Only where the place is a lock of its own (`mayBePlain`). Errors: as apply.
    Later<void> removePassphrases();
    /// Whether this is a passphrase of the vault, asked again before something grave. Errors: WrongPassphrase.
    Later<void> confirmPassphrase(Secret passphrase) const;

    /// Moves the vault to a place where nothing is yet: saves and reads back there, calls `remember` (which notes the new
    /// place in the settings), and only then erases it here. Where that last step fails the move has been made all the
    /// same, and trouble() says OldPlaceKept. `reseal` gives what the vault is sealed with over there. Errors: VaultThere
    /// (about: the place), those of VaultStore::save and of both functions; then the vault is where it was.
    using Reseal = std::function<Result<Seal>(const Seal &)>;
    Later<void> moveTo(std::unique_ptr<VaultStore> there, Reseal reseal, std::function<Result<void>()> remember);

    /// Puts a vault into a place where nothing is yet, and uses it from now on: for a first start or a restore where the
    /// present place cannot be used. Nothing is done to that one. Errors: as moveTo.
    Later<void> beginIn(std::unique_ptr<VaultStore> there, Held fresh, std::function<Result<void>()> remember);

    /// Uses another place from now on, where a vault is already, and opens that. What is in the present place stays there.
    /// Only while no vault of its own is open. Errors: as open.
    Later<void> openIn(std::unique_ptr<VaultStore> there);

    /// Saves an open vault again where it has gone missing: memory may hold the only copy. Errors: as replaceVault.
    Later<void> putBack();

    /// Puts a vault in place of what is kept here, whether that can be opened or not: what was there goes to a safety
    /// copy first. `fresh.seal` is what a vault that comes from nowhere is sealed with (empty: not at all); an open
    /// vault keeps its own seal, id and count of revisions. `copySeal` seals a copy of a vault that was not sealed. Errors:
    /// those of VaultStore::load but for a vault that is missing, BackupUnwritable, and those of VaultStore::save.
    /// `safetyCopy` runs on another thread.
    using SafetyCopy = std::function<Result<void>(const Secret &sealed)>;
    Later<void> replaceVault(Held fresh, Seal copySeal, SafetyCopy safetyCopy);

    /// Asked before every load after another program has saved: the store to use from now on if the vault has moved, or
    /// null. Other programs move vaults too.
    void setWhereNow(std::function<std::unique_ptr<VaultStore>()> whereNow) { m_whereNow = std::move(whereNow); }

    qint64 now() const { return m_clock(); }

    /// A change is being saved. Wait for idle() before the program ends, or nobody hears how it went.
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    /// Open, locked, unreadable or closed; look at state().
    void stateChanged();
    /// The vault was replaced: by a change made here, by another program's, or by nothing because it was locked.
    void vaultChanged();
    /// The last change has been saved or refused.
    void idle();
    /// The store could not be read again while the vault is open. The vault stays as it is.
    void trouble(const countersign::Error &error);

private:
    struct Move;
    struct Replacement;
    struct Job
    {
        std::function<void()> start; ///< Ends in settle().
        Answer<void> answer;
    };

    void listen();
    void follow(std::unique_ptr<VaultStore> store);
    using Known = std::optional<VaultMarker>;
    Known knownNow() const;
    Result<void> loaded(const Result<Secret> &document, const Known &before);
    Result<void> adopt(const Secret &document, const Known &before);
    Result<void> hold(vaultcodec::Unlocked unlocked, const Secret &document, const Known &before);
    Result<void> becomeLocked();
    void forgetSecrets();
    Result<void> unreadable(Error error);
    void reload();
    Later<void> enqueue(std::function<void()> start);
    void startNext();
    void attempt(const HeldChange &change, int triesLeft);
    void saved(const Result<void> &result, Held candidate, QByteArray digest, const HeldChange &change, int triesLeft);
    void settle(Result<void> result);
    void keep(Held held, QByteArray digest);
    Later<void> applySeal(const Seal &before, const Later<Seal> &later);
    void startMove(const std::shared_ptr<Move> &move);
    void moveIn(const std::shared_ptr<Move> &move);
    void arrive(const std::shared_ptr<Move> &move);
    void turnBack(const std::shared_ptr<Move> &move, const Error &error);
    void replace(const std::shared_ptr<Replacement> &replacement, const Result<Secret> &there);
    void putIntoRoom(Held candidate, const QByteArray &expected);
    Later<QByteArray> makeRoom(const Replacement &replacement, const Result<Secret> &there);

    std::unique_ptr<VaultStore> m_owned;
    VaultStore *m_store;
    Clock m_clock;
    std::function<std::unique_ptr<VaultStore>()> m_whereNow;
    State m_state = State::Closed;
    Error m_error;
    Held m_held;
    QByteArray m_digest; ///< Of the document in the store; empty before the first save.
    std::deque<Job> m_jobs;
    bool m_busy = false;
    bool m_reloadWanted = false;
    bool m_lockWanted = false;
    bool m_acceptsOlder = false;
    int m_wrongPassphrases = 0;
    qint64 m_waitUntil = 0; ///< Milliseconds of the clock.
};

} // namespace countersign
