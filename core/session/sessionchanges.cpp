// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Changes of the vault: one after the other, each saved before it is adopted.
#include "core/session/session.h"

#include "core/base/background.h"

#include <utility>

namespace countersign {

namespace {

// Another program may win the race to save this often before we give up and say so. Whoever waits for the lock of a save
// has lost against that one, so a few in a row are nothing special; each means that the other has got on.
constexpr int triesPerChange = 40;

// Vaults of up to so many accounts are written faster than another thread is asked.
constexpr qsizetype writtenAtOnce = 500;

struct Written
{
    Secret document;
    QByteArray digest;
};

/// Error: VaultTooLarge.
Result<Written> writtenFrom(const Held &held)
{
    Secret document = vaultcodec::write(held.vault, held.seal);
    // What is saved has to be read again.
    if (document.size() > vaultcodec::largest)
        return failure(Reason::VaultTooLarge);
    QByteArray digest = VaultStore::digestOf(document);
    return Written{std::move(document), std::move(digest)};
}

Later<Written> laterFrom(const Held &held)
{
    if (held.vault.tokens.size() <= writtenAtOnce)
        return already(writtenFrom(held));
    return inBackground([held] { return writtenFrom(held); });
}

} // namespace

Later<void> Session::apply(Change change)
{
    return applyToHeld([change = std::move(change)](const Held &held) -> Result<Held> {
        Result<Vault> vault = change(held.vault);
        if (!vault)
            return failure(vault.error());
        return Held{std::move(*vault), held.seal};
    });
}

Later<void> Session::applyToHeld(HeldChange change)
{
    if (m_state == State::Locked)
        return already<void>(failure(Reason::VaultSealed));
    if (m_state != State::Open)
        return already<void>(failure(m_state == State::Unreadable ? m_error : Error{Reason::VaultNotOpen}));
    return enqueue([this, change = std::move(change)] { attempt(change, triesPerChange); });
}

Later<void> Session::enqueue(std::function<void()> start)
{
    Job job{std::move(start), {}};
    const Later<void> later = job.answer.later();
    m_jobs.push_back(std::move(job));
    startNext();
    return later;
}

void Session::startNext()
{
    if (m_busy)
        return;
    if (m_jobs.empty()) {
        if (std::exchange(m_lockWanted, false))
            lock();
        if (std::exchange(m_reloadWanted, false))
            reload();
        return;
    }
    m_busy = true;
    // A copy: the job may have been settled, and so have gone, before the call returns.
    const auto start = m_jobs.front().start;
    start();
}

void Session::attempt(const HeldChange &change, int triesLeft)
{
    Result<Held> candidate = change(m_held);
    if (!candidate) {
        settle(failure(candidate.error()));
        return;
    }
    dropExpired(candidate->vault, secondsOf(m_clock()));
    candidate->vault.revision = m_held.vault.revision + 1;
    whenDone(laterFrom(*candidate), this,
             [this, candidate = *candidate, expected = m_digest, change, triesLeft](const Result<Written> &written) {
        if (!written)
            return settle(failure(written.error()));
        const VaultStamp stamp{candidate.vault.id, candidate.vault.revision};
        whenDone(m_store->save(written->document, expected, stamp), this,
                 [this, candidate, digest = written->digest, change, triesLeft](const Result<void> &result) {
            saved(result, candidate, digest, change, triesLeft);
        });
    });
}

void Session::saved(const Result<void> &result, Held candidate, QByteArray digest, const HeldChange &change,
                    int triesLeft)
{
    if (result) {
        keep(std::move(candidate), std::move(digest));
        return;
    }
    if (result.error().reason == Reason::SaveUncertain)
        m_reloadWanted = true;
    if (result.error().reason != Reason::ChangedElsewhere || triesLeft <= 1) {
        settle(failure(result.error()));
        return;
    }
    const Known before = knownNow();
    whenDone(m_store->load(), this, [this, change, triesLeft, before](const Result<Secret> &document) {
        if (const Result<void> read = loaded(document, before); !read)
            settle(failure(read.error()));
        else
            attempt(change, triesLeft - 1);
    });
}

/// What has been saved holds from now on.
void Session::keep(Held held, QByteArray digest)
{
    m_held = std::move(held);
    m_digest = std::move(digest);
    const bool opened = m_state != State::Open;
    m_state = State::Open;
    m_error = {};
    settle({});
    if (opened)
        Q_EMIT stateChanged();
    Q_EMIT vaultChanged();
}

void Session::settle(Result<void> result)
{
    const Job done = std::move(m_jobs.front());
    m_jobs.pop_front();
    m_busy = false;
    done.answer.give(std::move(result));
    // What was lined up behind a vault that went away cannot be done any more.
    while (m_state != State::Open && !m_jobs.empty()) {
        m_jobs.front().answer.give(failure(m_state == State::Locked ? Error{Reason::VaultSealed} : m_error));
        m_jobs.pop_front();
    }
    startNext();
    if (!m_busy)
        Q_EMIT idle();
}

} // namespace countersign
