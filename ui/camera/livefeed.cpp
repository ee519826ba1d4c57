// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/camera/livefeed.h"

#include "core/platform/cameraaccess.h"
#include "ui/camera/cameralist.h"
#include "ui/camera/capture.h"

#include <QCoreApplication>
#include <QtGlobal>

#include <algorithm>

// QCameraPermission is there from Qt 6.5; until then, and on systems without such questions, Qt asks by itself. From
// 6.6 it only checks.
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#if QT_CONFIG(permissions)
#include <QPermissions>
#define COUNTERSIGN_ASKS_FOR_CAMERA
#endif
#endif

namespace countersign {

using namespace std::chrono_literals;

namespace {

// Real cameras need up to 2 s for their first frame, and longer on a machine that is busy or just waking up: who has
// waited in vain waits longer the next time.
constexpr std::chrono::milliseconds firstPatience = 3s;
constexpr std::chrono::milliseconds mostPatience = 12s;
constexpr auto pause = 1500ms;

} // namespace

LiveFeed::LiveFeed(CameraList &cameras, CameraListener &listener, const QString &readerProgram)
    : m_cameras(cameras), m_listener(listener), m_capture(new Capture(readerProgram))
{
    m_capture->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_capture, &QObject::deleteLater);
    const auto pass = [this](int opening) {
        const QImage picture = m_capture->takePicture();
        if (!m_running || opening != m_opening || picture.isNull())
            return;
        m_hadPicture = true;
        m_listener.pictureCame(picture);
    };
    connect(m_capture, &Capture::pictureReady, this, pass);
    const auto seen = [this, pass](int opening, const QStringList &texts, const QPolygonF &outline) {
        // The outline belongs to this picture, which may not have been announced.
        pass(opening);
        if (m_running && opening == m_opening)
            m_listener.codesSeen(texts, outline);
    };
    connect(m_capture, &Capture::codesSeen, this, seen);
    connect(m_capture, &Capture::ended, this, [this](int opening, const QString &complaint) {
        if (m_running && opening == m_opening)
            ended(complaint);
    });
    connect(m_capture, &Capture::codeUnread, this, [this](int opening, const Error &guess) {
        if (m_running && opening == m_opening)
            m_listener.codeUnread(guess);
    });
    connect(m_capture, &Capture::unreadable, this, [this](int opening, const Error &error) {
        if (m_running && opening == m_opening)
            fail(error.reason);
    });
    connect(&m_cameras, &CameraList::changed, this, [this] { m_listener.camerasChanged(); });
    connect(&m_cameras, &CameraList::unplugged, this, &LiveFeed::unplugged);
    m_later.setSingleShot(true);
    m_later.setInterval(pause);
    connect(&m_later, &QTimer::timeout, this, &LiveFeed::reopen);
    m_thread.setObjectName(QStringLiteral("camera"));
    m_thread.start();
}

LiveFeed::~LiveFeed()
{
    QMetaObject::invokeMethod(m_capture, &Capture::close, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QList<Camera> LiveFeed::cameras() const
{
    return m_cameras.cameras();
}

void LiveFeed::start(const QString &description)
{
    stop();
    m_description = description;
    m_running = true;
    m_patience = firstPatience;
    ++m_opening;
#ifdef COUNTERSIGN_ASKS_FOR_CAMERA
    if (qApp->checkPermission(QCameraPermission{}) != Qt::PermissionStatus::Granted) {
        qApp->requestPermission(QCameraPermission{}, this, [this, opening = m_opening](const QPermission &permission) {
            if (!m_running || opening != m_opening)
                return;
            if (permission.status() == Qt::PermissionStatus::Granted)
                open();
            else
                fail(Reason::CameraNotAllowed);
        });
        return;
    }
#endif
    // Never answered from within the call: whoever starts a feed is not ready for its answers yet.
    QMetaObject::invokeMethod(this, [this, opening = m_opening] {
        if (m_running && opening == m_opening)
            open();
    }, Qt::QueuedConnection);
}

void LiveFeed::open()
{
    const QCameraDevice device = m_cameras.device(m_description);
    // A null device must not be opened: Qt 6.4 would show a test picture.
    if (device.isNull()) {
        fail(camerasRefused() ? Reason::CameraNotAllowed : Reason::CameraNone);
        return;
    }
    m_description = device.description();
    m_wasUnplugged = false;
    m_hadPicture = false;
    QMetaObject::invokeMethod(m_capture, [capture = m_capture, device, opening = m_opening, patience = m_patience] {
        capture->prepare(device, opening, patience);
    }, Qt::BlockingQueuedConnection);
    QMetaObject::invokeMethod(m_capture, &Capture::run);
}

void LiveFeed::stop()
{
    if (!m_running)
        return;
    m_running = false;
    m_later.stop();
    QMetaObject::invokeMethod(m_capture, &Capture::close);
}

void LiveFeed::setPreviewWidth(int pixels)
{
    m_capture->setPreviewWidth(pixels);
}

void LiveFeed::unplugged(const QString &description)
{
    if (!m_running || description != m_description)
        return;
    // It may be a twin of ours, so the frames decide.
    m_wasUnplugged = true;
    QMetaObject::invokeMethod(m_capture, &Capture::doubt);
}

void LiveFeed::ended(const QString &complaint)
{
    // A stream that has run and dries up without a word is one that Qt 6.4 gave up because this machine was too busy to
    // take its frames in time. It runs again when it is opened anew; only if that brings nothing, something is wrong.
    if (m_hadPicture && complaint.isEmpty() && !m_wasUnplugged)
        reopen();
    else
        fail(reasonFor(complaint));
}

void LiveFeed::reopen()
{
    // Another camera is not what was asked for.
    if (m_cameras.device(m_description).description() != m_description) {
        fail(Reason::CameraUnplugged);
        return;
    }
    ++m_opening;
    open();
}

Reason LiveFeed::reasonFor(const QString &complaint) const
{
    if (m_wasUnplugged)
        return Reason::CameraUnplugged;
    // Qt has one code for everything that goes wrong with a camera; the words are the only difference.
    if (complaint.contains(QLatin1String("not granted"), Qt::CaseInsensitive) || camerasRefused())
        return Reason::CameraNotAllowed;
    if (complaint.contains(QLatin1String("in use"), Qt::CaseInsensitive) || cameraHeldElsewhere())
        return Reason::CameraInUse;
    return Reason::CameraNoPicture;
}

void LiveFeed::fail(Reason reason)
{
    if (reason == Reason::CameraNoPicture || reason == Reason::CameraInUse)
        tryLater();
    else
        m_running = false;
    m_listener.feedFailed({reason, reason == Reason::CameraNotAllowed ? howToAllowCamera() : QString()});
}

// The other program may be closed at any moment, and a late picture is better than none.
void LiveFeed::tryLater()
{
    m_patience = std::min(2 * m_patience, mostPatience);
    m_later.start();
}

} // namespace countersign
