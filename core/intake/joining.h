// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intake.h"

#include <QHash>

namespace countersign::intake {

/// Joins what several parts brought, as join() does, in one go: tokens are known by their secrets, so that thousands are not
/// compared each with each.
class Joining
{
public:
    Joining() = default;
    explicit Joining(Incoming all);

    void add(Incoming more);
    Incoming take() { return std::move(m_all); }

private:
    /// Name and reason, and how often.
    using Marks = QHash<std::pair<QString, QString>, int>;

    void add(IncomingToken incoming);

    Incoming m_all;
    QMultiHash<std::size_t, qsizetype> m_places;
    Marks m_refused;
};

} // namespace countersign::intake
