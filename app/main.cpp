// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openrequests.h"
#include "app/singleinstance.h"
#include "app/startoptions.h"
#include "app/startup.h"
#include "app/wiring.h"
#include "core/base/language.h"
#include "core/platform/fontsahead.h"
#include "core/platform/portalgreeting.h"
#include "core/platform/processhardening.h"
#include "ui/appearance.h"
#include "ui/presence.h"

#include <QApplication>
#include <QLocale>

#include <future>
#include <optional>
#include <utility>

using namespace countersign;

int main(int argc, char **argv)
{
    hardenProcess();
    nameApplication();
    SingleInstance instance;
    // Before there is an application object, which a start that only passes on its wishes can do without.
    std::optional<StartOptions> plain = plainStartOptions(argc, argv);
    auto standing = InstancePlace::Outcome::Ours;
    if (plain) {
        wipeArguments(argc, argv);
        standing = instance.passOn(*plain);
    }
    if (standing == InstancePlace::Outcome::Passed)
        return 0;

    const std::future<void> fonts = readFontsAhead();
    std::optional<OpenToPortals> open(std::in_place); // Qt asks them for colours and fonts.
    QApplication application(argc, argv);
    // Qt looks for the direction in its own translations, which not every system has installed.
    if (speakTheirLanguage(application))
        QApplication::setLayoutDirection(QLocale().textDirection());
    Appearance appearance;

    StartOptions options = plain ? std::move(*plain) : readStartOptions(application);
    wipeArguments(argc, argv);
    if (standing == InstancePlace::Outcome::Ours)
        standing = instance.passOn(options);
    if (standing == InstancePlace::Outcome::Passed)
        return 0;
    if (standing == InstancePlace::Outcome::Silent)
        return sayThatItIsSilent();

    const Wiring wiring = wire();
    // Asked first and answered by the event loop: the keychain works while the window is built.
    wiring.session->open();
    Presence presence(*wiring.session, {wiring.places.get(), wiring.backups.get()});
    QObject::connect(&presence, &Presence::appearanceChanged, &appearance, &Appearance::refresh);
    const OpenRequests requests([&presence](const QStringList &places) { presence.showWindow(places); });
    instance.listen([&presence](const Wish &wish) {
        if (wish.options.pick && wish.options.places.isEmpty())
            presence.showPick(wish.leave);
        else
            presence.showWindow(wish.options.places, wish.leave);
    });
    // A link may hold a key, and this function lasts as long as the program.
    presence.start(options.pick, std::exchange(options.places, {}));
    // Not before: whoever first speaks on the bus waits for it to answer, and so far the keychain's thread does.
    greetPortals();
    open.reset();
    return QApplication::exec();
}
