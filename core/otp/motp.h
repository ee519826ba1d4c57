// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QString>

namespace countersign::motp {

/// Mobile-OTP (motp.sourceforge.net): the first six hex digits of MD5(step in decimal, secret as lower-case hex, PIN).
QString code(const Secret &secret, const Secret &pin, quint64 step);

/// A key as it is handed out and hashed: in lower-case hexadecimal.
Secret writtenKey(const Secret &secret);

/// A key as it is typed: in hexadecimal, as such keys are handed out, with or without blanks and dashes; or in Base32, as
/// some apps show it. Errors: SecretNotHexadecimal (about: the character), SecretLacksDigit, and those of
/// base32::decode.
Result<Secret> typedKey(const QString &text);

} // namespace countersign::motp
