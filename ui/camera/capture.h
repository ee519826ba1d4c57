// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/qrreader.h"

#include <QCameraDevice>
#include <QElapsedTimer>
#include <QImage>
#include <QMutex>
#include <QObject>
#include <QPolygonF>
#include <QStringList>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <memory>

class QCamera;
class QMediaCaptureSession;
class QVideoFrame;
class QVideoSink;

namespace countersign {

class CameraFrame;
class ReaderProcess;

/// The part of the feed that lives in a thread of its own: Qt 6.4 ends a stream without a word when the thread that
/// takes its frames is held up for 0.3 s, and a window's thread sometimes is. Every opening has a number, so that the
/// last words of a closed one can be told from the next one's.
class Capture : public QObject
{
    Q_OBJECT
public:
    explicit Capture(const QString &readerProgram);
    ~Capture() override;

    /// Makes the camera, with nothing running yet. The window's thread waits for this, because the device must not
    /// disappear from Qt's list meanwhile. After `patience` without a frame the opening has ended.
    void prepare(const QCameraDevice &device, int opening, std::chrono::milliseconds patience);
    void run();
    /// The camera is destroyed and not only stopped: before Qt 6.8, stopping leaves it on.
    void close();

    /// Called when a camera of this name was unplugged: a short time without frames is enough to believe it.
    void doubt();

    void setPreviewWidth(int pixels) { m_previewWidth = pixels; }

    /// The newest preview, once: null if it was taken already. May be taken without having been announced.
    QImage takePicture();

Q_SIGNALS:
    /// There is a preview to take. Not repeated until it was taken.
    void pictureReady(int opening);
    void codesSeen(int opening, const QStringList &texts, const QPolygonF &outline);
    /// A code can be seen and not read.
    void codeUnread(int opening, const countersign::Error &guess);
    /// No frames for some time, or the system's own complaint. The camera has been closed.
    void ended(int opening, const QString &complaint);
    /// Frames come, and nothing here can read them. The camera has been closed.
    void unreadable(int opening, const countersign::Error &error);

private:
    void look(const QVideoFrame &frame);
    void offer(const QImage &picture);
    void prepareReader();
    void search(const CameraFrame &frame);
    void answer(const qr::Reading &reading);
    void end(const QString &complaint);

    std::unique_ptr<QCamera> m_camera;
    std::unique_ptr<QMediaCaptureSession> m_session;
    std::unique_ptr<QVideoSink> m_sink;
    QTimer m_watchdog{this};
    QElapsedTimer m_sinceLook;
    QElapsedTimer m_sincePicture;
    qint64 m_rest = 0; ///< Milliseconds from the beginning of the last look to the next.
    int m_opening = 0;
    std::chrono::milliseconds m_patience{};
    QString m_readerProgram;
    std::unique_ptr<ReaderProcess> m_reader;
    QSize m_searched; ///< Of the frame that is being read.
    std::atomic<int> m_previewWidth = 640;

    QMutex m_mutex; ///< Guards what both threads touch, below.
    QImage m_picture;
    bool m_isAnnounced = false; ///< By pictureReady(), and not taken yet.
};

} // namespace countersign
