// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/otp/hotp.h"

#include <QtEndian>

#include <openssl/hmac.h>

namespace countersign::hotp {

Mac macOf(const Secret &secret, Algorithm algorithm, quint64 counter)
{
    std::array<unsigned char, 8> message{};
    qToBigEndian(counter, message.data());
    Mac mac;
    unsigned length = 0;
    // OpenSSL's one-shot HMAC: keying dominates, and a code is asked for once per time step.
    if (HMAC(digestOf(algorithm), secret.bytes().data(), static_cast<int>(secret.size()), message.data(), message.size(),
             mac.bytes.data(), &length))
        mac.length = length;
    return mac;
}

quint32 truncate(const Mac &mac)
{
    const std::size_t offset = mac.bytes[mac.length - 1] & 0xfU;
    return qFromBigEndian<quint32>(mac.bytes.data() + offset) & 0x7fffffffU;
}

QString code(const Secret &secret, Algorithm algorithm, int digits, quint64 counter)
{
    quint64 modulus = 1;
    for (int i = 0; i < digits; ++i)
        modulus *= 10;
    const quint64 number = truncate(macOf(secret, algorithm, counter)) % modulus;
    return QString::number(number).rightJustified(digits, u'0');
}

} // namespace countersign::hotp
