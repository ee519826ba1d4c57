// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storelock.h"

#include <QTimer>

namespace countersign {

namespace {

constexpr std::chrono::milliseconds pause{50}; // Between two tries for the lock; a save takes about as long.

// A program writes its name into its lock file within microseconds. One killed in between leaves a file that names
// nobody, which would else be waited for in vain.
constexpr int triesForANameless = 10;

} // namespace

StoreLock::StoreLock(const QString &path, std::chrono::milliseconds staleAfter, std::function<Error()> whyNot,
                     QObject *parent)
    : QObject(parent), m_lock(path), m_whyNot(std::move(whyNot))
{
    // A lock that a program on this machine holds is also locked by the system (flock, or an open file on Windows) and
    // is not taken over however old it is: a slow program may be waiting for its keychain or its drive.
    m_lock.setStaleLockTime(static_cast<int>(staleAfter.count()));
}

Later<void> StoreLock::take(std::chrono::milliseconds patience)
{
    tryFor(patience);
    return m_answer.later();
}

void StoreLock::tryFor(std::chrono::milliseconds patience)
{
    if (m_lock.tryLock(0))
        return m_answer.give({});
    if (m_lock.error() != QLockFile::LockFailedError)
        return m_answer.give(failure(m_whyNot()));
    qint64 process = 0;
    QString machine;
    QString program;
    m_unsigned = m_lock.getLockInfo(&process, &machine, &program) ? 0 : m_unsigned + 1;
    if (m_unsigned >= triesForANameless) {
        m_unsigned = 0;
        m_lock.removeStaleLockFile();
    }
    if (patience <= pause)
        return m_answer.give(failure(Reason::LockHeld));
    QTimer::singleShot(pause, this, [this, patience] { tryFor(patience - pause); });
}

} // namespace countersign
