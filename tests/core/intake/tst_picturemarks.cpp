// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/picturemarks.h"

#include <QBuffer>
#include <QImage>
#include <QImageWriter>
#include <QTest>

using namespace countersign;

class PictureMarksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenHereIsKnown();
    void marksAreTold_data();
    void marksAreTold();
};

void PictureMarksTest::whatIsWrittenHereIsKnown()
{
    QImage picture(3, 2, QImage::Format_RGB32);
    picture.fill(Qt::white);
    for (const char *format : {"png", "jpeg", "bmp", "ppm", "pgm", "pbm", "xpm"}) {
        QByteArray content;
        QBuffer buffer(&content);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        if (QImageWriter::supportedImageFormats().contains(format))
            QVERIFY2(picture.save(&buffer, format) && picturemarks::isPicture(content), format);
    }
}

void PictureMarksTest::marksAreTold_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isPicture");
    QTest::newRow("WebP") << QByteArray("RIFF\x10\0\0\0WEBPVP8 ", 16) << true;
    QTest::newRow("sound") << QByteArray("RIFF\x10\0\0\0WAVEfmt ", 16) << false;
    QTest::newRow("HEIF") << QByteArray("\0\0\0\x18"
                                        "ftypheic\0\0\0\0",
                                        16)
                          << true;
    QTest::newRow("pages") << QByteArray("%PDF-1.7\n") << true;
    QTest::newRow("drawing") << QByteArray("<?xml version=\"1.0\"?>\n<svg xmlns=\"x\"/>") << true;
    QTest::newRow("drawing after a mark") << QByteArray("\xef\xbb\xbf<svg/>") << true;
    QTest::newRow("page with a drawing") << QByteArray("<!DOCTYPE html><body><svg/></body>") << false;
    QTest::newRow("XML") << QByteArray("<?xml version=\"1.0\"?>\n<map/>") << false;
    QTest::newRow("words like a bitmap") << QByteArray("BMW: JBSWY3DPEHPK3PXP") << false;
    QTest::newRow("words like a pixmap") << QByteArray("P1 otpauth://totp/A?secret=JBSWY3DP") << false;
    QTest::newRow("key") << QByteArray("JBSWY3DPEHPK3PXP") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void PictureMarksTest::marksAreTold()
{
    QFETCH(QByteArray, content);
    QTEST(picturemarks::isPicture(content), "isPicture");
}

QTEST_MAIN(PictureMarksTest)
#include "tst_picturemarks.moc"
