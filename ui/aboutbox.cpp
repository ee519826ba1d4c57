// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aboutbox.h"

#include "ui/mainwindow.h"

#include <QMessageBox>

namespace countersign {

void openAboutBox(QWidget *parent)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, MainWindow::tr("About Countersign"),
                                MainWindow::tr("Countersign %1").arg(QStringLiteral(COUNTERSIGN_VERSION)),
                                QMessageBox::Close, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        MainWindow::tr("Login codes on your desktop, kept in the system's keychain or in a vault file.\n"
                       "Free software under the GNU General Public License, version 3 or later."));
    box->open();
}

} // namespace countersign
