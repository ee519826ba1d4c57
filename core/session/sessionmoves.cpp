// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Moving the vault to another place, and putting another vault into its place.
#include "core/base/background.h"
#include "core/session/session.h"

#include <algorithm>
#include <utility>

namespace countersign {

struct Session::Move
{
    std::unique_ptr<VaultStore> there;
    Reseal reseal;
    std::function<Result<void>()> remember;
    Held candidate = {};
    QByteArray digest = {};
    bool isLeaving = true; ///< The vault goes from where it is now.
};

struct Session::Replacement
{
    Held fresh;
    Seal copySeal;
    SafetyCopy safetyCopy; ///< Empty where there must be nothing to replace.
};

namespace {

/// Keeps a copy of a document; the document's digest. Runs on a thread of the pool. Errors: PassphraseNeeded, and those of
/// `safetyCopy`.
Result<QByteArray> copyOf(const Secret &document, const Seal &copySeal, const Session::SafetyCopy &safetyCopy)
{
    Secret copy = document;
    const auto form = vaultcodec::formOf(document);
    if (!form || *form != vaultcodec::Form::Sealed) {
        const Result<Vault> vault = vaultcodec::read(document);
        const bool isEmpty = vault && vault->tokens.isEmpty() && vault->removed.isEmpty() && vault->setAside.isEmpty();
        if (isEmpty)
            return VaultStore::digestOf(document);
        // Keys do not go into a file in the open.
        if (!copySeal)
            return failure(Reason::PassphraseNeeded);
        copy = vault ? vaultcodec::write(*vault, copySeal) : sealedvault::seal(document, copySeal);
    }
    if (const Result<void> copied = safetyCopy(copy); !copied)
        return failure(copied.error());
    return VaultStore::digestOf(document);
}

} // namespace

Later<void> Session::moveTo(std::unique_ptr<VaultStore> there, Reseal reseal, std::function<Result<void>()> remember)
{
    if (m_state != State::Open)
        return already<void>(failure(m_state == State::Locked ? Reason::VaultSealed : Reason::VaultNotOpen));
    auto move = std::make_shared<Move>(std::move(there), std::move(reseal), std::move(remember));
    return enqueue([this, move] { startMove(move); });
}

Later<void> Session::beginIn(std::unique_ptr<VaultStore> there, Held fresh, std::function<Result<void>()> remember)
{
    auto move = std::make_shared<Move>(std::move(there), Reseal(), std::move(remember), std::move(fresh));
    move->isLeaving = false;
    return enqueue([this, move] { moveIn(move); });
}

Later<void> Session::openIn(std::unique_ptr<VaultStore> there)
{
    // A vault that is open here would be lost from sight.
    if (m_busy || (m_state == State::Open && !m_digest.isEmpty()))
        return already<void>(failure(Reason::Internal));
    follow(std::move(there));
    return open();
}

void Session::startMove(const std::shared_ptr<Move> &move)
{
    Result<Seal> seal = move->reseal(m_held.seal);
    if (!seal)
        return settle(failure(seal.error()));
    move->candidate = {m_held.vault, std::move(*seal)};
    moveIn(move);
}

void Session::moveIn(const std::shared_ptr<Move> &move)
{
    move->candidate.vault.revision += 1;
    whenDone(move->there->load(), this, [this, move](const Result<Secret> &document) {
        if (document)
            return settle(failure(Reason::VaultThere, move->there->describePlace()));
        const Reason reason = document.error().reason;
        if (reason != Reason::VaultNotFound && reason != Reason::VaultElsewhere && reason != Reason::VaultMissing)
            return settle(failure(document.error()));
        // On the person's word, what was remembered of a vault that is not to be had is put aside.
        if (!move->isLeaving && reason != Reason::VaultNotFound)
            if (const Result<void> forgotten = move->there->forget(); !forgotten)
                return settle(failure(forgotten.error()));
        const Secret written = vaultcodec::write(move->candidate.vault, move->candidate.seal);
        if (written.size() > vaultcodec::largest)
            return settle(failure(Reason::VaultTooLarge));
        move->digest = VaultStore::digestOf(written);
        const VaultStamp stamp{move->candidate.vault.id, move->candidate.vault.revision};
        whenDone(move->there->save(written, {}, stamp), this, [this, move](const Result<void> &saved) {
            if (!saved)
                return settle(failure(saved.error()));
            if (const Result<void> remembered = move->remember(); !remembered)
                return turnBack(move, remembered.error());
            arrive(move);
        });
    });
}

/// The vault stands in the new place, and the settings say so. Only now does it go from the old one.
void Session::arrive(const std::shared_ptr<Move> &move)
{
    const QString oldPlace = m_store->describePlace();
    const bool wasHere = move->isLeaving && !m_digest.isEmpty();
    const Later<void> erased = wasHere ? m_store->erase(m_digest) : already<void>({});
    whenDone(erased, this, [this, move, oldPlace](const Result<void> &result) {
        follow(std::move(move->there));
        keep(std::move(move->candidate), move->digest);
        if (!result && result.error().reason != Reason::VaultNotFound)
            Q_EMIT trouble({Reason::OldPlaceKept, oldPlace});
    });
}

/// The new place could not be noted: the vault stays in the old one, and so must what is remembered of it.
void Session::turnBack(const std::shared_ptr<Move> &move, const Error &error)
{
    whenDone(move->there->erase(move->digest), this, [this, move, error](const Result<void> &) {
        whenDone(m_store->load(), this, [this, move, error](const Result<Secret> &document) {
            if (document && m_state == State::Open)
                m_store->remember(*document, {m_held.vault.id, m_held.vault.revision}, VaultStore::GoingBack::Meant);
            settle(failure(error));
        });
    });
}

Later<void> Session::putBack()
{
    if (m_state != State::Open)
        return already<void>(failure(Reason::VaultNotOpen));
    return replaceVault(m_held, {}, {});
}

Later<void> Session::replaceVault(Held fresh, Seal copySeal, SafetyCopy safetyCopy)
{
    auto replacement = std::make_shared<Replacement>(std::move(fresh), std::move(copySeal), std::move(safetyCopy));
    return enqueue([this, replacement] {
        whenDone(m_store->load(), this,
                 [this, replacement](const Result<Secret> &there) { replace(replacement, there); });
    });
}

void Session::replace(const std::shared_ptr<Replacement> &replacement, const Result<Secret> &there)
{
    whenDone(makeRoom(*replacement, there), this, [this, replacement](const Result<QByteArray> &expected) {
        if (expected)
            putIntoRoom(std::move(replacement->fresh), *expected);
        else
            settle(failure(expected.error()));
    });
}

void Session::putIntoRoom(Held candidate, const QByteArray &expected)
{
    // A vault that was never kept has no name and no key to pass on.
    if (m_state == State::Open && !m_digest.isEmpty()) {
        candidate.seal = m_held.seal;
        candidate.vault.id = m_held.vault.id;
        candidate.vault.revision = m_held.vault.revision;
        if (!candidate.vault.backupSeal)
            candidate.vault.backupSeal = m_held.vault.backupSeal;
    }
    // Never behind what was last seen of this vault, or it would look like an old one the next time.
    if (const auto known = m_store->lastKnown(); known && *known && (*known)->vaultId == candidate.vault.id)
        candidate.vault.revision = std::max(candidate.vault.revision, (*known)->revision);
    candidate.vault.revision += 1;
    const Secret document = vaultcodec::write(candidate.vault, candidate.seal);
    const QByteArray digest = VaultStore::digestOf(document);
    const VaultStamp stamp{candidate.vault.id, candidate.vault.revision};
    whenDone(m_store->save(document, expected, stamp), this,
             [this, candidate = std::move(candidate), digest](const Result<void> &saved) {
        if (saved)
            keep(candidate, digest);
        else
            settle(failure(saved.error()));
    });
}

/// Keeps a copy of what is there, which the next save may then replace; its digest, which is empty for nothing.
Later<QByteArray> Session::makeRoom(const Replacement &replacement, const Result<Secret> &there)
{
    if (!there) {
        switch (there.error().reason) {
        case Reason::VaultNotFound:
            return already<QByteArray>(QByteArray());
        case Reason::VaultMissing:
        case Reason::VaultElsewhere:
        case Reason::VaultDamaged:
        case Reason::KeychainOther:
            if (const Result<void> forgotten = m_store->forget(); !forgotten)
                return already<QByteArray>(failure(forgotten.error()));
            return already<QByteArray>(QByteArray());
        default:
            return already<QByteArray>(failure(there.error()));
        }
    }
    if (!replacement.safetyCopy)
        return already<QByteArray>(failure(Reason::ChangedElsewhere));
    return inBackground([document = *there, copySeal = replacement.copySeal, safetyCopy = replacement.safetyCopy] {
        return copyOf(document, copySeal, safetyCopy);
    });
}

} // namespace countersign
