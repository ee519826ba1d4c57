// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/qrguess.h"

#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

// Four pixels a module, with a margin of four modules.
QImage code(double pixelsPerModule)
{
    const QImage image(QStringLiteral(COUNTERSIGN_TEST_DATA "/qr/plain.png"));
    return image.scaled(image.size() * (pixelsPerModule / 4.0), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QImage blurred(const QImage &image, int radius)
{
    QImage soft = image.convertToFormat(QImage::Format_Grayscale8);
    // Along the rows, turned, and along the rows again
    for (int pass = 0; pass < 4; ++pass) {
        const QImage sharp = soft;
        for (int y = 0; y < sharp.height(); ++y)
            for (int x = 0; x < sharp.width(); ++x) {
                int sum = 0;
                for (int i = x - radius; i <= x + radius; ++i)
                    sum += sharp.constScanLine(y)[std::clamp(i, 0, sharp.width() - 1)];
                soft.scanLine(y)[x] = uchar(sum / (2 * radius + 1));
            }
        soft = soft.transformed(QTransform(0, 1, 1, 0, 0, 0)).convertToFormat(QImage::Format_Grayscale8);
    }
    return soft;
}

// A window with lines of text, buttons, ticks in boxes, dots in circles and a list of pictures.
QImage window(bool dark, QSize size = {1200, 800})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(dark ? QColor(30, 30, 34) : QColor(245, 245, 245));
    QPainter painter(&image);
    QRandomGenerator random(18004);
    painter.setPen(dark ? Qt::white : Qt::black);
    for (int line = 0; line < 40; ++line) {
        QString text;
        for (int i = 0; i < 120; ++i)
            text += random.bounded(6) == 0 ? u' ' : QChar(u'!' + random.bounded(90));
        QFont font = painter.font();
        font.setPixelSize(8 + line % 12);
        painter.setFont(font);
        painter.drawText(10, 18 * line + 14, text);
    }
    for (int i = 0; i < 60; ++i) {
        const QRect box(20 + 28 * (i % 30), 740 + 30 * (i / 30), 21, 21);
        painter.setBrush(i % 3 ? Qt::NoBrush : QBrush(Qt::gray));
        painter.drawRect(box);
        painter.setBrush(painter.pen().color());
        if (i % 2)
            painter.drawEllipse(box.adjusted(6, 6, -6, -6));
        else
            painter.drawRect(box.adjusted(6, 6, -6, -6));
    }
    return image;
}

QList<qr::Sighting> seen(const QImage &image, qr::Look look = qr::Look::All)
{
    return qr::sightingsIn(qr::greyOf(image), look);
}

} // namespace

class TestQrGuess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereItLies();
    void severalOfBothKinds();
    void tooSmall();
    void tooBlurred();
    void cutOff_data();
    void cutOff();
    void coveredInTheMiddle();
    void ordinaryScenes_data();
    void ordinaryScenes();
    void oddSizes();
};

void TestQrGuess::whereItLies()
{
    for (const double module : {1.0, 1.5, 2.0, 3.0, 4.0, 7.0, 12.0, 20.0}) {
        const QImage image = code(module);
        const auto sightings = seen(image);
        QVERIFY2(sightings.size() == 1, qPrintable(QString::number(module)));
        QVERIFY(!sightings[0].cutOff && !sightings[0].lightOnDark);
        QVERIFY(std::abs(sightings[0].module - module) < 0.1 * module);
        const int margin = int(4 * module);
        const QRectF wanted = QRectF(image.rect()).adjusted(margin, margin, -margin, -margin);
        const QRectF found = sightings[0].outline.boundingRect();
        QVERIFY((found.topLeft() - wanted.topLeft()).manhattanLength() < 3 * module);
        QVERIFY((found.bottomRight() - wanted.bottomRight()).manhattanLength() < 3 * module);
    }
}

void TestQrGuess::severalOfBothKinds()
{
    QImage screen = window(false);
    QImage light = code(3);
    light.convertTo(QImage::Format_RGB32);
    light.invertPixels();
    QPainter painter(&screen);
    painter.drawImage(100, 100, code(3));
    painter.drawImage(700, 300, light);
    painter.end();
    const auto sightings = seen(screen);
    QCOMPARE(sightings.size(), 2);
    QVERIFY(sightings[0].lightOnDark != sightings[1].lightOnDark);
}

void TestQrGuess::tooSmall()
{
    const auto sightings = seen(code(1.5));
    QCOMPARE(sightings.size(), 1);
    QCOMPARE(qr::reasonFor(sightings[0]), Reason::QrCodeTooSmall);
}

void TestQrGuess::tooBlurred()
{
    const auto sightings = seen(blurred(code(10), 6));
    QCOMPARE(sightings.size(), 1);
    QCOMPARE(qr::reasonFor(sightings[0]), Reason::QrCodeBlurred);
    QCOMPARE(qr::reasonFor(seen(code(10))[0]), Reason::QrCodeNotReadable);
}

void TestQrGuess::cutOff_data()
{
    QTest::addColumn<QRectF>("rest");
    QTest::newRow("right") << QRectF(0, 0, 0.7, 1);
    QTest::newRow("left") << QRectF(0.3, 0, 0.7, 1);
    QTest::newRow("bottom") << QRectF(0, 0, 1, 0.6);
    QTest::newRow("top") << QRectF(0, 0.3, 1, 0.7);
    QTest::newRow("right and bottom") << QRectF(0, 0, 0.75, 0.75);
}

void TestQrGuess::cutOff()
{
    QFETCH(QRectF, rest);
    const QImage image = code(4);
    const QRect part(int(rest.x() * image.width()), int(rest.y() * image.height()), int(rest.width() * image.width()),
                     int(rest.height() * image.height()));
    const auto sightings = seen(image.copy(part));
    QVERIFY(!sightings.isEmpty());
    QCOMPARE(qr::reasonFor(sightings[0]), Reason::QrCodeCutOff);
    QCOMPARE(qr::read(image.copy(part)).whyNothing, std::optional(Reason::QrCodeCutOff));
}

void TestQrGuess::coveredInTheMiddle()
{
    QImage image = code(6);
    image.convertTo(QImage::Format_RGB32);
    QPainter painter(&image);
    const int covered = image.width() / 2;
    painter.fillRect(image.width() / 3, image.height() / 3, covered, covered, Qt::darkGreen);
    painter.end();
    QCOMPARE(qr::read(image).whyNothing, std::optional(Reason::QrCodeNotReadable));
}

void TestQrGuess::ordinaryScenes_data()
{
    QTest::addColumn<QImage>("image");
    QTest::newRow("window") << window(false);
    QTest::newRow("dark window") << window(true);
    QTest::newRow("blurred window") << blurred(window(false), 1);
    QTest::newRow("large window") << window(false).scaled(2400, 1600);
    QImage noise(800, 600, QImage::Format_Grayscale8);
    QRandomGenerator random(18004);
    for (int y = 0; y < noise.height(); ++y)
        for (int x = 0; x < noise.width(); ++x)
            noise.scanLine(y)[x] = uchar(random.bounded(256));
    QTest::newRow("noise") << noise;
    QTest::newRow("blotches") << blurred(noise, 4);
    QImage tiles(1024, 768, QImage::Format_RGB32);
    tiles.fill(Qt::white);
    QPainter painter(&tiles);
    for (int y = 0; y < 12; ++y)
        for (int x = 0; x < 16; ++x)
            painter.fillRect(64 * x + 8, 64 * y + 8, 48, 48, (x + y) % 3 ? Qt::black : Qt::gray);
    painter.end();
    QTest::newRow("tiles") << tiles;
}

void TestQrGuess::ordinaryScenes()
{
    QFETCH(QImage, image);
    for (const auto look : {qr::Look::Coarse, qr::Look::All, qr::Look::Fine})
        QCOMPARE(seen(image, look).size(), 0);
}

void TestQrGuess::oddSizes()
{
    for (int width = 1; width < 60; width += 3)
        for (int height = 1; height < 60; height += 7) {
            QImage image(width, height, QImage::Format_Grayscale8);
            image.fill(Qt::black);
            for (const auto look : {qr::Look::Coarse, qr::Look::All, qr::Look::Fine})
                QVERIFY(seen(image, look).isEmpty());
        }
}

QTEST_MAIN(TestQrGuess)
#include "tst_qrguess.moc"
