// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/otp/yandex.h"

#include "core/base/hmac.h"
#include "core/otp/hotp.h"

#include <QtEndian>

namespace countersign::yandex {

namespace {

constexpr qsizetype keyBytes = 16;
constexpr qsizetype checkedBytes = 26;

// Remainder of all bits but the last twelve, modulo the polynomial 0x18F3, highest bit first.
unsigned checksumOf(std::span<const unsigned char> bytes)
{
    constexpr unsigned polynomial = 0x18f3;
    const std::size_t bits = bytes.size() * 8 - 12;
    unsigned remainder = 0;
    for (std::size_t i = 0; i < bits; ++i) {
        const auto byte = static_cast<unsigned>(bytes[i / 8]);
        remainder = remainder << 1 | (byte >> (7 - i % 8) & 1U);
        if (remainder & 0x1000U)
            remainder ^= polynomial;
    }
    return remainder & 0xfffU;
}

} // namespace

QString code(const Secret &secret, const Secret &pin, quint64 step)
{
    QByteArray material = pin.view().toByteArray();
    material.append(secret.view().first(keyBytes));
    const Secret digest = hmac::digest(hmac::Hash::Sha256, material);
    wipe(material);
    const Secret key = digest.view().front() == 0 ? Secret::fromBytes(digest.view().sliced(1)) : digest;

    const hotp::Mac mac = hotp::macOf(key, Algorithm::Sha256, step);
    const std::size_t offset = mac.bytes[mac.length - 1] & 0xfU;
    quint64 number = qFromBigEndian<quint64>(mac.bytes.data() + offset) & 0x7fffffffffffffffULL;
    QString text(8, u'a');
    for (qsizetype i = text.size(); i-- > 0; number /= 26)
        text[i] = QChar(static_cast<char16_t>(u'a' + number % 26));
    return text;
}

bool isPlausibleSecret(const Secret &secret)
{
    if (secret.size() == keyBytes)
        return true;
    if (secret.size() != checkedBytes)
        return false;
    const auto bytes = secret.bytes();
    const unsigned stored = (static_cast<unsigned>(bytes[checkedBytes - 2]) & 0xfU) << 8 | bytes[checkedBytes - 1];
    return checksumOf(bytes) == stored;
}

} // namespace countersign::yandex
