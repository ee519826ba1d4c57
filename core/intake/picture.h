// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/qrreader.h"

#include <QRect>

#include <vector>

/// Grey pictures prepared for the QR reader: what shadows, glare, dark pages and small modules need before a code in
/// them can be read.
namespace countersign::qr {

/// A grey picture of its own, without gaps between rows.
struct Grey
{
    std::vector<uchar> pixels;
    int width = 0;
    int height = 0;

    LuminanceView view() const { return {pixels.data(), width, height, width, 1}; }
    uchar *row(int y) { return pixels.data() + std::size_t(y) * std::size_t(width); }
    const uchar *row(int y) const { return pixels.data() + std::size_t(y) * std::size_t(width); }
};

Grey copyOf(const LuminanceView &view);

/// The brightness of a picture; transparent parts count as white.
Grey greyOf(const QImage &picture);

/// A part of a view, in place; what of it lies outside is left away.
LuminanceView partOf(const LuminanceView &view, const QRect &part);

/// Each pixel against the mean and spread of its neighbourhood: repairs shadows, gradients and low contrast.
Grey normalised(const Grey &grey);

/// 1 for each pixel that is darker than its neighbourhood of 2 * `radius` + 1 pixels squared, else 0.
Grey darkness(const Grey &grey, int radius);

/// Light for dark.
Grey inverted(const Grey &grey);

/// Twice as large, smoothly; helps where a module is hardly two pixels wide.
Grey doubled(const Grey &grey);

/// Half as large, each pixel the mean of four; helps where noise or moiré is finer than a module.
Grey halved(const Grey &grey);

/// Of another size, smoothly.
Grey scaled(const Grey &grey, double factor);

/// Edges made steeper.
Grey sharpened(const Grey &grey);

/// With a white margin, for codes cut out too closely.
Grey bordered(const Grey &grey);

/// With a white margin behind a thin dark frame, which stands in for the outer line of a finder pattern that the edge of
/// the picture has cut off.
Grey framed(const Grey &grey);

/// All but the darkest tones made light: codes that a page in dark mode shows black on white without a white margin
/// stand on nearly black ground.
Grey lifted(const Grey &grey);

/// Whether most of a picture is dark, as a screen in dark mode.
bool isDark(const Grey &grey);

} // namespace countersign::qr
