// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QImage>
#include <QList>
#include <QPolygon>
#include <QString>

#include <optional>

namespace countersign::qr {

/// Brightness values in somebody else's memory, which must outlive the call: `rowStride` bytes from row to row and
/// `pixelStride` bytes from pixel to pixel, so that one plane of a camera frame can be read where it lies.
struct LuminanceView
{
    const uchar *data = nullptr;
    int width = 0;
    int height = 0;
    int rowStride = 0;
    int pixelStride = 1;
};

/// Frame: one quick pass, for live pictures that come thirty times a second. Thorough: harder and harder passes until
/// one answers, for a picture of which there is only one.
enum class Effort { Frame, Thorough };

struct FoundCode
{
    QString text;
    QPolygon outline; ///< The four corners in pixels of the view, clockwise from the top left of the code.
};

struct Reading
{
    /// In reading order, each text once.
    QList<FoundCode> codes;
    /// NoQrCode, QrCodeNotReadable or PictureTooLarge; nothing when codes were found.
    std::optional<Reason> whyNothing;
};

/// The largest picture that is searched, in pixels: at four bytes each it stays below the 256 MiB that Qt allows one
/// picture.
constexpr qsizetype mostPixels = 64'000'000;

/// Finds QR codes (and Micro QR codes) in a picture. Never throws; an empty view holds no codes.
Reading read(const LuminanceView &view, Effort effort);

/// The same for a picture, thoroughly. Transparent parts count as white.
Reading read(const QImage &picture);

} // namespace countersign::qr
