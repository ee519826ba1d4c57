// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keychainsave.h"

#include "core/store/vaultstore.h"

#include <QDir>
#include <QFileInfo>
#include <QTimer>

namespace countersign {

namespace {

constexpr std::chrono::milliseconds pause{50}; // Between two tries for the lock; a save takes about as long.

} // namespace

KeychainSave::KeychainSave(const QString &lockPath, Steps steps, Secret document, QByteArray expected, QObject *parent)
    : QObject(parent),
      m_lock(lockPath),
      m_lockPath(lockPath),
      m_steps(std::move(steps)),
      m_document(std::move(document)),
      m_expected(std::move(expected))
{
    // Only the lock of a program that has ended is taken over; a slow one may be waiting for its keychain.
    m_lock.setStaleLockTime(0);
}

Later<void> KeychainSave::start(std::chrono::milliseconds patience)
{
    QFileInfo(m_lockPath).absoluteDir().mkpath(QStringLiteral("."));
    takeLock(patience);
    return m_answer.later();
}

void KeychainSave::takeLock(std::chrono::milliseconds patience)
{
    if (m_lock.tryLock(0)) {
        whenDone(m_steps.read(), this, [this](const Result<Secret> &there) { compare(there); });
        return;
    }
    if (m_lock.error() != QLockFile::LockFailedError)
        return settle(failure(Reason::SettingsUnwritable, QDir::toNativeSeparators(m_lockPath)));
    if (patience <= pause)
        return settle(failure(Reason::LockHeld));
    QTimer::singleShot(pause, this, [this, patience] { takeLock(patience - pause); });
}

void KeychainSave::compare(const Result<Secret> &there)
{
    const bool nothingThere = !there && there.error().reason == Reason::VaultNotFound;
    if (!there && !nothingThere)
        return settle(failure(there.error()));
    if (there)
        m_old = *there;
    if (VaultStore::digestOf(m_old) != m_expected)
        return settle(failure(Reason::ChangedElsewhere));
    whenDone(m_steps.write(m_document), this, [this](const Result<void> &written) {
        if (!written)
            return settle(written);
        readBack();
    });
}

void KeychainSave::readBack()
{
    whenDone(m_steps.read(), this, [this](const Result<Secret> &there) {
        const bool gone =
            !there
            && (there.error().reason == Reason::VaultNotFound || there.error().reason == Reason::VaultMissing
                || there.error().reason == Reason::VaultDamaged);
        if (gone || (there && !there->sameAs(m_document)))
            return undo({Reason::ReadBackDiffers, {}});
        if (!there)
            return settle(failure(Reason::SaveUncertain));
        const Result<void> marked = m_steps.mark();
        if (!marked)
            return undo(marked.error());
        settle({});
    });
}

void KeychainSave::undo(const Error &error)
{
    const Later<void> undone = m_old.isEmpty() ? m_steps.remove() : m_steps.write(m_old);
    whenDone(undone, this,
             [this, error](const Result<void> &done) { settle(failure(done ? error : Error{Reason::SaveUncertain})); });
}

void KeychainSave::settle(const Result<void> &result)
{
    m_lock.unlock();
    m_answer.give(result);
    deleteLater();
}

} // namespace countersign
