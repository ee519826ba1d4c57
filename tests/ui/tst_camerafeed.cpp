// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcamera.h"
#include "ui/scan/camerapart.h"

#include <QTest>
#include <QThread>

#include <optional>

using namespace countersign;
using countersign::test::TestCamera;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Pictures come late on a busy machine.
constexpr int patience = 20'000;

const QString account = u"otpauth://totp/Example:alice@example.com?secret=JBSWY3DPEHPK3PXP&issuer=Example"_s;
const QString other = u"otpauth://totp/Sample:bob@example.com?secret=GEZDGNBVGY3TQOJQ&issuer=Sample"_s;

QImage scene(const char *name)
{
    return QImage(QStringLiteral(COUNTERSIGN_TEST_DATA "/camera/") + QLatin1String(name));
}

struct Watcher : CameraListener
{
    void camerasChanged() override {}
    void pictureCame(const QImage &picture) override { last = picture; }
    void codesSeen(const QStringList &seen, const QPolygonF &around) override
    {
        texts = seen;
        all += seen;
        outline = around;
    }
    void codeUnread(const Error &why) override { guess = why; }
    void feedFailed(const Error &error) override { trouble = error; }

    QImage last;
    QStringList texts;
    QStringList all; ///< Since the beginning, with everything that came twice.
    QPolygonF outline;
    std::optional<Error> guess;
    std::optional<Error> trouble;
};

} // namespace

class CameraFeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aCodeIsReadAndOutlined();
    void stopTurnsTheCameraOff();
    void closingTheWindowTurnsTheCameraOff();
    void everyLayoutIsRead_data();
    void everyLayoutIsRead();
    void nothingIsLostWhileTheWindowIsHeldUp();
    void lightOnDarkIsRead();
    void mirroredIsRead();
    void theLargestModestPictureIsTaken();
    void eachCameraIsListedOnce();
    void anotherCameraClosesTheFirst();
    void anUnknownNameOpensTheFirst();
    void unpluggingIsSaidAndPluggingInAgainWorks();
    void aStreamThatDriesUpIsOpenedAgain();
    void aBusyCameraIsSaid();
    void aSlowCameraIsWaitedForAfterAll();
    void noCameraIsSaid();

private:
    std::unique_ptr<CameraFeed> feed() { return m_part->makeFeed(m_watcher, QStringLiteral(COUNTERSIGN_READER)); }

    CameraPart *m_part = nullptr;
    Watcher m_watcher;
    std::unique_ptr<TestCamera> m_camera; ///< There from the start: such a one Qt 6.4 lists twice.
};

void CameraFeedTest::initTestCase()
{
    QVERIFY(TestCamera::install());
    m_camera = std::make_unique<TestCamera>(u"First Camera"_s);
    const Result<CameraPart *> part = loadCameraPart({QStringLiteral(COUNTERSIGN_CAMERA_FOLDER)});
    QVERIFY(part);
    m_part = *part;
    if (feed()->cameras().size() != 1)
        QSKIP("This computer has a camera of its own.");
}

void CameraFeedTest::init()
{
    m_watcher = {};
    if (!m_camera)
        m_camera = std::make_unique<TestCamera>(u"First Camera"_s);
    m_camera->setBusy(false);
    m_camera->setWarmUp({});
    m_camera->show(scene("account.png"));
    const auto fresh = feed();
    QTRY_COMPARE_WITH_TIMEOUT(fresh->cameras().size(), 1, patience);
}

void CameraFeedTest::cleanup()
{
    if (m_camera)
        QTRY_VERIFY_WITH_TIMEOUT(!m_camera->isOn(), patience);
}

void CameraFeedTest::aCodeIsReadAndOutlined()
{
    const auto running = feed();
    running->setPreviewWidth(320);
    running->start(u"First Camera"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_watcher.texts, QStringList{account}, patience);
    QVERIFY(m_camera->isOn());
    QCOMPARE(m_watcher.last.size(), QSize(320, 240));

    // The code hangs in the middle of the picture, with a quiet zone of 4 of its modules around.
    QCOMPARE(m_watcher.outline.size(), 4);
    const QSize whole = scene("account.png").size() - QSize(64, 64);
    const QRectF box = m_watcher.outline.boundingRect();
    QVERIFY(qAbs(box.center().x() - 0.5) < 0.02 && qAbs(box.center().y() - 0.5) < 0.02);
    QVERIFY(qAbs(box.width() - whole.width() / 640.0) < 0.02 && qAbs(box.height() - whole.height() / 480.0) < 0.02);

    m_camera->show(scene("other.png"));
    QTRY_COMPARE_WITH_TIMEOUT(m_watcher.texts, QStringList{other}, patience);
}

void CameraFeedTest::stopTurnsTheCameraOff()
{
    const auto running = feed();
    running->start(u"First Camera"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_watcher.last.isNull(), patience);
    QVERIFY(m_camera->isOn());
    running->stop();
    QTRY_VERIFY_WITH_TIMEOUT(!m_camera->isOn(), patience);
    QVERIFY(!m_watcher.trouble);

    running->start(u"First Camera"_s);
    m_watcher.texts.clear();
    QTRY_COMPARE_WITH_TIMEOUT(m_watcher.texts, QStringList{account}, patience);
}

void CameraFeedTest::closingTheWindowTurnsTheCameraOff()
{
    auto running = feed();
    running->start(u"First Camera"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_watcher.last.isNull(), patience);
    running.reset();
    QVERIFY(!m_camera->isOn());
}

void CameraFeedTest::everyLayoutIsRead_data()
{
    QTest::addColumn<TestCamera::Layout>("layout");
    QTest::newRow("YUYV") << TestCamera::Layout::Yuyv;
    QTest::newRow("NV12") << TestCamera::Layout::Nv12;
    QTest::newRow("I420") << TestCamera::Layout::I420;
    QTest::newRow("BGRX") << TestCamera::Layout::Bgrx;
}

void CameraFeedTest::everyLayoutIsRead()
{
    QFETCH(TestCamera::Layout, layout);
    TestCamera second(u"Camera of %1"_s.arg(QLatin1String(QTest::currentDataTag())), {{1280, 720}}, layout);
    second.show(scene("other.png"));
    const auto running = feed();
    QTRY_COMPARE_WITH_TIMEOUT(running->cameras().size(), 2, patience);
    running->start(u"Camera of %1"_s.arg(QLatin1String(QTest::currentDataTag())));
    QTRY_COMPARE_WITH_TIMEOUT(m_watcher.texts, QStringList{other}, patience);
    // The wall behind the code is grey in the preview, whatever the layout.
    const QColor wall = m_watcher.last.pixelColor(5, 5);
    QVERIFY2(wall.red() > 180 && qAbs(wall.red() - wall.blue()) < 6 && qAbs(wall.red() - wall.green()) < 6,
             qPrintable(wall.name()));
    running->stop();
    QTRY_VERIFY_WITH_TIMEOUT(!second.isOn(), patience);
}

void CameraFeedTest::nothingIsLostWhileTheWindowIsHeldUp()
{
    m_camera->show(scene("account.png"));
    const auto running = feed();
    running->start(u"First Camera"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_watcher.texts, QStringList{account}, patience);

    // Another code comes and goes while this thread does nothing at all.
    m_watcher.all.clear();
    m_camera->show(scene("other.png"));
    QThread::sleep(2);
    const bool wasShown = m_camera->seenAt().has_value();
    m_camera->show({});
    if (!wasShown)
        QSKIP("The machine was too busy for a single frame in two seconds.");
    QTRY_VERIFY_WITH_TIMEOUT(m_watcher.all.contains(other), patience);
    QVERIFY(!m_watcher.trouble);

    // And the stream goes on.
    QTRY_VERIFY_WITH_TIMEOUT(m_camera->seenAt(), patience);
    m_camera->show(scene("account.png"));
    m_watcher.texts.clear();
    QTRY_COMPARE_WITH_TIMEOUT(m_watcher.texts, QStringList{account}, patience);
}

void CameraFeedTest::lightOnDarkIsRead()
{
    QImage dark = scene("account.png").convertToFormat(QImage::Format_Grayscale8);
    dark.invertPixels();
    m_camera->show(dark);
    const auto running = feed();
    running->start(u"First Camera"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_watcher.texts, QStringList{account}, patience);
}

void CameraFeedTest::mirroredIsRead()
{
    m_camera->show(scene("account.png").mirrored(true, false));
    const auto running = feed();
    running->start(u"First Camera"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_watcher.texts, QStringList{account}, patience);
}

void CameraFeedTest::theLargestModestPictureIsTaken()
{
    const TestCamera sharp(u"Sharp Camera"_s, {{1920, 1080}, {320, 240}, {1280, 720}, {640, 480}});
    const auto running = feed();
    QTRY_COMPARE_WITH_TIMEOUT(running->cameras().size(), 2, patience);
    running->setPreviewWidth(4000);
    running->start(u"Sharp Camera"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_watcher.last.size(), QSize(1280, 720), patience);
}

void CameraFeedTest::eachCameraIsListedOnce()
{
    const TestCamera second(u"Second Camera"_s);
    const auto running = feed();
    QTRY_COMPARE_WITH_TIMEOUT(running->cameras().size(), 2, patience);
    running->start(u"First Camera"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_watcher.last.isNull(), patience);

    QStringList names;
    const QList<Camera> cameras = running->cameras();
    for (const Camera &camera : cameras)
        names.append(camera.description);
    names.sort();
    QCOMPARE(names, QStringList({u"First Camera"_s, u"Second Camera"_s}));
}

void CameraFeedTest::anotherCameraClosesTheFirst()
{
    TestCamera second(u"Second Camera"_s);
    second.show(scene("other.png"));
    const auto running = feed();
    QTRY_COMPARE_WITH_TIMEOUT(running->cameras().size(), 2, patience);
    running->start(u"First Camera"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_watcher.texts, QStringList{account}, patience);
    running->start(u"Second Camera"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_watcher.texts, QStringList{other}, patience);
    QVERIFY(!m_camera->isOn());
}

void CameraFeedTest::anUnknownNameOpensTheFirst()
{
    const auto running = feed();
    running->start(u"Left at the office"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_watcher.texts, QStringList{account}, patience);
}

void CameraFeedTest::unpluggingIsSaidAndPluggingInAgainWorks()
{
    const auto running = feed();
    running->start(u"First Camera"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_watcher.texts, QStringList{account}, patience);
    m_camera.reset();
    QTRY_VERIFY_WITH_TIMEOUT(m_watcher.trouble, patience);
    QCOMPARE(m_watcher.trouble->reason, Reason::CameraUnplugged);
    QTRY_VERIFY_WITH_TIMEOUT(running->cameras().isEmpty(), patience);

    m_camera = std::make_unique<TestCamera>(u"First Camera"_s);
    m_camera->show(scene("other.png"));
    QTRY_COMPARE_WITH_TIMEOUT(running->cameras().size(), 1, patience);
    running->start(u"First Camera"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_watcher.texts, QStringList{other}, patience);
}

void CameraFeedTest::aStreamThatDriesUpIsOpenedAgain()
{
    const auto running = feed();
    running->start(u"First Camera"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_watcher.texts, QStringList{account}, patience);
    m_camera->dryUp();
    m_camera->show(scene("other.png"));
    QTRY_COMPARE_WITH_TIMEOUT(m_watcher.texts, QStringList{other}, patience);
    QVERIFY(!m_watcher.trouble);
}

void CameraFeedTest::aBusyCameraIsSaid()
{
    m_camera->setBusy(true);
    const auto running = feed();
    running->start(u"First Camera"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_watcher.trouble, patience);
    // Which of the two depends on what the system lets us see; both name another program.
    QVERIFY(m_watcher.trouble->reason == Reason::CameraNoPicture || m_watcher.trouble->reason == Reason::CameraInUse);

    // The other program is closed.
    m_camera->setBusy(false);
    QTRY_COMPARE_WITH_TIMEOUT(m_watcher.texts, QStringList{account}, patience);
}

void CameraFeedTest::aSlowCameraIsWaitedForAfterAll()
{
    m_camera->setWarmUp(4s);
    const auto running = feed();
    running->start(u"First Camera"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_watcher.trouble, patience);
    QCOMPARE(m_watcher.trouble->reason, Reason::CameraNoPicture);
    QTRY_COMPARE_WITH_TIMEOUT(m_watcher.texts, QStringList{account}, patience);

    running->stop();
    QTRY_VERIFY_WITH_TIMEOUT(!m_camera->isOn(), patience);
}

void CameraFeedTest::noCameraIsSaid()
{
    m_camera.reset();
    const auto running = feed();
    QTRY_VERIFY_WITH_TIMEOUT(running->cameras().isEmpty(), patience);
    running->start({});
    QTRY_VERIFY_WITH_TIMEOUT(m_watcher.trouble, patience);
    QCOMPARE(m_watcher.trouble->reason, Reason::CameraNone);
    QVERIFY(m_watcher.last.isNull());
}

QTEST_MAIN(CameraFeedTest)
#include "tst_camerafeed.moc"
