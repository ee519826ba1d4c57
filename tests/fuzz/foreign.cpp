// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files of other programs: any bytes are recognised or not, and read or refused. With COUNTERSIGN_FORMAT=ID in the
// environment one format alone reads, and only what it recognises itself. Keys that cost more than a moment are refused:
// deriving them is not what is looked at.
#include "core/base/errortext.h"
#include "core/intake/importers.h"
#include "tests/fuzz/target.h"

#include <algorithm>

using namespace countersign;

namespace {

constexpr Effort::Limits aMoment{.kibibytes = 4096, .work = 30'000};

const ImportFormat *onlyFormat()
{
    const QByteArray id = qgetenv("COUNTERSIGN_FORMAT");
    if (id.isEmpty())
        return nullptr;
    const auto found = std::ranges::find_if(importers::all(), [&](const ImportFormat *one) { return id == one->id; });
    fuzz::require(found != importers::all().end(), "COUNTERSIGN_FORMAT names a format");
    return *found;
}

Result<Incoming> readBy(const ImportFormat *only, const ForeignFile &file, const Secret &password)
{
    if (!only)
        return importers::read(file, password);
    return only->recognise(file) ? only->read(file, password) : failure(Reason::ForeignFileUnknown);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const ImportFormat *const only = onlyFormat();
    const Secret password = Secret::fromBytes("made up ✓");
    const ForeignFile file(Secret::fromBytes({reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)}),
                           Effort(aMoment));
    const auto incoming = readBy(only, file, password);
    if (!incoming) {
        fuzz::require(!sentenceFor(incoming.error()).isEmpty(), "every error has a sentence");
        fuzz::require(incoming.error().reason != Reason::Internal, "what is wrong with a file is not wrong with us");
        return 0;
    }
    for (const IncomingToken &entry : incoming->tokens)
        fuzz::require(!entry.token->secret.isEmpty(), "a token has a secret");
    for (const Refused &refused : incoming->refused)
        fuzz::require(!sentenceFor(refused.why).isEmpty(), "every refusal has a sentence");
    return 0;
}
