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
    &keePassThree,
    &keePassFour,
    &pictures,
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
    &openPgp,
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
    &steamDesktopList,
    &steamPhone,
    &lastPassPlain,
    &authExtSealed,
    &authExtPlain,
    &duoPlain,
    &raivoPlain,
    &andOtpPlain,
    &keePassXml,
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
    &googleMigration,
    &uriList,
    &totpAuthenticatorSealed,
    &otpAuthBackup,
    &otpAuthAccount,
    &andOtpSealed,
    &authPlusDatabase,
    &andOtpOld,
};

// Nothing marks these, so the one may be taken for another; the MACs of all three tell.
constexpr const ImportFormat *unmarked[] = {&andOtpSealed, &authPlusDatabase, &andOtpOld};

Result<Incoming> readAs(const ImportFormat &format, const ForeignFile &file, const Secret &password)
{
    auto incoming = format.read(file, password);
    if (incoming || incoming.error().reason != Reason::ForeignPasswordWrong
        || std::ranges::find(unmarked, &format) == std::end(unmarked))
        return incoming;
    for (const ImportFormat *other : unmarked) {
        if (other == &format || !other->recognise(file))
            continue;
        if (auto again = other->read(file, password))
            return again;
    }
    return incoming;
}

Result<Incoming> readText(const ForeignFile &file)
{
    QString text = QString::fromUtf8(file.text().view());
    auto incoming = intake::fromText(text);
    wipe(text);
    if (!incoming && incoming.error().reason == Reason::NoSecretInText)
        return failure(Reason::ForeignFileUnknown);
    return incoming;
}

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
    if (file.bytes().size() > largestFile)
        return failure(Reason::TextTooLarge);
    const auto format = recognise(file);
    // Whatever else is text may be what a service shows to set an account up by hand.
    if (!format && file.isText())
        return readText(file);
    if (!format)
        return failure(file.bytes().isEmpty() ? Error{Reason::ForeignFileEmpty, {}} : format.error());
    if ((*format)->needsPassword && password.isEmpty())
        return failure(Reason::ForeignPasswordNeeded, QString::fromUtf8((*format)->app));
    auto incoming = readAs(**format, file, password);
    if (incoming && file.effort().isCancelled())
        return failure(Reason::Cancelled);
    if (incoming && incoming->tokens.size() + incoming->refused.size() > mostEntries)
        return failure(Reason::ForeignFileTooCostly);
    return incoming;
}

} // namespace countersign::importers
