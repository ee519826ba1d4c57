// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace countersign {

/// A moment as people say it in their language and time zone, to the minute: "Tuesday, 3 November 2026, 14:05".
QString momentWords(const QDateTime &moment);

} // namespace countersign
