// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/kdbx.h"

#include "core/base/aescbc.h"
#include "core/base/aeskdf.h"
#include "core/base/argon2.h"
#include "core/base/hmac.h"
#include "core/intake/archive.h"
#include "core/intake/twofish.h"

#include <QHash>
#include <QtEndian>

#include <algorithm>
#include <limits>

namespace countersign::kdbx {

namespace {

using Hash = hmac::Hash;
using Fields = QHash<int, QByteArrayView>;
using Parameters = QHash<QByteArray, QByteArrayView>;

constexpr QByteArrayView mark("\x03\xd9\xa2\x9a\x67\xfb\x4b\xb5", 8);
constexpr qsizetype digestSize = 32;
constexpr qsizetype startSize = 12; // The mark and two halves of a version.

// The head's fields.
enum Field {
    End = 0,
    Cipher = 2,
    Compression = 3,
    Seed = 4,
    TransformSeed = 5,
    Rounds = 6,
    Vector = 7,
    StreamKey = 8,
    StartBytes = 9,
    StreamKind = 10,
    Derivation = 11
};

class Reader
{
public:
    explicit Reader(QByteArrayView bytes) : m_rest(bytes) {}

    template<typename Number>
    Number number()
    {
        const QByteArrayView bytes = take(sizeof(Number));
        return bytes.isEmpty() ? Number{} : qFromLittleEndian<Number>(bytes.data());
    }
    QByteArrayView take(quint64 size)
    {
        if (size > static_cast<quint64>(m_rest.size())) {
            m_isWhole = false;
            return {};
        }
        const QByteArrayView bytes = m_rest.first(static_cast<qsizetype>(size));
        m_rest = m_rest.sliced(bytes.size());
        return bytes;
    }
    bool isWhole() const { return m_isWhole; }
    QByteArrayView rest() const { return m_rest; }

private:
    QByteArrayView m_rest;
    bool m_isWhole = true;
};

template<typename Number>
QByteArray littleEndian(Number value)
{
    QByteArray bytes(sizeof value, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

quint64 numberIn(QByteArrayView bytes)
{
    if (bytes.size() == sizeof(quint64))
        return qFromLittleEndian<quint64>(bytes.data());
    return bytes.size() == sizeof(quint32) ? qFromLittleEndian<quint32>(bytes.data()) : 0;
}

Secret joined(const Secret &first, QByteArrayView second)
{
    return Secret::build(first.size() + second.size(), [&](std::span<unsigned char> out) {
        std::ranges::copy(first.bytes(), out.begin());
        std::copy(second.begin(), second.end(), out.begin() + first.size());
    });
}

struct Head
{
    int version = 0;
    Fields fields;
    QByteArrayView bytes;
    QByteArrayView rest;
};

std::optional<Head> headOf(QByteArrayView file)
{
    Head head{versionOf(file), {}, {}, {}};
    Reader reader(file);
    reader.take(startSize);
    for (int field = -1; field != End && reader.isWhole();) {
        field = reader.number<quint8>();
        head.fields[field] = reader.take(head.version == 3 ? reader.number<quint16>() : reader.number<quint32>());
    }
    head.bytes = file.chopped(reader.rest().size());
    head.rest = reader.rest();
    return reader.isWhole() ? std::optional(head) : std::nullopt;
}

// A dictionary of names and values of several types, of which numbers and bytes are of use.
std::optional<Parameters> parametersIn(QByteArrayView bytes)
{
    Parameters found;
    Reader reader(bytes);
    reader.number<quint16>();
    while (reader.isWhole() && reader.number<quint8>() != 0) {
        const QByteArray name = reader.take(reader.number<quint32>()).toByteArray();
        found[name] = reader.take(reader.number<quint32>());
    }
    return reader.isWhole() ? std::optional(found) : std::nullopt;
}

Result<Secret> transformed(const Head &head, const Secret &password, const Effort &effort)
{
    // A password alone is a list of one, hence the digest of a digest.
    const Secret key = hmac::digest(Hash::Sha256, hmac::digest(Hash::Sha256, password.view()).view());
    if (head.version == 3)
        return aeskdf::derive(key, head.fields[TransformSeed], numberIn(head.fields[Rounds]), effort);
    const auto given = parametersIn(head.fields[Derivation]);
    if (!given)
        return failure(Reason::ForeignFileDamaged);
    const QByteArray kind = given->value("$UUID").toByteArray().toHex();
    if (kind == "c9d9f39a628a4460bf740d08c18a4fea" || kind == "7c02bb8279a74ac0927d114a00648238")
        return aeskdf::derive(key, given->value("S"), numberIn(given->value("R")), effort);
    const bool isId = kind == "9e298b1956db4773b23dfc3ec6f0a1e6";
    constexpr quint64 version = 0x13;
    if ((!isId && kind != "ef636ddf8c29444b91f7a9a403e30a0c") || numberIn(given->value("V")) != version)
        return failure(Reason::ForeignFileTooNew, QStringLiteral("KeePass"));
    const argon2::Cost cost{.passes = numberIn(given->value("I")),
                            .kibibytes = numberIn(given->value("M")) / 1024,
                            .lanes = numberIn(given->value("P"))};
    return argon2::derive(isId ? argon2::Kind::Id : argon2::Kind::D, key, given->value("S"), cost, digestSize, effort);
}

Result<Secret> decrypted(const Head &head, const Secret &key, QByteArrayView text)
{
    const QByteArray cipher = head.fields[Cipher].toByteArray().toHex();
    const QByteArrayView vector = head.fields[Vector];
    std::optional<Secret> plain;
    if (cipher == "31c1f2e6bf714350be5805216afc5aff") {
        plain = aescbc::open(key, vector, text);
    } else if (cipher == "d6038a2b8b6f4cb5a524339a31dbb59a") {
        plain = sodium::KeyStream(sodium::KeyStream::Cipher::ChaCha20, key, vector.toByteArray()).mix(text);
    } else if (cipher == "ad68f29f576f4bb9a36ad47af965346c") {
        if (!twofish::isThere())
            return failure(Reason::ForeignCipherUnknown, QStringLiteral("Twofish"));
        plain = twofish::open(key, vector, text);
    } else {
        return failure(Reason::ForeignCipherUnknown, QString::fromLatin1(cipher));
    }
    if (!plain)
        return failure(Reason::ForeignFileDamaged);
    return *plain;
}

Result<Secret> unpacked(const Head &head, const Secret &content, const Effort &effort)
{
    if (numberIn(head.fields[Compression]) == 0)
        return content;
    return archive::gunzip(content.view(), effort);
}

Result<sodium::KeyStream> streamFor(quint64 kind, QByteArrayView key)
{
    constexpr quint64 salsa = 2, chacha = 3;
    constexpr qsizetype keySize = 32, nonceSize = 12;
    if (kind == salsa)
        return sodium::KeyStream(sodium::KeyStream::Cipher::Salsa20, hmac::digest(Hash::Sha256, key),
                                 QByteArray::fromHex("e830094b97205d2a"));
    if (kind != chacha)
        return failure(Reason::ForeignFileTooNew, QStringLiteral("KeePass"));
    const Secret digest = hmac::digest(Hash::Sha512, key);
    return sodium::KeyStream(sodium::KeyStream::Cipher::ChaCha20, Secret::fromBytes(digest.view().first(keySize)),
                             digest.view().sliced(keySize, nonceSize).toByteArray());
}

// Blocks with their number and digest, until an empty one.
Result<Secret> unblocked3(QByteArrayView bytes)
{
    Reader reader(bytes);
    QByteArray content;
    for (quint32 number = 0;; ++number) {
        const bool inTurn = reader.number<quint32>() == number;
        const QByteArrayView digest = reader.take(digestSize), block = reader.take(reader.number<quint32>());
        const bool isEnd = block.isEmpty();
        if (!inTurn || !reader.isWhole()
            || (!isEnd && !hmac::digest(Hash::Sha256, block).sameAs(Secret::fromBytes(digest)))) {
            wipe(content);
            return failure(Reason::ForeignFileDamaged);
        }
        if (isEnd)
            return Secret::takeFrom(std::move(content));
        content.append(block);
    }
}

Result<Opened> open3(const Head &head, const Secret &key, const Effort &effort)
{
    const auto plain = decrypted(
        head, hmac::digest(Hash::Sha256, joined(Secret::fromBytes(head.fields[Seed]), key.view()).view()), head.rest);
    if (!plain)
        return failure(plain.error().reason == Reason::ForeignFileDamaged ? Error{Reason::ForeignPasswordWrong, {}}
                                                                          : plain.error());
    const QByteArrayView start = head.fields[StartBytes];
    if (start.isEmpty() || !plain->view().startsWith(start))
        return failure(Reason::ForeignPasswordWrong);
    const auto content = unblocked3(plain->view().sliced(start.size()));
    const auto xml = content ? unpacked(head, *content, effort) : content;
    if (!xml)
        return failure(xml.error());
    auto stream = streamFor(numberIn(head.fields[StreamKind]), head.fields[StreamKey]);
    if (!stream)
        return failure(stream.error());
    return Opened{*xml, *std::move(stream), hmac::digest(Hash::Sha256, head.bytes)};
}

// The key of a block's MAC is made of its number; that of the head has the largest there is.
bool isMac(quint64 number, const Secret &base, QByteArrayView covered, QByteArrayView mac)
{
    const Secret key = hmac::digest(Hash::Sha512, joined(Secret::fromBytes(littleEndian(number)), base.view()).view());
    return hmac::isMac(Hash::Sha256, key, covered, mac);
}

Result<QByteArray> unblocked4(Reader &reader, const Secret &base)
{
    QByteArray content;
    for (quint64 number = 0;; ++number) {
        const QByteArrayView mac = reader.take(digestSize);
        const auto size = reader.number<quint32>();
        const QByteArrayView block = reader.take(size);
        if (!reader.isWhole()
            || !isMac(number, base, littleEndian(number) + littleEndian(size) + block.toByteArray(), mac))
            return failure(Reason::ForeignFileDamaged);
        if (size == 0)
            return content;
        content.append(block);
    }
}

Result<Opened> open4(const Head &head, const Secret &key, const Effort &effort)
{
    const Secret keys = joined(Secret::fromBytes(head.fields[Seed]), key.view());
    const Secret base = hmac::digest(Hash::Sha512, joined(keys, QByteArrayView("\x01", 1)).view());
    Reader reader(head.rest);
    reader.take(digestSize); // Looked at before.
    const QByteArrayView mac = reader.take(digestSize);
    if (!reader.isWhole() || !isMac(std::numeric_limits<quint64>::max(), base, head.bytes, mac))
        return failure(reader.isWhole() ? Reason::ForeignPasswordWrong : Reason::ForeignFileDamaged);
    const auto sealed = unblocked4(reader, base);
    if (!sealed)
        return failure(sealed.error());
    const auto plain = decrypted(head, hmac::digest(Hash::Sha256, keys.view()), *sealed);
    const auto content = plain ? unpacked(head, *plain, effort) : plain;
    if (!content)
        return failure(content.error());
    // A second head inside: the stream's kind and key, and attachments.
    constexpr int streamKind = 1, streamKey = 2;
    Fields fields;
    Reader inner(content->view());
    for (int field = -1; field != End && inner.isWhole();) {
        field = inner.number<quint8>();
        fields[field] = inner.take(inner.number<quint32>());
    }
    auto stream = streamFor(numberIn(fields[streamKind]), fields[streamKey]);
    if (!inner.isWhole() || !stream)
        return failure(inner.isWhole() ? stream.error() : Error{Reason::ForeignFileDamaged, {}});
    return Opened{Secret::fromBytes(inner.rest()), *std::move(stream), {}};
}

} // namespace

int versionOf(QByteArrayView bytes)
{
    constexpr qsizetype versionAt = 10;
    return bytes.startsWith(mark) && bytes.size() >= startSize ? qFromLittleEndian<quint16>(bytes.data() + versionAt)
                                                               : 0;
}

Result<Opened> open(const ForeignFile &file, const Secret &password)
{
    const int version = versionOf(file.bytes());
    if (version < 3 || version > 4)
        return failure(Reason::ForeignFileTooNew, QStringLiteral("KeePass"));
    const auto head = headOf(file.bytes());
    if (!head)
        return failure(Reason::ForeignFileDamaged);
    // The fourth form has a digest of its head, so that damage there need not look like another password.
    if (version == 4
        && (head->rest.size() < digestSize
            || hmac::digest(Hash::Sha256, head->bytes).view() != head->rest.first(digestSize)))
        return failure(Reason::ForeignFileDamaged);
    const auto key = transformed(*head, password, file.effort());
    if (!key)
        return failure(key.error());
    return version == 3 ? open3(*head, *key, file.effort()) : open4(*head, *key, file.effort());
}

} // namespace countersign::kdbx
