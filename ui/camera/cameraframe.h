// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/qrreader.h"

#include <QImage>
#include <QVideoFrame>

namespace countersign {

/// One frame of a camera, open for reading while this lives. Where the format allows, the brightness is read where it
/// lies; other formats are turned into grey first.
class CameraFrame
{
public:
    explicit CameraFrame(const QVideoFrame &frame);
    ~CameraFrame();
    Q_DISABLE_COPY_MOVE(CameraFrame)

    bool isReadable() const { return m_bright.data != nullptr; }

    /// Valid while this lives.
    qr::LuminanceView brightness() const { return m_bright; }

    /// A copy in colour, scaled down by whole steps to `width` or a little more.
    QImage preview(int width) const;

private:
    /// Where the two colour differences (ITU-R BT.601) lie, each shared by 2 to the power of the shift pixels.
    struct Colours
    {
        const uchar *blue = nullptr;
        const uchar *red = nullptr;
        int rowStride = 0;
        int pixelStride = 0;
        int acrossShift = 1;
        int downShift = 0;
    };

    void open(int offset, int pixelStride);
    void openColours();
    void openPicture(const QImage &picture);
    QRgb colourAt(int x, int y, int bright) const;

    QVideoFrame m_frame;
    QImage m_picture; ///< The frame in colour, for formats that are pictures already.
    QImage m_grey;
    qr::LuminanceView m_bright;
    Colours m_colours;
};

} // namespace countersign
