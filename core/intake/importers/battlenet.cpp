// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/androidprefs.h"
#include "core/intake/importers/draft.h"
#include "core/intake/importers/formats.h"

namespace countersign::importers {

namespace {

constexpr QLatin1StringView serialName("com.blizzard.messenger.AUTHENTICATOR_SERIAL");
constexpr QLatin1StringView secretName("com.blizzard.messenger.AUTHENTICATOR_DEVICE_SECRET");
// What the app writes its values under, so that they are not read at a glance; the same for everybody.
constexpr char mask[] =
    "398e27fc50276a656065b0e525f4c06c04c61075286b8e7aeda59da9813b5dd6c80d2fb38068773fa59ba47c17ca6c6479015c1d"
    "5b8b8f6b9a";

bool isPrefs(const ForeignFile &file)
{
    return androidprefs::hasName(file, secretName);
}

QByteArray unmasked(const Secret &written)
{
    QByteArray bytes = QByteArray::fromHex(written.view().toByteArray());
    const QByteArray pattern = QByteArray::fromHex(mask);
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>(bytes[i] ^ pattern[i % pattern.size()]);
    return bytes;
}

Result<Incoming> readPrefs(const ForeignFile &file, const Secret &)
{
    const auto texts = androidprefs::read(file);
    Draft draft;
    draft.fields.issuer = QStringLiteral("Battle.net");
    draft.fields.account = QString::fromLatin1(unmasked(texts.value(serialName)));
    draft.fields.digits = 8;
    draft.setKey(keyFromHex(Secret::takeFrom(unmasked(texts.value(secretName)))));
    Incoming incoming;
    take(incoming, std::move(draft));
    return incoming;
}

} // namespace

const ImportFormat battleNet{"battlenet-prefs", "Battle.net", false, Carried::Nothing, isPrefs, readPrefs};

} // namespace countersign::importers
