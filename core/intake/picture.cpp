// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/picture.h"

#include <algorithm>
#include <cmath>

namespace countersign::qr {

namespace {

Grey blank(int width, int height, uchar value = 0)
{
    return {std::vector<uchar>(std::size_t(width) * std::size_t(height), value), width, height};
}

uchar clamped(int value)
{
    return static_cast<uchar>(std::clamp(value, 0, 255));
}

} // namespace

Grey copyOf(const LuminanceView &view)
{
    Grey grey = blank(view.width, view.height);
    for (int y = 0; y < view.height; ++y) {
        const uchar *from = view.data + std::ptrdiff_t(y) * view.rowStride;
        uchar *to = grey.row(y);
        if (view.pixelStride == 1) {
            std::copy_n(from, view.width, to);
            continue;
        }
        for (int x = 0; x < view.width; ++x)
            to[x] = from[std::ptrdiff_t(x) * view.pixelStride];
    }
    return grey;
}

Grey normalised(const Grey &grey)
{
    // A window of 33 pixels spans several modules of a code that can be read at all. Sums of columns slide down the
    // picture and the window slides along them, so the cost does not depend on its size.
    constexpr int radius = 16;
    constexpr double gain = 56.0;
    // What a flat surface may vary without being blown up to a pattern.
    constexpr double flat = 7.0;
    Grey out = blank(grey.width, grey.height);
    const auto columns = std::size_t(grey.width);
    std::vector<int> sums(columns, 0);
    std::vector<int> squares(columns, 0);
    const auto addRow = [&](int y, int sign) {
        const uchar *row = grey.row(y);
        for (std::size_t x = 0; x < columns; ++x) {
            sums[x] += sign * row[x];
            squares[x] += sign * row[x] * row[x];
        }
    };
    for (int y = 0; y < std::min(radius, grey.height); ++y)
        addRow(y, 1);
    for (int y = 0; y < grey.height; ++y) {
        if (y + radius < grey.height)
            addRow(y + radius, 1);
        if (y - radius - 1 >= 0)
            addRow(y - radius - 1, -1);
        const int rows = std::min(y + radius, grey.height - 1) - std::max(y - radius, 0) + 1;
        qint64 sum = 0;
        qint64 square = 0;
        for (int x = 0; x < std::min(radius, grey.width); ++x) {
            sum += sums[std::size_t(x)];
            square += squares[std::size_t(x)];
        }
        const uchar *from = grey.row(y);
        uchar *to = out.row(y);
        for (int x = 0; x < grey.width; ++x) {
            if (x + radius < grey.width) {
                sum += sums[std::size_t(x + radius)];
                square += squares[std::size_t(x + radius)];
            }
            if (x - radius - 1 >= 0) {
                sum -= sums[std::size_t(x - radius - 1)];
                square -= squares[std::size_t(x - radius - 1)];
            }
            const int wide = std::min(x + radius, grey.width - 1) - std::max(x - radius, 0) + 1;
            const double count = double(rows) * wide;
            const double mean = double(sum) / count;
            const double spread = std::sqrt(std::max(0.0, double(square) / count - mean * mean));
            to[x] = clamped(static_cast<int>(128.0 + gain * (from[x] - mean) / (spread + flat)));
        }
    }
    return out;
}

Grey inverted(const Grey &grey)
{
    Grey out = grey;
    std::ranges::for_each(out.pixels, [](uchar &pixel) { pixel = static_cast<uchar>(255 - pixel); });
    return out;
}

Grey doubled(const Grey &grey)
{
    Grey out = blank(grey.width * 2, grey.height * 2);
    for (int y = 0; y < out.height; ++y) {
        // A new pixel's centre lies a quarter of an old pixel from the nearest old centre.
        const int near = y / 2;
        const int far = std::clamp(y % 2 ? near + 1 : near - 1, 0, grey.height - 1);
        const uchar *nearRow = grey.row(near);
        const uchar *farRow = grey.row(far);
        uchar *to = out.row(y);
        for (int x = 0; x < out.width; ++x) {
            const int nearX = x / 2;
            const int farX = std::clamp(x % 2 ? nearX + 1 : nearX - 1, 0, grey.width - 1);
            const int sum = 9 * nearRow[nearX] + 3 * nearRow[farX] + 3 * farRow[nearX] + farRow[farX];
            to[x] = static_cast<uchar>((sum + 8) / 16);
        }
    }
    return out;
}

Grey halved(const Grey &grey)
{
    Grey out = blank(grey.width / 2, grey.height / 2);
    for (int y = 0; y < out.height; ++y) {
        const uchar *upper = grey.row(2 * y);
        const uchar *lower = grey.row(2 * y + 1);
        uchar *to = out.row(y);
        for (int x = 0; x < out.width; ++x)
            to[x] = static_cast<uchar>((upper[2 * x] + upper[2 * x + 1] + lower[2 * x] + lower[2 * x + 1] + 2) / 4);
    }
    return out;
}

Grey sharpened(const Grey &grey)
{
    Grey out = grey;
    for (int y = 1; y + 1 < grey.height; ++y) {
        const uchar *above = grey.row(y - 1);
        const uchar *row = grey.row(y);
        const uchar *below = grey.row(y + 1);
        uchar *to = out.row(y);
        for (int x = 1; x + 1 < grey.width; ++x) {
            const int around = above[x - 1] + above[x] + above[x + 1] + row[x - 1] + row[x + 1] + below[x - 1]
                               + below[x] + below[x + 1];
            to[x] = clamped(row[x] + (8 * row[x] - around) / 4);
        }
    }
    return out;
}

Grey bordered(const Grey &grey)
{
    const int margin = std::max(16, std::min(grey.width, grey.height) / 10);
    Grey out = blank(grey.width + 2 * margin, grey.height + 2 * margin, 255);
    for (int y = 0; y < grey.height; ++y)
        std::copy_n(grey.row(y), grey.width, out.row(y + margin) + margin);
    return out;
}

} // namespace countersign::qr
