// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/qrreader.h"
#include "ui/camera/cameraframe.h"

#include <QTest>
#include <QVideoFrameFormat>

#include <algorithm>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

const QString account = u"otpauth://totp/Example:alice@example.com?secret=JBSWY3DPEHPK3PXP&issuer=Example"_s;

/// The code in the middle of a picture whose two sides are uneven to each other and to powers of two.
QImage scene()
{
    QImage picture(648, 482, QImage::Format_Grayscale8);
    picture.fill(220);
    const QImage code =
        QImage(QStringLiteral(COUNTERSIGN_TEST_DATA "/camera/account.png")).convertToFormat(QImage::Format_Grayscale8);
    for (int y = 0; y < code.height(); ++y)
        std::copy_n(code.constScanLine(y), code.width(), picture.scanLine(y + 20) + 30);
    return picture;
}

/// Puts the scene's brightness where the format has it; `fill` is for all other bytes.
QVideoFrame frameOf(QVideoFrameFormat::PixelFormat format, int offset, int pixelStride, uchar fill = 128)
{
    const QImage picture = scene();
    QVideoFrame frame(QVideoFrameFormat(picture.size(), format));
    if (!frame.map(QVideoFrame::WriteOnly))
        return {};
    for (int plane = 0; plane < frame.planeCount(); ++plane)
        std::fill_n(frame.bits(plane), frame.mappedBytes(plane), fill);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            frame.bits(0)[qsizetype(y) * frame.bytesPerLine(0) + offset + qsizetype(x) * pixelStride] =
                picture.constScanLine(y)[x];
        }
    }
    frame.unmap();
    return frame;
}

} // namespace

class CameraFrameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void brightnessIsReadWhereItLies_data();
    void brightnessIsReadWhereItLies();
    void packedColoursAreRead_data();
    void packedColoursAreRead();
    void coloursAreRight_data();
    void coloursAreRight();
    void aPreviewIsNoSmallerThanAskedFor();
    void anEmptyFrameIsNotReadable();
};

void CameraFrameTest::brightnessIsReadWhereItLies_data()
{
    QTest::addColumn<QVideoFrameFormat::PixelFormat>("format");
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("pixelStride");
    QTest::newRow("YUYV") << QVideoFrameFormat::Format_YUYV << 0 << 2;
    QTest::newRow("UYVY") << QVideoFrameFormat::Format_UYVY << 1 << 2;
    QTest::newRow("NV12") << QVideoFrameFormat::Format_NV12 << 0 << 1;
    QTest::newRow("NV21") << QVideoFrameFormat::Format_NV21 << 0 << 1;
    QTest::newRow("I420") << QVideoFrameFormat::Format_YUV420P << 0 << 1;
    QTest::newRow("YV12") << QVideoFrameFormat::Format_YV12 << 0 << 1;
    QTest::newRow("Y8") << QVideoFrameFormat::Format_Y8 << 0 << 1;
    QTest::newRow("Y16") << QVideoFrameFormat::Format_Y16 << 1 << 2;
}

void CameraFrameTest::brightnessIsReadWhereItLies()
{
    QFETCH(QVideoFrameFormat::PixelFormat, format);
    QFETCH(int, offset);
    QFETCH(int, pixelStride);
    const CameraFrame frame(frameOf(format, offset, pixelStride));
    QVERIFY(frame.isReadable());
    const qr::Reading reading = qr::read(frame.brightness(), qr::Effort::Frame);
    QCOMPARE(reading.codes.size(), 1);
    QCOMPARE(reading.codes.first().text, account);
    QCOMPARE(frame.preview(648).size(), QSize(648, 482));
}

void CameraFrameTest::packedColoursAreRead_data()
{
    QTest::addColumn<QVideoFrameFormat::PixelFormat>("format");
    QTest::newRow("BGRX") << QVideoFrameFormat::Format_BGRX8888;
    QTest::newRow("BGRA") << QVideoFrameFormat::Format_BGRA8888;
    QTest::newRow("RGBX") << QVideoFrameFormat::Format_RGBX8888;
}

void CameraFrameTest::packedColoursAreRead()
{
    QFETCH(QVideoFrameFormat::PixelFormat, format);
    QVideoFrame source(QVideoFrameFormat(scene().size(), format));
    QVERIFY(source.map(QVideoFrame::WriteOnly));
    const QImage picture = scene().convertToFormat(QVideoFrameFormat::imageFormatFromPixelFormat(format));
    for (int y = 0; y < picture.height(); ++y) {
        uchar *line = source.bits(0) + qsizetype(y) * source.bytesPerLine(0);
        std::copy_n(picture.constScanLine(y), picture.width() * 4, line);
    }
    source.unmap();

    QImage preview;
    {
        const CameraFrame frame(source);
        QVERIFY(frame.isReadable());
        const qr::Reading reading = qr::read(frame.brightness(), qr::Effort::Frame);
        QCOMPARE(reading.codes.size(), 1);
        QCOMPARE(reading.codes.first().text, account);
        preview = frame.preview(648);
    }
    // The preview outlives the frame.
    QCOMPARE(preview.pixelColor(2, 2), QColor(220, 220, 220));
}

void CameraFrameTest::coloursAreRight_data()
{
    QTest::addColumn<QVideoFrameFormat::PixelFormat>("format");
    QTest::addColumn<QByteArray>("first"); // What the first plane repeats, and the second and the third.
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QByteArray>("third");
    // Pure red is Y 81, Cb 90, Cr 240 (ITU-R BT.601).
    const QByteArray none;
    QTest::newRow("YUYV") << QVideoFrameFormat::Format_YUYV << QByteArray("\x51\x5a\x51\xf0") << none << none;
    QTest::newRow("UYVY") << QVideoFrameFormat::Format_UYVY << QByteArray("\x5a\x51\xf0\x51") << none << none;
    QTest::newRow("NV12") << QVideoFrameFormat::Format_NV12 << QByteArray("\x51") << QByteArray("\x5a\xf0") << none;
    QTest::newRow("NV21") << QVideoFrameFormat::Format_NV21 << QByteArray("\x51") << QByteArray("\xf0\x5a") << none;
    QTest::newRow("I420") << QVideoFrameFormat::Format_YUV420P << QByteArray("\x51") << QByteArray("\x5a")
                          << QByteArray("\xf0");
    QTest::newRow("YV12") << QVideoFrameFormat::Format_YV12 << QByteArray("\x51") << QByteArray("\xf0")
                          << QByteArray("\x5a");
}

void CameraFrameTest::coloursAreRight()
{
    QFETCH(QVideoFrameFormat::PixelFormat, format);
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QFETCH(QByteArray, third);
    const QByteArray planes[] = {first, second, third};
    QVideoFrame source(QVideoFrameFormat(QSize(640, 480), format));
    QVERIFY(source.map(QVideoFrame::WriteOnly));
    for (int plane = 0; plane < source.planeCount(); ++plane) {
        for (int i = 0; i < source.mappedBytes(plane); ++i)
            source.bits(plane)[i] = static_cast<uchar>(planes[plane].at(i % planes[plane].size()));
    }
    source.unmap();

    const QImage preview = CameraFrame(source).preview(320);
    QCOMPARE(preview.size(), QSize(320, 240));
    for (const QPoint at : {QPoint(0, 0), QPoint(319, 239), QPoint(160, 100)}) {
        const QColor colour = preview.pixelColor(at);
        QVERIFY2(colour.red() > 250 && colour.green() < 5 && colour.blue() < 5, qPrintable(colour.name()));
    }
}

void CameraFrameTest::aPreviewIsNoSmallerThanAskedFor()
{
    const CameraFrame frame(frameOf(QVideoFrameFormat::Format_NV12, 0, 1));
    QCOMPARE(frame.preview(648).width(), 648);
    QCOMPARE(frame.preview(400).width(), 648);
    QCOMPARE(frame.preview(324).width(), 324);
    QCOMPARE(frame.preview(200).width(), 216);
    QCOMPARE(frame.preview(0).size(), QSize(1, 1));
}

void CameraFrameTest::anEmptyFrameIsNotReadable()
{
    QVERIFY(!CameraFrame(QVideoFrame()).isReadable());
}

QTEST_GUILESS_MAIN(CameraFrameTest)
#include "tst_cameraframe.moc"
