// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storelock.h"

#include <QTimer>

namespace countersign {

namespace {

constexpr std::chrono::milliseconds pause{50}; // Between two tries for the lock; a save takes about as long.

} // namespace

StoreLock::StoreLock(const QString &path, std::function<Error(const QString &)> whyNot, QObject *parent)
    : QObject(parent), m_lock(path), m_whyNot(std::move(whyNot))
{}

Later<void> StoreLock::take(std::chrono::milliseconds patience)
{
    tryFor(patience);
    return m_answer.later();
}

void StoreLock::tryFor(std::chrono::milliseconds patience)
{
    switch (m_lock.tryTake()) {
    case FileLock::Outcome::Taken:
        return m_answer.give({});
    case FileLock::Outcome::Failed:
        return m_answer.give(failure(m_whyNot(m_lock.why())));
    case FileLock::Outcome::Held:
        break;
    }
    if (patience <= pause)
        return m_answer.give(failure(Reason::LockHeld));
    QTimer::singleShot(pause, this, [this, patience] { tryFor(patience - pause); });
}

} // namespace countersign
