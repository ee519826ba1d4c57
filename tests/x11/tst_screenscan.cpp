// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memorystore.h"
#include "tests/support/screenscene.h"
#include "ui/mainwindow.h"
#include "ui/noticebar.h"
#include "ui/scan/areapicker.h"
#include "ui/scan/incomingdialog.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QPainter>
#include <QProcess>
#include <QPushButton>
#include <QScreen>
#include <QStandardPaths>
#include <QTest>

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

/// Our window on the screen, over a store in memory.
class Scene : public QObject
{
public:
    explicit Scene(const QRect &place)
        : session(store, systemClock()), window(session, QStringLiteral(COUNTERSIGN_READER))
    {
        window.installEventFilter(this);
        window.setGeometry(place);
        window.show();
        session.open();
    }

    bool isReady()
    {
        return QTest::qWaitForWindowActive(&window, patience)
               && QTest::qWaitFor([this] { return session.state() == Session::State::Open; }, patience);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Hide)
            ++hides;
        return QObject::eventFilter(watched, event);
    }

    /// As a person presses what stands on the page.
    void press(const QString &words)
    {
        const auto buttons = window.findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->isVisible() && button->text().remove(u'&') == words) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        QFAIL(qPrintable(u"There is no button "_s + words));
    }

    void trigger(const char *action) { window.findChild<QAction *>(QString::fromLatin1(action))->trigger(); }

    IncomingDialog *dialog() const
    {
        auto *found = window.findChild<IncomingDialog *>();
        return found && found->isVisible() ? found : nullptr;
    }

    NoticeBar *notice() const { return window.findChild<NoticeBar *>(); }

    /// The names that the dialog asks about.
    QStringList asked() const
    {
        QStringList names;
        if (!dialog())
            return names;
        const auto *model = dialog()->findChild<QAbstractItemView *>(QStringLiteral("incomingList"))->model();
        for (int row = 0; row < model->rowCount(); ++row)
            names.append(model->index(row, 0).data().toString());
        names.sort();
        return names;
    }

    MemoryStore store;
    Session session;
    MainWindow window;
    int hides = 0;
};

/// The pictures of the screens that cover it while somebody marks an area.
QList<AreaView *> coveringViews()
{
    QList<AreaView *> views;
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        if (auto *view = qobject_cast<AreaView *>(window); view && view->isVisible())
            views.append(view);
    return views;
}

bool isCovered()
{
    const auto views = coveringViews();
    return !views.isEmpty() && std::ranges::all_of(views, [](AreaView *view) {
        return view->windowHandle()->isExposed() && view->geometry() == view->screen()->geometry();
    }) && std::ranges::any_of(views, [](AreaView *view) { return view->isActiveWindow(); });
}

/// Hands on a real mouse and real keys.
bool hands(const QStringList &does)
{
    QProcess xdotool;
    xdotool.start(u"xdotool"_s, does);
    return QTest::qWaitFor([&] { return xdotool.state() == QProcess::NotRunning; }, patience)
           && xdotool.exitStatus() == QProcess::NormalExit && xdotool.exitCode() == 0;
}

bool drag(const QPoint &from, const QPoint &to)
{
    const auto at = [](const QPoint &point) {
        return QStringList{u"mousemove"_s, QString::number(point.x()), QString::number(point.y())};
    };
    return hands(at(from)) && hands({u"mousedown"_s, u"1"_s}) && hands(at((from + to) / 2)) && hands(at(to))
           && hands({u"mouseup"_s, u"1"_s});
}

QImage code(const QString &issuer, int size)
{
    return qrCodeOf(uriOf(issuer, u"pilot@example.org"_s), size);
}

} // namespace

/// What a person sees who lets the window look for codes on a screen of 3840 by 2160 pixels.
class ScreenScanX11Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void fourCodesAreAllAskedAbout();
    void aCodeBesideOurWindowNeedsNoHiding();
    void aCodeUnderOurWindowIsFound();
    void nothingFoundOffersAnArea();
    void theKeyboardMarks();
    void escapeLeavesAllAsItWas();
    void aClosedCoverLeavesAllAsItWas();
    void twoScreens();

private:
    Stage m_stage;
    QSize m_screen;
};

void ScreenScanX11Test::initTestCase()
{
    if (QGuiApplication::platformName() != "xcb"_L1)
        QSKIP("Only X11 shows its windows to everybody.");
    for (const QString &program : {u"qrencode"_s, u"xdotool"_s, u"openbox"_s})
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP(qPrintable(program + u" is not installed."_s));
    qputenv("XDG_SESSION_TYPE", "x11");
    m_screen = QGuiApplication::primaryScreen()->size();
    QCOMPARE(m_screen, QSize(3840, 2160));
}

void ScreenScanX11Test::cleanup()
{
    m_stage.clear();
}

void ScreenScanX11Test::fourCodesAreAllAskedAbout()
{
    QVERIFY(m_stage.show(fourCodes(m_screen), {}));
    Scene scene({1700, 1200, 420, 600});
    QVERIFY(scene.isReady());
    scene.press(u"Scan the screen"_s);
    QTRY_COMPARE_WITH_TIMEOUT(scene.asked(), fourAccounts(), patience);
    QVERIFY(scene.dialog()->isActiveWindow() || QTest::qWaitForWindowActive(scene.dialog(), patience));
    QTest::keyClick(scene.dialog(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(scene.session.vault().tokens.size(), 4, patience);
}

void ScreenScanX11Test::aCodeBesideOurWindowNeedsNoHiding()
{
    QVERIFY(m_stage.show(code(u"Anchor"_s, 6), {300, 300}));
    Scene scene({1700, 1200, 420, 600});
    QVERIFY(scene.isReady());
    scene.press(u"Scan the screen"_s);
    QTRY_VERIFY_WITH_TIMEOUT(scene.dialog(), patience);
    QCOMPARE(scene.hides, 0);
}

void ScreenScanX11Test::aCodeUnderOurWindowIsFound()
{
    QVERIFY(m_stage.show(code(u"Anchor"_s, 4), {1800, 1400}));
    Scene scene({1700, 1200, 420, 600});
    QVERIFY(scene.isReady());
    scene.press(u"Scan the screen"_s);
    QTRY_VERIFY_WITH_TIMEOUT(scene.dialog(), patience);
    QCOMPARE(scene.hides, 1);
    QVERIFY(scene.window.isVisible());
}

void ScreenScanX11Test::nothingFoundOffersAnArea()
{
    Scene scene({1700, 1200, 420, 600});
    QVERIFY(scene.isReady());
    scene.press(u"Scan the screen"_s);
    QTRY_VERIFY_WITH_TIMEOUT(scene.notice() && scene.notice()->isVisible(), patience);
    QVERIFY(scene.window.isVisible());
    QVERIFY(!scene.dialog());

    // They open the page, which has two codes, and mark one of them.
    QImage page(1600, 600, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    const QImage wanted = code(u"Beacon"_s, 3);
    painter.drawImage(0, 0, code(u"Anchor"_s, 6));
    painter.drawImage(1300, 0, wanted);
    painter.end();
    QVERIFY(m_stage.show(page, {200, 200}));
    scene.press(u"Scan an area"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isCovered(), patience);
    QVERIFY(!scene.window.isVisible());
    QVERIFY(drag(QPoint(1500, 200), QPoint(1500 + wanted.width(), 200 + wanted.height())));
    QTRY_VERIFY_WITH_TIMEOUT(scene.dialog(), patience);
    QVERIFY(coveringViews().isEmpty());
    QVERIFY(QTest::qWaitForWindowActive(scene.dialog(), patience));
    QTest::keyClick(scene.dialog(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(scene.session.vault().tokens.size(), 1, patience);
    QCOMPARE(scene.session.vault().tokens.first().fields().issuer, u"Beacon"_s);
}

void ScreenScanX11Test::theKeyboardMarks()
{
    // The first arrow marks the middle of the screen; from there it is moved to the left and made wider and higher.
    const QImage wanted = code(u"Compass"_s, 6);
    QImage page(1200, 800, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.drawImage(300, 250, wanted);
    painter.drawImage(950, 550, code(u"Anchor"_s, 4));
    painter.end();
    QVERIFY(m_stage.show(page, {1420, 680}));
    Scene scene({100, 100, 420, 600});
    QVERIFY(scene.isReady());
    scene.trigger("scanArea");
    QTRY_VERIFY_WITH_TIMEOUT(isCovered(), patience);
    // From (1800, 960), 240 wide, to (1704, 912) and then 336 by 336; the code begins at (1720, 930).
    QVERIFY(hands({u"key"_s, u"Left"_s}));
    QVERIFY(hands({u"key"_s, u"--repeat"_s, u"6"_s, u"Left"_s, u"key"_s, u"--repeat"_s, u"3"_s, u"Up"_s}));
    QVERIFY(
        hands({u"key"_s, u"--repeat"_s, u"6"_s, u"shift+Right"_s, u"key"_s, u"--repeat"_s, u"6"_s, u"shift+Down"_s}));
    QVERIFY(hands({u"key"_s, u"Return"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(scene.dialog(), patience);
    QVERIFY(QTest::qWaitForWindowActive(scene.dialog(), patience));
    QTest::keyClick(scene.dialog(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(scene.session.vault().tokens.size(), 1, patience);
    QCOMPARE(scene.session.vault().tokens.first().fields().issuer, u"Compass"_s);
}

void ScreenScanX11Test::escapeLeavesAllAsItWas()
{
    QVERIFY(m_stage.show(code(u"Anchor"_s, 6), {300, 300}));
    const QRect place(1700, 1200, 420, 600);
    Scene scene(place);
    QVERIFY(scene.isReady());
    const QRect before = scene.window.geometry();
    scene.trigger("scanArea");
    QTRY_VERIFY_WITH_TIMEOUT(isCovered(), patience);
    QVERIFY(hands({u"key"_s, u"Escape"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(coveringViews().isEmpty(), patience);
    QVERIFY(QTest::qWaitForWindowActive(&scene.window, patience));
    QTRY_COMPARE_WITH_TIMEOUT(scene.window.geometry(), before, patience);
    QVERIFY(!scene.dialog());
    QVERIFY(!scene.notice()->isVisible());
    QVERIFY(scene.session.vault().tokens.isEmpty());
    // And the next scan works.
    scene.press(u"Scan the screen"_s);
    QTRY_VERIFY_WITH_TIMEOUT(scene.dialog(), patience);
}

void ScreenScanX11Test::aClosedCoverLeavesAllAsItWas()
{
    Scene scene({1700, 1200, 420, 600});
    QVERIFY(scene.isReady());
    scene.trigger("scanArea");
    QTRY_VERIFY_WITH_TIMEOUT(isCovered(), patience);
    // As Alt and F4 do.
    coveringViews().first()->close();
    QVERIFY(coveringViews().isEmpty());
    QVERIFY(QTest::qWaitForWindowActive(&scene.window, patience));
}

void ScreenScanX11Test::twoScreens()
{
    if (QStandardPaths::findExecutable(u"xrandr"_s).isEmpty())
        QSKIP("xrandr is not installed.");
    QProcess xrandr;
    xrandr.start(u"xrandr"_s, {u"--setmonitor"_s, u"left"_s, u"1920/508x2160/572+0+0"_s, u"screen"_s, u"--setmonitor"_s,
                               u"right"_s, u"1920/508x2160/572+1920+0"_s, u"none"_s});
    QVERIFY(xrandr.waitForFinished(patience));
    QTRY_COMPARE_WITH_TIMEOUT(QGuiApplication::screens().size(), 2, patience);
    QVERIFY(m_stage.show(code(u"Dinghy"_s, 6), {2500, 300}));
    Scene scene({100, 100, 420, 600});
    QVERIFY(scene.isReady());
    scene.trigger("scanArea");
    QTRY_VERIFY_WITH_TIMEOUT(isCovered(), patience);
    QCOMPARE(coveringViews().size(), 2);
    QVERIFY(drag(QPoint(2480, 280), QPoint(2900, 700)));
    QTRY_VERIFY_WITH_TIMEOUT(scene.dialog(), patience);
    QVERIFY(coveringViews().isEmpty());
}

int main(int argc, char **argv)
{
    if (const auto served = Stage::serve(argc, argv))
        return *served;
    QApplication program(argc, argv);
    ScreenScanX11Test test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_screenscan.moc"
