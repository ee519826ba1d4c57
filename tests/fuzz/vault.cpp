// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Vault documents: any bytes are read or refused, and what was read is written and read again without a change.
#include "core/vault/vaultcodec.h"

#include "core/base/errortext.h"
#include "tests/fuzz/target.h"

using namespace countersign;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Secret document = Secret::fromBytes(fuzz::bytesOf(data, size));
    const auto form = vaultcodec::formOf(document);
    const auto vault = vaultcodec::read(document);
    if (!vault) {
        fuzz::require(!sentenceFor(vault.error()).isEmpty(), "every error has a sentence");
        return 0;
    }
    fuzz::require(form == vaultcodec::Form::Plain, "only a plain document is read without a key");
    const Secret written = vaultcodec::write(*vault);
    for (const unsigned char byte : written.bytes())
        fuzz::require(byte >= 0x20 && byte < 0x7f, "what is written is printable ASCII on one line");
    const auto again = vaultcodec::read(written);
    fuzz::require(again.has_value(), "what was written can be read");
    fuzz::require(again->tokens.size() == vault->tokens.size(), "no token is lost");
    fuzz::require(again->setAside.size() == vault->setAside.size(), "nothing that was set aside is lost");
    fuzz::require(vaultcodec::write(*again).sameAs(written), "it is the same after writing and reading");
    return 0;
}
