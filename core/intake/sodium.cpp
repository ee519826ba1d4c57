// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sodium.h"

#include <sodium.h>

namespace countersign::sodium {

namespace {

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

bool isReady()
{
    // 0 the first time, 1 afterwards; safe from several threads.
    return sodium_init() >= 0;
}

} // namespace

std::optional<Secret> openStream(const Secret &key, QByteArrayView header, QByteArrayView message)
{
    constexpr auto extra = static_cast<qsizetype>(crypto_secretstream_xchacha20poly1305_ABYTES);
    if (!isReady() || key.size() != crypto_secretstream_xchacha20poly1305_KEYBYTES
        || header.size() != crypto_secretstream_xchacha20poly1305_HEADERBYTES || message.size() < extra)
        return std::nullopt;
    crypto_secretstream_xchacha20poly1305_state state;
    bool good = crypto_secretstream_xchacha20poly1305_init_pull(&state, bytesOf(header), key.bytes().data()) == 0;
    const Secret plain = Secret::build(message.size() - extra, [&](std::span<unsigned char> out) {
        unsigned char none = 0;
        good = good
               && crypto_secretstream_xchacha20poly1305_pull(
                      &state, out.empty() ? &none : out.data(), nullptr, nullptr, bytesOf(message),
                      static_cast<unsigned long long>(message.size()), nullptr, 0)
                      == 0;
    });
    sodium_memzero(&state, sizeof state);
    return good ? std::optional(plain) : std::nullopt;
}

std::optional<Secret> openBox(const Secret &key, QByteArrayView nonce, QByteArrayView box)
{
    constexpr auto extra = static_cast<qsizetype>(crypto_secretbox_MACBYTES);
    if (!isReady() || key.size() != crypto_secretbox_KEYBYTES || nonce.size() != crypto_secretbox_NONCEBYTES
        || box.size() < extra)
        return std::nullopt;
    bool good = false;
    const Secret plain = Secret::build(box.size() - extra, [&](std::span<unsigned char> out) {
        unsigned char none = 0;
        good =
            crypto_secretbox_open_easy(out.empty() ? &none : out.data(), bytesOf(box),
                                       static_cast<unsigned long long>(box.size()), bytesOf(nonce), key.bytes().data())
            == 0;
    });
    return good ? std::optional(plain) : std::nullopt;
}

} // namespace countersign::sodium
