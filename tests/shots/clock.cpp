// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/clock.h"

#include "tests/shots/settle.h"
#include "tests/support/vaultscene.h"
#include "ui/clockbanner.h"
#include "ui/mainwindow.h"

namespace countersign::test {

void takeClock(const Vault &vault, const QSize &size, const Keep &keep)
{
    VaultScene scene(vault);
    qint64 steady = 0;
    ClockWord word = ClockWord::Loose;
    MainWindow window(scene.session, QStringLiteral(COUNTERSIGN_READER));
    window.resize(size);
    window.show();
    window.watchClock({[&scene] { return scene.now; }, [&steady] { return steady; },
                       [&word] { return already<ClockWord>(word); }, 0});
    scene.session.open();
    settle();
    auto *banner = window.findChild<ClockBanner *>();
    const auto pass = [&](qint64 moved) {
        steady += 10'000;
        scene.now += 10'000 + moved;
        banner->look();
        settle();
    };
    pass(0);
    keep(&window, "clock-loose");
    pass(-180'000);
    keep(&window, "clock-moved");
}

} // namespace countersign::test
