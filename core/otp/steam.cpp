// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/otp/steam.h"

#include "core/otp/hotp.h"

namespace countersign::steam {

QString code(const Secret &secret, quint64 step)
{
    // No vowels and no 0, 1, I, O: nothing that reads as a word or as another character.
    constexpr char16_t alphabet[] = u"23456789BCDFGHJKMNPQRTVWXY";
    constexpr quint32 base = 26;
    quint32 number = hotp::truncate(hotp::macOf(secret, Algorithm::Sha1, step));
    QString text;
    for (int i = 0; i < 5; ++i) {
        text.append(QChar(alphabet[number % base]));
        number /= base;
    }
    return text;
}

} // namespace countersign::steam
