// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list under mouse and finger, by events that go through the window as those of a person do. Runs offscreen and once
// more in a Wayland session.
#include "tests/support/listscene.h"
#include "tests/support/pressing.h"
#include "ui/codecopy.h"
#include "ui/scan/incomingdialog.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QImage>
#include <QMessageBox>
#include <QMimeData>
#include <QPointingDevice>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QWindow>

using namespace countersign;
using namespace countersign::test;

namespace {

constexpr int steps = 8;

/// One finger on the window.
class Finger
{
public:
    explicit Finger(const ListScene &scene) : m_window(scene.window->windowHandle()) {}

    void press(QPoint at)
    {
        QTest::touchEvent(m_window, device()).press(0, at);
        m_at = at;
    }
    void moveTo(QPoint to)
    {
        const QPoint from = m_at;
        for (int step = 1; step <= steps; ++step) {
            m_at = from + (to - from) * step / steps;
            QTest::touchEvent(m_window, device()).move(0, m_at);
        }
    }
    void lift() { QTest::touchEvent(m_window, device()).release(0, m_at); }
    void tap(QPoint at)
    {
        press(at);
        lift();
    }

private:
    static QPointingDevice *device()
    {
        static QPointingDevice *const screen = QTest::createTouchDevice();
        return screen;
    }

    QWindow *m_window;
    QPoint m_at;
};

/// The mouse over the window.
class Mouse
{
public:
    explicit Mouse(const ListScene &scene) : m_window(scene.window->windowHandle()) {}

    void press(QPoint at)
    {
        QTest::mousePress(m_window, Qt::LeftButton, {}, at);
        m_at = at;
    }
    void moveTo(QPoint to)
    {
        const QPoint from = m_at;
        for (int step = 1; step <= steps; ++step) {
            m_at = from + (to - from) * step / steps;
            QTest::mouseMove(m_window, m_at);
        }
    }
    void lift() { QTest::mouseRelease(m_window, Qt::LeftButton, {}, m_at); }
    void click(QPoint at)
    {
        press(at);
        lift();
    }

private:
    QWindow *m_window;
    QPoint m_at;
};

} // namespace

class ListByHandTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void aTapCopies();
    void aFingerThatMovesScrolls();
    void aFingerThatStaysChooses();
    void severalGoIntoTheBin();
    void choosingEnds_data();
    void choosingEnds();
    void aSwipeAsks_data();
    void aSwipeAsks();
    void aRowIsDragged_data();
    void aRowIsDragged();
    void theListComesAlongAtItsEdge();
    void favouritesStayAmongThemselves();
    void onlyTheOwnOrderIsDragged_data();
    void onlyTheOwnOrderIsDragged();
    void escapePutsARowBack();
    void aRefusedMoveLeavesTheOrder();
    void keysMoveRows();
    void stepsThatFollowQuicklyAllCount();
    void aDoubleClickShowsTheAccount();
    void aDroppedPictureIsTakenIn();
    void outOfSightNothingGoesOn();
};

void ListByHandTest::aTapCopies()
{
    const QList<Token> tokens = tokensNamed({"A", "B", "C"});
    ListScene scene(tokens);
    QGuiApplication::clipboard()->clear();
    Finger(scene).tap(scene.in(1));
    QTRY_VERIFY(scene.window->notices()->text().contains(tokens[1].fullName()));
    QCOMPARE(scene.list()->currentIndex().row(), 1);
    QVERIFY(!scene.list()->isChoosing());
}

void ListByHandTest::aFingerThatMovesScrolls()
{
    ListScene scene(manyTokens(40));
    const QString before = scene.stored();
    Finger finger(scene);
    finger.press(scene.in(5));
    finger.moveTo(scene.in(5) - QPoint(4, 200));
    finger.lift();
    QTRY_VERIFY(scene.list()->verticalScrollBar()->value() > 100);
    QVERIFY(scene.window->notices()->text().isEmpty());
    QVERIFY(scene.list()->selectedIds().isEmpty());
    QCOMPARE(scene.stored(), before);
}

void ListByHandTest::aFingerThatStaysChooses()
{
    ListScene scene(tokensNamed({"A", "B", "C", "D"}));
    Finger finger(scene);
    finger.press(scene.in(1));
    QTRY_VERIFY(scene.list()->isChoosing());
    finger.lift();
    QCOMPARE(scene.list()->selectedIds().size(), 1);
    QCOMPARE(wordsOf(scene.window.get(), "selectionCount"), QStringLiteral("1 selected"));
    QVERIFY2(scene.window->notices()->text().isEmpty(), "choosing is no copying");
    finger.tap(scene.in(3));
    QTRY_COMPARE(wordsOf(scene.window.get(), "selectionCount"), QStringLiteral("2 selected"));
    finger.tap(scene.in(1));
    QTRY_COMPARE(scene.list()->selectedIds().size(), 1);
    finger.tap(scene.in(3));
    QTRY_VERIFY2(!scene.list()->isChoosing(), "nothing is chosen any more");
    QVERIFY(!part<QWidget>(scene.window.get(), "selectionBar")->isVisible());
}

void ListByHandTest::severalGoIntoTheBin()
{
    ListScene scene(tokensNamed({"A", "B", "C", "D"}));
    Finger finger(scene);
    finger.press(scene.in(0));
    QTRY_VERIFY(scene.list()->isChoosing());
    finger.lift();
    finger.tap(scene.in(2));
    QTRY_COMPARE(scene.list()->selectedIds().size(), 2);
    QCOMPARE(part<QWidget>(scene.window.get(), "removeSelected")->size(), QSize(44, 44));
    press(scene.window.get(), "removeSelected");
    QMessageBox *box = nullptr;
    QTRY_VERIFY((box = scene.window->findChild<QMessageBox *>()) && box->isVisible());
    QVERIFY2(box->text().contains(u'2'), qPrintable(box->text()));
    press(box, "removeYes");
    QTRY_COMPARE(scene.shown(), QStringLiteral("B D"));
    QTRY_VERIFY(!scene.list()->isChoosing());
    press(scene.window.get(), "noticeAction");
    QTRY_COMPARE(scene.rows(), 4);
}

void ListByHandTest::choosingEnds_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("by Escape") << true;
    QTest::newRow("by the button") << false;
}

void ListByHandTest::choosingEnds()
{
    QFETCH(bool, byKey);
    ListScene scene(tokensNamed({"A", "B", "C"}));
    scene.list()->setCurrentIndex(scene.row(0));
    scene.trigger("selectSeveral");
    QVERIFY(scene.list()->isChoosing());
    Mouse(scene).click(scene.in(2));
    QTRY_COMPARE(scene.list()->selectedIds().size(), 2);
    press(scene.window.get(), "selectAll");
    QTRY_COMPARE(scene.list()->selectedIds().size(), 3);
    if (byKey)
        QTest::keyClick(scene.list(), Qt::Key_Escape);
    else
        press(scene.window.get(), "closeSelection");
    QVERIFY(!scene.list()->isChoosing());
    QCOMPARE(scene.list()->selectedIds().size(), 1);
    QVERIFY(scene.window->notices()->text().isEmpty());
}

void ListByHandTest::aSwipeAsks_data()
{
    QTest::addColumn<bool>("byFinger");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("finger") << true << false;
    QTest::newRow("mouse") << false << false;
    QTest::newRow("finger, right to left") << true << true;
}

void ListByHandTest::aSwipeAsks()
{
    QFETCH(bool, byFinger);
    QFETCH(bool, mirrored);
    ListScene scene(tokensNamed({"A", "B", "C"}));
    scene.window->setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    QCoreApplication::processEvents();
    const auto swipe = [&](auto hand) {
        hand.press(scene.in(1, mirrored ? 0.2 : 0.8));
        hand.moveTo(scene.in(1, mirrored ? 0.8 : 0.2));
        hand.lift();
    };
    byFinger ? swipe(Finger(scene)) : swipe(Mouse(scene));
    QMessageBox *box = nullptr;
    QTRY_VERIFY((box = scene.window->findChild<QMessageBox *>()) && box->isVisible());
    QVERIFY(box->text().contains(QStringLiteral("B (m.okafor)")));
    QVERIFY(!scene.list()->isChoosing());
    box->reject();
}

void ListByHandTest::aRowIsDragged_data()
{
    QTest::addColumn<bool>("byFinger");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("order");
    for (const bool byFinger : {false, true}) {
        const char *hand = byFinger ? "finger" : "mouse";
        QTest::addRow("%s, down", hand) << byFinger << 0 << 2 << "B C A D";
        QTest::addRow("%s, up", hand) << byFinger << 3 << 1 << "A D B C";
        QTest::addRow("%s, to the end", hand) << byFinger << 1 << 3 << "A C D B";
        QTest::addRow("%s, to its place", hand) << byFinger << 1 << 1 << "A B C D";
    }
}

void ListByHandTest::aRowIsDragged()
{
    QFETCH(bool, byFinger);
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(QString, order);
    ListScene scene(tokensNamed({"A", "B", "C", "D"}));
    const auto drag = [&](auto hand) {
        hand.press(scene.in(from));
        if (byFinger)
            QTRY_VERIFY(scene.list()->isChoosing());
        // Past it and back, so that a drag to its own place is one.
        hand.moveTo(scene.in(from == 1 ? 2 : 1));
        QCOMPARE(scene.stored(), QStringLiteral("A B C D"));
        hand.moveTo(scene.in(to));
        hand.lift();
    };
    byFinger ? drag(Finger(scene)) : drag(Mouse(scene));
    QTRY_COMPARE(scene.shown(), order);
    QCOMPARE(scene.stored(), order);
    QCOMPARE(scene.store.shelf().saves, from == to ? 0 : 1);
    QVERIFY2(scene.window->notices()->text().isEmpty(), "a drag copies nothing");
}

void ListByHandTest::theListComesAlongAtItsEdge()
{
    ListScene scene(manyTokens(30));
    QStringList names = scene.stored().split(u' ');
    Mouse mouse(scene);
    mouse.press(scene.in(0));
    const QPoint bottom =
        scene.list()->viewport()->mapTo(scene.window.get(), scene.list()->viewport()->rect().center());
    mouse.moveTo(QPoint(bottom.x(), scene.window->height() - 4));
    const QScrollBar *bar = scene.list()->verticalScrollBar();
    QTRY_COMPARE(bar->value(), bar->maximum());
    mouse.lift();
    names.append(names.takeFirst());
    QTRY_COMPARE(scene.stored(), names.join(u' '));
}

void ListByHandTest::favouritesStayAmongThemselves()
{
    QList<Token> tokens = tokensNamed({"A", "F", "B", "G", "C"});
    for (const int star : {1, 3})
        tokens[star] = tokens[star].with([](TokenFields &fields) { fields.favourite = true; }).value();
    ListScene scene(tokens);
    QCOMPARE(scene.shown(), QStringLiteral("F G A B C"));
    Mouse mouse(scene);
    mouse.press(scene.in(0));
    mouse.moveTo(scene.in(4));
    mouse.lift();
    QTRY_COMPARE(scene.shown(), QStringLiteral("G F A B C"));
    // In the vault right behind the other favourite, whatever stands between them in the list.
    QCOMPARE(scene.stored(), QStringLiteral("A B G F C"));
    mouse.press(scene.in(4));
    mouse.moveTo(scene.in(0));
    mouse.lift();
    QTRY_COMPARE(scene.shown(), QStringLiteral("G F C A B"));
}

void ListByHandTest::onlyTheOwnOrderIsDragged_data()
{
    QTest::addColumn<bool>("searching");
    QTest::newRow("not while searching") << true;
    QTest::newRow("not by name") << false;
}

void ListByHandTest::onlyTheOwnOrderIsDragged()
{
    QFETCH(bool, searching);
    ListRules rules;
    rules.sorting = searching ? Sorting::Own : Sorting::Name;
    ListScene scene(tokensNamed({"Ax", "Bx", "Cx"}), rules);
    if (searching)
        part<QLineEdit>(scene.window.get(), "search")->setText(QStringLiteral("x"));
    Mouse mouse(scene);
    mouse.press(scene.in(0));
    mouse.moveTo(scene.in(2));
    mouse.lift();
    scene.list()->setCurrentIndex(scene.row(2));
    scene.trigger("moveUp");
    QCoreApplication::processEvents();
    QVERIFY(!scene.session.isBusy());
    QCOMPARE(scene.store.shelf().saves, 0);
    QVERIFY(scene.window->notices()->text().isEmpty());
}

void ListByHandTest::escapePutsARowBack()
{
    ListScene scene(tokensNamed({"A", "B", "C"}));
    Mouse mouse(scene);
    mouse.press(scene.in(0));
    mouse.moveTo(scene.in(2));
    QTest::keyClick(scene.list(), Qt::Key_Escape);
    mouse.lift();
    QCoreApplication::processEvents();
    QCOMPARE(scene.store.shelf().saves, 0);
    QCOMPARE(scene.shown(), QStringLiteral("A B C"));
}

void ListByHandTest::aRefusedMoveLeavesTheOrder()
{
    ListScene scene(tokensNamed({"A", "B", "C"}));
    scene.store.failSave = Error{Reason::KeychainLocked};
    Mouse mouse(scene);
    mouse.press(scene.in(0));
    mouse.moveTo(scene.in(2));
    mouse.lift();
    QTRY_VERIFY(scene.window->notices()->text().contains(QStringLiteral("locked")));
    QCOMPARE(scene.shown(), QStringLiteral("A B C"));
    scene.store.failSave.reset();
    mouse.press(scene.in(0));
    mouse.moveTo(scene.in(2));
    mouse.lift();
    QTRY_COMPARE(scene.shown(), QStringLiteral("B C A"));
}

void ListByHandTest::keysMoveRows()
{
    ListScene scene(tokensNamed({"A", "B", "C"}));
    if (QGuiApplication::platformName().startsWith(u"wayland") && !QGuiApplication::focusWindow())
        QSKIP("This Wayland session has no keyboard, and without one Qt knows no window that has it.");
    scene.list()->setFocus();
    scene.list()->setCurrentIndex(scene.row(2));
    QTest::keyClick(scene.list(), Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(scene.stored(), QStringLiteral("A C B"));
    QTRY_COMPARE(scene.list()->currentIndex().row(), 1);
    QTest::keyClick(scene.list(), Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(scene.stored(), QStringLiteral("C A B"));
    // Stored is not yet shown, and keys move a row from where it is shown.
    QTRY_COMPARE(scene.list()->currentIndex().row(), 0);
    QTest::keyClick(scene.list(), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(scene.list(), Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(scene.stored(), QStringLiteral("A C B"));
    QCOMPARE(scene.store.shelf().saves, 3);
}

void ListByHandTest::stepsThatFollowQuicklyAllCount()
{
    ListScene scene(tokensNamed({"A", "B", "C", "D"}));
    scene.list()->setCurrentIndex(scene.row(3));
    for (int step = 0; step < 3; ++step)
        scene.trigger("moveUp");
    QTRY_COMPARE(scene.shown(), QStringLiteral("D A B C"));
    QTRY_VERIFY(!scene.session.isBusy());
    scene.store.failSave = Error{Reason::KeychainLocked};
    scene.trigger("moveDown");
    scene.trigger("moveDown");
    QTRY_VERIFY(scene.window->notices()->text().contains(QStringLiteral("locked")));
    scene.store.failSave.reset();
    QTRY_VERIFY(!scene.session.isBusy());
    QCOMPARE(scene.stored(), QStringLiteral("D A B C"));
    scene.trigger("moveDown");
    QTRY_COMPARE(scene.shown(), QStringLiteral("A D B C"));
}

void ListByHandTest::aDoubleClickShowsTheAccount()
{
    const QList<Token> tokens = tokensNamed({"A", "B"});
    ListScene scene(tokens);
    QSignalSpy wanted(scene.list(), &TokenListView::accountWanted);
    QTest::mouseDClick(scene.list()->viewport(), Qt::LeftButton, {}, scene.list()->visualRect(scene.row(1)).center());
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.at(0).at(0).value<TokenId>(), tokens[1]->id);
    scene.list()->setCurrentIndex(scene.row(0));
    QTest::keyClick(scene.list(), Qt::Key_Right);
    QCOMPARE(wanted.count(), 2);
}

void ListByHandTest::aDroppedPictureIsTakenIn()
{
    ListScene scene(tokensNamed({"A"}));
    QMimeData content;
    content.setImageData(QImage(QStringLiteral(COUNTERSIGN_TEST_DATA "/qr/plain.png")));
    const QPoint at = scene.in(0);
    QDragEnterEvent enter(at, Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(scene.window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(at, Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(scene.window.get(), &drop);
    IncomingDialog *dialog = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((dialog = scene.window->findChild<IncomingDialog *>()) && dialog->isVisible(), 20'000);
    press(dialog, "add");
    QTRY_COMPARE(scene.rows(), 2);
}

void ListByHandTest::outOfSightNothingGoesOn()
{
    ListScene scene(tokensNamed({"A", "B", "C"}));
    QTRY_VERIFY(scene.list()->ticker().isRunning());
    Finger finger(scene);
    finger.press(scene.in(1));
    scene.window->hide();
    QVERIFY(!scene.list()->ticker().isRunning());
    QVERIFY(!scene.list()->isChoosing());
    scene.window->show();
    finger.lift();
    QTRY_VERIFY(scene.list()->ticker().isRunning());
    QVERIFY(!scene.list()->isChoosing());
}

QTEST_MAIN(ListByHandTest)
#include "tst_listbyhand.moc"
