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
    MainWindow window(*wiring.session);
    window.show();
    wiring.session->open();
    return QApplication::exec();
}
