// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/ownpicture.h"

#include "core/base/files.h"
#include "core/intake/readerprocess.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImage>

namespace countersign::ownpicture {

namespace {

QByteArray pngOf(const QImage &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    // Drawn anew, so that no word of a file comes along.
    QImage bare = picture.convertToFormat(QImage::Format_ARGB32);
    const QStringList words = bare.textKeys();
    for (const QString &word : words)
        bare.setText(word, QString());
    bare.setColorSpace({});
    bare.save(&buffer, "PNG");
    return bytes;
}

} // namespace

Result<Icon> fromPicture(const QImage &picture)
{
    if (picture.isNull())
        return failure(Reason::PictureUnreadable);
    // Few pictures are so rich that they have to become smaller; the last size fits whatever is in it.
    for (const int side : {longestSide, 192, 128, 96}) {
        const bool fits = picture.width() <= side && picture.height() <= side;
        const QByteArray png =
            pngOf(fits ? picture : picture.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation));
        if (!png.isEmpty() && png.size() <= mostBytes)
            return Icon{png, QStringLiteral("image/png")};
    }
    return failure(Reason::PictureUnreadable);
}

Result<Icon> fromContent(const QByteArray &content, ReaderProcess &reader)
{
    const Result<QImage> small = reader.readSmall(content, longestSide);
    if (!small)
        return failure(small.error());
    return fromPicture(*small);
}

Result<Icon> fromFile(const QString &path, ReaderProcess &reader)
{
    const Result<QByteArray> content = readFile(path, readerwire::memorySize);
    if (!content)
        return failure(content.error().reason == Reason::TextTooLarge ? Error{Reason::PictureTooLarge, {}}
                                                                      : content.error());
    return fromContent(*content, reader);
}

} // namespace countersign::ownpicture
