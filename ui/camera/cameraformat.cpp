// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/camera/cameraformat.h"

#include <algorithm>
#include <tuple>

namespace countersign {

namespace {

/// Compares like a word in a dictionary: what comes first decides first.
auto worth(const QCameraFormat &format)
{
    const QSize size = format.resolution();
    const int area = size.width() * size.height();
    const bool fits = area <= 1280 * 720;
    const bool isEnough = area >= 640 * 480;
    const bool isPlain = format.pixelFormat() != QVideoFrameFormat::Format_Jpeg;
    // Of the formats that are too large the smallest is the best.
    return std::tuple(fits, isEnough, format.maxFrameRate() >= 10, isPlain, fits ? area : -area, format.maxFrameRate());
}

} // namespace

QCameraFormat chooseFormat(const QList<QCameraFormat> &formats)
{
    QList<QCameraFormat> known = formats;
    known.removeIf([](const QCameraFormat &format) {
        return format.isNull() || format.pixelFormat() == QVideoFrameFormat::Format_Invalid;
    });
    const auto best = std::ranges::max_element(known, {}, worth);
    return best != known.end() ? *best : QCameraFormat();
}

} // namespace countersign
