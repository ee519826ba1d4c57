// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/settle.h"

#include <QCoreApplication>
#include <QTest>

namespace countersign::test {

namespace {

constexpr int drawnMs = 60;
int waited = drawnMs;

} // namespace

void settle()
{
    if (waited > 0)
        return QTest::qWait(waited);
    // A layout may ask for another one: a label that gets narrower gets higher.
    constexpr int rounds = 4;
    for (int round = 0; round < rounds; ++round) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void settleAtOnce()
{
    waited = 0;
}

} // namespace countersign::test
