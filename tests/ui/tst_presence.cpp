// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/settings.h"
#include "tests/support/pressing.h"
#include "tests/support/vaultscene.h"
#include "ui/mainwindow.h"
#include "ui/presence.h"
#include "ui/quickpick/quickpick.h"
#include "ui/tokens/tokenlistview.h"
#include "ui/trayicon.h"

#include <QAction>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace countersign;
using namespace countersign::test;

namespace {

/// The program, as main wires it, over a store in memory. What ends it is counted, not done.
struct Program
{
    explicit Program(VaultScene &over)
        : scene(over), presence(over.session, {&over.places, &over.backups}, QStringLiteral(COUNTERSIGN_READER))
    {
        scene.session.open();
    }

    QuickPick *pick() const { return presence.pick(); }
    MainWindow *window() const { return presence.window(); }
    bool isPickShown() const { return pick() && pick()->isVisible(); }
    bool isWindowShown() const { return window() && window()->isVisible(); }

    VaultScene &scene;
    Presence presence;
};

/// Runs the event loop until the program wants to end; false when it does not within `ms`.
bool endsWithin(int ms)
{
    QTimer late;
    late.setSingleShot(true);
    bool isLate = false;
    QObject::connect(&late, &QTimer::timeout, qApp, [&] {
        isLate = true;
        QCoreApplication::exit(0);
    });
    late.start(ms);
    QCoreApplication::exec();
    return !isLate;
}

constexpr int patience = 10'000;
constexpr int moment = 400;

} // namespace

class PresenceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void theWindowStartsAndEndsTheProgram();
    void thePickAloneEndsWithIt();
    void theCopiedCodeKeepsThePickAlive();
    void aLaterStartTurnsThePickIntoTheWindow();
    void noVaultTurnsThePickIntoTheWindow();
    void linksWinOverThePick();
    void startingHiddenWithoutATrayIsMinimised();
    void troubleShowsAHiddenWindow();
    void aLaterStartShowsTheWindowAgain();
    void closingWithoutATrayEnds();
    void thePickOverTheWindowLeavesIt();
    void windowAndPickShareTheCopiedCode();
    void theTrayMenuNamesAndNeverShowsCodes();
    void theTrayMenuOfALockedVault();
    void likeliestFirstAndMore();
};

void PresenceTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(QStringLiteral("countersign-presence-test"));
}

void PresenceTest::init()
{
    settings().clear();
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
}

void PresenceTest::theWindowStartsAndEndsTheProgram()
{
    VaultScene scene(vaultOf({"Nordbank"}));
    Program program(scene);
    program.presence.start(false, {});
    QVERIFY(program.isWindowShown());
    QTRY_COMPARE(program.window()->list()->model()->rowCount(), 1);
    QVERIFY(!program.presence.tray());
    QVERIFY(!program.pick());
    QTimer::singleShot(0, program.window(), &QWidget::close);
    QVERIFY(endsWithin(patience));
}

void PresenceTest::thePickAloneEndsWithIt()
{
    VaultScene scene(vaultOf({"Nordbank"}));
    Program program(scene);
    program.presence.start(true, {});
    QTRY_VERIFY(program.isPickShown() && scene.session.state() == Session::State::Open);
    QVERIFY(!program.window());
    QTimer::singleShot(0, this,
                       [&] { QTest::keyClick(part<QLineEdit>(program.pick(), "pickSearch"), Qt::Key_Escape); });
    QVERIFY(endsWithin(patience));
    QVERIFY(!program.window());
}

void PresenceTest::theCopiedCodeKeepsThePickAlive()
{
    VaultScene scene(vaultOf({"Nordbank"}));
    Program program(scene);
    program.presence.start(true, {});
    QTRY_VERIFY(program.isPickShown() && scene.session.state() == Session::State::Open);
    const QString code = codeFor(scene.session.vault().tokens.first(), secondsOf(scene.now))->text;
    QTimer::singleShot(0, this,
                       [&] { QTest::keyClick(part<QLineEdit>(program.pick(), "pickSearch"), Qt::Key_Return); });
    QVERIFY(!endsWithin(moment));
    QVERIFY(!program.isPickShown());
    QCOMPARE(QGuiApplication::clipboard()->text(), code);
    // Half a minute later.
    QTimer::singleShot(0, this, [&] { program.presence.copy().clear(); });
    QVERIFY(endsWithin(patience));
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
}

void PresenceTest::aLaterStartTurnsThePickIntoTheWindow()
{
    VaultScene scene(vaultOf({"Nordbank"}));
    Program program(scene);
    program.presence.start(true, {});
    QTRY_VERIFY(program.isPickShown());
    program.presence.showWindow();
    QVERIFY(program.isWindowShown());
    program.pick()->hide();
    QVERIFY(!endsWithin(moment));
    QTimer::singleShot(0, program.window(), &QWidget::close);
    QVERIFY(endsWithin(patience));
}

void PresenceTest::noVaultTurnsThePickIntoTheWindow()
{
    VaultScene scene;
    scene.store.failLoad = Error{Reason::KeychainDenied, {}};
    Program program(scene);
    program.presence.start(true, {});
    QTRY_VERIFY(program.isWindowShown());
    QVERIFY(!program.isPickShown());
    QVERIFY(!endsWithin(moment));
}

void PresenceTest::linksWinOverThePick()
{
    VaultScene scene(vaultOf({"Nordbank"}));
    Program program(scene);
    program.presence.start(true, {QStringLiteral("otpauth://totp/New:a?secret=GEZDGNBVGY3TQOJQ&issuer=New")});
    QVERIFY(program.isWindowShown());
    QVERIFY(!program.isPickShown());
}

void PresenceTest::startingHiddenWithoutATrayIsMinimised()
{
    settings().setValue(QStringLiteral("desktop/startHidden"), true);
    VaultScene scene(vaultOf({"Nordbank"}));
    Program program(scene);
    program.presence.start(false, {});
    QVERIFY(program.window()->isMinimized());
    // With a link somebody wants to see something.
    Program other(scene);
    other.presence.start(false, {QStringLiteral("otpauth://totp/New:a?secret=GEZDGNBVGY3TQOJQ&issuer=New")});
    QVERIFY(other.isWindowShown() && !other.window()->isMinimized());
}

void PresenceTest::troubleShowsAHiddenWindow()
{
    // Offscreen there is no tray, which the program finds out before it goes out of sight for good.
    settings().setValue(QStringLiteral("desktop/startHidden"), true);
    settings().setValue(QStringLiteral("desktop/tray"), true);
    VaultScene scene(vaultOf({"Nordbank"}));
    scene.store.failLoad = Error{Reason::KeychainDenied, {}};
    Program program(scene);
    program.presence.start(false, {});
    QTRY_VERIFY(program.isWindowShown());
    QVERIFY(!program.window()->isMinimized());
}

void PresenceTest::aLaterStartShowsTheWindowAgain()
{
    VaultScene scene(vaultOf({"Nordbank"}));
    Program program(scene);
    program.presence.start(false, {});
    program.window()->showMinimized();
    program.presence.showWindow({}, "leave-1");
    QVERIFY(program.isWindowShown() && !program.window()->isMinimized());
}

void PresenceTest::closingWithoutATrayEnds()
{
    settings().setValue(QStringLiteral("desktop/tray"), true);
    settings().setValue(QStringLiteral("desktop/closeToTray"), true);
    VaultScene scene(vaultOf({"Nordbank"}));
    Program program(scene);
    program.presence.start(false, {});
    QTRY_VERIFY(!program.presence.choices().hasTray());
    QVERIFY(!program.presence.tray());
    QTimer::singleShot(0, program.window(), &QWidget::close);
    QVERIFY(endsWithin(patience));
}

void PresenceTest::thePickOverTheWindowLeavesIt()
{
    VaultScene scene(vaultOf({"Nordbank"}));
    Program program(scene);
    program.presence.start(false, {});
    program.presence.showPick();
    QTRY_VERIFY(program.isPickShown());
    QTest::keyClick(part<QLineEdit>(program.pick(), "pickSearch"), Qt::Key_Escape);
    QVERIFY(!endsWithin(moment));
    QVERIFY(program.isWindowShown());
}

void PresenceTest::windowAndPickShareTheCopiedCode()
{
    // Two would each take the code off the clipboard when their own half minute ends.
    VaultScene scene(vaultOf({"Nordbank"}));
    Program program(scene);
    program.presence.start(false, {});
    QTRY_COMPARE(program.window()->list()->model()->rowCount(), 1);
    Q_EMIT program.window()->list()->copyWanted(scene.session.vault().tokens.first()->id);
    QVERIFY(program.presence.copy().isHolding());
    program.presence.copy().clear();
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
}

void PresenceTest::theTrayMenuNamesAndNeverShowsCodes()
{
    Vault vault = vaultOf({"Nordbank", "Salt & Pepper"});
    VaultScene scene(vault);
    scene.session.open();
    TrayIcon tray(scene.session);
    QSignalSpy codes(&tray, &TrayIcon::codeWanted);
    QTRY_COMPARE(scene.session.state(), Session::State::Open);
    QAction *account = nullptr;
    QTRY_VERIFY((account = tray.menu()->actions().value(1)) && account->text() == u"Nordbank (m.okafor)");
    QCOMPARE(tray.menu()->actions().value(2)->text(), QStringLiteral("Salt && Pepper (m.okafor)"));
    for (const QAction *action : tray.menu()->actions())
        for (const Token &token : scene.session.vault().tokens) {
            const QString code = codeFor(token, secondsOf(scene.now))->text;
            QVERIFY(!action->text().contains(code) && !action->text().contains(grouped(code, Grouping::Halves)));
        }
    account->trigger();
    QCOMPARE(codes.size(), 1);
    QCOMPARE(codes.at(0).at(0).value<TokenId>(), scene.session.vault().tokens.first()->id);
}

void PresenceTest::theTrayMenuOfALockedVault()
{
    VaultScene scene(vaultOf({"Nordbank"}), cheapSeal("otter plum"));
    scene.session.open();
    TrayIcon tray(scene.session);
    const auto texts = [&] {
        QStringList found;
        for (const QAction *action : tray.menu()->actions())
            if (!action->isSeparator())
                found.append(action->text());
        return found;
    };
    QTRY_COMPARE(texts(),
                 QStringList({QStringLiteral("Unlock…"), QStringLiteral("Show window"), QStringLiteral("Quit")}));
    QVERIFY(answerOf(scene.session.unlock(passphraseOf("otter plum"))));
    QTRY_COMPARE(texts(), QStringList({QStringLiteral("Nordbank (m.okafor)"), QStringLiteral("Show window"),
                                       QStringLiteral("Quick pick"), QStringLiteral("Lock"), QStringLiteral("Quit")}));
    scene.session.lock();
    QTRY_COMPARE(texts().first(), QStringLiteral("Unlock…"));
}

void PresenceTest::likeliestFirstAndMore()
{
    Vault vault = vaultOf({"A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "Last"});
    vault.tokens.last() = vault.tokens.last().with([](TokenFields &fields) { fields.lastUsedAt = 7; }).value();
    VaultScene scene(vault);
    scene.session.open();
    TrayIcon tray(scene.session);
    QSignalSpy pick(&tray, &TrayIcon::pickWanted);
    QTRY_VERIFY(tray.menu()->actions().size() > TrayIcon::mostAccounts);
    QCOMPARE(tray.menu()->actions().at(1)->text(), QStringLiteral("Last (m.okafor)"));
    QAction *more = tray.menu()->actions().at(TrayIcon::mostAccounts + 1);
    QCOMPARE(more->text(), QStringLiteral("More…"));
    more->trigger();
    QCOMPARE(pick.size(), 1);
}

QTEST_MAIN(PresenceTest)
#include "tst_presence.moc"
