// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/luminance.h"

#include <algorithm>

namespace countersign {

namespace {

// ITU-R BT.601 in 8-bit fixed point; without a branch, so that the compiler can take many pixels at once.
void writeOpaque(const QRgb *from, int width, uchar *to)
{
    for (int x = 0; x < width; ++x)
        to[x] = static_cast<uchar>(
            (77 * ((from[x] >> 16) & 0xff) + 150 * ((from[x] >> 8) & 0xff) + 29 * (from[x] & 0xff)) >> 8);
}

// Premultiplied colours over white: what is missing in opacity is added in brightness.
void writeOverWhite(const QRgb *from, int width, uchar *to)
{
    // The shares of the colours add up to 256, so that nothing runs over.
    writeOpaque(from, width, to);
    for (int x = 0; x < width; ++x)
        to[x] = static_cast<uchar>(std::min(255U, to[x] + 255U - (from[x] >> 24)));
}

} // namespace

void writeLuminance(const QImage &picture, uchar *to)
{
    const int width = picture.width();
    if (picture.format() == QImage::Format_Grayscale8) {
        for (int y = 0; y < picture.height(); ++y)
            std::copy_n(picture.constScanLine(y), width, to + qsizetype(y) * width);
        return;
    }
    const bool isOpaque = !picture.hasAlphaChannel();
    const QImage::Format format = isOpaque ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied;
    const bool isReady = picture.format() == format;
    for (int y = 0; y < picture.height(); ++y) {
        // Row by row: a whole second copy of a large screen would cost more than the work itself.
        const QImage row = isReady ? QImage() : picture.copy(0, y, width, 1).convertToFormat(format);
        const auto *from = reinterpret_cast<const QRgb *>(isReady ? picture.constScanLine(y) : row.constBits());
        uchar *line = to + qsizetype(y) * width;
        if (isOpaque)
            writeOpaque(from, width, line);
        else
            writeOverWhite(from, width, line);
    }
}

void copyLuminance(const qr::LuminanceView &view, uchar *to)
{
    for (int y = 0; y < view.height; ++y) {
        const uchar *from = view.data + qsizetype(y) * view.rowStride;
        uchar *line = to + qsizetype(y) * view.width;
        if (view.pixelStride == 1) {
            std::copy_n(from, view.width, line);
        } else if (view.pixelStride == 2) {
            // The usual case of webcams (YUYV), with a step that the compiler knows.
            for (int x = 0; x < view.width; ++x)
                line[x] = from[qsizetype(x) * 2];
        } else {
            for (int x = 0; x < view.width; ++x)
                line[x] = from[qsizetype(x) * view.pixelStride];
        }
    }
}

} // namespace countersign
