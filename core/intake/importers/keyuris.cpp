// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/importers/formats.h"
#include "core/intake/urilist.h"

namespace countersign::importers {

namespace {

constexpr const char *schemes[] = {"otpauth://", "apple-otpauth://", "motp://", "steam://"};

bool has(QByteArrayView text, QByteArrayView scheme)
{
    for (qsizetype at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
        const qsizetype start = at + 3 - scheme.size();
        if (start >= 0 && start + scheme.size() <= text.size()
            && text.sliced(start, scheme.size()).compare(scheme, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

bool isMigration(const ForeignFile &file)
{
    return has(file.text().view(), "otpauth-migration://");
}

bool isList(const ForeignFile &file)
{
    return std::ranges::any_of(schemes, [&](const char *scheme) { return has(file.text().view(), scheme); });
}

Result<Incoming> readThis(const ForeignFile &file, const Secret &)
{
    QString text = QString::fromUtf8(file.text().view());
    auto incoming = intake::fromText(text);
    wipe(text);
    if (incoming && incoming->tokens.isEmpty() && incoming->refused.isEmpty() && !incoming->batch)
        return failure(Reason::ForeignFileEmpty);
    return incoming;
}

} // namespace

const ImportFormat googleMigration{"google-migration",
                                   "Google Authenticator",
                                   false,
                                   CarriedParts(Carried::Order) | Carried::Counters,
                                   isMigration,
                                   readThis};
const ImportFormat uriList{
    "otpauth-list",
    "Key URIs",
    false,
    CarriedParts(Carried::Order) | Carried::Counters,
    isList,
    readThis,
    "Aegis, andOTP, Authenticator Extension, FreeOTP+, GNOME Authenticator, KeePassXC, OTPClient, "
    "Stratum, WinAuth"};

} // namespace countersign::importers
