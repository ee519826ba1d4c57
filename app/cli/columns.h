// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace countersign::cli {

/// How many cells of a terminal a text fills: East Asian wide characters and emoji two, combining marks none. Terminals
/// disagree about rare characters; nothing but the alignment depends on it.
int columnsOf(const QString &text);

/// The text with blanks behind it up to that many cells, or cut to them with an ellipsis.
QString fitted(const QString &text, int columns);

/// The text in lines of at most that many cells, broken at blanks.
QStringList wrapped(const QString &text, int columns);

/// Rows as lines with aligned columns, two blanks between them and none at the end.
QStringList aligned(const QList<QStringList> &rows);

} // namespace countersign::cli
