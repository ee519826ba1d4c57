// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup.h"

#include "core/base/errortext.h"
#include "core/base/wipingheap.h"
#include "core/platform/processhardening.h"
#include "ui/icons.h"

#include <QApplication>
#include <QMessageBox>

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

int sayThatItIsSilent()
{
    QApplication::setWindowIcon(applicationIcon());
    QMessageBox box(QMessageBox::Warning, QGuiApplication::applicationDisplayName(),
                    sentenceFor({Reason::ProgramSilent, {}}), QMessageBox::Close);
    QObject::connect(&box, &QDialog::finished, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    box.show();
    QApplication::exec();
    return 1;
}

} // namespace countersign
