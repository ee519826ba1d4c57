// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/camera/capture.h"

#include "core/intake/readerprocess.h"
#include "ui/camera/cameraformat.h"
#include "ui/camera/cameraframe.h"

#include <QCamera>
#include <QMediaCaptureSession>
#include <QVideoFrame>
#include <QVideoSink>

#include <algorithm>
#include <chrono>
#include <utility>

namespace countersign {

using namespace std::chrono_literals;

namespace {

// Qt 6.4 reports neither a camera that was unplugged nor one that is busy, so that silence is all there is to go by.
constexpr auto patienceInDoubt = 1s;

// Every frame of an ordinary camera is searched, so that nobody holds a code up longer than needed; but at least half
// of the time is left to others, and to the frames to come.
constexpr qint64 millisecondsBetweenLooks = 25;

// 15 pictures a second are as good as 30 to the person, and half the work.
constexpr qint64 millisecondsBetweenPictures = 60;

} // namespace

Capture::Capture(const QString &readerProgram) : m_readerProgram(readerProgram)
{
    connect(&m_watchdog, &QTimer::timeout, this, [this] { end({}); });
}

Capture::~Capture() = default;

void Capture::prepare(const QCameraDevice &device, int opening, std::chrono::milliseconds patience)
{
    close();
    m_opening = opening;
    m_patience = patience;
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
    m_watchdog.start(m_patience);
    prepareReader();
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
    m_reader.reset();
    m_watchdog.stop();
    m_sinceLook.invalidate();
    m_sincePicture.invalidate();
    m_rest = 0;
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
    m_isAnnounced = false;
    return std::exchange(m_picture, {});
}

void Capture::offer(const QImage &picture)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_picture = picture;
        if (m_isAnnounced || (m_sincePicture.isValid() && m_sincePicture.elapsed() < millisecondsBetweenPictures))
            return;
        m_isAnnounced = true;
    }
    m_sincePicture.start();
    Q_EMIT pictureReady(m_opening);
}

void Capture::look(const QVideoFrame &frame)
{
    if (!m_camera || !frame.isValid())
        return;
    m_watchdog.start(m_patience);
    if (m_sinceLook.isValid() && m_sinceLook.elapsed() < m_rest)
        return;
    m_sinceLook.start();
    const CameraFrame picture(frame);
    if (picture.isReadable() && m_reader) {
        offer(picture.preview(m_previewWidth));
        search(picture);
    }
    m_rest = std::max(millisecondsBetweenLooks, 2 * m_sinceLook.elapsed());
}

void Capture::prepareReader()
{
    m_reader = std::make_unique<ReaderProcess>(m_readerProgram);
    connect(m_reader.get(), &ReaderProcess::looked, this, &Capture::answer);
    connect(m_reader.get(), &ReaderProcess::failed, this, [this](const Error &error) {
        const int opening = m_opening;
        // Queued, because the reader goes with the rest and is still speaking.
        QMetaObject::invokeMethod(this, [this, opening, error] {
            if (!m_camera || opening != m_opening)
                return;
            close();
            Q_EMIT unreadable(opening, error);
        }, Qt::QueuedConnection);
    });
    m_reader->warmUp(readerwire::Mode::Pixels);
}

void Capture::search(const CameraFrame &frame)
{
    // While the reader is busy frames pass it by, so that the next one it gets is the newest.
    if (m_reader->isLooking())
        return;
    const qr::LuminanceView bright = frame.brightness();
    m_searched = {bright.width, bright.height};
    m_reader->look(bright);
}

void Capture::answer(const qr::Reading &reading)
{
    if (!m_camera)
        return;
    if (reading.codes.isEmpty()) {
        if (reading.whyNothing && *reading.whyNothing != Reason::NoQrCode)
            Q_EMIT codeUnread(m_opening, {*reading.whyNothing, {}});
        return;
    }
    QStringList texts;
    for (const qr::FoundCode &code : reading.codes)
        texts.append(code.text);
    QPolygonF outline;
    for (const QPoint &corner : reading.codes.first().outline)
        outline.append(QPointF(qreal(corner.x()) / m_searched.width(), qreal(corner.y()) / m_searched.height()));
    Q_EMIT codesSeen(m_opening, texts, outline);
}

void Capture::end(const QString &complaint)
{
    const int opening = m_opening;
    close();
    Q_EMIT ended(opening, complaint);
}

} // namespace countersign
