// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Key URIs: any text is read or refused, and what was read can be written and read again.
#include "core/otp/keyuri.h"

#include "core/base/errortext.h"
#include "tests/fuzz/target.h"

using namespace countersign;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(fuzz::bytesOf(data, size));
    keyuri::nameIn(text);
    const auto token = keyuri::read(text);
    if (!token) {
        fuzz::require(!sentenceFor(token.error()).isEmpty(), "every error has a sentence");
        return 0;
    }
    fuzz::require(!(*token)->secret.isEmpty(), "a token has a secret");
    const auto again = keyuri::read(QString::fromUtf8(keyuri::write(*token).view()));
    fuzz::require(again.has_value(), "what was written can be read");
    fuzz::require(again->sameKeyAs(*token), "the key survives writing and reading");
    return 0;
}
