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
/// every code that can be seen is read, for a picture of which there is only one; two threads share the work.
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
    /// Nothing when codes were found. Else PictureTooLarge, or the best guess: NoQrCode where none can be seen,
    /// QrCodeTooSmall, QrCodeBlurred or QrCodeCutOff, and QrCodeNotReadable where one can be seen and none of these.
    std::optional<Reason> whyNothing;
};

/// The largest picture that is searched, in pixels: at four bytes each it stays below the 256 MiB that Qt allows one
/// picture.
constexpr qsizetype mostPixels = 64'000'000;

/// Finds QR codes (and Micro QR codes) in a picture. Never throws; an empty view holds no codes. A quick pass alone
/// makes no guess: it says NoQrCode where it reads none.
Reading read(const LuminanceView &view, Effort effort);

/// For live frames: a quick pass, and when it finds nothing one of the harder passes, chosen by `turn` (0, 1, 2, …, which
/// the caller counts up with each frame in which nothing was found). Every fourth turn looks for a code to guess at
/// instead; the other turns say NoQrCode, so the last guess is worth keeping for four frames.
Reading readFrame(const LuminanceView &view, int turn);

/// The same for a picture, thoroughly. Transparent parts count as white.
Reading read(const QImage &picture);

} // namespace countersign::qr
