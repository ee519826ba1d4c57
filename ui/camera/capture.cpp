// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/camera/capture.h"

#include "core/intake/qrreader.h"
#include "ui/camera/cameraformat.h"
#include "ui/camera/cameraframe.h"

#include <QCamera>
#include <QMediaCaptureSession>
#include <QVideoFrame>
#include <QVideoSink>

#include <chrono>
#include <utility>

namespace countersign {

using namespace std::chrono_literals;

namespace {

// Real cameras need up to 2 s for their first frame. Qt 6.4 reports neither a camera that was unplugged nor one that
// is busy, so that silence is all there is to go by.
constexpr auto patience = 3s;
constexpr auto patienceInDoubt = 1s;

// 15 looks a second are as good as 30 to the person, and half the work.
constexpr qint64 millisecondsBetweenLooks = 60;

QList<qr::FoundCode> readMirrored(const qr::LuminanceView &plain)
{
    qr::LuminanceView view = plain;
    view.data = plain.data + qsizetype(plain.width - 1) * plain.pixelStride;
    view.pixelStride = -plain.pixelStride;
    QList<qr::FoundCode> codes = qr::read(view, qr::Effort::Frame).codes;
    for (qr::FoundCode &code : codes) {
        for (QPoint &corner : code.outline)
            corner.setX(plain.width - 1 - corner.x());
    }
    return codes;
}

QList<qr::FoundCode> readInverted(const qr::LuminanceView &plain)
{
    QByteArray inverted(qsizetype(plain.width) * plain.height, Qt::Uninitialized);
    auto *to = reinterpret_cast<uchar *>(inverted.data());
    for (int y = 0; y < plain.height; ++y) {
        const uchar *from = plain.data + qsizetype(y) * plain.rowStride;
        for (int x = 0; x < plain.width; ++x)
            *to++ = static_cast<uchar>(255 - from[qsizetype(x) * plain.pixelStride]);
    }
    const auto *data = reinterpret_cast<const uchar *>(inverted.constData());
    return qr::read({data, plain.width, plain.height, plain.width, 1}, qr::Effort::Frame).codes;
}

} // namespace

Capture::Capture()
{
    connect(&m_watchdog, &QTimer::timeout, this, [this] { end({}); });
}

Capture::~Capture() = default;

void Capture::prepare(const QCameraDevice &device, int opening)
{
    close();
    m_opening = opening;
    // All new for each opening: in Qt 6.4, a session that has lost a camera never shows another one.
    m_camera = std::make_unique<QCamera>(device);
    m_session = std::make_unique<QMediaCaptureSession>();
    m_sink = std::make_unique<QVideoSink>();
    if (const QCameraFormat format = chooseFormat(device.videoFormats()); !format.isNull())
        m_camera->setCameraFormat(format);
    // Queued, because a camera cannot be destroyed while it speaks; by then it may be another one's turn.
    connect(m_camera.get(), &QCamera::errorOccurred, this, [this, opening](QCamera::Error, const QString &text) {
        if (m_camera && opening == m_opening)
            end(text);
    }, Qt::QueuedConnection);
    connect(m_sink.get(), &QVideoSink::videoFrameChanged, this, &Capture::look);
}

void Capture::run()
{
    if (!m_camera)
        return;
    m_session->setVideoSink(m_sink.get());
    m_session->setCamera(m_camera.get());
    m_camera->start();
    m_watchdog.start(patience);
}

void Capture::close()
{
    if (!m_camera)
        return;
    m_sink->disconnect(this);
    m_camera->disconnect(this);
    m_session->setCamera(nullptr);
    m_session->setVideoSink(nullptr);
    m_camera.reset();
    m_session.reset();
    m_sink.reset();
    m_watchdog.stop();
    m_sinceLook.invalidate();
    takePicture();
}

void Capture::doubt()
{
    if (m_camera)
        m_watchdog.start(patienceInDoubt);
}

QImage Capture::takePicture()
{
    const QMutexLocker lock(&m_mutex);
    return std::exchange(m_picture, {});
}

void Capture::offer(const QImage &picture)
{
    {
        const QMutexLocker lock(&m_mutex);
        const bool isWaiting = !m_picture.isNull();
        m_picture = picture;
        if (isWaiting)
            return;
    }
    Q_EMIT pictureReady(m_opening);
}

void Capture::look(const QVideoFrame &frame)
{
    if (!m_camera || !frame.isValid())
        return;
    m_watchdog.start(patience);
    if (m_sinceLook.isValid() && m_sinceLook.elapsed() < millisecondsBetweenLooks)
        return;
    const CameraFrame picture(frame);
    if (picture.isReadable()) {
        offer(picture.preview(m_previewWidth));
        search(picture);
    }
    m_sinceLook.start();
}

void Capture::search(const CameraFrame &frame)
{
    const qr::LuminanceView plain = frame.brightness();
    QList<qr::FoundCode> codes = qr::read(plain, qr::Effort::Frame).codes;
    if (codes.isEmpty()) {
        // Dark windows show light codes on dark, and some cameras show everything mirrored. Neither is read as it is;
        // looking for both in turns keeps a look short.
        codes = m_mirrorNext ? readMirrored(plain) : readInverted(plain);
        m_mirrorNext = !m_mirrorNext;
    }
    if (codes.isEmpty())
        return;
    QStringList texts;
    for (const qr::FoundCode &code : std::as_const(codes))
        texts.append(code.text);
    QPolygonF outline;
    for (const QPoint &corner : std::as_const(codes.first().outline))
        outline.append(QPointF(qreal(corner.x()) / plain.width, qreal(corner.y()) / plain.height));
    Q_EMIT codesSeen(m_opening, texts, outline);
}

void Capture::end(const QString &complaint)
{
    const int opening = m_opening;
    close();
    Q_EMIT ended(opening, complaint);
}

} // namespace countersign
