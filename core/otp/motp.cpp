// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/otp/motp.h"

#include "core/base/base32.h"
#include "core/base/hmac.h"
#include "core/otp/uriparts.h"

namespace countersign::motp {

QString code(const Secret &secret, const Secret &pin, quint64 step)
{
    const Secret written = writtenKey(secret);
    QByteArray message = QByteArray::number(step);
    message.reserve(message.size() + written.size() + pin.size());
    message.append(written.view());
    message.append(pin.view());

    const Secret digest = hmac::digest(hmac::Hash::Md5, message);
    wipe(message);
    return QString::fromLatin1(digest.view().first(3).toByteArray().toHex());
}

Secret writtenKey(const Secret &secret)
{
    return Secret::build(secret.size() * 2, [&](std::span<unsigned char> out) {
        auto to = out.begin();
        for (const unsigned char byte : secret.bytes()) {
            *to++ = static_cast<unsigned char>("0123456789abcdef"[byte >> 4]);
            *to++ = static_cast<unsigned char>("0123456789abcdef"[byte & 0xf]);
        }
    });
}

Result<Secret> typedKey(const QString &text)
{
    using uriparts::hexValue;
    QByteArray digits;
    digits.reserve(text.size());
    QChar other;
    bool isBase32 = true;
    for (const QChar c : text) {
        if (base32::isDropped(c.unicode()))
            continue;
        if (hexValue(c) >= 0)
            digits.append(c.toLatin1());
        else if (other.isNull())
            other = c;
        isBase32 = isBase32 && !QStringView(u"0189").contains(c);
    }
    if (!other.isNull()) {
        wipe(digits);
        return isBase32 ? base32::decode(text, base32::Reading::Typed)
                        : Result<Secret>(failure(Reason::SecretNotHexadecimal, other));
    }
    if (digits.isEmpty())
        return failure(Reason::SecretEmpty);
    const bool isWhole = digits.size() % 2 == 0;
    Result<Secret> key = isWhole ? Secret::takeFrom(QByteArray::fromHex(digits))
                                 : Result<Secret>(failure(Reason::SecretLacksDigit));
    wipe(digits);
    return key;
}

} // namespace countersign::motp
