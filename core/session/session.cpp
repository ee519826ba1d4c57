// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"

#include <QCoreApplication>

#include <utility>

namespace countersign {

Session::Session(VaultStore &store, Clock clock, QObject *parent)
    : QObject(parent), m_store(&store), m_clock(std::move(clock))
{
    listen();
}

Session::Session(std::unique_ptr<VaultStore> store, Clock clock, QObject *parent)
    : QObject(parent), m_owned(std::move(store)), m_store(m_owned.get()), m_clock(std::move(clock))
{
    listen();
}

Session::~Session() = default;

void Session::listen()
{
    connect(m_store, &VaultStore::changedElsewhere, this, &Session::reload);
}

void Session::follow(std::unique_ptr<VaultStore> store)
{
    m_store->disconnect(this);
    // Some of its own calls may still be under way.
    if (m_owned)
        m_owned.release()->deleteLater();
    m_owned = std::move(store);
    m_store = m_owned.get();
    listen();
}

Later<void> Session::open()
{
    if (m_whereNow && !m_busy)
        if (auto elsewhere = m_whereNow())
            follow(std::move(elsewhere));
    Answer<void> answer;
    const Known before = knownNow();
    whenDone(m_store->load(), this, [this, answer, before](const Result<Secret> &document) {
        // A save under way reads the store itself, and what it leaves counts.
        if (m_busy)
            m_reloadWanted = true;
        answer.give(m_busy ? Result<void>() : loaded(document, before));
    });
    return answer.later();
}

Later<void> Session::unlockKeychain()
{
    Answer<void> answer;
    whenDone(m_store->unlock(), this, [this, answer](const Result<void> &unlocked) {
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
        && (m_error.reason == Reason::VaultMissing || m_error.reason == Reason::VaultElsewhere
            || m_error.reason == Reason::KeychainOther))
        if (const Result<void> forgotten = m_store->forget(); !forgotten)
            return already<void>(failure(forgotten.error()));
    return open();
}

Later<void> Session::openOlder()
{
    m_acceptsOlder = true;
    return open();
}

/// What is noted of the vault before it is loaded. Another program's save writes the document first and the note then, so
/// a document that is behind this note is an old one; behind a later note it may just have been read before that save.
Session::Known Session::knownNow() const
{
    const auto known = m_store->lastKnown();
    return known ? *known : std::nullopt;
}

Result<void> Session::loaded(const Result<Secret> &document, const Known &before)
{
    if (document)
        return adopt(*document, before);
    if (document.error().reason != Reason::VaultNotFound)
        return unreadable(document.error());
    if (m_state == State::Open && !m_digest.isEmpty())
        return unreadable({Reason::VaultMissing, m_store->describePlace()});
    const bool opened = m_state != State::Open;
    if (opened)
        m_held = {Vault::empty(), {}};
    m_state = State::Open;
    m_error = {};
    m_digest.clear();
    if (opened) {
        Q_EMIT stateChanged();
        Q_EMIT vaultChanged();
    }
    return {};
}

Result<void> Session::adopt(const Secret &document, const Known &before)
{
    const QByteArray digest = VaultStore::digestOf(document);
    if (m_state == State::Open && digest == m_digest)
        return {};
    const bool hasKey = m_state == State::Open && canLock();
    Result<vaultcodec::Unlocked> unlocked = failure(Reason::VaultSealed);
    if (hasKey) {
        unlocked = vaultcodec::unlockWith(document, m_held.seal.key);
    } else if (Result<Vault> vault = vaultcodec::read(document); vault) {
        unlocked = vaultcodec::Unlocked{std::move(*vault), {}};
    } else {
        unlocked = failure(vault.error());
    }
    if (unlocked)
        return hold(std::move(*unlocked), document, before);
    const Reason reason = unlocked.error().reason;
    // Another program has given the vault a passphrase, or another key: only the person can say it.
    if (reason == Reason::VaultSealed || reason == Reason::WrongPassphrase) {
        m_digest = digest;
        return becomeLocked();
    }
    return unreadable(unlocked.error());
}

Result<void> Session::hold(vaultcodec::Unlocked unlocked, const Secret &document, const Known &before)
{
    if (!m_acceptsOlder && before && before->vaultId == unlocked.vault.id && before->revision > unlocked.vault.revision)
        return unreadable({Reason::VaultOlder, QCoreApplication::translate("Error", "change %1 here, change %2 then")
                                                   .arg(unlocked.vault.revision)
                                                   .arg(before->revision)});
    const auto goingBack =
        std::exchange(m_acceptsOlder, false) ? VaultStore::GoingBack::Meant : VaultStore::GoingBack::Refused;
    m_held = {std::move(unlocked.vault), std::move(unlocked.seal)};
    m_digest = VaultStore::digestOf(document);
    m_store->remember(document, {m_held.vault.id, m_held.vault.revision}, goingBack);
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
    forgetSecrets();
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
    open();
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
