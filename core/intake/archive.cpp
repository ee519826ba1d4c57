// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/archive.h"

#include "core/base/hmac.h"
#include "core/base/pbkdf2.h"

#include <zip.h>

#include <memory>

namespace countersign::archive {

namespace {

struct Discard
{
    void operator()(zip_t *zip) const { zip_discard(zip); }
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};
using Zip = std::unique_ptr<zip_t, Discard>;
using File = std::unique_ptr<zip_file_t, Discard>;

bool isEncrypted(const zip_stat_t &about)
{
    return (about.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && about.encryption_method != ZIP_EM_NONE;
}

// WinZip's MAC of a member, looked at here: libzip compares the checksum as well, which the second of WinZip's ways leaves
// at nought, and says the same of either. The member is salt, two bytes, text, and ten bytes of the MAC.
bool isAuthentic(zip_t *zip, const char *name, const zip_stat_t &about, const Secret &password)
{
    constexpr qsizetype checkSize = 2, macSize = 10;
    constexpr quint64 iterations = 1000;
    const qsizetype keySize = about.encryption_method == ZIP_EM_AES_128   ? 16
                              : about.encryption_method == ZIP_EM_AES_192 ? 24
                                                                          : 32;
    const qsizetype saltSize = keySize / 2, around = saltSize + checkSize + macSize;
    if (about.comp_size < static_cast<zip_uint64_t>(around)
        || about.comp_size > static_cast<zip_uint64_t>(largestMember))
        return false;
    const File file(zip_fopen(zip, name, ZIP_FL_ENCRYPTED | ZIP_FL_COMPRESSED));
    QByteArray raw(static_cast<qsizetype>(about.comp_size), '\0');
    if (!file || zip_fread(file.get(), raw.data(), about.comp_size) != static_cast<zip_int64_t>(about.comp_size))
        return false;
    const QByteArrayView bytes = raw, text = bytes.sliced(saltSize + checkSize).chopped(macSize);
    const auto keys =
        pbkdf2::derive(pbkdf2::Hash::Sha1, password, bytes.first(saltSize), iterations, 2 * keySize + checkSize);
    if (!keys)
        return false;
    const auto mac = hmac::of(hmac::Hash::Sha1, Secret::fromBytes(keys->view().sliced(keySize, keySize)), text);
    return mac && mac->view().first(macSize) == bytes.last(macSize);
}

// The bytes must outlive what is opened.
Zip opened(const Secret &bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source =
        zip_source_buffer_create(bytes.view().data(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    if (!source)
        return nullptr;
    Zip zip(zip_open_from_source(source, ZIP_RDONLY, &error));
    if (!zip)
        zip_source_free(source);
    zip_error_fini(&error);
    return zip;
}

} // namespace

bool isZip(QByteArrayView bytes)
{
    return bytes.startsWith("PK\3\4") || bytes.startsWith("PK\5\6");
}

QStringList namesIn(const Secret &zip)
{
    QStringList names;
    const Zip archive = opened(zip);
    if (!archive)
        return names;
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    for (zip_int64_t i = 0; i < count && names.size() <= mostMembers; ++i)
        if (const char *name = zip_get_name(archive.get(), static_cast<zip_uint64_t>(i), ZIP_FL_ENC_GUESS))
            if (const QString text = QString::fromUtf8(name); !text.endsWith(u'/'))
                names.append(text);
    return names;
}

bool hasEncrypted(const Secret &zip)
{
    const Zip archive = opened(zip);
    const auto count = archive ? std::min<zip_int64_t>(zip_get_num_entries(archive.get(), 0), mostMembers) : 0;
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t about;
        if (zip_stat_index(archive.get(), static_cast<zip_uint64_t>(i), 0, &about) == 0 && isEncrypted(about))
            return true;
    }
    return false;
}

Result<Secret> member(const Secret &zip, const QString &name, const Secret &password, const Effort &effort)
{
    const Zip archive = opened(zip);
    zip_stat_t about;
    if (!archive || zip_stat(archive.get(), name.toUtf8().constData(), 0, &about) != 0
        || !(about.valid & ZIP_STAT_SIZE))
        return failure(Reason::ForeignFileDamaged);
    if (about.size > static_cast<zip_uint64_t>(largestMember))
        return failure(Reason::ForeignFileTooCostly);
    if (const auto allowed = effort.spend(about.size / bytesPerWork); !allowed)
        return failure(allowed.error());
    const bool locked = isEncrypted(about);
    // libzip refuses these, too, and forgets to free what it has made by then.
    if (locked && zip_encryption_method_supported(about.encryption_method, 0) == 0)
        return failure(Reason::ForeignCipherUnknown, QStringLiteral("PKWARE"));
    // libzip wants it with a zero at the end.
    QByteArray phrase = password.view().toByteArray();
    const File file(locked ? zip_fopen_encrypted(archive.get(), name.toUtf8().constData(), 0, phrase.constData())
                           : zip_fopen(archive.get(), name.toUtf8().constData(), 0));
    wipe(phrase);
    if (!file)
        return failure(locked ? Reason::ForeignPasswordWrong : Reason::ForeignFileDamaged);
    const auto size = static_cast<qsizetype>(about.size);
    bool whole = size == 0, isRead = size == 0;
    Secret content = Secret::build(size, [&](std::span<unsigned char> out) {
        std::size_t read = 0;
        while (read < out.size()) {
            const zip_int64_t more = zip_fread(file.get(), out.data() + read, out.size() - read);
            if (more <= 0)
                return;
            read += static_cast<std::size_t>(more);
        }
        isRead = true;
        // The checksum is looked at when the end is met.
        unsigned char beyond = 0;
        const zip_int64_t more = zip_fread(file.get(), &beyond, 1);
        whole = more == 0;
    });
    const bool isAes = locked && about.encryption_method != ZIP_EM_TRAD_PKWARE;
    whole = isAes ? isRead && isAuthentic(archive.get(), name.toUtf8().constData(), about, password) : whole;
    // A wrong password of the old kind passes its check once in 256 times, and shows here.
    if (!whole)
        return failure(locked ? Reason::ForeignPasswordWrong : Reason::ForeignFileDamaged);
    return content;
}

} // namespace countersign::archive
