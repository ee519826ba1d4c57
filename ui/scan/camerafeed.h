// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QImage>
#include <QList>
#include <QObject>
#include <QPolygonF>
#include <QString>
#include <QStringList>

#include <memory>

namespace countersign {

/// A camera as a person knows it. Two cameras of the same make are one entry: systems hand out new ids at every plug.
struct Camera
{
    QString description;
    bool facesPerson = false; ///< Known to look at the person in front of the screen, who expects a mirror then.

    bool operator==(const Camera &) const = default;
};

/// Who watches a feed. All calls come in the thread that made the feed. They are plain calls and no signals because
/// the feed lives in a plugin: both sides would carry a meta-object of the same class.
class CameraListener
{
public:
    virtual ~CameraListener() = default;

    virtual void camerasChanged() = 0;
    /// The newest picture, small enough for the preview, about 15 a second.
    virtual void pictureCame(const QImage &picture) = 0;
    /// The texts of all QR codes in one frame, and the corners of the first, 0 to 1 across the picture. Comes again for
    /// every frame in which they are seen. The texts are secret.
    virtual void codesSeen(const QStringList &texts, const QPolygonF &outline) = 0;
    /// A code can be seen and not read: QrCodeTooSmall, QrCodeBlurred, QrCodeCutOff or QrCodeNotReadable, a guess that
    /// comes again a few times a second as long as it holds.
    virtual void codeUnread(const Error &guess) = 0;
    /// CameraNone, CameraNotAllowed, CameraInUse, CameraNoPicture or CameraUnplugged. The feed has stopped;
    /// after CameraInUse and CameraNoPicture it tries again by itself, and pictures may come after all.
    virtual void feedFailed(const Error &error) = 0;
};

/// Live pictures of one camera at a time, searched for QR codes.
class CameraFeed
{
public:
    virtual ~CameraFeed() = default;

    /// The cameras there are now, each once, the system's own choice first.
    virtual QList<Camera> cameras() const = 0;
    /// Opens a camera by its description; where there is none of that name, the first. Closes another one before.
    virtual void start(const QString &description) = 0;
    /// Closes the camera; its light goes off.
    virtual void stop() = 0;
    /// How wide the preview is, in device pixels.
    virtual void setPreviewWidth(int pixels) = 0;
};

/// What the camera plugin answers to. Qt Multimedia is loaded with the plugin, and so only when a camera is wanted.
class CameraPart
{
public:
    virtual ~CameraPart() = default;

    /// The listener must outlive the feed. `readerProgram` reads the pictures (see ReaderProcess); empty for the program
    /// that is running.
    virtual std::unique_ptr<CameraFeed> makeFeed(CameraListener &listener, const QString &readerProgram) = 0;
};

} // namespace countersign

Q_DECLARE_INTERFACE(countersign::CameraPart, "org.countersign.CameraPart/3")
