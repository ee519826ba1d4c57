// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/picturefile.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>

namespace countersign::picturefile {

namespace {

// A document with more pages than this is no enrolment letter.
constexpr int mostPages = 16;
// Of the longer side of a page that has no pixels of its own: 300 dots an inch for a sheet of A4.
constexpr int pagePixels = 3508;
// Qt refuses pictures that need more, in MiB: 4 bytes for each of the pixels that are searched.
constexpr int mostMebibytes = 4 * qr::mostPixels / (1024 * 1024) + 1;

bool isTooLarge(QSize size)
{
    return qsizetype(size.width()) * size.height() > qr::mostPixels;
}

bool isDrawn(const QByteArray &format)
{
    return format == "pdf" || format == "svg" || format == "svgz";
}

// Asks for a size that can be searched, where the format can give one without opening the whole picture first.
bool chooseSize(QImageReader &reader)
{
    const QSize size = reader.size();
    if (!size.isValid())
        return true;
    if (isDrawn(reader.format())) {
        reader.setScaledSize(size.scaled(pagePixels, pagePixels, Qt::KeepAspectRatio));
        return true;
    }
    if (!isTooLarge(size))
        return true;
    if (reader.format() != "jpeg")
        return false;
    // By halves, which its decoder does while it reads and without ever holding the whole.
    QSize smaller = size;
    while (isTooLarge(smaller))
        smaller /= 2;
    reader.setScaledSize(smaller);
    return true;
}

void joinPage(qr::Reading &all, const qr::Reading &page)
{
    for (const qr::FoundCode &code : page.codes)
        if (std::ranges::none_of(all.codes, [&](const qr::FoundCode &here) { return here.text == code.text; }))
            all.codes.append(code);
    if (!all.codes.isEmpty())
        all.whyNothing.reset();
    else if (!all.whyNothing || *all.whyNothing == Reason::NoQrCode)
        all.whyNothing = page.whyNothing;
}

} // namespace

void loadFormats()
{
    const QList<QByteArray> formats = QImageReader::supportedImageFormats();
    for (const QByteArray &format : formats) {
        // Asking a reader of that format anything at all loads its code.
        QByteArray nothing(16, '\0');
        QBuffer buffer(&nothing);
        buffer.open(QIODevice::ReadOnly);
        QImageReader(&buffer, format).canRead();
    }
    QImageReader::setAllocationLimit(mostMebibytes);
}

qr::Reading read(const QByteArray &content)
{
    QByteArray bytes = content;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const int pages = reader.supportsAnimation() ? 1 : std::clamp(reader.imageCount(), 1, mostPages);
    qr::Reading all;
    for (int page = 0; page < pages; ++page) {
        if (page > 0 && !reader.jumpToImage(page))
            break;
        if (!chooseSize(reader))
            return {{}, Reason::PictureTooLarge};
        const QImage picture = reader.read();
        if (picture.isNull())
            joinPage(all, {{}, Reason::PictureUnreadable});
        else
            joinPage(all, qr::read(picture));
    }
    return all;
}

QImage small(const QByteArray &content, int longestSide)
{
    QByteArray bytes = content;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    const bool isLarge = size.width() > longestSide || size.height() > longestSide;
    if (size.isValid() && isTooLarge(size) && !isDrawn(reader.format()) && reader.format() != "jpeg")
        return {};
    if (size.isValid() && (isLarge || isDrawn(reader.format())))
        reader.setScaledSize(size.scaled(longestSide, longestSide, Qt::KeepAspectRatio).expandedTo({1, 1}));
    const QImage picture = reader.read();
    if (picture.width() <= longestSide && picture.height() <= longestSide)
        return picture;
    return picture.scaled(longestSide, longestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

} // namespace countersign::picturefile
