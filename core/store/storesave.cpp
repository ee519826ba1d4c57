// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storesave.h"

#include "core/store/vaultstore.h"

namespace countersign {

StoreSave::StoreSave(std::unique_ptr<StoreLock> lock, Steps steps, Secret document, QByteArray expected,
                     QObject *parent)
    : QObject(parent),
      m_lock(std::move(lock)),
      m_steps(std::move(steps)),
      m_document(std::move(document)),
      m_expected(std::move(expected))
{}

Later<void> StoreSave::start(std::chrono::milliseconds patience)
{
    whenDone(m_lock->take(patience), this, [this](const Result<void> &taken) {
        if (!taken)
            return settle(taken);
        whenDone(m_steps.read(), this, [this](const Result<Secret> &there) { compare(there); });
    });
    return m_answer.later();
}

void StoreSave::compare(const Result<Secret> &there)
{
    const bool nothingThere = !there && there.error().reason == Reason::VaultNotFound;
    if (!there && !nothingThere)
        return settle(failure(there.error()));
    if (there)
        m_old = *there;
    if (VaultStore::digestOf(m_old) != m_expected)
        return settle(failure(Reason::ChangedElsewhere));
    whenDone(m_steps.write(m_document), this, [this](const Result<void> &written) {
        if (!written && written.error().reason == Reason::SaveUncertain)
            return settle(failure(Reason::SaveUncertain, m_steps.place()));
        if (!written)
            return settle(written);
        readBack();
    });
}

void StoreSave::readBack()
{
    whenDone(m_steps.read(), this, [this](const Result<Secret> &there) {
        const bool gone =
            !there
            && (there.error().reason == Reason::VaultNotFound || there.error().reason == Reason::VaultMissing
                || there.error().reason == Reason::VaultElsewhere || there.error().reason == Reason::VaultDamaged);
        if (gone || (there && !there->sameAs(m_document)))
            return undo({Reason::ReadBackDiffers, m_steps.place()});
        if (!there)
            return settle(failure(Reason::SaveUncertain, m_steps.place()));
        const Result<void> marked = m_steps.mark();
        if (!marked)
            return undo(marked.error());
        settle({});
    });
}

void StoreSave::undo(const Error &error)
{
    const Later<void> undone = m_old.isEmpty() ? m_steps.remove() : m_steps.write(m_old);
    whenDone(undone, this, [this, error](const Result<void> &done) {
        settle(failure(done ? error : Error{Reason::SaveUncertain, m_steps.place()}));
    });
}

void StoreSave::settle(const Result<void> &result)
{
    m_lock->giveBack();
    m_answer.give(result);
    deleteLater();
}

} // namespace countersign
