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
    const quint64 needed = request.task == Task::File ? request.length : quint64(request.width) * request.height;
    if (task > quint8(Task::File) || needed > quint64(memorySize))
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

} // namespace countersign::readerwire
