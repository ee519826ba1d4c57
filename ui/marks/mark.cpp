// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/marks/mark.h"

#include "ui/drawingpart.h"
#include "ui/marks/brands.h"
#include "ui/marks/ownpicture.h"
#include "ui/theme.h"

#include <QCache>
#include <QFile>
#include <QFont>
#include <QImage>
#include <QPainter>
#include <QPainterPath>

namespace countersign {

namespace {

// Corners and letters are shares of the square: the mark is the same at every size.
constexpr qreal cornerShare = 0.25;
constexpr qreal letterShare = 0.45;
constexpr qreal signShare = 0.56;

QString initialOf(const QString &name)
{
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (name.at(i).isHighSurrogate() && i + 1 < name.size())
            return name.mid(i, 2);
        if (name.at(i).isLetterOrNumber())
            return QString(name.at(i)).toUpper();
    }
    return QStringLiteral("•");
}

void paintTile(QPainter &painter, const QRectF &square, const theme::Mark &mark)
{
    const qreal corner = square.width() * cornerShare;
    painter.setBrush(mark.tile);
    painter.setPen(mark.outline.isValid() ? QPen(mark.outline, 1.5) : QPen(Qt::NoPen));
    const qreal half = mark.outline.isValid() ? 0.75 : 0;
    painter.drawRoundedRect(square.adjusted(half, half, -half, -half), corner, corner);
}

bool paintBrand(QPainter &painter, const QRectF &square, const QString &name, const theme::Colours &colours)
{
    const std::optional<Brand> brand = brandsInside().find(name);
    QFile file(brand ? brand->sign : QString());
    DrawingPart *drawing = brand ? drawingPart() : nullptr;
    if (!drawing || !file.open(QIODevice::ReadOnly))
        return false;
    const theme::Mark mark = theme::markColours(brand->colour, colours);
    paintTile(painter, square, mark);
    const qreal inset = square.width() * (1 - signShare) / 2;
    // The drawings have no colour, and so would be black.
    const QByteArray svg = file.readAll().replace("<svg ", "<svg fill=\"" + mark.sign.name().toLatin1() + "\" ");
    return drawing->draw(svg, painter, square.adjusted(inset, inset, -inset, -inset));
}

void paintMonogram(QPainter &painter, const QRectF &square, const QString &name, QFont font,
                   const theme::Colours &colours)
{
    const theme::Mark mark = theme::markColours(theme::hueOf(name), colours);
    paintTile(painter, square, mark);
    font.setWeight(QFont::DemiBold);
    font.setPixelSize(qMax(1, qRound(square.height() * letterShare)));
    painter.setFont(font);
    painter.setPen(mark.sign);
    painter.drawText(square, Qt::AlignCenter, initialOf(name));
}

bool paintOwn(QPainter &painter, const QRectF &square, const Icon &own, int pixels)
{
    const QImage picture = own.picture.isEmpty() ? QImage() : ownPicture(own, pixels);
    if (picture.isNull())
        return false;
    QPainterPath shape;
    shape.addRoundedRect(square, square.width() * cornerShare, square.width() * cornerShare);
    painter.setClipPath(shape);
    painter.drawImage(square, picture);
    return true;
}

// Not QPixmapCache, whose own clock wakes the program and drops what is still in sight. Images may outlive the application.
QCache<QString, QImage> &painted()
{
    constexpr qsizetype mostBytes = 8'000'000;
    static QCache<QString, QImage> images(mostBytes);
    return images;
}

/// The bytes are held as well: while they are, no others lie in their place.
struct Digest
{
    QByteArray bytes;
    size_t value;
};

QCache<const char *, Digest> &digests()
{
    constexpr qsizetype mostBytes = 32'000'000;
    static QCache<const char *, Digest> known(mostBytes);
    return known;
}

// A picture can be large, and is asked for whenever its row is painted.
size_t digestOf(const QByteArray &picture)
{
    if (picture.isEmpty())
        return 0;
    const Digest *known = digests().object(picture.constData());
    if (known && known->bytes.size() == picture.size())
        return known->value;
    const size_t value = qHash(picture);
    digests().insert(picture.constData(), new Digest{picture, value}, picture.size());
    return value;
}

} // namespace

void paintMark(QPainter *painter, const QRect &rect, const MarkOf &of, const QFont &font, const QPalette &palette)
{
    const theme::Colours colours = theme::coloursFor(palette);
    const qreal ratio = painter->device()->devicePixelRatioF();
    const int pixels = qRound(rect.height() * ratio);
    const size_t own = digestOf(of.own.picture);
    const QString key = QStringLiteral("%1/%2/%3/%4/%5/%6/%7")
                            .arg(QString::number(pixels), QString::number(ratio), colours.row.name(),
                                 QString::number(colours.contrast), QString::number(own, 16), font.family(), of.name);
    QImage image;
    if (const QImage *known = painted().object(key)) {
        image = *known;
    } else {
        image = QImage(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::transparent);
        QPainter onto(&image);
        onto.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        const QRectF square(0, 0, rect.height(), rect.height());
        if (!paintOwn(onto, square, of.own, pixels) && !paintBrand(onto, square, of.name, colours))
            paintMonogram(onto, square, of.name, font, colours);
        onto.end();
        painted().insert(key, new QImage(image), image.sizeInBytes());
    }
    painter->drawImage(rect.topLeft(), image);
}

void forgetMarks()
{
    painted().clear();
    digests().clear();
}

} // namespace countersign
