// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <atomic>
#include <memory>

namespace countersign {

/// What the keys of one file may cost to derive, all of them together, and whether anybody still waits for them. Copies
/// share one account, so that a file of a thousand slots, or one inside another, cannot ask a thousand times. May be
/// spent and cancelled from different threads.
class Effort
{
public:
    struct Limits
    {
        quint64 kibibytes = quint64{1} << 20; ///< Memory of one derivation: what the costliest honest files ask for.
        quint64 work = quint64{12} << 20;     ///< About a microsecond each on a common computer of 2020.
    };

    Effort() : Effort(Limits{}) {}
    explicit Effort(Limits limits) : m_account(std::make_shared<Account>(limits)) {}

    /// Ends loops soon, and what the libraries cannot leave in the middle at its end.
    void cancel() const { m_account->cancelled = true; }
    bool isCancelled() const { return m_account->cancelled; }

    /// Asked before work is done. Errors: Cancelled, ForeignFileTooCostly (this and what was spent before are above the
    /// limits).
    Result<void> spend(quint64 work, quint64 kibibytes = 0) const;

private:
    struct Account
    {
        explicit Account(Limits given) : limits(given) {}
        const Limits limits;
        std::atomic<quint64> spent = 0;
        std::atomic<bool> cancelled = false;
    };
    std::shared_ptr<Account> m_account;
};

} // namespace countersign
