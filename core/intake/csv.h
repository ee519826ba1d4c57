// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QByteArrayView>
#include <QHash>

#include <functional>

/// Comma-separated values (RFC 4180): quoted fields may hold commas, quotes and line breaks.
namespace countersign::csv {

/// The columns of a table, by the lower-case names in its first line.
using Columns = QHash<QByteArray, qsizetype>;
Columns columnsOf(const Secret &text);

/// Calls `look` with the fields of each row behind the first line. Fields are in locked memory, since passwords stand
/// beside the keys. Rows may be longer or shorter than the first line says. False where a quote is never closed: from there
/// on all rows are in one field.
[[nodiscard]] bool eachRow(const Secret &text, const std::function<void(const QList<Secret> &)> &look);

} // namespace countersign::csv
