// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/errortext.h"
#include "tests/support/stagedfeed.h"
#include "ui/scan/cameraview.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;

namespace {

QStringList wordsOn(const QWidget &page)
{
    QStringList words;
    const auto labels = page.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            words.append(label->text());
    }
    return words;
}

QPushButton *button(const QWidget &page, const QString &text)
{
    const auto buttons = page.findChildren<QPushButton *>();
    for (QPushButton *one : buttons) {
        if (one->text() == text)
            return one;
    }
    return nullptr;
}

} // namespace

class CameraPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mediaLibrariesAreLoadedOnlyWhenShown();
    void theCameraIsOpenOnlyWhileShown();
    void itSaysWhatToDo();
    void troubleIsSaidInItsOwnSentence_data();
    void troubleIsSaidInItsOwnSentence();
    void aMissingPartLeavesTheOtherWays();
    void oneCameraNeedsNoChoice();
    void anotherCameraCanBeChosen();
    void theRememberedCameraIsPreferred();
    void aCameraPluggedInIsOpened();
    void theListNamesTheCameraThatIsOpen();
    void aCodeThatIsNotReadIsExplained();
    void aHintReplacesTheWords();
    void onlyACameraFacingThePersonIsAMirror();
    void itFitsANarrowWindow();
    void everyControlHasAName();
};

void CameraPageTest::mediaLibrariesAreLoadedOnlyWhenShown()
{
#ifndef Q_OS_LINUX
    QSKIP("Only Linux lists its libraries in a file.");
#else
    const auto isLoaded = [] {
        QFile maps(u"/proc/self/maps"_s);
        return maps.open(QIODevice::ReadOnly) && maps.readAll().contains("libQt6Multimedia.so");
    };
    QVERIFY(!isLoaded());
    CameraPage page;
    QVERIFY(!isLoaded());
    page.open();
    QTRY_VERIFY_WITH_TIMEOUT(isLoaded(), 20'000);
#endif
}

void CameraPageTest::theCameraIsOpenOnlyWhileShown()
{
    Stage stage;
    CameraPage page(nullptr, stage.source());
    QCOMPARE(stage.listener, nullptr);
    page.open();
    QTRY_VERIFY(stage.isOpen);
    QCOMPARE(stage.opened, QStringList{u"Desk"_s});
    page.reject();
    QVERIFY(!stage.isOpen);
    page.open();
    QTRY_VERIFY(stage.isOpen);
}

void CameraPageTest::itSaysWhatToDo()
{
    Stage stage;
    CameraPage page(nullptr, stage.source());
    page.open();
    QCOMPARE(wordsOn(page), QStringList{u"Starting the camera…"_s});
    QTRY_VERIFY(stage.listener);
    stage.listener->pictureCame(picture(Qt::gray, Qt::gray));
    QCOMPARE(wordsOn(page), QStringList{u"Hold the QR code in front of the camera."_s});
}

void CameraPageTest::troubleIsSaidInItsOwnSentence_data()
{
    QTest::addColumn<Reason>("reason");
    QTest::newRow("none") << Reason::CameraNone;
    QTest::newRow("not allowed") << Reason::CameraNotAllowed;
    QTest::newRow("in use") << Reason::CameraInUse;
    QTest::newRow("no picture") << Reason::CameraNoPicture;
    QTest::newRow("unplugged") << Reason::CameraUnplugged;
}

void CameraPageTest::troubleIsSaidInItsOwnSentence()
{
    QFETCH(Reason, reason);
    Stage stage;
    CameraPage page(nullptr, stage.source());
    page.open();
    QTRY_VERIFY(stage.isOpen);
    const Error error{reason, u"Do this."_s};
    stage.listener->feedFailed(error);
    QCOMPARE(wordsOn(page), QStringList{sentenceFor(error)});

    QPushButton *again = button(page, u"Try again"_s);
    QVERIFY(again && again->isVisible());

    // A picture that comes after all is the end of it.
    stage.listener->pictureCame(picture(Qt::gray, Qt::gray));
    QCOMPARE(wordsOn(page), QStringList{u"Hold the QR code in front of the camera."_s});
    QVERIFY(!again->isVisible());

    stage.listener->feedFailed(error);
    QVERIFY(again->isVisible());
    stage.opened.clear();
    again->click();
    QCOMPARE(stage.opened, QStringList{u"Desk"_s});
    QVERIFY(!again->isVisible());
    QCOMPARE(wordsOn(page), QStringList{u"Starting the camera…"_s});
}

void CameraPageTest::aMissingPartLeavesTheOtherWays()
{
    CameraPage page(nullptr, [](CameraListener &) -> Result<std::unique_ptr<CameraFeed>> {
        return failure(Reason::CameraUnsupported);
    });
    page.open();
    QTRY_COMPARE(wordsOn(page), QStringList{sentenceFor({Reason::CameraUnsupported, {}})});
    QVERIFY(!button(page, u"Try again"_s)->isVisible());

    QSignalSpy pictureWanted(&page, &CameraPage::pictureWanted);
    QSignalSpy typingWanted(&page, &CameraPage::typingWanted);
    button(page, u"Open a picture…"_s)->click();
    button(page, u"Enter by hand"_s)->click();
    QCOMPARE(pictureWanted.size(), 1);
    QCOMPARE(typingWanted.size(), 1);
    button(page, u"Close"_s)->click();
    QVERIFY(!page.isVisible());
}

void CameraPageTest::oneCameraNeedsNoChoice()
{
    Stage stage;
    CameraPage page(nullptr, stage.source());
    page.open();
    QTRY_VERIFY(stage.isOpen);
    QVERIFY(!page.findChild<QComboBox *>()->isVisible());
    stage.cameras.append({u"Lid"_s, true});
    stage.listener->camerasChanged();
    QVERIFY(page.findChild<QComboBox *>()->isVisible());
    QCOMPARE(stage.opened.size(), 1);
}

void CameraPageTest::anotherCameraCanBeChosen()
{
    Stage stage;
    stage.cameras.append({u"Lid"_s, true});
    CameraPage page(nullptr, stage.source());
    QSignalSpy chosen(&page, &CameraPage::cameraChosen);
    page.open();
    QTRY_VERIFY(stage.isOpen);
    auto *box = page.findChild<QComboBox *>();
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), u"Lid"_s);
    QCOMPARE(stage.opened, QStringList({u"Desk"_s, u"Lid"_s}));
    QCOMPARE(box->currentText(), u"Lid"_s);
}

void CameraPageTest::theRememberedCameraIsPreferred()
{
    Stage stage;
    stage.cameras.append({u"Lid"_s, true});
    CameraPage page(nullptr, stage.source());
    page.setCamera(u"Lid"_s);
    page.open();
    QTRY_COMPARE(stage.opened, QStringList{u"Lid"_s});
}

void CameraPageTest::aCameraPluggedInIsOpened()
{
    Stage stage;
    stage.cameras.clear();
    CameraPage page(nullptr, stage.source());
    page.open();
    QTRY_VERIFY(stage.isOpen);
    stage.listener->feedFailed({Reason::CameraNone, {}});
    stage.cameras = {{u"Desk"_s, false}};
    stage.listener->camerasChanged();
    QCOMPARE(stage.opened.last(), u"Desk"_s);

    // After an unplugging, only the same camera counts: the other one was not chosen.
    stage.opened.clear();
    stage.cameras = {{u"Lid"_s, true}};
    stage.listener->camerasChanged();
    stage.listener->feedFailed({Reason::CameraUnplugged, {}});
    stage.listener->camerasChanged();
    QVERIFY(stage.opened.isEmpty());
    stage.cameras.append({u"Desk"_s, false});
    page.setCamera(u"Desk"_s);
    stage.listener->camerasChanged();
    QCOMPARE(stage.opened, QStringList{u"Desk"_s});
}

void CameraPageTest::theListNamesTheCameraThatIsOpen()
{
    Stage stage;
    CameraPage page(nullptr, stage.source());
    page.setCamera(u"Lid"_s);
    page.open();
    QTRY_VERIFY(stage.isOpen);
    QCOMPARE(stage.opened, QStringList{u"Desk"_s});
    stage.listener->pictureCame(picture(Qt::red, Qt::blue));

    // The remembered one is plugged in while the other one is being used.
    stage.cameras = {{u"Lid"_s, true}, {u"Desk"_s, false}};
    stage.listener->camerasChanged();
    QCOMPARE(page.findChild<QComboBox *>()->currentText(), u"Desk"_s);
    QCOMPARE(stage.opened.size(), 1);
    auto *view = page.findChild<CameraView *>();
    QCOMPARE(view->grab().toImage().pixelColor(view->width() / 4, view->height() / 2), QColor(Qt::red));

    stage.listener->feedFailed({Reason::CameraNoPicture, {}});
    button(page, u"Try again"_s)->click();
    QCOMPARE(stage.opened.last(), u"Lid"_s);
}

void CameraPageTest::aCodeThatIsNotReadIsExplained()
{
    Stage stage;
    CameraPage page(nullptr, stage.source());
    page.open();
    QTRY_VERIFY(stage.listener);
    stage.listener->pictureCame(picture(Qt::white, Qt::black));
    const Error small{Reason::QrCodeTooSmall, {}};
    // On its way before the camera a code is small for a moment, and nobody needs to be told.
    stage.listener->codeUnread(small);
    QVERIFY(!wordsOn(page).contains(sentenceFor(small)));
    stage.listener->codeUnread({Reason::QrCodeBlurred, {}});
    QVERIFY(!wordsOn(page).contains(sentenceFor({Reason::QrCodeBlurred, {}})));
    stage.listener->codeUnread(small);
    stage.listener->codeUnread(small);
    QVERIFY(wordsOn(page).contains(sentenceFor(small)));
    stage.listener->codesSeen(one, square);
    QVERIFY(!wordsOn(page).contains(sentenceFor(small)));
}

void CameraPageTest::aHintReplacesTheWords()
{
    Stage stage;
    CameraPage page(nullptr, stage.source());
    page.open();
    QTRY_VERIFY(stage.isOpen);
    stage.listener->pictureCame(picture(Qt::gray, Qt::gray));
    page.showHint(u"Part 1 of 3 was read. Show the next code."_s);
    QCOMPARE(wordsOn(page), QStringList{u"Part 1 of 3 was read. Show the next code."_s});
    page.showHint({});
    QCOMPARE(wordsOn(page), QStringList{u"Hold the QR code in front of the camera."_s});
}

void CameraPageTest::onlyACameraFacingThePersonIsAMirror()
{
    Stage stage;
    stage.cameras = {{u"Desk"_s, false}, {u"Lid"_s, true}};
    CameraPage page(nullptr, stage.source());
    page.open();
    QTRY_VERIFY(stage.isOpen);
    auto *view = page.findChild<CameraView *>();
    const auto left = [view] {
        const QImage shown = view->grab().toImage();
        return shown.pixelColor(shown.width() / 4, shown.height() / 2);
    };
    stage.listener->pictureCame(picture(Qt::red, Qt::blue));
    QCOMPARE(left(), QColor(Qt::red));
    QTest::keyClick(page.findChild<QComboBox *>(), Qt::Key_Down);
    stage.listener->pictureCame(picture(Qt::red, Qt::blue));
    QCOMPARE(left(), QColor(Qt::blue));
}

void CameraPageTest::itFitsANarrowWindow()
{
    Stage stage;
    stage.cameras = {{u"A camera with a very long name, as some makers like them"_s, false}, {u"Lid"_s, true}};
    CameraPage page(nullptr, stage.source());
    page.open();
    QTRY_VERIFY(stage.isOpen);
    stage.listener->feedFailed({Reason::CameraNoPicture, {}});
    QVERIFY2(page.minimumSizeHint().width() <= 320, qPrintable(QString::number(page.minimumSizeHint().width())));
    page.resize(320, 480);
    QCOMPARE(page.width(), 320);
    const auto children = page.findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (const QWidget *child : children)
        QVERIFY(!child->isVisible() || page.rect().contains(child->geometry()));
}

void CameraPageTest::everyControlHasAName()
{
    Stage stage;
    CameraPage page(nullptr, stage.source());
    QVERIFY(!page.windowTitle().isEmpty());
    QVERIFY(!page.findChild<CameraView *>()->accessibleName().isEmpty());
    QVERIFY(!page.findChild<QComboBox *>()->accessibleName().isEmpty());
    const auto buttons = page.findChildren<QPushButton *>();
    for (const QPushButton *one : buttons) {
        QVERIFY(!one->text().isEmpty());
        QVERIFY(one->focusPolicy() & Qt::TabFocus);
    }
}

QTEST_MAIN(CameraPageTest)
#include "tst_camerapage.moc"
