// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/readerwire.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <iterator>

namespace countersign::readerwire {

namespace {

// More codes than a person could choose from.
constexpr quint32 mostCodes = 256;
// Long enough for every character a code can hold.
constexpr quint32 longestText = 16 * 1024;

constexpr Reason whyNothing[] = {
    Reason::NoQrCode,     Reason::QrCodeNotReadable, Reason::QrCodeTooSmall,    Reason::QrCodeBlurred,
    Reason::QrCodeCutOff, Reason::PictureTooLarge,   Reason::PictureUnreadable, Reason::Internal,
};
// Stands for "codes were found".
constexpr quint8 nothingMissing = 255;

bool readCode(QDataStream &stream, qr::FoundCode &code)
{
    quint32 length = 0;
    stream >> length;
    if (length > longestText)
        return false;
    QByteArray text(static_cast<qsizetype>(length), Qt::Uninitialized);
    if (stream.readRawData(text.data(), static_cast<int>(length)) != static_cast<int>(length))
        return false;
    code.text = QString::fromUtf8(text);
    for (int corner = 0; corner < 4; ++corner) {
        qint32 x = 0;
        qint32 y = 0;
        stream >> x >> y;
        code.outline.append(QPoint(x, y));
    }
    return stream.status() == QDataStream::Ok;
}

} // namespace

QByteArray bytesOf(const Request &request)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << quint8(request.task) << request.turn << request.width << request.height << request.length;
    return bytes;
}

std::optional<Request> requestFrom(const QByteArray &bytes)
{
    if (bytes.size() != requestSize)
        return std::nullopt;
    QDataStream stream(bytes);
    quint8 task = 0;
    Request request;
    stream >> task >> request.turn >> request.width >> request.height >> request.length;
    request.task = Task(task);
    const bool isContent = request.task == Task::File || request.task == Task::Small;
    const quint64 needed = isContent ? request.length : quint64(request.width) * request.height;
    if (task > quint8(Task::Small) || needed > quint64(memorySize))
        return std::nullopt;
    if (request.task == Task::Small && (request.width < 1 || request.width > mostSmallPixels))
        return std::nullopt;
    return request;
}

QByteArray bytesOf(const qr::Reading &reading)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    const auto found = std::ranges::find(whyNothing, reading.whyNothing.value_or(Reason::Internal));
    const quint32 count = std::min(static_cast<quint32>(reading.codes.size()), mostCodes);
    stream << quint32(0) << (reading.whyNothing ? quint8(found - std::begin(whyNothing)) : nothingMissing) << count;
    for (const qr::FoundCode &code : reading.codes.first(count)) {
        const QByteArray text = code.text.toUtf8().left(longestText);
        stream << static_cast<quint32>(text.size());
        stream.writeRawData(text.constData(), static_cast<int>(text.size()));
        for (int corner = 0; corner < 4; ++corner) {
            const QPoint point = code.outline.value(corner);
            stream << qint32(point.x()) << qint32(point.y());
        }
    }
    stream.device()->seek(0);
    stream << static_cast<quint32>(bytes.size() - lengthSize);
    return bytes;
}

std::optional<qr::Reading> readingFrom(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    quint8 why = 0;
    quint32 count = 0;
    stream >> why >> count;
    if (stream.status() != QDataStream::Ok || count > mostCodes
        || (why >= std::size(whyNothing) && why != nothingMissing) || (why == nothingMissing) != (count > 0))
        return std::nullopt;
    qr::Reading reading;
    if (why != nothingMissing)
        reading.whyNothing = whyNothing[why];
    for (quint32 i = 0; i < count; ++i) {
        qr::FoundCode code;
        if (!readCode(stream, code))
            return std::nullopt;
        reading.codes.append(std::move(code));
    }
    if (!stream.atEnd())
        return std::nullopt;
    return reading;
}

QByteArray bytesOf(const QImage &small)
{
    const QImage pixels = small.convertToFormat(QImage::Format_ARGB32);
    const qsizetype row = qsizetype(pixels.width()) * 4;
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << quint32(2 * sizeof(quint16)) + static_cast<quint32>(row * pixels.height())
           << static_cast<quint16>(pixels.width()) << static_cast<quint16>(pixels.height());
    for (int y = 0; y < pixels.height(); ++y)
        stream.writeRawData(reinterpret_cast<const char *>(pixels.constScanLine(y)), static_cast<int>(row));
    return bytes;
}

std::optional<QImage> smallFrom(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    quint16 width = 0;
    quint16 height = 0;
    stream >> width >> height;
    constexpr qsizetype head = 2 * sizeof(quint16);
    if (stream.status() != QDataStream::Ok || width > mostSmallPixels || height > mostSmallPixels
        || bytes.size() != head + qsizetype(width) * height * 4)
        return std::nullopt;
    if (width == 0 || height == 0)
        return QImage();
    // In both processes as this machine has it: they are the same program.
    QImage small(width, height, QImage::Format_ARGB32);
    for (int y = 0; y < height; ++y)
        stream.readRawData(reinterpret_cast<char *>(small.scanLine(y)), width * 4);
    return small;
}

} // namespace countersign::readerwire
