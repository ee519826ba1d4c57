// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/ownpicture.h"

#include "core/intake/readerprocess.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace countersign;

namespace {

QByteArray fileOf(const QImage &picture, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, format);
    return bytes;
}

QImage plain(int width, int height)
{
    QImage picture(width, height, QImage::Format_RGB32);
    picture.fill(QColor(200, 40, 60));
    return picture;
}

QImage noise(int side)
{
    QImage picture(side, side, QImage::Format_ARGB32);
    QRandomGenerator random(7);
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x)
            picture.setPixel(x, y, random.generate() | 0xff000000U);
    return picture;
}

} // namespace

class OwnPictureTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPictureBecomesSmall_data();
    void aPictureBecomesSmall();
    void wordsInTheFileStayBehind();
    void aTransparentPictureStaysTransparent();
    void noisyPicturesFitAllTheSame();
    void whatIsNoPictureIsRefused();
    void theReaderGoesOnReadingCodes();
};

void OwnPictureTest::aPictureBecomesSmall_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QSize>("becomes");
    QTest::newRow("large jpeg") << QByteArray("JPG") << QSize(2000, 1000) << QSize(256, 128);
    QTest::newRow("tall png") << QByteArray("PNG") << QSize(300, 900) << QSize(85, 256);
    QTest::newRow("small bmp") << QByteArray("BMP") << QSize(48, 48) << QSize(48, 48);
    QTest::newRow("a line") << QByteArray("PNG") << QSize(4000, 1) << QSize(256, 1);
}

void OwnPictureTest::aPictureBecomesSmall()
{
    QFETCH(QByteArray, format);
    QFETCH(QSize, size);
    QFETCH(QSize, becomes);
    ReaderProcess reader(QStringLiteral(COUNTERSIGN_READER));
    const auto icon = ownpicture::fromContent(fileOf(plain(size.width(), size.height()), format.constData()), reader);
    QVERIFY2(icon, icon ? "" : QByteArray::number(int(icon.error().reason)).constData());
    QCOMPARE(icon->mimeType, QStringLiteral("image/png"));
    const QImage read = QImage::fromData(icon->picture, "PNG");
    QCOMPARE(read.size(), becomes);
    const QColor colour = read.pixelColor(read.rect().center());
    QVERIFY(qAbs(colour.red() - 200) < 6 && qAbs(colour.green() - 40) < 6 && qAbs(colour.blue() - 60) < 6);
}

void OwnPictureTest::wordsInTheFileStayBehind()
{
    QImage picture = plain(64, 64);
    picture.setText(QStringLiteral("Location"), QStringLiteral("60.39 N, 5.32 E"));
    const QByteArray file = fileOf(picture, "PNG");
    QVERIFY(file.contains("60.39 N"));
    ReaderProcess reader(QStringLiteral(COUNTERSIGN_READER));
    const auto icon = ownpicture::fromContent(file, reader);
    QVERIFY(icon);
    QVERIFY(!icon->picture.contains("60.39 N"));
    const auto dropped = ownpicture::fromPicture(picture);
    QVERIFY(dropped);
    QVERIFY(!dropped->picture.contains("60.39 N"));
}

void OwnPictureTest::aTransparentPictureStaysTransparent()
{
    QImage picture(64, 64, QImage::Format_ARGB32);
    picture.fill(Qt::transparent);
    ReaderProcess reader(QStringLiteral(COUNTERSIGN_READER));
    const auto icon = ownpicture::fromContent(fileOf(picture, "PNG"), reader);
    QVERIFY(icon);
    QCOMPARE(QImage::fromData(icon->picture).pixelColor(10, 10).alpha(), 0);
}

void OwnPictureTest::noisyPicturesFitAllTheSame()
{
    ReaderProcess reader(QStringLiteral(COUNTERSIGN_READER));
    const auto icon = ownpicture::fromContent(fileOf(noise(512), "PNG"), reader);
    QVERIFY(icon);
    QVERIFY(icon->picture.size() <= ownpicture::mostBytes);
    QVERIFY(QImage::fromData(icon->picture).width() >= 96);
}

void OwnPictureTest::whatIsNoPictureIsRefused()
{
    ReaderProcess reader(QStringLiteral(COUNTERSIGN_READER));
    const auto icon = ownpicture::fromContent("GIF89a and then nothing of the sort", reader);
    QVERIFY(!icon);
    QCOMPARE(icon.error().reason, Reason::PictureUnreadable);
    QCOMPARE(ownpicture::fromFile(QStringLiteral("/nowhere/at/all.png"), reader).error().reason,
             Reason::FileUnreadable);
    QVERIFY(!ownpicture::fromPicture({}));
}

void OwnPictureTest::theReaderGoesOnReadingCodes()
{
    ReaderProcess reader(QStringLiteral(COUNTERSIGN_READER));
    QVERIFY(ownpicture::fromContent(fileOf(plain(900, 900), "PNG"), reader));
    const auto codes = reader.readFile(fileOf(plain(900, 900), "PNG"));
    QVERIFY(!codes);
    QCOMPARE(codes.error().reason, Reason::NoQrCode);
    QVERIFY(ownpicture::fromContent(fileOf(plain(20, 20), "PNG"), reader));
}

QTEST_GUILESS_MAIN(OwnPictureTest)
#include "tst_ownpicture.moc"
