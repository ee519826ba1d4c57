// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/settings.h"

#include <QStandardPaths>

namespace countersign {

QSettings settings()
{
    return QSettings(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
                         + QStringLiteral("/settings.ini"),
                     QSettings::IniFormat);
}

} // namespace countersign
