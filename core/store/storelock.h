// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/later.h"
#include "core/platform/filelock.h"

#include <QObject>

#include <chrono>
#include <functional>

namespace countersign {

/// Waits for the lock file of a place: one program writes there at a time. Given back when this goes.
class StoreLock final : public QObject
{
public:
    /// `whyNot` turns the system's reason why no lock file can be made into an error.
    StoreLock(const QString &path, std::function<Error(const QString &)> whyNot, QObject *parent = nullptr);

    /// Waits for at most `patience`. Errors: LockHeld, and what `whyNot` gives.
    Later<void> take(std::chrono::milliseconds patience);

    /// Takes it only if that can be done at once.
    FileLock::Outcome takeNow() { return m_lock.tryTake(); }

    void giveBack() { m_lock.giveBack(); }

private:
    void tryFor(std::chrono::milliseconds patience);

    FileLock m_lock;
    std::function<Error(const QString &)> m_whyNot;
    Answer<void> m_answer;
};

} // namespace countersign
