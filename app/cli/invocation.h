// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/passphrases.h"
#include "app/cli/whereabouts.h"
#include "core/session/backups.h"
#include "core/session/session.h"

#include <QObject>

#include <memory>
#include <optional>
#include <utility>

namespace countersign::cli {

/// The program's exit codes.
enum class Exit { Done = 0, Refused = 1, WrongUsage = 2 };

/// One call of the program: what was typed, the vault to do it with, and how it ends. Commands get one, and the last
/// thing each does is finish() or refuse().
class Invocation : public QObject
{
    Q_OBJECT
public:
    /// Places must outlive this.
    Invocation(Places &places, Arguments arguments, Passphrases passphrases);
    ~Invocation() override;

    Session &session() { return m_session; }
    const Session &session() const { return m_session; }
    /// Those of the vault in use.
    Places &places() { return m_foreign ? *m_foreign : m_places; }
    const Arguments &arguments() const { return m_arguments; }
    const Whereabouts &whereabouts() const { return m_whereabouts; }
    Passphrases &passphrases() { return m_passphrases; }
    /// Unix seconds.
    qint64 now() const { return secondsOf(m_session.now()); }

    /// Opens the vault, with its passphrase where it has one, then goes on; says why not and ends otherwise.
    void whenOpen(std::function<void()> then);
    /// The same, also where there is no vault in a file yet.
    void whenOpenOrNew(std::function<void()> then);
    /// Goes on with what else became of it: everything but a passphrase that is not had, which is said and ends the call.
    void open(std::function<void(const Result<void> &)> then);
    /// Asks the session to open the vault, and takes an older one, or an empty one instead of one that is missing, where
    /// the person said so.
    Later<void> openSession();
    /// Gets the passphrase of a vault that is locked and opens it.
    void unlock(const Passphrases::Then &then);
    /// Opens a locked vault with this passphrase, after the wait that wrong ones cost. Errors: as Session::unlock.
    Later<void> unlockWith(const Secret &passphrase);
    /// The one that opened the vault, which is forgotten here; empty where none was needed.
    Secret takePassphrase() { return std::exchange(m_passphrase, {}); }

    /// A new passphrase (see Passphrases::choose); says why there is none and ends otherwise.
    std::optional<Secret> newPassphrase(const char *instead = nullptr);

    /// Makes a change, then goes on; says why not and ends otherwise.
    void whenChanged(Change change, std::function<void()> then);
    /// The same for a change that is under way already.
    void whenKept(const Later<void> &kept, std::function<void()> then);
    /// Says why the vault cannot be changed where it is and ends the call; false when it can.
    bool refusesChange();

    /// Backups of this vault, which are made by themselves from now on when it changes.
    Backups &backups();

    /// Says that there is no vault in the file that was named and ends the call; false when there is one, or none was named.
    bool refusesEmptyPlace();

    /// Ends the call, once backups that are due have been made.
    void finish(Exit code = Exit::Done);
    void refuse(const Error &error);
    void refuse(const QString &sentence);

private:
    void remarkOnSetAside() const;
    void end(Exit code);

    Places &m_places;
    Arguments m_arguments;
    Whereabouts m_whereabouts;
    std::unique_ptr<Places> m_foreign; ///< Of a file named with --vault.
    Passphrases m_passphrases;
    Session m_session;
    Secret m_passphrase;
    std::unique_ptr<Backups> m_backups;
};

} // namespace countersign::cli
