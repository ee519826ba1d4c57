// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/importers/draft.h"
#include "core/intake/importers/formats.h"

namespace countersign::importers {

namespace {

bool isPlain(const ForeignFile &file)
{
    bool seems = false;
    file.json().eachElement([&](const json::Value &entry) {
        seems = seems || (entry["secret"].isText() && entry["kind"].isText() && !entry["timer"].isAbsent());
    });
    return seems;
}

// All values are texts.
Result<Incoming> readPlain(const ForeignFile &file, const Secret &)
{
    Incoming incoming;
    file.json().eachElement([&](const json::Value &entry) {
        Draft draft;
        draft.fields.issuer = entry["issuer"].text();
        draft.fields.account = entry["account"].text();
        draft.fields.favourite = entry["pinned"].isTextOf("true");
        draft.readKey(entry["secret"]);
        draft.readAlgorithm(entry["algorithm"]);
        draft.readDigits(entry["digits"]);
        const QString kind = entry["kind"].text();
        if (kind == u"HOTP") {
            draft.fields.kind = TokenKind::Hotp;
            draft.readCounter(entry["counter"]);
        } else if (kind == u"TOTP") {
            draft.readTimeStep(entry["timer"]);
        } else {
            draft.fail({Reason::KindUnsupported, kind});
        }
        take(incoming, std::move(draft));
    });
    return incoming;
}

} // namespace

const ImportFormat raivoPlain{"raivo-json", "Raivo OTP",
                              false,        CarriedParts(Carried::Favourites) | Carried::Order | Carried::Counters,
                              isPlain,      readPlain};

} // namespace countersign::importers
