// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/otp/motp.h"

#include "core/base/hmac.h"

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

    const Secret digest = hmac::digest(hmac::Hash::Md5, message);
    wipe(message);
    return QString::fromLatin1(digest.view().first(3).toByteArray().toHex());
}

} // namespace countersign::motp
