// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openrequests.h"
#include "app/startoptions.h"
#include "app/startup.h"
#include "app/wiring.h"
#include "core/base/language.h"
#include "core/intake/readerchild.h"
#include "core/platform/portalgreeting.h"
#include "core/platform/processhardening.h"
#include "ui/appearance.h"
#include "ui/icons.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QLocale>

#include <optional>

using namespace countersign;

int main(int argc, char **argv)
{
    // Before memory is wiped at every turn: a reader keeps nothing, and pictures are large.
    if (const auto served = serveAsReader(argc, argv))
        return *served;
    hardenProcess();
    nameApplication();
    std::optional<OpenToPortals> open(std::in_place); // Qt asks them for colours and fonts.
    QApplication application(argc, argv);
    greetPortals();
    open.reset();
    // Qt looks for the direction in its own translations, which not every system has installed.
    if (speakTheirLanguage(application))
        QApplication::setLayoutDirection(QLocale().textDirection());
    QApplication::setWindowIcon(applicationIcon());
    Appearance appearance;

    const StartOptions options = readStartOptions(application);
    wipeArguments(argc, argv);
    const Wiring wiring = wire();
    // Asked first and answered by the event loop: the keychain works while the window is built.
    wiring.session->open();
    MainWindow window(*wiring.session, {}, {wiring.places.get(), wiring.backups.get()});
    const OpenRequests requests([&window](const QStringList &places) { window.open(places); });
    QObject::connect(&window, &MainWindow::appearanceChanged, &appearance, &Appearance::refresh);
    window.open(options.places);
    window.show();
    return QApplication::exec();
}
