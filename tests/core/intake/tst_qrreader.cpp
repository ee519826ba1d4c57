// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/qrreader.h"

#include "tests/support/shared.h"

#include <QImageReader>
#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

const QString plainUri = u"otpauth://totp/Quay:ana@quay.example?secret=NBSWY3DPEB3W64TMMQ&issuer=Quay"_s;

QImage picture(const QString &name)
{
    QImageReader reader(QStringLiteral(COUNTERSIGN_TEST_DATA "/qr/") + name);
    return reader.read();
}

QImage greyPicture(const QString &name)
{
    return picture(name).convertToFormat(QImage::Format_Grayscale8);
}

qr::LuminanceView viewOf(const QImage &grey)
{
    return {grey.constBits(), grey.width(), grey.height(), int(grey.bytesPerLine()), 1};
}

/// The code alone, without the white around it, each module `scale` times as large.
QImage codeAlone(const QString &name, int scale)
{
    const QImage grey = greyPicture(name);
    QRect code;
    for (int y = 0; y < grey.height(); ++y)
        for (int x = 0; x < grey.width(); ++x)
            if (grey.constScanLine(y)[x] < 128)
                code |= QRect(x, y, 1, 1);
    return grey.copy(code).scaled(code.size() * scale);
}

QStringList textsOf(const qr::Reading &reading)
{
    QStringList texts;
    for (const qr::FoundCode &code : reading.codes)
        texts.append(code.text);
    return texts;
}

} // namespace

class TestQrReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void frame();
    void frameOfAnyLayout();
    void outlines_data();
    void outlines();
    void sizes();
    void darkPageWithoutMargin();
    void outerLineCutOff();
    void nothingThere();
    void oddViews();
    void survivesNoise();
    void samples_data();
    void samples();
};

void TestQrReader::frame()
{
    const QImage grey = greyPicture(u"plain.png"_s);
    const auto reading = qr::read(viewOf(grey), qr::Effort::Frame);
    QCOMPARE(textsOf(reading), QStringList{plainUri});
    QVERIFY(!reading.whyNothing);
}

void TestQrReader::frameOfAnyLayout()
{
    // The brightness of a YUYV frame is every second byte, and its rows are longer than the picture.
    const QImage grey = greyPicture(u"plain.png"_s);
    const int rowStride = grey.width() * 2 + 64;
    std::vector<uchar> yuyv(std::size_t(rowStride) * std::size_t(grey.height()), 128);
    for (int y = 0; y < grey.height(); ++y)
        for (int x = 0; x < grey.width(); ++x)
            yuyv[std::size_t(y) * std::size_t(rowStride) + std::size_t(x) * 2] = grey.constScanLine(y)[x];
    const qr::LuminanceView view{yuyv.data(), grey.width(), grey.height(), rowStride, 2};
    QCOMPARE(textsOf(qr::read(view, qr::Effort::Frame)), QStringList{plainUri});
    // Upside down and mirrored by strides alone
    const qr::LuminanceView turned{yuyv.data() + std::size_t(rowStride) * std::size_t(grey.height() - 1), grey.width(),
                                   grey.height(), -rowStride, 2};
    QCOMPARE(textsOf(qr::read(turned, qr::Effort::Thorough)), QStringList{plainUri});
}

void TestQrReader::outlines_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : {u"plain.png"_s, u"inverted.png"_s, u"mirrored.png"_s, u"rotated.png"_s, u"faint.png"_s})
        QTest::newRow(qPrintable(file)) << file;
}

void TestQrReader::outlines()
{
    QFETCH(QString, file);
    const QImage image = picture(file);
    const auto reading = qr::read(image);
    QCOMPARE(textsOf(reading), QStringList{plainUri});
    const QPolygon outline = reading.codes[0].outline;
    QCOMPARE(outline.size(), 4);
    // The pictures have a margin of four modules of four pixels.
    const QRect wanted = image.rect().adjusted(16, 16, -16, -16);
    const QRect found = outline.boundingRect();
    for (const auto &[a, b] :
         {std::pair{found.topLeft(), wanted.topLeft()}, std::pair{found.bottomRight(), wanted.bottomRight()}})
        QVERIFY2((a - b).manhattanLength() <= 12,
                 qPrintable(u"%1,%2 %3,%4"_s.arg(a.x()).arg(a.y()).arg(b.x()).arg(b.y())));
}

void TestQrReader::sizes()
{
    const QImage image = picture(u"plain.png"_s);
    for (const double factor : {0.45, 0.7, 1.3, 2.0, 5.0, 12.0}) {
        const QImage scaled = image.scaled(image.size() * factor, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        QVERIFY2(textsOf(qr::read(scaled)) == QStringList{plainUri}, qPrintable(QString::number(factor)));
    }
}

void TestQrReader::darkPageWithoutMargin()
{
    const QImage code = codeAlone(u"plain.png"_s, 1);
    QImage page(640, 480, QImage::Format_Grayscale8);
    page.fill(28);
    for (int y = 0; y < code.height(); ++y)
        std::copy_n(code.constScanLine(y), code.width(), page.scanLine(120 + y) + 200);
    QCOMPARE(textsOf(qr::read(page)), QStringList{plainUri});
}

// As a hand holds it to a camera: the edge of the picture takes the outermost line of one finder pattern.
void TestQrReader::outerLineCutOff()
{
    const QImage code = codeAlone(u"plain.png"_s, 4);
    QImage view(code.width() + 60, code.height() + 30, QImage::Format_Grayscale8);
    view.fill(250);
    constexpr int cut = 12; // Of a module of about 20 pixels.
    for (int y = cut; y < code.height(); ++y)
        std::copy_n(code.constScanLine(y), code.width(), view.scanLine(y - cut) + 30);
    QCOMPARE(textsOf(qr::read(view)), QStringList{plainUri});
}

void TestQrReader::nothingThere()
{
    QCOMPARE(qr::read(QImage()).whyNothing, std::optional(Reason::NoQrCode));
    QCOMPARE(qr::read(picture(u"empty.png"_s)).whyNothing, std::optional(Reason::NoQrCode));
    QImage damaged = greyPicture(u"plain.png"_s);
    // Half of the code is covered, but its three corners are not.
    for (int y = 50; y < damaged.height() - 50; ++y)
        std::fill_n(damaged.scanLine(y) + 20, damaged.width() - 40, uchar(0));
    const auto reading = qr::read(damaged);
    QVERIFY(reading.codes.isEmpty());
    QVERIFY(reading.whyNothing == Reason::QrCodeNotReadable || reading.whyNothing == Reason::NoQrCode);
}

void TestQrReader::oddViews()
{
    const uchar pixel = 0;
    for (const auto effort : {qr::Effort::Frame, qr::Effort::Thorough}) {
        QVERIFY(qr::read({}, effort).codes.isEmpty());
        QVERIFY(qr::read({nullptr, 100, 100, 100, 1}, effort).codes.isEmpty());
        QVERIFY(qr::read({&pixel, 0, 100, 0, 1}, effort).codes.isEmpty());
        QVERIFY(qr::read({&pixel, 100, -1, 100, 1}, effort).codes.isEmpty());
        QVERIFY(qr::read({&pixel, 1, 1, 1, 1}, effort).codes.isEmpty());
        QCOMPARE(qr::read({&pixel, 40'000, 40'000, 0, 0}, effort).whyNothing, std::optional(Reason::PictureTooLarge));
    }
    for (int size = 1; size < 24; ++size) {
        QImage tiny(size, 25 - size, QImage::Format_Grayscale8);
        tiny.fill(Qt::black);
        QVERIFY(qr::read(tiny).codes.isEmpty());
    }
}

void TestQrReader::survivesNoise()
{
    QRandomGenerator random(18004);
    for (int i = 0; i < 30; ++i) {
        QImage noise = greyPicture(u"plain.png"_s);
        for (int changes = 0; changes < 100 * i; ++changes)
            noise.scanLine(random.bounded(noise.height()))[random.bounded(noise.width())] = uchar(random.bounded(256));
        const auto reading = qr::read(noise);
        QVERIFY(reading.codes.isEmpty() || reading.codes[0].text == plainUri);
    }
}

void TestQrReader::samples_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<int>("floor"); // percent of pictures of which a code is read
    QTest::newRow("screens, plain") << u"synth-plain"_s << 100;
    QTest::newRow("screens, inverted") << u"synth-inverted"_s << 100;
    QTest::newRow("screens, low contrast") << u"synth-low-contrast"_s << 100;
    QTest::newRow("screens, with a logo") << u"synth-gradient-logo"_s << 100;
    QTest::newRow("screens, JPEG") << u"synth-jpeg"_s << 100;
    QTest::newRow("screens, shrunk") << u"synth-shrunk"_s << 100;
    QTest::newRow("screens, migration") << u"synth-migration"_s << 100;
    QTest::newRow("camera frames") << u"synth-camsim"_s << 70;
    QTest::newRow("photographs") << u"boofcv-nominal"_s << 80;
    QTest::newRow("rotated") << u"boofcv-rotations"_s << 95;
    QTest::newRow("shadows") << u"boofcv-shadows"_s << 85;
    QTest::newRow("monitors") << u"boofcv-monitor"_s << 95;
    QTest::newRow("phones") << u"zxing-qrcode-2"_s << 90;
    QTest::newRow("difficult") << u"jsqr"_s << 60;
}

void TestQrReader::samples()
{
    QFETCH(QString, folder);
    QFETCH(int, floor);
    const QJsonObject expected = test::sharedJson(u"qr/samples/expected.json"_s).object();
    if (expected.isEmpty())
        QSKIP("The folder of shared sample pictures is not here.");
    // Enough to notice when reading gets worse; all pictures, large ones too, are for measuring and not for every run.
    constexpr int enough = 10;
    constexpr qsizetype large = 3'000'000;
    int pictures = 0;
    int hits = 0;
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        const QString path = test::sharedPath(u"qr/samples/"_s + it.key());
        if (!it.key().startsWith(folder + u'/') || path.isEmpty() || pictures == enough)
            continue;
        QImageReader reader(path);
        const QImage image = reader.read();
        // Some systems lack the plugin for a picture format.
        if (image.isNull() || qsizetype(image.width()) * image.height() > large)
            continue;
        ++pictures;
        const QStringList texts = textsOf(qr::read(image));
        const QJsonArray wanted = it.value()["expected"_L1].toArray();
        hits += std::any_of(texts.begin(), texts.end(), [&](const QString &text) { return wanted.contains(text); });
    }
    qInfo("%d of %d pictures read", hits, pictures);
    QVERIFY(pictures > 0 && hits * 100 >= floor * pictures);
}

QTEST_GUILESS_MAIN(TestQrReader)
#include "tst_qrreader.moc"
