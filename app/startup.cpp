// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup.h"

#include "core/base/errortext.h"
#include "core/base/wipingheap.h"
#include "core/platform/processhardening.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QApplication>
#include <QMessageBox>
#include <QStyle>

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

void applyTheme(QApplication &application)
{
    // Fusion draws what the palette says; the styles of Windows, macOS and KDE bring their own.
    if (QApplication::style()->name().compare(QLatin1String("fusion"), Qt::CaseInsensitive) == 0) {
        const QPalette system = QApplication::palette();
        const bool dark = system.color(QPalette::Window).lightness() < system.color(QPalette::WindowText).lightness();
        QApplication::setPalette(dark ? theme::darkPalette() : theme::lightPalette());
    }
    application.setWindowIcon(applicationIcon());
}

int sayThatItIsSilent()
{
    QMessageBox box(QMessageBox::Warning, QGuiApplication::applicationDisplayName(),
                    sentenceFor({Reason::ProgramSilent, {}}), QMessageBox::Close);
    QObject::connect(&box, &QDialog::finished, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    box.show();
    QApplication::exec();
    return 1;
}

} // namespace countersign
