// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The payload of Google Authenticator exports, without the Base64 around it that a fuzzer would stumble over.
#include "core/intake/migration.h"

#include "tests/fuzz/target.h"

using namespace countersign;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text = fuzz::bytesOf(data, size).toBase64(QByteArray::Base64UrlEncoding);
    auto incoming = migration::read(QStringLiteral("otpauth-migration://offline?data=") + QString::fromLatin1(text));
    if (!incoming)
        return 0;
    fuzz::require(incoming->batch && !incoming->batch->read.isEmpty(), "an export says which part it is");
    for (const IncomingToken &entry : std::as_const(incoming->tokens))
        fuzz::require(!entry.token->secret.isEmpty(), "a token has a secret");
    Incoming all = *incoming;
    intake::join(all, *incoming);
    const qsizetype tokens = all.tokens.size();
    intake::join(all, std::move(*incoming));
    fuzz::require(all.tokens.size() == tokens, "what is here already is not taken in again");
    return 0;
}
