// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup.h"

#include "core/base/wipingheap.h"
#include "core/platform/processhardening.h"

#include <QGuiApplication>

namespace countersign {

void hardenProcess()
{
    wipeFreedMemory();
    keepMemoryPrivate();
}

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("countersign"));
    QCoreApplication::setApplicationVersion(QStringLiteral(COUNTERSIGN_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Countersign"));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.countersign.Countersign"));
}

} // namespace countersign
