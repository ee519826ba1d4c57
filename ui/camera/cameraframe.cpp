// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/camera/cameraframe.h"

#include <QVideoFrameFormat>

#include <algorithm>

namespace countersign {

CameraFrame::CameraFrame(const QVideoFrame &frame) : m_frame(frame)
{
    if (!m_frame.map(QVideoFrame::ReadOnly) || m_frame.bits(0) == nullptr)
        return;
    using Format = QVideoFrameFormat;
    switch (m_frame.pixelFormat()) {
    case Format::Format_YUV420P:
    case Format::Format_YUV422P:
    case Format::Format_YV12:
    case Format::Format_NV12:
    case Format::Format_NV21:
    case Format::Format_IMC1:
    case Format::Format_IMC2:
    case Format::Format_IMC3:
    case Format::Format_IMC4:
    case Format::Format_Y8:
        open(0, 1);
        break;
    case Format::Format_YUYV:
        open(0, 2);
        break;
    case Format::Format_UYVY:
    case Format::Format_Y16: // The high byte is the second one.
    case Format::Format_P010:
    case Format::Format_P016:
        open(1, 2);
        break;
    case Format::Format_AYUV:
    case Format::Format_AYUV_Premultiplied:
        open(1, 4);
        break;
    case Format::Format_Jpeg:
        openPicture(QImage::fromData(QByteArrayView(m_frame.bits(0), m_frame.mappedBytes(0)), "JPEG"));
        break;
    default:
        if (const QImage::Format packed = Format::imageFormatFromPixelFormat(m_frame.pixelFormat());
            packed != QImage::Format_Invalid) {
            const QImage picture(std::as_const(m_frame).bits(0), m_frame.width(), m_frame.height(),
                                 m_frame.bytesPerLine(0), packed);
            const bool isUpsideDown = m_frame.surfaceFormat().scanLineDirection() == Format::BottomToTop;
            openPicture(isUpsideDown ? picture.mirrored() : picture);
        }
    }
}

CameraFrame::~CameraFrame()
{
    if (m_frame.isMapped())
        m_frame.unmap();
}

void CameraFrame::open(int offset, int pixelStride)
{
    m_bright.data = m_frame.bits(0) + offset;
    m_bright.width = m_frame.width();
    m_bright.height = m_frame.height();
    m_bright.rowStride = m_frame.bytesPerLine(0);
    m_bright.pixelStride = pixelStride;
    openColours();
}

void CameraFrame::openPicture(const QImage &picture)
{
    if (picture.isNull())
        return;
    m_picture = picture;
    m_grey = picture.convertToFormat(QImage::Format_Grayscale8);
    m_bright.data = m_grey.constBits();
    m_bright.width = m_grey.width();
    m_bright.height = m_grey.height();
    m_bright.rowStride = static_cast<int>(m_grey.bytesPerLine());
    m_bright.pixelStride = 1;
}

void CameraFrame::openColours()
{
    using Format = QVideoFrameFormat;
    const uchar *first = m_frame.bits(0);
    const uchar *second = m_frame.planeCount() > 1 ? m_frame.bits(1) : nullptr;
    const uchar *third = m_frame.planeCount() > 2 ? m_frame.bits(2) : nullptr;
    const int row = m_frame.bytesPerLine(0);
    const int colourRow = m_frame.planeCount() > 1 ? m_frame.bytesPerLine(1) : 0;
    switch (m_frame.pixelFormat()) {
    case Format::Format_YUYV:
        m_colours = {first + 1, first + 3, row, 4, 1, 0};
        break;
    case Format::Format_UYVY:
        m_colours = {first, first + 2, row, 4, 1, 0};
        break;
    case Format::Format_NV12:
        m_colours = {second, second ? second + 1 : nullptr, colourRow, 2, 1, 1};
        break;
    case Format::Format_NV21:
        m_colours = {second ? second + 1 : nullptr, second, colourRow, 2, 1, 1};
        break;
    case Format::Format_YUV420P:
        m_colours = {second, third, colourRow, 1, 1, 1};
        break;
    case Format::Format_YV12:
        m_colours = {third, second, colourRow, 1, 1, 1};
        break;
    case Format::Format_YUV422P:
        m_colours = {second, third, colourRow, 1, 1, 0};
        break;
    default: // Rare formats: a grey preview will do.
        break;
    }
}

QRgb CameraFrame::colourAt(int x, int y, int bright) const
{
    if (!m_colours.blue || !m_colours.red)
        return qRgb(bright, bright, bright);
    const qsizetype at = qsizetype(y >> m_colours.downShift) * m_colours.rowStride
                         + qsizetype(x >> m_colours.acrossShift) * m_colours.pixelStride;
    // ITU-R BT.601 with studio range, in 8-bit fixed point.
    const int level = 298 * (bright - 16) + 128;
    const int blue = m_colours.blue[at] - 128;
    const int red = m_colours.red[at] - 128;
    const auto limited = [](int value) { return std::clamp(value >> 8, 0, 255); };
    return qRgb(limited(level + 409 * red), limited(level - 100 * blue - 208 * red), limited(level + 516 * blue));
}

QImage CameraFrame::preview(int width) const
{
    const int step = std::clamp(m_bright.width / std::max(1, width), 1, std::min(m_bright.width, m_bright.height));
    const QSize size(m_bright.width / step, m_bright.height / step);
    if (!m_picture.isNull())
        return m_picture.scaled(size).convertToFormat(QImage::Format_RGB32).copy();

    QImage result(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(result.scanLine(y));
        for (int x = 0; x < size.width(); ++x) {
            // The mean of the whole square: single pixels would make a QR code shimmer.
            int sum = 0;
            for (int down = 0; down < step; ++down) {
                const uchar *from = m_bright.data + qsizetype(y * step + down) * m_bright.rowStride
                                    + qsizetype(x) * step * m_bright.pixelStride;
                for (int across = 0; across < step; ++across)
                    sum += from[qsizetype(across) * m_bright.pixelStride];
            }
            line[x] = colourAt(x * step, y * step, sum / (step * step));
        }
    }
    return result;
}

} // namespace countersign
