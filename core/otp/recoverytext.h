// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/otp/token.h"

/// Recovery codes as services hand them out: on pages, in downloaded files and in letters.
namespace countersign::recoverytext {

/// More codes than this no service hands out, nor longer ones.
constexpr qsizetype mostCodes = 100;
constexpr qsizetype longestCode = 64;
/// The longest text that is read, in bytes.
constexpr qsizetype longestText = 64 * 1024;

struct Reading
{
    QList<RecoveryCode> codes; ///< In their order, each once, none used.
    int repeated = 0;          ///< How often a code came again.
    /// Lines with words that are no codes, counted from 1: heads, dates, advice. Their text is not kept: it may hold
    /// a code all the same.
    QList<int> leftOut;
    bool isTooMany = false; ///< There were more than `mostCodes`; the first ones are here.
};

/// Finds the codes in a text in UTF-8: one a line or several between blanks, commas or tabs; with or without numbers,
/// bullets or a label with a colon before them. "1234 5678" is one code, "abcd-1234 efgh-5678" are two. A word without
/// any digit counts only when it has the shape of the codes around it. A line with any other word is left out whole.
/// Error: TextTooLarge.
Result<Reading> read(const Secret &text);

/// A code that a person typed by itself, as it was typed: one line of plain characters. Error: NoRecoveryCodes.
Result<RecoveryCode> typed(const Secret &text);

/// How many of the codes have not been used.
int unusedAmong(const QList<RecoveryCode> &codes);

} // namespace countersign::recoverytext
