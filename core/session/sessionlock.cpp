// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Locking, unlocking and passphrases.
#include "core/base/background.h"
#include "core/session/session.h"

#include <algorithm>

namespace countersign {

namespace {

// The first slips of a hand cost nothing; then the wait doubles from a second to half a minute.
constexpr int freeTries = 3;
constexpr int longestWait = 30'000;

int waitAfter(int wrong)
{
    return wrong < freeTries ? 0 : std::min(longestWait, 1000 << std::min(wrong - freeTries, 5));
}

bool isSameSeal(const Seal &one, const Seal &other)
{
    return one.key.sameAs(other.key)
           && std::ranges::equal(one.slots, other.slots, {}, &KeySlot::wrappedKey, &KeySlot::wrappedKey);
}

/// Which slot a passphrase opens. Takes as long as the slots' costs say.
Result<qsizetype> slotOf(const Seal &seal, const Secret &passphrase)
{
    for (qsizetype i = 0; i < seal.slots.size(); ++i)
        if (keyslot::takesPassphrase(seal.slots[i]))
            if (const auto key = keyslot::open(seal.slots[i], passphrase); key && key->sameAs(seal.key))
                return i;
    return failure(Reason::WrongPassphrase);
}

} // namespace

std::chrono::milliseconds Session::wait() const
{
    // Bounded, for a clock may be set back in between.
    return std::chrono::milliseconds(std::clamp<qint64>(m_waitUntil - m_clock(), 0, waitAfter(m_wrongPassphrases)));
}

Later<void> Session::unlock(Secret passphrase)
{
    if (m_state == State::Open)
        return already<void>({});
    if (passphrase.isEmpty())
        return already<void>(failure(Reason::PassphraseNeeded));
    if (wait().count() > 0)
        return already<void>(failure(Reason::WrongPassphrase));
    Answer<void> answer;
    const Known before = knownNow();
    const auto opened = [this, answer, before](const Secret &document, const Result<vaultcodec::Unlocked> &unlocked) {
        if (m_state == State::Open)
            return answer.give({});
        if (unlocked) {
            m_wrongPassphrases = 0;
            return answer.give(hold(*unlocked, document, before));
        }
        if (unlocked.error().reason != Reason::WrongPassphrase)
            return answer.give(unreadable(unlocked.error()));
        ++m_wrongPassphrases;
        m_waitUntil = m_clock() + waitAfter(m_wrongPassphrases);
        answer.give(failure(Reason::WrongPassphrase));
    };
    whenDone(m_store->load(), this, [this, answer, opened, passphrase, before](const Result<Secret> &document) {
        if (!document)
            return answer.give(loaded(document, before));
        const Secret sealed = *document;
        const auto later = inBackground([sealed, passphrase] { return vaultcodec::unlock(sealed, passphrase); });
        whenDone(later, this,
                 [opened, sealed](const Result<vaultcodec::Unlocked> &unlocked) { opened(sealed, unlocked); });
    });
    return answer.later();
}

qsizetype Session::passphraseCount() const
{
    return std::ranges::count_if(m_held.seal.slots, keyslot::takesPassphrase);
}

void Session::lock()
{
    if (!canLock())
        return;
    if (m_busy) {
        m_lockWanted = true;
        return;
    }
    (void)becomeLocked();
}

Result<void> Session::becomeLocked()
{
    const bool same = m_state == State::Locked;
    m_state = State::Locked;
    m_error = {Reason::VaultSealed, {}};
    forgetSecrets();
    if (!same) {
        Q_EMIT stateChanged();
        Q_EMIT vaultChanged();
    }
    return failure(m_error);
}

void Session::forgetSecrets()
{
    m_held = {};
}

Later<void> Session::addPassphrase(Secret passphrase)
{
    if (passphrase.isEmpty())
        return already<void>(failure(Reason::PassphraseNeeded));
    const Seal before = m_held.seal;
    return applySeal(before, inBackground([before, passphrase = std::move(passphrase)]() -> Result<Seal> {
        return before ? sealedvault::withPassphrase(before, passphrase) : sealedvault::newSeal(passphrase);
    }));
}

Later<void> Session::changePassphrase(Secret old, Secret fresh)
{
    if (fresh.isEmpty())
        return already<void>(failure(Reason::PassphraseNeeded));
    const Seal before = m_held.seal;
    return applySeal(before, inBackground([before, old = std::move(old), fresh = std::move(fresh)]() -> Result<Seal> {
        const Result<qsizetype> slot = slotOf(before, old);
        if (!slot)
            return failure(slot.error());
        return sealedvault::withChangedPassphrase(before, *slot, fresh);
    }));
}

Later<void> Session::removePassphrases()
{
    return applySeal(m_held.seal, already<Seal>(Seal{}));
}

Later<void> Session::confirmPassphrase(Secret passphrase) const
{
    const Seal seal = m_held.seal;
    return inBackground([seal, passphrase = std::move(passphrase)]() -> Result<void> {
        const Result<qsizetype> slot = slotOf(seal, passphrase);
        if (!slot)
            return failure(slot.error());
        return {};
    });
}

/// Seals the vault anew, unless another program has changed its passphrases since `before`.
Later<void> Session::applySeal(const Seal &before, const Later<Seal> &later)
{
    Answer<void> answer;
    whenDone(later, this, [this, before, answer](const Result<Seal> &seal) {
        if (!seal)
            return answer.give(failure(seal.error()));
        const auto kept = applyToHeld([before, seal = *seal](const Held &held) -> Result<Held> {
            if (!isSameSeal(held.seal, before))
                return failure(Reason::ChangedElsewhere);
            return Held{held.vault, seal};
        });
        whenDone(kept, this, [answer](const Result<void> &result) { answer.give(result); });
    });
    return answer.later();
}

} // namespace countersign
