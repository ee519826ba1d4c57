// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whatever stands in a text file or in the clipboard.
#include "core/base/errortext.h"
#include "core/base/legacytext.h"
#include "core/intake/intake.h"
#include "core/otp/recoverytext.h"
#include "tests/fuzz/target.h"

using namespace countersign;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = textFromFileBytes(fuzz::bytesOf(data, size));
    const auto codes = recoverytext::read(Secret::fromBytes({data, static_cast<qsizetype>(size)}));
    fuzz::require(!codes || codes->codes.size() <= recoverytext::mostCodes, "no more codes than that");
    for (const RecoveryCode &code : codes ? codes->codes : QList<RecoveryCode>())
        fuzz::require(!code.text.isEmpty() && code.text.size() <= recoverytext::longestCode, "codes have a length");
    const auto incoming = intake::fromText(text);
    if (!incoming) {
        fuzz::require(!sentenceFor(incoming.error()).isEmpty(), "every error has a sentence");
        return 0;
    }
    for (const IncomingToken &entry : incoming->tokens)
        fuzz::require(!entry.token->secret.isEmpty(), "a token has a secret");
    fuzz::require(incoming->tokens.size() + incoming->refused.size() > 0 || incoming->batch, "something came in");
    fuzz::require(intake::fromCodes({text}).has_value() || incoming->tokens.isEmpty(),
                  "a code says what the same text says");
    return 0;
}
