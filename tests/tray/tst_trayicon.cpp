// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The icon in a real tray (tests/support/trayhost): what its menu says on the bus, and what it does.

#include "core/session/settings.h"
#include "tests/support/vaultscene.h"
#include "ui/mainwindow.h"
#include "ui/presence.h"
#include "ui/quickpick/quickpick.h"
#include "ui/trayicon.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>

using namespace countersign;
using namespace countersign::test;

namespace {

constexpr int patience = 15'000;

/// The tray, as a person uses it.
class Tray
{
public:
    Tray()
    {
        m_host.start(qEnvironmentVariable("COUNTERSIGN_TRAYHOST"), QStringList());
        m_isReady =
            QTest::qWaitFor([this] { return m_host.canReadLine(); }, patience) && m_host.readLine() == "ready\n";
    }
    ~Tray()
    {
        m_host.closeWriteChannel();
        m_host.waitForFinished(patience);
    }
    Q_DISABLE_COPY_MOVE(Tray)

    bool isReady() const { return m_isReady; }

    QStringList menu()
    {
        QStringList labels;
        for (QByteArray line = ask("menu"); line != "none\n" && line.size() > 1; line = next())
            labels.append(QString::fromUtf8(line).trimmed());
        return labels;
    }
    bool press(const char *label) { return ask(QByteArray("press ") + label) == "pressed\n"; }
    bool activate() { return ask("activate") == "pressed\n"; }

private:
    QByteArray ask(const QByteArray &question)
    {
        m_host.write(question + '\n');
        return next();
    }
    QByteArray next()
    {
        return QTest::qWaitFor([this] { return m_host.canReadLine(); }, patience) ? m_host.readLine() : QByteArray();
    }

    QProcess m_host;
    bool m_isReady = false;
};

} // namespace

class TrayIconTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void theMenuCopiesCodes();
    void closingGoesIntoTheTrayAndQuitReallyQuits();
    void quittingWaitsForWhatIsBeingSaved();
    void startingHiddenShowsNothingButTheIcon();
    void lockedItOnlyUnlocks();
    void theIconGoesWithTheSetting();

private:
    // Qt asks once whether there is a tray, so it has to be there before the first test and stay.
    std::unique_ptr<Tray> m_tray;
};

void TrayIconTest::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("COUNTERSIGN_TRAYHOST"))
        QSKIP("COUNTERSIGN_TRAYHOST has to name the tray, in a session with a bus of its own");
    QCoreApplication::setApplicationName(QStringLiteral("countersign"));
    QGuiApplication::setDesktopSettingsAware(true);
    m_tray = std::make_unique<Tray>();
    QVERIFY(m_tray->isReady());
}

void TrayIconTest::init()
{
    settings().clear();
    settings().setValue(QStringLiteral("desktop/tray"), true);
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
}

void TrayIconTest::theMenuCopiesCodes()
{
    VaultScene scene(vaultOf({"Nordbank", "GitHub"}));
    scene.session.open();
    Presence presence(scene.session, {&scene.places, &scene.backups}, QStringLiteral(COUNTERSIGN_READER));
    presence.start(false, {});
    QTRY_VERIFY_WITH_TIMEOUT(presence.tray(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_tray->menu().contains(QStringLiteral("GitHub (m.okafor)")), patience);
    const QStringList menu = m_tray->menu();
    for (const char *label : {"Nordbank (m.okafor)", "Show window", "Quick pick", "Quit"})
        QVERIFY2(menu.contains(QLatin1String(label)), label);
    for (const Token &token : scene.session.vault().tokens)
        QVERIFY(!menu.join(u' ').contains(codeFor(token, secondsOf(scene.now))->text));
    QVERIFY(m_tray->press("GitHub (m.okafor)"));
    const QString code = codeFor(scene.session.vault().tokens.last(), secondsOf(scene.now))->text;
    QTRY_COMPARE_WITH_TIMEOUT(QGuiApplication::clipboard()->text(), code, patience);
    QVERIFY(m_tray->press("Quick pick"));
    QTRY_VERIFY_WITH_TIMEOUT(presence.pick() && presence.pick()->isVisible(), patience);
}

void TrayIconTest::closingGoesIntoTheTrayAndQuitReallyQuits()
{
    settings().setValue(QStringLiteral("desktop/closeToTray"), true);
    VaultScene scene(vaultOf({"Nordbank"}));
    scene.session.open();
    Presence presence(scene.session, {&scene.places, &scene.backups}, QStringLiteral(COUNTERSIGN_READER));
    presence.start(false, {});
    QTRY_VERIFY_WITH_TIMEOUT(presence.tray(), patience);
    presence.window()->close();
    QVERIFY(!presence.window()->isVisible());
    QVERIFY(settings().value(QStringLiteral("desktop/toldOfClosing")).toBool());
    QVERIFY(m_tray->activate());
    QTRY_VERIFY_WITH_TIMEOUT(presence.window()->isVisible(), patience);
    presence.window()->close();

    // From the menu while the window is out of sight.
    QTimer::singleShot(0, this, [&] { m_tray->press("Quit"); });
    QTimer late;
    late.setSingleShot(true);
    connect(&late, &QTimer::timeout, qApp, [] { QCoreApplication::exit(1); });
    late.start(patience);
    QCOMPARE(QCoreApplication::exec(), 0);

    // And by the window's own action while it is to be seen.
    presence.showWindow();
    QTimer::singleShot(0, this, [&] { presence.window()->findChild<QAction *>(QStringLiteral("quit"))->trigger(); });
    QCOMPARE(QCoreApplication::exec(), 0);
}

void TrayIconTest::quittingWaitsForWhatIsBeingSaved()
{
    settings().setValue(QStringLiteral("desktop/closeToTray"), true);
    VaultScene scene(vaultOf({"Nordbank"}));
    scene.session.open();
    Presence presence(scene.session, {&scene.places, &scene.backups}, QStringLiteral(COUNTERSIGN_READER));
    presence.start(false, {});
    QTRY_VERIFY_WITH_TIMEOUT(presence.tray(), patience);
    presence.window()->close();
    const Later<void> added = scene.session.apply(changes::add({tokenOf("New", "a")}, 1));
    QVERIFY(scene.session.isBusy());
    QTimer late;
    late.setSingleShot(true);
    connect(&late, &QTimer::timeout, qApp, [] { QCoreApplication::exit(1); });
    late.start(patience);
    QTimer::singleShot(0, this, [&] { presence.quit(); });
    QCOMPARE(QCoreApplication::exec(), 0);
    QVERIFY(added.isFinished() && added.resultAt(0));
    QCOMPARE(scene.stored()->vault.tokens.size(), 2);
}

void TrayIconTest::startingHiddenShowsNothingButTheIcon()
{
    settings().setValue(QStringLiteral("desktop/startHidden"), true);
    VaultScene scene(vaultOf({"Nordbank"}));
    scene.session.open();
    Presence presence(scene.session, {&scene.places, &scene.backups}, QStringLiteral(COUNTERSIGN_READER));
    presence.start(false, {});
    QTRY_VERIFY_WITH_TIMEOUT(m_tray->menu().contains(QStringLiteral("Nordbank (m.okafor)")), patience);
    QVERIFY(!presence.window()->isVisible());
    QVERIFY(m_tray->press("Show window"));
    QTRY_VERIFY_WITH_TIMEOUT(presence.window()->isVisible(), patience);
    QVERIFY(!presence.window()->isMinimized());
}

void TrayIconTest::lockedItOnlyUnlocks()
{
    VaultScene scene(vaultOf({"Nordbank"}), cheapSeal("otter plum"));
    scene.session.open();
    Presence presence(scene.session, {&scene.places, &scene.backups}, QStringLiteral(COUNTERSIGN_READER));
    presence.start(false, {});
    const QStringList locked{QStringLiteral("Unlock…"), QStringLiteral("Show window"), QStringLiteral("Quit")};
    QTRY_COMPARE_WITH_TIMEOUT(m_tray->menu(), locked, patience);
    QVERIFY(answerOf(scene.session.unlock(passphraseOf("otter plum"))));
    QTRY_VERIFY_WITH_TIMEOUT(m_tray->menu().contains(QStringLiteral("Lock")), patience);
    QVERIFY(m_tray->press("Lock"));
    QTRY_COMPARE_WITH_TIMEOUT(scene.session.state(), Session::State::Locked, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_tray->menu(), locked, patience);
}

void TrayIconTest::theIconGoesWithTheSetting()
{
    VaultScene scene(vaultOf({"Nordbank"}));
    scene.session.open();
    Presence presence(scene.session, {&scene.places, &scene.backups}, QStringLiteral(COUNTERSIGN_READER));
    presence.start(false, {});
    QTRY_VERIFY_WITH_TIMEOUT(presence.tray(), patience);
    DesktopRules rules = presence.choices().rules();
    rules.tray = false;
    presence.choices().choose(rules);
    QVERIFY(!presence.tray());
    QVERIFY(presence.window()->isVisible());
    rules.tray = true;
    presence.choices().choose(rules);
    QVERIFY(presence.tray());
    QTRY_VERIFY_WITH_TIMEOUT(m_tray->menu().contains(QStringLiteral("Nordbank (m.okafor)")), patience);
}

QTEST_MAIN(TrayIconTest)
#include "tst_trayicon.moc"
