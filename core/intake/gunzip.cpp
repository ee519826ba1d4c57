// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/archive.h"

#include <zlib.h>

namespace countersign::archive {

bool isGzip(QByteArrayView bytes)
{
    return bytes.startsWith("\x1f\x8b");
}

Result<Secret> gunzip(QByteArrayView bytes, const Effort &effort)
{
    z_stream stream = {};
    constexpr int gzipOnly = 15 + 16;
    if (inflateInit2(&stream, gzipOnly) != Z_OK)
        return failure(Reason::Internal);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    QByteArray content;
    int answer = Z_OK;
    Result<void> allowed;
    while (answer == Z_OK && allowed) {
        char block[16 * 1024];
        stream.next_out = reinterpret_cast<Bytef *>(block);
        stream.avail_out = sizeof block;
        answer = inflate(&stream, Z_NO_FLUSH);
        content.append(block, static_cast<qsizetype>(sizeof block - stream.avail_out));
        allowed = content.size() > largestMember ? failure(Reason::ForeignFileTooCostly)
                                                 : effort.spend(sizeof block / bytesPerWork);
        // Members one behind the other are one file (RFC 1952, section 2.2).
        if (answer == Z_STREAM_END && isGzip(bytes.last(static_cast<qsizetype>(stream.avail_in))))
            answer = inflateReset(&stream);
    }
    inflateEnd(&stream);
    if (!allowed || answer != Z_STREAM_END) {
        wipe(content);
        return failure(allowed ? Error{Reason::ForeignFileDamaged, {}} : allowed.error());
    }
    return Secret::takeFrom(std::move(content));
}

} // namespace countersign::archive
