// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/effort.h"

namespace countersign {

Result<void> Effort::spend(quint64 work, quint64 kibibytes) const
{
    if (isCancelled())
        return failure(Reason::Cancelled);
    const Limits &limits = m_account->limits;
    if (work > limits.work || kibibytes > limits.kibibytes)
        return failure(Reason::ForeignFileTooCostly);
    if (m_account->spent.fetch_add(work) + work > limits.work)
        return failure(Reason::ForeignFileTooCostly);
    return {};
}

} // namespace countersign
