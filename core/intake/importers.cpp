// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/importers.h"

#include "core/intake/importers/formats.h"

#include <algorithm>

namespace countersign::importers {

namespace {

// Sure marks first; what is known by less than a mark of its own stands further down.
constexpr const ImportFormat *formats[] = {
    &aegisSealed,
    &aegisPlain,
    &microsoftDatabase,
    &stratumDatabase,
    &googleDatabase,
    &raivoZip,
    &authPlusZip,
    &onePasswordZip,
    &protonPassZip,
    &winAuthLockedZip,
    &winAuthZip,
    &freeOtpBackup,
    &stratumSealed,
    &stratumLegacy,
    &gzip,
    &twoFasSealed,
    &twoFasPlain,
    &enteSealed,
    &bitwardenSealed,
    &bitwardenLocked,
    &bitwardenPlain,
    &enteJson,
    &protonPlain,
    &protonSealed,
    &stratumPlain,
    &freeOtpPlus,
    &twoFAuthPlain,
    &authySealedCapture,
    &authyPlainCapture,
    &steamDesktop,
    &steamPhone,
    &lastPassPlain,
    &authExtSealed,
    &authExtPlain,
    &duoPlain,
    &raivoPlain,
    &andOtpPlain,
    &authySealedPrefs,
    &authyPrefs,
    &battleNet,
    &totpAuthenticatorPrefs,
    &freeOtpPrefs,
    &stratumPage,
    &keysmith,
    &bitwardenCsv,
    &passwordCsv,
    &lastPassTransfer,
    &entePlain,
    &uriList,
    &totpAuthenticatorSealed,
    &otpAuthBackup,
    &otpAuthAccount,
    &andOtpSealed,
    &authPlusDatabase,
    &andOtpOld,
};

} // namespace

std::span<const ImportFormat *const> all()
{
    return formats;
}

Result<const ImportFormat *> recognise(const ForeignFile &file)
{
    const auto found =
        std::ranges::find_if(formats, [&](const ImportFormat *format) { return format->recognise(file); });
    if (found == std::end(formats))
        return failure(Reason::ForeignFileUnknown);
    return *found;
}

Result<Incoming> read(const ForeignFile &file, const Secret &password)
{
    const auto format = recognise(file);
    if (!format)
        return failure(format.error());
    if ((*format)->needsPassword && password.isEmpty())
        return failure(Reason::ForeignPasswordNeeded, QString::fromUtf8((*format)->app));
    return (*format)->read(file, password);
}

} // namespace countersign::importers
