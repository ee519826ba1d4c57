// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/importers/formats.h"

/// What can be recognised and not be read: each is answered with what to do instead.
namespace countersign::importers {

namespace {

// RFC 9580: text with its head line, or packets. Of those, a message begins with an encrypted session key (tags 1 and 3)
// in either of two ways to write a packet's head.
bool isOpenPgp(const ForeignFile &file)
{
    if (file.textStartsWith("-----BEGIN PGP MESSAGE"))
        return true;
    const QByteArrayView bytes = file.bytes();
    if (file.isText() || bytes.size() < 64)
        return false;
    const auto at = [&](qsizetype i) { return static_cast<uchar>(bytes[i]); };
    constexpr uchar publicKeyVersion = 3, symmetricVersion = 4, newerVersion = 6;
    const auto isVersion = [&](uchar version, bool isSymmetric) {
        return version == (isSymmetric ? symmetricVersion : publicKeyVersion) || version == newerVersion;
    };
    switch (at(0)) {
    case 0x84: // Old heads, with a length of one byte or of two
    case 0x8c:
        return at(1) < 192 && isVersion(at(2), at(0) == 0x8c) && at(1) + 2 < bytes.size();
    case 0x85:
    case 0x8d:
        return at(1) < 8 && isVersion(at(3), at(0) == 0x8d);
    case 0xc1: // New heads
    case 0xc3: {
        const bool isLong = at(1) >= 192;
        return at(1) < 224 && isVersion(at(isLong ? 3 : 2), at(0) == 0xc3);
    }
    default:
        return false;
    }
}

Result<Incoming> refuseOpenPgp(const ForeignFile &, const Secret &)
{
    return failure(Reason::ForeignFileOpenPgp);
}

// What the app seals its files with stands in a list of its own, beside them.
bool isSteamList(const ForeignFile &file)
{
    bool seems = false;
    file.json()["entries"].eachElement([&](const json::Value &entry) {
        seems = seems || (!entry["encryption_iv"].isAbsent() && !entry["filename"].isAbsent());
    });
    return seems;
}

Result<Incoming> refuseSteamList(const ForeignFile &file, const Secret &)
{
    const bool isSealed = file.json()["encrypted"].isTrue();
    return failure(isSealed ? Reason::ForeignFileSealed : Reason::ForeignFileEmpty,
                   QStringLiteral("Steam Desktop Authenticator"));
}

} // namespace

const ImportFormat openPgp{"openpgp", "OpenPGP", false, Carried::Nothing, isOpenPgp, refuseOpenPgp};
const ImportFormat steamDesktopList{
    "steam-desktop-manifest", "Steam Desktop Authenticator", false, Carried::Nothing, isSteamList, refuseSteamList};

} // namespace countersign::importers
