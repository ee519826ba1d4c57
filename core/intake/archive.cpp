// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/archive.h"

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
    const auto count = std::min<zip_int64_t>(zip_get_num_entries(archive.get(), 0), mostMembers);
    for (zip_int64_t i = 0; i < count; ++i)
        if (const char *name = zip_get_name(archive.get(), static_cast<zip_uint64_t>(i), ZIP_FL_ENC_GUESS))
            if (const QString text = QString::fromUtf8(name); !text.endsWith(u'/'))
                names.append(text);
    return names;
}

bool isEncrypted(const Secret &zip, const QString &name)
{
    const Zip archive = opened(zip);
    zip_stat_t about;
    return archive && zip_stat(archive.get(), name.toUtf8().constData(), 0, &about) == 0
           && (about.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && about.encryption_method != ZIP_EM_NONE;
}

Result<Secret> member(const Secret &zip, const QString &name, const Secret &password)
{
    const Zip archive = opened(zip);
    zip_stat_t about;
    if (!archive || zip_stat(archive.get(), name.toUtf8().constData(), 0, &about) != 0
        || !(about.valid & ZIP_STAT_SIZE))
        return failure(Reason::ForeignFileDamaged);
    if (about.size > static_cast<zip_uint64_t>(largestMember))
        return failure(Reason::ForeignFileTooCostly);
    const bool locked = (about.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && about.encryption_method != ZIP_EM_NONE;
    // libzip wants it with a zero at the end.
    QByteArray phrase = password.view().toByteArray();
    const std::unique_ptr<zip_file_t, Discard> file(
        locked ? zip_fopen_encrypted(archive.get(), name.toUtf8().constData(), 0, phrase.constData())
               : zip_fopen(archive.get(), name.toUtf8().constData(), 0));
    wipe(phrase);
    if (!file)
        return failure(locked ? Reason::ForeignPasswordWrong : Reason::ForeignFileDamaged);
    const auto size = static_cast<qsizetype>(about.size);
    bool whole = size == 0;
    Secret content = Secret::build(size, [&](std::span<unsigned char> out) {
        std::size_t read = 0;
        while (read < out.size()) {
            const zip_int64_t more = zip_fread(file.get(), out.data() + read, out.size() - read);
            if (more <= 0)
                return;
            read += static_cast<std::size_t>(more);
        }
        // The checksum, or the MAC, is looked at when the end is met.
        unsigned char beyond = 0;
        const zip_int64_t more = zip_fread(file.get(), &beyond, 1);
        // Behind an AES member libzip answers with a failure that it has no error for; the MAC was looked at before.
        whole = more == 0 || (more < 0 && zip_error_code_zip(zip_file_get_error(file.get())) == ZIP_ER_OK);
    });
    // A wrong password of the old kind passes its check once in 256 times, and shows here.
    if (!whole)
        return failure(locked ? Reason::ForeignPasswordWrong : Reason::ForeignFileDamaged);
    return content;
}

} // namespace countersign::archive
