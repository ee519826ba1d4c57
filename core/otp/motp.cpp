// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/otp/motp.h"

#include <openssl/evp.h>

#include <array>

namespace countersign::motp {

QString code(const Secret &secret, const Secret &pin, quint64 step)
{
    QByteArray message = QByteArray::number(step);
    message.reserve(message.size() + secret.size() * 2 + pin.size());
    constexpr char hex[] = "0123456789abcdef";
    for (const unsigned char byte : secret.bytes()) {
        message.append(hex[byte >> 4]);
        message.append(hex[byte & 0xf]);
    }
    message.append(pin.view());

    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned length = 0;
    EVP_Digest(message.constData(), static_cast<size_t>(message.size()), digest.data(), &length, EVP_md5(), nullptr);
    wipe(message);
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(digest.data()), 3).toHex());
}

} // namespace countersign::motp
