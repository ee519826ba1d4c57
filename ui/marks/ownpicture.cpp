// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/marks/ownpicture.h"

#include "ui/drawingpart.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

#include <algorithm>

namespace countersign {

namespace {

constexpr qsizetype largestPicture = 2'000'000;
constexpr qsizetype largestDrawing = 200'000;
constexpr int largestSide = 4096;

/// How often an element is in a drawing, whatever prefix its namespace has.
qsizetype countOf(const QByteArray &lowerSvg, const char *element)
{
    return lowerSvg.count(QByteArray("<") + element) + lowerSvg.count(QByteArray(":") + element);
}

// What would be fetched, unfolded or run has no place in a mark.
bool isSuspicious(const QByteArray &svg)
{
    // Each may be of a group that has two of the next, and so on; drawings have a few.
    constexpr qsizetype mostUses = 16;
    static constexpr const char *unwanted[] = {"image", "script", "animate"};
    if (svg.size() > largestDrawing)
        return true;
    const QByteArray lower = svg.toLower();
    return lower.contains("<!entity") || lower.contains("<!doctype") || countOf(lower, "use") > mostUses
           || std::ranges::any_of(unwanted, [&lower](const char *element) { return countOf(lower, element) > 0; });
}

QImage drawing(const QByteArray &svg, int pixels)
{
    DrawingPart *part = isSuspicious(svg) ? nullptr : drawingPart();
    if (!part)
        return {};
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    return part->draw(svg, painter, QRectF(0, 0, pixels, pixels)) ? image : QImage();
}

QImage picture(QByteArray bytes, const char *format, int pixels)
{
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, format);
    const QSize size = reader.size();
    if (bytes.size() > largestPicture || size.isEmpty() || std::max(size.width(), size.height()) > largestSide)
        return {};
    const QImage whole = reader.read();
    if (whole.isNull())
        return {};
    // The middle, where a picture is not square.
    const int side = std::min(whole.width(), whole.height());
    return whole.copy((whole.width() - side) / 2, (whole.height() - side) / 2, side, side)
        .scaled(pixels, pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

} // namespace

QImage ownPicture(const Icon &icon, int pixels)
{
    if (icon.mimeType == u"image/svg+xml")
        return drawing(icon.picture, pixels);
    // Whatever it says it is: only formats whose readers are part of Qt itself and used by everybody.
    static constexpr std::pair<const char *, const char *> formats[] = {{"\x89PNG", "png"}, {"\xff\xd8\xff", "jpeg"}};
    for (const auto &[start, format] : formats) {
        if (icon.picture.startsWith(start))
            return picture(icon.picture, format, pixels);
    }
    return {};
}

} // namespace countersign
