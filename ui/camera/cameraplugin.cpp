// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/camera/cameraplugin.h"

#include "ui/camera/cameralist.h"
#include "ui/camera/livefeed.h"

#include <QCoreApplication>

namespace countersign {

std::unique_ptr<CameraFeed> CameraPlugin::makeFeed(CameraListener &listener, const QString &readerProgram)
{
    // The application's child, because it must not outlive the application as the plugin does.
    if (!m_cameras)
        m_cameras = new CameraList(qApp);
    return std::make_unique<LiveFeed>(*m_cameras, listener, readerProgram);
}

} // namespace countersign
