// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files of other programs: any bytes are recognised or not, and read or refused. With COUNTERSIGN_IMPORTER=APP in the
// environment ("Ente Auth", as in the table of importers) the formats of that app alone read, and only what they recognise
// themselves. Then checksums and MACs let everything pass, and what an app packs may come without its wrapping: a changed
// input is to reach the reader, and not to end before it. Nor is deriving keys what is looked at. COUNTERSIGN_PASSWORDS has
// those of the files to start from, with tabs between.
#include "core/base/errortext.h"
#include "core/intake/importers.h"
#include "tests/fuzz/anymac.h"
#include "tests/fuzz/target.h"
#include "tests/fuzz/wrapping.h"
#include "tests/support/rememberedkeys.h"

#include <algorithm>
#include <map>
#include <vector>

using namespace countersign;

namespace {

constexpr Effort::Limits aMoment{.kibibytes = 256 * 1024, .work = 5'000'000};
constexpr quint64 keysOfSeeds = 40;

/// Whether a run has come to what it is for.
struct Reached
{
    quint64 recognised = 0;
    quint64 read = 0;
};
std::map<const ImportFormat *, Reached> reached;

void sayWhatWasReached()
{
    for (const auto &[format, count] : reached)
        std::fprintf(stderr, "reached %s: %llu recognised, %llu read\n", format->id,
                     static_cast<unsigned long long>(count.recognised), static_cast<unsigned long long>(count.read));
}

QByteArray onlyApp()
{
    static const QByteArray app = qgetenv("COUNTERSIGN_IMPORTER");
    return app;
}

const std::vector<const ImportFormat *> &rows()
{
    static const auto found = [] {
        std::vector<const ImportFormat *> mine;
        std::ranges::copy_if(importers::all(), std::back_inserter(mine),
                             [](const ImportFormat *one) { return onlyApp() == one->app; });
        fuzz::require(!mine.empty(), "COUNTERSIGN_IMPORTER names an app");
        for (const ImportFormat *one : mine)
            reached[one] = {};
        std::atexit(sayWhatWasReached);
        return mine;
    }();
    return found;
}

/// The lines after the first are what the codes of a picture say; decoding one is another fuzzer's.
Result<QStringList> linesOf(const Secret &picture)
{
    QStringList texts = QString::fromUtf8(picture.view().toByteArray()).split(u'\n');
    texts.removeFirst();
    return texts;
}

ForeignFile fileOf(const QByteArray &bytes)
{
    return ForeignFile(Secret::fromBytes(bytes), Effort(aMoment), linesOf);
}

const std::vector<Secret> &passwords()
{
    static const auto given = [] {
        std::vector<Secret> all;
        for (const QByteArray &one : qgetenv("COUNTERSIGN_PASSWORDS").split('\t'))
            all.push_back(Secret::fromBytes(one.isEmpty() ? QByteArray("made up ✓") : one));
        return all;
    }();
    return given;
}

void check(const Result<Incoming> &incoming)
{
    if (!incoming) {
        fuzz::require(!sentenceFor(incoming.error()).isEmpty(), "every error has a sentence");
        fuzz::require(incoming.error().reason != Reason::Internal, "what is wrong with a file is not wrong with us");
        return;
    }
    for (const IncomingToken &entry : incoming->tokens)
        fuzz::require(!entry.token->secret.isEmpty(), "a token has a secret");
    for (const Refused &refused : incoming->refused)
        fuzz::require(!sentenceFor(refused.why).isEmpty(), "every refusal has a sentence");
}

void readByApp(const QByteArray &bytes)
{
    const ForeignFile file = fileOf(bytes);
    const auto found = std::ranges::find_if(rows(), [&](const ImportFormat *one) { return one->recognise(file); });
    if (found == rows().end())
        return;
    ++reached[*found].recognised;
    for (const Secret &password : passwords()) {
        // Each with what it may cost.
        fuzz::takeAnyMac((*found)->needsPassword);
        const auto incoming = (*found)->read(fileOf(bytes), password);
        fuzz::takeAnyMac(false);
        check(incoming);
        if (incoming)
            ++reached[*found].read;
        if (!(*found)->needsPassword)
            break;
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const bool areCheap = (test::rememberedkeys::deriveInEarnest(keysOfSeeds), true);
    Q_UNUSED(areCheap)
    const QByteArray bytes = fuzz::bytesOf(data, size);
    if (onlyApp().isEmpty()) {
        check(importers::read(fileOf(bytes), passwords().front()));
        return 0;
    }
    readByApp(bytes);
    // Recognised or not: what is ciphertext to an app can look like anything.
    for (const fuzz::Wrapping &wrapping : fuzz::wrappings())
        if (onlyApp() == wrapping.app)
            readByApp(wrapping.wrap(bytes));
    return 0;
}
