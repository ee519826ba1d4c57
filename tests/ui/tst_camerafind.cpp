// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stagedfeed.h"
#include "ui/scan/cameraview.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace countersign;
using namespace countersign::test;

/// What the camera page does with a code that is seen.
class CameraFindTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCodeIsReportedOnce();
    void nothingIsReportedAfterClosing();
    void theOutlineIsSeenBeforeAnythingComesOfTheCode();
    void anAcceptedPageStaysAMomentWithItsCameraOff();
    void anAcceptedPageCanBeClosedAtOnce();
    void theOutlineIsDrawnAroundTheCode();
};

void CameraFindTest::aCodeIsReportedOnce()
{
    Stage stage;
    CameraPage page(nullptr, stage.source());
    QSignalSpy found(&page, &CameraPage::found);
    page.open();
    QTRY_VERIFY(stage.isOpen);
    stage.listener->codesSeen(one, square);
    stage.listener->codesSeen(one, square);
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(found.first().first().toStringList(), one);

    stage.listener->codesSeen(one, square);
    stage.listener->codesSeen(two, square);
    QTRY_COMPARE(found.size(), 2);
    QCOMPARE(found.last().first().toStringList(), two);
    QVERIFY(page.isVisible());
    QVERIFY(stage.isOpen);

    // Opened again, the same code counts again.
    page.accept();
    page.open();
    QTRY_VERIFY(stage.isOpen);
    stage.listener->codesSeen(two, square);
    QTRY_COMPARE(found.size(), 3);
}

void CameraFindTest::nothingIsReportedAfterClosing()
{
    Stage stage;
    CameraPage page(nullptr, stage.source());
    QSignalSpy found(&page, &CameraPage::found);
    page.open();
    QTRY_VERIFY(stage.isOpen);
    page.reject();
    stage.listener->codesSeen(one, square);
    QCOMPARE(found.size(), 0);
    page.open();
    QTRY_VERIFY(stage.isOpen);
    stage.listener->codesSeen(two, square);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().first().toStringList(), two);
    page.accept();
    stage.listener->codesSeen(one, square);
    QCOMPARE(found.size(), 1);
}

void CameraFindTest::theOutlineIsSeenBeforeAnythingComesOfTheCode()
{
    Stage stage;
    CameraPage page(nullptr, stage.source());
    auto *view = page.findChild<CameraView *>();
    struct Paints : QObject
    {
        bool eventFilter(QObject *, QEvent *event) override
        {
            count += event->type() == QEvent::Paint ? 1 : 0;
            return false;
        }
        int count = 0;
    } paints;
    page.open();
    QTRY_VERIFY(stage.isOpen);
    stage.listener->pictureCame(picture(Qt::white, Qt::white));
    QCoreApplication::processEvents();
    view->installEventFilter(&paints);
    int paintsBefore = -1;
    connect(&page, &CameraPage::found, this, [&] { paintsBefore = paints.count; });
    stage.listener->codesSeen(one, square);
    QCOMPARE(paintsBefore, 1);
    QVERIFY(view->hasOutline());
}

void CameraFindTest::anAcceptedPageStaysAMomentWithItsCameraOff()
{
    Stage stage;
    auto *page = new CameraPage(nullptr, stage.source());
    page->setAttribute(Qt::WA_DeleteOnClose);
    const QPointer<CameraPage> alive(page);
    QSignalSpy finished(page, &QDialog::finished);
    connect(page, &CameraPage::found, page, &CameraPage::accept);
    page->open();
    QTRY_VERIFY(stage.isOpen);
    stage.listener->codesSeen(one, square);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().toInt(), int(QDialog::Accepted));
    QVERIFY(!stage.isOpen);
#ifndef Q_OS_MACOS
    QVERIFY(page->isVisible());
    QVERIFY(page->findChild<CameraView *>()->hasOutline());
#endif
    QTRY_VERIFY(!alive);
    QCOMPARE(finished.size(), 1);
}

void CameraFindTest::anAcceptedPageCanBeClosedAtOnce()
{
    Stage stage;
    CameraPage page(nullptr, stage.source());
    QSignalSpy finished(&page, &QDialog::finished);
    connect(&page, &CameraPage::found, &page, &CameraPage::accept);
    page.open();
    QTRY_VERIFY(stage.isOpen);
    stage.listener->codesSeen(one, square);
    page.reject();
    QVERIFY(!page.isVisible());
    QCOMPARE(finished.size(), 1);
    QCOMPARE(page.result(), int(QDialog::Accepted));
}

void CameraFindTest::theOutlineIsDrawnAroundTheCode()
{
    CameraView view;
    view.resize(400, 300);
    view.show();
    view.setPicture(picture(Qt::white, Qt::white));
    const QColor highlight = view.palette().color(QPalette::Highlight);
    const QPoint corner(160, 120);
    QVERIFY(view.grab().toImage().pixelColor(corner) != highlight);
    view.setOutline(square);
    QCOMPARE(view.grab().toImage().pixelColor(corner), highlight);
    QTRY_VERIFY(view.grab().toImage().pixelColor(corner) != highlight);
}

QTEST_MAIN(CameraFindTest)
#include "tst_camerafind.moc"
