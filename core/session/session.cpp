// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"

#include "core/vault/vaultcodec.h"

#include <QCoreApplication>

#include <utility>

namespace countersign {

namespace {

// Another program may win the race to save this often before we give up and say so.
constexpr int triesPerChange = 4;

} // namespace

Session::Session(VaultStore &store, Clock clock, QObject *parent)
    : QObject(parent), m_store(store), m_clock(std::move(clock))
{
    connect(&m_store, &VaultStore::changedElsewhere, this, &Session::reload);
}

Later<void> Session::open()
{
    Answer<void> answer;
    whenDone(m_store.load(), this, [this, answer](const Result<Secret> &document) {
        // A save under way reads the store itself, and what it leaves counts.
        if (m_busy)
            m_reloadWanted = true;
        answer.give(m_busy ? Result<void>() : loaded(document));
    });
    return answer.later();
}

Later<void> Session::unlock()
{
    Answer<void> answer;
    whenDone(m_store.unlock(), this, [this, answer](const Result<void> &unlocked) {
        if (!unlocked) {
            answer.give(unreadable(unlocked.error()));
            return;
        }
        whenDone(open(), this, [answer](const Result<void> &opened) { answer.give(opened); });
    });
    return answer.later();
}

Later<void> Session::startFresh()
{
    if (m_state == State::Unreadable
        && (m_error.reason == Reason::VaultMissing || m_error.reason == Reason::KeychainOther))
        if (const Result<void> forgotten = m_store.forget(); !forgotten)
            return already<void>(failure(forgotten.error()));
    return open();
}

Result<void> Session::loaded(const Result<Secret> &document)
{
    if (document)
        return adopt(*document);
    if (document.error().reason != Reason::VaultNotFound)
        return unreadable(document.error());
    if (m_state == State::Open && !m_digest.isEmpty())
        return unreadable({Reason::VaultMissing, QCoreApplication::translate("Error", "the keychain")});
    const bool opened = m_state != State::Open;
    if (opened)
        m_vault = Vault::empty();
    m_state = State::Open;
    m_error = {};
    if (opened) {
        Q_EMIT stateChanged();
        Q_EMIT vaultChanged();
    }
    return {};
}

Result<void> Session::adopt(const Secret &document)
{
    const QByteArray digest = VaultStore::digestOf(document);
    if (m_state == State::Open && digest == m_digest)
        return {};
    Result<Vault> vault = vaultcodec::read(document);
    if (!vault)
        return unreadable(vault.error());
    m_vault = std::move(*vault);
    m_digest = digest;
    m_store.remember(document, {m_vault.id, m_vault.revision});
    const bool opened = m_state != State::Open;
    m_state = State::Open;
    m_error = {};
    if (opened)
        Q_EMIT stateChanged();
    Q_EMIT vaultChanged();
    return {};
}

Result<void> Session::unreadable(Error error)
{
    if (m_state == State::Open && !m_digest.isEmpty()) {
        // Memory may hold the only copy now: keep it on screen and say what is wrong. Saves stay refused.
        Q_EMIT trouble(error);
        return failure(std::move(error));
    }
    const bool same = m_state == State::Unreadable && m_error == error;
    m_state = State::Unreadable;
    m_error = std::move(error);
    m_vault = {};
    m_digest.clear();
    if (!same)
        Q_EMIT stateChanged();
    return failure(m_error);
}

void Session::reload()
{
    if (m_state == State::Closed)
        return;
    // A save under way reads the store itself; look again once it is through.
    if (m_busy) {
        m_reloadWanted = true;
        return;
    }
    whenDone(m_store.load(), this, [this](const Result<Secret> &document) {
        if (m_busy)
            m_reloadWanted = true;
        else
            loaded(document);
    });
}

Later<void> Session::apply(Change change)
{
    if (m_state != State::Open)
        return already<void>(failure(m_state == State::Unreadable ? m_error : Error{Reason::VaultNotOpen}));
    Pending pending{std::move(change), {}};
    const Later<void> later = pending.answer.later();
    m_pending.push_back(std::move(pending));
    startNext();
    return later;
}

void Session::startNext()
{
    if (m_busy)
        return;
    if (m_pending.empty()) {
        if (std::exchange(m_reloadWanted, false))
            reload();
        return;
    }
    m_busy = true;
    attempt(triesPerChange);
}

void Session::attempt(int triesLeft)
{
    Result<Vault> candidate = m_pending.front().change(m_vault);
    if (!candidate) {
        settle(failure(candidate.error()));
        return;
    }
    dropExpired(*candidate, secondsOf(m_clock()));
    candidate->revision = m_vault.revision + 1;
    const Secret document = vaultcodec::write(*candidate);
    // What is saved has to be read again.
    if (document.size() > vaultcodec::largest) {
        settle(failure(Reason::VaultTooLarge));
        return;
    }
    const QByteArray digest = VaultStore::digestOf(document);
    const VaultStamp stamp{candidate->id, candidate->revision};
    whenDone(m_store.save(document, m_digest, stamp), this,
             [this, candidate = std::move(*candidate), digest, triesLeft](const Result<void> &result) {
        saved(result, candidate, digest, triesLeft);
    });
}

void Session::saved(const Result<void> &result, Vault candidate, QByteArray digest, int triesLeft)
{
    if (result) {
        m_vault = std::move(candidate);
        m_digest = std::move(digest);
        settle({});
        Q_EMIT vaultChanged();
        return;
    }
    if (result.error().reason == Reason::SaveUncertain)
        m_reloadWanted = true;
    if (result.error().reason != Reason::ChangedElsewhere || triesLeft <= 1) {
        settle(failure(result.error()));
        return;
    }
    whenDone(m_store.load(), this, [this, triesLeft](const Result<Secret> &document) {
        if (const Result<void> read = loaded(document); !read)
            settle(failure(read.error()));
        else
            attempt(triesLeft - 1);
    });
}

void Session::settle(Result<void> result)
{
    const Pending done = std::move(m_pending.front());
    m_pending.pop_front();
    m_busy = false;
    done.answer.give(std::move(result));
    // What was lined up behind a vault that went away cannot be done any more.
    while (m_state != State::Open && !m_pending.empty()) {
        m_pending.front().answer.give(failure(m_error));
        m_pending.pop_front();
    }
    startNext();
    if (!m_busy)
        Q_EMIT idle();
}

Later<Code> Session::nextCode(const TokenId &id)
{
    // The change may run more than once; the code belongs to the run whose candidate was kept.
    auto code = std::make_shared<Result<Code>>(failure(Reason::TokenGone));
    const qint64 now = secondsOf(m_clock());
    const Change advance = changes::advance(id, now);
    Answer<Code> answer;
    const Later<void> kept = apply([=](const Vault &vault) -> Result<Vault> {
        if (const Token *token = vault.find(id))
            *code = codeFor(*token, now);
        return advance(vault);
    });
    whenDone(kept, this, [answer, code](const Result<void> &result) {
        answer.give(result ? *code : Result<Code>(failure(result.error())));
    });
    return answer.later();
}

} // namespace countersign
