// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scan/camerafeed.h"

#include <QThread>
#include <QTimer>

#include <chrono>

namespace countersign {

class CameraList;
class Capture;

/// The feed as its window sees it: decides what to open, and what to say when no pictures come.
class LiveFeed final : public QObject, public CameraFeed
{
    Q_OBJECT
public:
    /// Cameras and listener must outlive the feed.
    LiveFeed(CameraList &cameras, CameraListener &listener, const QString &readerProgram);
    ~LiveFeed() override;

    QList<Camera> cameras() const override;
    void start(const QString &description) override;
    void stop() override;
    void setPreviewWidth(int pixels) override;

private:
    void open();
    void reopen();
    void ended(const QString &complaint);
    void unplugged(const QString &description);
    Reason reasonFor(const QString &complaint) const;
    void fail(Reason reason);
    void tryLater();

    CameraList &m_cameras;
    CameraListener &m_listener;
    QThread m_thread;
    Capture *m_capture; ///< Lives in m_thread and dies with it.
    QString m_description;
    int m_opening = 0; ///< Number of the running opening, or of the last one.
    bool m_running = false;
    bool m_wasUnplugged = false;
    bool m_hadPicture = false; ///< In this opening.
    QTimer m_later;            ///< Runs until a camera that gave no picture is opened once more.
    std::chrono::milliseconds m_patience{};
};

} // namespace countersign
