// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sodium.h"

#include <sodium.h>

#include <algorithm>

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

KeyStream::KeyStream(Cipher cipher, Secret key, QByteArray nonce)
    : m_cipher(cipher), m_key(std::move(key)), m_nonce(std::move(nonce))
{}

std::optional<Secret> KeyStream::mix(QByteArrayView bytes)
{
    constexpr quint64 blockSize = 64;
    const bool isSalsa = m_cipher == Cipher::Salsa20;
    const qsizetype nonceSize = isSalsa ? crypto_stream_salsa20_NONCEBYTES : crypto_stream_chacha20_ietf_NONCEBYTES;
    if (!isReady() || m_key.size() != crypto_stream_salsa20_KEYBYTES || m_nonce.size() != nonceSize)
        return std::nullopt;
    // The library begins at whole blocks; what the piece before used of one is mixed into nothing.
    const auto before = static_cast<qsizetype>(m_used % blockSize);
    bool good = true;
    const Secret mixed = Secret::build(before + bytes.size(), [&](std::span<unsigned char> out) {
        if (out.empty())
            return;
        std::copy(bytes.begin(), bytes.end(), out.begin() + before);
        const quint64 block = m_used / blockSize;
        good = (isSalsa ? crypto_stream_salsa20_xor_ic(out.data(), out.data(), out.size(), bytesOf(m_nonce), block,
                                                       m_key.bytes().data())
                        : crypto_stream_chacha20_ietf_xor_ic(out.data(), out.data(), out.size(), bytesOf(m_nonce),
                                                             static_cast<quint32>(block), m_key.bytes().data()))
               == 0;
    });
    m_used += static_cast<quint64>(bytes.size());
    return good ? std::optional(Secret::fromBytes(mixed.view().sliced(before))) : std::nullopt;
}

} // namespace countersign::sodium
