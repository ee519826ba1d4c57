// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDebug>

#include <iosfwd>
#include <memory>
#include <span>

namespace countersign {

/// A shared handle to immutable secret bytes in locked memory (OpenSSL's secure heap). Copies share one block,
/// and the block is wiped with its last holder. There is no stream operator, no implicit conversion and no ==
/// (which would leak through timing): printing or comparing one by accident does not compile.
class Secret
{
public:
    Secret() = default;

    /// Copies bytes into locked memory. The caller's copy stays the caller's to wipe.
    static Secret fromBytes(QByteArrayView bytes);

    /// Copies bytes into locked memory and wipes the source, if nobody else shares it.
    static Secret takeFrom(QByteArray &&bytes);

    /// Makes a secret of `size` bytes that `fill` writes in place; the bytes are zero before.
    template<typename Fill>
    static Secret build(qsizetype size, Fill fill)
    {
        Secret secret = allocate(size);
        fill(std::span<unsigned char>(secret.m_block.get(), static_cast<std::size_t>(size)));
        return secret;
    }

    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }

    /// The bytes, valid while this handle lives. Do not copy them into ordinary memory.
    QByteArrayView view() const { return {reinterpret_cast<const char *>(m_block.get()), m_size}; }
    std::span<const unsigned char> bytes() const { return {m_block.get(), static_cast<std::size_t>(m_size)}; }

    /// Equal length and content, compared in constant time.
    bool sameAs(const Secret &other) const;

    friend QDebug operator<<(QDebug, const Secret &) = delete;
    friend std::ostream &operator<<(std::ostream &, const Secret &) = delete;

private:
    static Secret allocate(qsizetype size);

    std::shared_ptr<unsigned char> m_block;
    qsizetype m_size = 0;
};

/// Overwrites a buffer in a way the compiler cannot leave out. Does nothing to a buffer shared with another holder.
void wipe(QByteArray &bytes);
void wipe(QString &text);

} // namespace countersign
