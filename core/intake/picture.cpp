// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/picture.h"

#include "core/intake/luminance.h"

#include <algorithm>
#include <array>
#include <cmath>

// The inner loops here are written so that compilers turn them into vector instructions: a 4K screen has 8 million
// pixels, and a person waits for it.

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

// Sums over a square window around each pixel. Sums of columns slide down the picture, and sums along a row are
// differences of a running sum, so the cost does not depend on the window's size. Unsigned numbers may overflow on the
// way: differences stay right as long as a window's own sum fits.
class WindowSums
{
public:
    WindowSums(const Grey &grey, int radius, bool withSquares)
        : m_grey(grey),
          m_radius(radius),
          m_withSquares(withSquares),
          m_columns(std::size_t(grey.width)),
          m_running(std::size_t(grey.width + 2 * radius + 1)),
          m_sums(m_columns.size()),
          m_shares(m_columns.size())
    {
        if (withSquares) {
            m_columnSquares.resize(m_columns.size());
            m_squares.resize(m_columns.size());
        }
        for (int x = 0; x < grey.width; ++x) {
            const int wide = std::min(x + radius, grey.width - 1) - std::max(x - radius, 0) + 1;
            m_shares[std::size_t(x)] = 1.0F / static_cast<float>(wide);
        }
        for (int y = 0; y < std::min(radius, grey.height); ++y)
            change<false>(grey.row(y));
    }

    // Rows have to come one after the other, from 0.
    void moveTo(int y)
    {
        if (y + m_radius < m_grey.height)
            change<false>(m_grey.row(y + m_radius));
        if (y - m_radius - 1 >= 0)
            change<true>(m_grey.row(y - m_radius - 1));
        m_rows = std::min(y + m_radius, m_grey.height - 1) - std::max(y - m_radius, 0) + 1;
        slide(m_columns, m_sums);
        if (m_withSquares)
            slide(m_columnSquares, m_squares);
    }

    const quint32 *sums() const { return m_sums.data(); }
    const quint32 *squares() const { return m_squares.data(); }
    /// What a sum has to be multiplied with to give the mean: this, and 1 / rows().
    const float *shares() const { return m_shares.data(); }
    int rows() const { return m_rows; }

private:
    template<bool leaves>
    void change(const uchar *row)
    {
        const std::size_t width = m_columns.size();
        quint32 *sums = m_columns.data();
        for (std::size_t x = 0; x < width; ++x)
            sums[x] = leaves ? sums[x] - row[x] : sums[x] + row[x];
        if (!m_withSquares)
            return;
        quint32 *squares = m_columnSquares.data();
        for (std::size_t x = 0; x < width; ++x) {
            const auto square = static_cast<quint32>(row[x]) * row[x];
            squares[x] = leaves ? squares[x] - square : squares[x] + square;
        }
    }

    void slide(const std::vector<quint32> &columns, std::vector<quint32> &windows)
    {
        // The running sum stands still beyond both ends, so that a window may reach over them.
        const auto radius = std::size_t(m_radius);
        const std::size_t width = columns.size();
        quint32 *running = m_running.data();
        quint32 sum = 0;
        std::fill_n(running, radius + 1, 0U);
        for (std::size_t x = 0; x < width; ++x) {
            sum += columns[x];
            running[x + radius + 1] = sum;
        }
        std::fill_n(running + width + radius + 1, radius, sum);
        quint32 *to = windows.data();
        const quint32 *end = running + 2 * radius + 1;
        for (std::size_t x = 0; x < width; ++x)
            to[x] = end[x] - running[x];
    }

    const Grey &m_grey;
    int m_radius;
    bool m_withSquares;
    int m_rows = 0;
    std::vector<quint32> m_columns;
    std::vector<quint32> m_columnSquares = {};
    std::vector<quint32> m_running;
    std::vector<quint32> m_sums;
    std::vector<quint32> m_squares = {};
    std::vector<float> m_shares;
};

} // namespace

Grey copyOf(const LuminanceView &view)
{
    Grey grey = blank(view.width, view.height);
    copyLuminance(view, grey.pixels.data());
    return grey;
}

Grey greyOf(const QImage &picture)
{
    Grey grey = blank(picture.width(), picture.height());
    writeLuminance(picture, grey.pixels.data());
    return grey;
}

LuminanceView partOf(const LuminanceView &view, const QRect &part)
{
    const QRect inside = part.intersected({0, 0, view.width, view.height});
    if (inside.isEmpty())
        return {};
    return {view.data + std::ptrdiff_t(inside.top()) * view.rowStride
                + std::ptrdiff_t(inside.left()) * view.pixelStride,
            inside.width(), inside.height(), view.rowStride, view.pixelStride};
}

Grey normalised(const Grey &grey)
{
    // A window of 33 pixels spans several modules of a code that can be read at all.
    constexpr int radius = 16;
    constexpr float gain = 56.0F;
    // What a flat surface may vary without being blown up to a pattern.
    constexpr float flat = 7.0F;
    Grey out = blank(grey.width, grey.height);
    WindowSums window(grey, radius, true);
    for (int y = 0; y < grey.height; ++y) {
        window.moveTo(y);
        const float share = 1.0F / static_cast<float>(window.rows());
        const uchar *from = grey.row(y);
        const quint32 *sums = window.sums();
        const quint32 *squares = window.squares();
        const float *shares = window.shares();
        uchar *to = out.row(y);
        for (int x = 0; x < grey.width; ++x) {
            // Signed, because only those are converted by one instruction; both sums stay below 2^27.
            const float mean = static_cast<float>(static_cast<qint32>(sums[x])) * shares[x] * share;
            const float square = static_cast<float>(static_cast<qint32>(squares[x])) * shares[x] * share;
            const float spread = std::sqrt(std::max(0.0F, square - mean * mean));
            const float value = 128.0F + gain * (static_cast<float>(from[x]) - mean) / (spread + flat);
            to[x] = static_cast<uchar>(static_cast<int>(std::min(std::max(value, 0.0F), 255.0F)));
        }
    }
    return out;
}

Grey darkness(const Grey &grey, int radius)
{
    // What noise and compression leave on a flat surface, which is not a pattern.
    constexpr float flat = 3.0F;
    Grey out = blank(grey.width, grey.height);
    WindowSums window(grey, radius, false);
    for (int y = 0; y < grey.height; ++y) {
        window.moveTo(y);
        const float share = 1.0F / static_cast<float>(window.rows());
        const uchar *from = grey.row(y);
        const quint32 *sums = window.sums();
        const float *shares = window.shares();
        uchar *to = out.row(y);
        for (int x = 0; x < grey.width; ++x) {
            const float mean = static_cast<float>(static_cast<qint32>(sums[x])) * shares[x] * share;
            to[x] = static_cast<float>(from[x]) + flat < mean ? 1 : 0;
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
    std::vector<int> mixed(std::size_t(grey.width) + 2);
    for (int y = 0; y < out.height; ++y) {
        // A new pixel's centre lies a quarter of an old pixel from the nearest old centre.
        const int near = y / 2;
        const int far = std::clamp(y % 2 ? near + 1 : near - 1, 0, grey.height - 1);
        const uchar *nearRow = grey.row(near);
        const uchar *farRow = grey.row(far);
        int *mid = mixed.data() + 1;
        for (int x = 0; x < grey.width; ++x)
            mid[x] = 3 * nearRow[x] + farRow[x];
        mid[-1] = mid[0];
        mid[grey.width] = mid[grey.width - 1];
        uchar *to = out.row(y);
        for (int x = 0; x < grey.width; ++x) {
            to[2 * x] = static_cast<uchar>((3 * mid[x] + mid[x - 1] + 8) >> 4);
            to[2 * x + 1] = static_cast<uchar>((3 * mid[x] + mid[x + 1] + 8) >> 4);
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
            to[x] = static_cast<uchar>((upper[2 * x] + upper[2 * x + 1] + lower[2 * x] + lower[2 * x + 1] + 2) >> 2);
    }
    return out;
}

Grey scaled(const Grey &grey, double factor)
{
    const QImage image(grey.pixels.data(), grey.width, grey.height, grey.width, QImage::Format_Grayscale8);
    const QSize size(std::max(1, static_cast<int>(grey.width * factor)),
                     std::max(1, static_cast<int>(grey.height * factor)));
    const QImage other = image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return greyOf(other.convertToFormat(QImage::Format_Grayscale8));
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

namespace {

/// With a white margin, and a dark frame between the two.
Grey surrounded(const Grey &grey, int margin, int thickness)
{
    Grey out = blank(grey.width + 2 * margin, grey.height + 2 * margin, 255);
    for (int y = margin - thickness; y < margin + grey.height + thickness; ++y)
        std::fill_n(out.row(y) + margin - thickness, grey.width + 2 * thickness, uchar{0});
    for (int y = 0; y < grey.height; ++y)
        std::copy_n(grey.row(y), grey.width, out.row(y + margin) + margin);
    return out;
}

int marginOf(const Grey &grey)
{
    return std::max(16, std::min(grey.width, grey.height) / 10);
}

} // namespace

Grey bordered(const Grey &grey)
{
    return surrounded(grey, marginOf(grey), 0);
}

Grey framed(const Grey &grey)
{
    // About a module of a code that fills the picture: thinner and thicker ones are read as well.
    const int thickness = std::max(2, std::min(grey.width, grey.height) / 90);
    return surrounded(grey, marginOf(grey), thickness);
}

Grey lifted(const Grey &grey)
{
    std::array<uchar, 256> tones{};
    for (std::size_t tone = 0; tone < tones.size(); ++tone)
        tones[tone] = static_cast<uchar>(255 * std::pow(static_cast<double>(tone) / 255, 0.2));
    Grey out = grey;
    for (uchar &pixel : out.pixels)
        pixel = tones[pixel];
    return out;
}

bool isDark(const Grey &grey)
{
    constexpr qsizetype samples = 4096;
    constexpr uchar dark = 72;
    const auto step = std::max<qsizetype>(1, static_cast<qsizetype>(grey.pixels.size()) / samples);
    qsizetype darkOnes = 0;
    qsizetype all = 0;
    for (qsizetype i = 0; i < static_cast<qsizetype>(grey.pixels.size()); i += step, ++all)
        darkOnes += grey.pixels[static_cast<std::size_t>(i)] < dark ? 1 : 0;
    return darkOnes * 2 > all;
}

} // namespace countersign::qr
