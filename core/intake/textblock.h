// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/otp/token.h"

namespace countersign::textblock {

/// Picks key, names, type, algorithm, digits and interval or counter out of a pasted "set up manually" block, with
/// prose around it or not; a bare key is a block too. Labels are known in English, German, French and Spanish. A key
/// without a label must be 16 Base32 symbols or more and look like one; sentences, addresses, numbers and recovery
/// codes do not. Errors: TextTooLarge (more than 64 Ki characters), NoSecretInText, and for a key that is labelled as one those of base32::decode,
/// AlgorithmUnsupported, and those of Token::make.
Result<Token> read(const QString &text);

} // namespace countersign::textblock
