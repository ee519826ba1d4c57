// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aboutbox.h"

#include "ui/buttonrow.h"
#include "ui/icons.h"
#include "ui/mainwindow.h"
#include "ui/marks/brands.h"

#include <QMessageBox>
#include <QPushButton>

namespace countersign {

void openAboutBox(QWidget *parent)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, MainWindow::tr("About Countersign"),
                                MainWindow::tr("Countersign %1").arg(QStringLiteral(COUNTERSIGN_VERSION)),
                                QMessageBox::Close, parent);
    constexpr int size = 12 * theme::grid;
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->button(QMessageBox::Close)->setText(ButtonRow::tr("Close"));
    box->setIconPixmap(applicationIcon().pixmap(QSize(size, size), box->devicePixelRatioF()));
    QString words = MainWindow::tr("Login codes on your desktop, kept in the system's keychain or in a vault file.\n"
                                   "Free software under the GNU General Public License, version 3 or later.");
    if (brandsInside().size() > 0)
        words +=
            QStringLiteral("\n\n")
            + MainWindow::tr("Brand icons by Simple Icons (CC0). The signs are trademarks of their owners, who have "
                             "nothing to do with this program.");
    box->setInformativeText(words);
    box->open();
}

} // namespace countersign
