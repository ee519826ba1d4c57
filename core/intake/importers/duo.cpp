// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/importers/draft.h"
#include "core/intake/importers/formats.h"

namespace countersign::importers {

namespace {

bool isPlain(const ForeignFile &file)
{
    bool seems = false;
    file.json().eachElement([&](const json::Value &entry) { seems = seems || entry["otpGenerator"].isObject(); });
    return seems;
}

Result<Incoming> readPlain(const ForeignFile &file, const Secret &)
{
    Incoming incoming;
    file.json().eachElement([&](const json::Value &entry) {
        Draft draft;
        draft.fields.account = entry["name"].text();
        const json::Value generator = entry["otpGenerator"];
        // What Duo confirms by a push has no key here.
        if (generator["otpSecret"].isAbsent())
            draft.fail({Reason::OtherAppSignIn, QStringLiteral("Duo Mobile")});
        draft.readKey(generator["otpSecret"]);
        if (!isSilent(generator["counter"])) {
            draft.fields.kind = TokenKind::Hotp;
            draft.readCounter(generator["counter"]);
        }
        take(incoming, std::move(draft));
    });
    return incoming;
}

} // namespace

const ImportFormat duoPlain{"duo-json", "Duo Mobile", false, CarriedParts(Carried::Order) | Carried::Counters,
                            isPlain,    readPlain};

} // namespace countersign::importers
