// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup.h"
#include "app/wiring.h"
#include "core/base/language.h"
#include "ui/mainwindow.h"

#include <QApplication>

using namespace countersign;

int main(int argc, char **argv)
{
    hardenProcess();
    nameApplication();
    QApplication application(argc, argv);
    speakTheirLanguage(application);
    applyTheme(application);

    const Wiring wiring = wire();
    // Asked first and answered by the event loop: the keychain works while the window is built.
    wiring.session->open();
    MainWindow window(*wiring.session);
    window.show();
    return QApplication::exec();
}
