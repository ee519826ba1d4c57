// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scan/camerafeed.h"

#include <QPointer>

namespace countersign {

class CameraList;

/// The front of the plugin.
class CameraPlugin final : public QObject, public CameraPart
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.countersign.CameraPart/3")
    Q_INTERFACES(countersign::CameraPart)
public:
    std::unique_ptr<CameraFeed> makeFeed(CameraListener &listener, const QString &readerProgram) override;

private:
    QPointer<CameraList> m_cameras; ///< Kept from feed to feed: it knows which cameras have gone.
};

} // namespace countersign
