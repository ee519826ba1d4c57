// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/vaultscene.h"
#include "ui/clockbanner.h"

#include <QTest>
#include <QToolButton>

using namespace countersign;
using namespace countersign::test;

namespace {

/// A banner whose clocks and system are the test's.
struct Scene : VaultScene
{
    explicit Scene(const std::optional<Vault> &vault = vaultOf({"Example"})) : VaultScene(vault)
    {
        const auto opened = answerOf(session.open());
        Q_ASSERT(opened);
        Q_UNUSED(opened)
    }

    /// Time goes on, and a tick comes.
    void pass(qint64 milliseconds)
    {
        now += milliseconds;
        steady += milliseconds;
        banner.look();
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }

    bool says(const char *words) const
    {
        return banner.isVisible() && banner.sentence().contains(QLatin1String(words));
    }

    qint64 steady = 0;
    ClockWord word = ClockWord::Unknown;
    int asked = 0;
    QWidget window;
    ClockBanner banner{{[this] { return now; }, [this] { return steady; },
                        [this] {
        ++asked;
        return already<ClockWord>(word);
    }, 1'690'000'000},
                       session,
                       &window};
};

Vault usedAt(qint64 seconds)
{
    Vault vault = vaultOf({"Example"});
    const auto used = vault.tokens.first().with([&](TokenFields &fields) { fields.lastUsedAt = seconds; });
    vault.tokens.first() = *used;
    return vault;
}

} // namespace

class ClockBannerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aGoodClockSaysNothing();
    void theSystemIsAskedAfterTheStartAndSeldom();
    void aClockThatNobodyKeepsIsSaid();
    void aClockThatWasMovedIsSaidUntilItIsRight();
    void theSystemMayPutItRight();
    void putOffUntilItGetsWorse();
    void aClockBehindTheVaultIsSaid();
    void whoPutsItRightIsNotBlamed();
    void aClockInStepIsRightWhateverTheVaultSays();
    void aClockBeforeTheProgramIsWrong();
    void withoutSensesItIsSilent();
};

void ClockBannerTest::aGoodClockSaysNothing()
{
    Scene scene;
    scene.window.show();
    for (int i = 0; i < 20; ++i)
        scene.pass(1000);
    QVERIFY(!scene.banner.isVisible());
}

void ClockBannerTest::theSystemIsAskedAfterTheStartAndSeldom()
{
    Scene scene;
    scene.window.show();
    scene.pass(250);
    scene.pass(1000);
    QCOMPARE(scene.asked, 0);
    scene.pass(5000);
    QCOMPARE(scene.asked, 1);
    for (int i = 0; i < 60; ++i)
        scene.pass(10'000);
    QCOMPARE(scene.asked, 1);
    scene.pass(3'600'000);
    QCOMPARE(scene.asked, 2);
}

void ClockBannerTest::aClockThatNobodyKeepsIsSaid()
{
    Scene scene;
    scene.window.show();
    scene.word = ClockWord::Loose;
    scene.pass(6000);
    QVERIFY(scene.says("Nothing keeps this computer's clock right"));
    QVERIFY(scene.says(clockAdvice()));
    scene.word = ClockWord::Unknown; // Switched on: about to be set.
    scene.pass(31'000);
    QVERIFY(!scene.banner.isVisible());
}

void ClockBannerTest::aClockThatWasMovedIsSaidUntilItIsRight()
{
    Scene scene;
    scene.window.show();
    scene.pass(250);
    scene.now += 180'000;
    scene.pass(250);
    QVERIFY(scene.says("was moved ahead by about 3 minute"));
    scene.now -= 180'000;
    scene.pass(250);
    QVERIFY(!scene.banner.isVisible());
    scene.now -= 7'200'000;
    scene.pass(250);
    QVERIFY(scene.says("was moved back by about 2 hour"));
}

void ClockBannerTest::theSystemMayPutItRight()
{
    Scene scene;
    scene.window.show();
    scene.pass(250);
    scene.word = ClockWord::Kept;
    scene.now += 180'000;
    scene.pass(250);
    QVERIFY(!scene.banner.isVisible());
    scene.pass(250);
    QVERIFY(!scene.banner.isVisible());
}

void ClockBannerTest::putOffUntilItGetsWorse()
{
    Scene scene;
    scene.window.show();
    scene.word = ClockWord::Loose;
    scene.pass(6000);
    QVERIFY(scene.banner.isVisible());
    auto *cross = scene.banner.findChild<QToolButton *>();
    QVERIFY(cross && cross->isVisible());
    QTest::mouseClick(cross, Qt::LeftButton);
    QVERIFY(!scene.banner.isVisible());
    scene.pass(31'000);
    QVERIFY(!scene.banner.isVisible());
    scene.now -= 120'000;
    scene.pass(250);
    QVERIFY(scene.says("was moved back by about 2 minute"));
    QTest::mouseClick(cross, Qt::LeftButton);
    scene.pass(250);
    QVERIFY(!scene.banner.isVisible());
    scene.now -= 120'000;
    scene.pass(250);
    QVERIFY(scene.says("was moved back by about 4 minute"));
}

void ClockBannerTest::aClockBehindTheVaultIsSaid()
{
    Scene scene(usedAt(1'700'000'010 + 86'400 * 3));
    scene.banner.look();
    scene.window.show();
    // What the vault says is heard when it changes.
    QVERIFY(answerOf(scene.session.apply(changes::add({tokenOf("Other", "bob")}, 0))));
    scene.pass(250);
    QVERIFY(scene.says("seems to be behind by about 3 day"));
}

void ClockBannerTest::whoPutsItRightIsNotBlamed()
{
    Scene scene(usedAt(1'700'000'010 + 3600 * 3));
    scene.window.show();
    QVERIFY(answerOf(scene.session.apply(changes::add({tokenOf("Other", "bob")}, 0))));
    scene.pass(250);
    QVERIFY(scene.says("seems to be behind by about 3 hour"));
    scene.now += 3'600'000 * 3;
    scene.pass(250);
    scene.pass(250);
    QVERIFY(!scene.banner.isVisible());
}

void ClockBannerTest::aClockInStepIsRightWhateverTheVaultSays()
{
    Scene scene(usedAt(1'700'000'010 + 86'400));
    scene.window.show();
    QVERIFY(answerOf(scene.session.apply(changes::add({tokenOf("Other", "bob")}, 0))));
    scene.word = ClockWord::Kept;
    scene.pass(6000);
    QVERIFY(!scene.banner.isVisible());
}

void ClockBannerTest::aClockBeforeTheProgramIsWrong()
{
    Scene scene;
    scene.now = 946'684'800'000;
    scene.window.show();
    scene.pass(250);
    QVERIFY(scene.says("clock is wrong: it shows"));
    QVERIFY(scene.says("2000"));
}

void ClockBannerTest::withoutSensesItIsSilent()
{
    VaultScene scene(vaultOf({"Example"}));
    QWidget window;
    ClockBanner banner({}, scene.session, &window);
    window.show();
    banner.look();
    QVERIFY(!banner.isVisible());
}

QTEST_MAIN(ClockBannerTest)
#include "tst_clockbanner.moc"
