// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/later.h"

#include <QLockFile>
#include <QObject>

#include <chrono>
#include <functional>

namespace countersign {

/// The lock file of a place: one program writes there at a time. Given back when this goes.
class StoreLock final : public QObject
{
public:
    /// `staleAfter` is the age from which the lock of another machine is taken over; 0 for never. The lock of a program
    /// that has ended on this machine always is. `whyNot` says what is wrong where no lock file can be made.
    StoreLock(const QString &path, std::chrono::milliseconds staleAfter, std::function<Error()> whyNot,
              QObject *parent);

    /// Waits for the lock for at most `patience`. Errors: LockHeld, and what `whyNot` says.
    Later<void> take(std::chrono::milliseconds patience);

    void giveBack() { m_lock.unlock(); }

private:
    void tryFor(std::chrono::milliseconds patience);

    QLockFile m_lock;
    std::function<Error()> m_whyNot;
    Answer<void> m_answer;
    int m_unsigned = 0; ///< How often in a row the lock file named no owner.
};

} // namespace countersign
