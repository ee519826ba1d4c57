// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/qrwriter.h"

#include <qrencode.h>

#include <cerrno>
#include <memory>

namespace countersign::qrwriter {

namespace {

// The library gives its copies back to the heap as they are (core/base/wipingheap.h).
struct WipedCode
{
    void operator()(QRcode *code) const
    {
        volatile unsigned char *module = code->data;
        for (qsizetype left = qsizetype(code->width) * code->width; left > 0; --left)
            *module++ = 0;
        QRcode_free(code);
    }
};

} // namespace

Result<QrModules> write(const Secret &text)
{
    if (text.isEmpty())
        return failure(Reason::TextEmpty);
    constexpr int longest = 2953; // Of version 40 at level L (ISO/IEC 18004, table 7).
    if (text.size() > longest)
        return failure(Reason::TooLongForQrCode);
    constexpr int smallestVersion = 0; // The library's word for "as small as it can be".
    for (const QRecLevel level : {QR_ECLEVEL_M, QR_ECLEVEL_L}) {
        const std::unique_ptr<QRcode, WipedCode> code(
            QRcode_encodeData(static_cast<int>(text.size()), text.bytes().data(), smallestVersion, level));
        if (code)
            return QrModules(Secret::fromBytes({code->data, qsizetype(code->width) * code->width}), code->width);
        if (errno != ERANGE)
            return failure(Reason::Internal);
    }
    return failure(Reason::TooLongForQrCode);
}

} // namespace countersign::qrwriter
