// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/otp/token.h"

namespace countersign {

/// The digits (or letters) a person types, with the window in which they hold: validFrom <= now < validUntil, in
/// Unix seconds. A HOTP code has no window; both are 0.
struct Code
{
    QString text;
    qint64 validFrom = 0;
    qint64 validUntil = 0;

    bool hasWindow() const { return validUntil > validFrom; }
    bool operator==(const Code &) const = default;
};

/// The code of a token at a moment (Unix seconds; RFC 6238 section 4.2 with T0 = 0). For HOTP the code of the stored
/// counter, whatever the time. Errors: PinMissing (mOTP and Yandex without their PIN), TimeOutOfRange (before 1970).
Result<Code> codeFor(const Token &token, qint64 unixSeconds);

/// How a long code is parted on the screen.
enum class Grouping { Halves, Pairs, Whole };

/// The code with blanks between its groups: in halves as inHalves(), in pairs ("12 34 56"), or as it is.
QString grouped(const QString &code, Grouping grouping);

/// The code in two halves for reading aloud and typing: "123 456", "1234 5678", "123 4567". Four characters or fewer
/// and Steam's five stay whole.
QString inHalves(const QString &code);

} // namespace countersign
