// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/later.h"
#include "core/intake/intake.h"

#include <QObject>
#include <QPointer>

class QMimeData;
class QWidget;

namespace countersign {

class CameraPage;

/// The ways in: screen, camera, picture, clipboard and drop. Each ends in a picture or a text, is read away from the
/// window's thread, and comes out as Incoming or as the reason why not.
class Doors : public QObject
{
    Q_OBJECT
public:
    explicit Doors(QWidget *window);

    void scanScreen();
    void useCamera();
    void openPicture();
    void paste();

    /// Whether a drop holds anything we can read.
    static bool canTake(const QMimeData *content);
    /// Takes a drop or a clipboard: files, a picture, a link or text. False when it holds nothing of the sort.
    bool take(const QMimeData *content);

Q_SIGNALS:
    void incoming(const countersign::Incoming &incoming);
    void refused(const countersign::Error &error);
    /// Reading has begun; the answer can take a moment.
    void looking();
    /// The person would rather type.
    void typingWanted();

private:
    void read(const Later<Incoming> &reading);
    void readFiles(const QStringList &paths);
    void readScreens(const QList<QImage> &screens);
    void cameraSaw(const QStringList &texts);

    QWidget *m_window;
    QPointer<CameraPage> m_camera;
    bool m_reading = false;
    Incoming m_parts; ///< Parts of an export that the camera has read so far.
};

} // namespace countersign
