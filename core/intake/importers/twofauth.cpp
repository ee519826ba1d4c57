// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/importers/draft.h"
#include "core/intake/importers/formats.h"

namespace countersign::importers {

namespace {

bool isPlain(const ForeignFile &file)
{
    return file.json()["app"].text().startsWith(QStringLiteral("2fauth"), Qt::CaseInsensitive);
}

Result<Incoming> readPlain(const ForeignFile &file, const Secret &)
{
    if (!file.json()["data"].isArray())
        return failure(Reason::ForeignFileDamaged);
    Incoming incoming;
    file.json()["data"].eachElement([&](const json::Value &entry) {
        Draft draft;
        draft.fields.issuer = entry["service"].text();
        draft.fields.account = entry["account"].text();
        draft.readKey(entry["secret"]);
        draft.readAlgorithm(entry["algorithm"]);
        draft.readDigits(entry["digits"]);
        const QString kind = entry["otp_type"].text();
        if (kind == u"hotp") {
            draft.fields.kind = TokenKind::Hotp;
            draft.readCounter(entry["counter"]);
        } else if (kind == u"totp") {
            draft.readTimeStep(entry["period"]);
        } else if (kind == u"steamtotp") {
            draft.fields.kind = TokenKind::Steam;
        } else {
            draft.fail({Reason::KindUnsupported, kind});
        }
        take(incoming, std::move(draft));
    });
    return incoming;
}

} // namespace

const ImportFormat twoFAuthPlain{"2fauth-json", "2FAuth", false, CarriedParts(Carried::Order) | Carried::Counters,
                                 isPlain,       readPlain};

} // namespace countersign::importers
