// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/otp/token.h"

namespace countersign::keyuri {

/// Reads one key URI: otpauth:// (totp, hotp, steam, yaotp), apple-otpauth://, motp:// and steam://. It follows
/// Google's "Key Uri Format" and bears with what apps make of it: any case, blanks, broken escapes, a missing issuer,
/// an issuer that differs from the label. What decides the code is never guessed: an unknown algorithm or type is an
/// error.
/// Errors: TextEmpty, TextTooLarge (more than 64 Ki characters), TextUnknown (not a key URI), WebLink, KindUnsupported,
/// AlgorithmUnsupported, and those of base32::decode and Token::make.
Result<Token> read(const QString &text);

/// Issuer and account that a key URI names, readable or not, for a sentence about it. Never holds the secret.
QString nameIn(const QString &text);

/// The URI of a token, percent-encoded UTF-8; as secret as its key. Note, groups, icon and recovery codes are not
/// carried, nor the PIN of mOTP.
Secret write(const Token &token);

} // namespace countersign::keyuri
