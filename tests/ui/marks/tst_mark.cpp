// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/marks/mark.h"

#include "ui/marks/ownpicture.h"
#include "ui/theme.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace countersign;

namespace {

QImage markOf(const MarkOf &of, const QPalette &palette, qreal ratio = 1)
{
    QImage image(QSize(40, 40) * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintMark(&painter, QRect(0, 0, 40, 40), of, QGuiApplication::font(), palette);
    return image;
}

Icon png(const QColor &colour, const QSize &size = {60, 30})
{
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(colour);
    Icon icon{{}, QStringLiteral("image/png")};
    QBuffer buffer(&icon.picture);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return icon;
}

Icon svg(const char *inside)
{
    return {QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\">") + inside + "</svg>",
            QStringLiteral("image/svg+xml")};
}

/// Each group is twice the one before: a billion squares.
QByteArray doubling()
{
    QByteArray groups = "<g id='g0'><rect width='1' height='1'/></g>";
    for (int i = 1; i <= 30; ++i) {
        const QByteArray before = "<use xlink:href='#g" + QByteArray::number(i - 1) + "'/>";
        groups += "<g id='g" + QByteArray::number(i) + "'>" + before + before + "</g>";
    }
    return svg(groups.constData()).picture;
}

} // namespace

class MarkTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesDifferAndStayTheSame();
    void thePersonsOwnPictureComesFirst();
    void anotherPictureInItsPlaceIsShown();
    void whatCannotBeReadIsAMonogram_data();
    void whatCannotBeReadIsAMonogram();
    void followsThePalette();
    void isSharpOnSharpScreens();
};

void MarkTest::namesDifferAndStayTheSame()
{
    const QPalette light = theme::lightPalette();
    QCOMPARE(markOf({QStringLiteral("Nordbank"), {}}, light), markOf({QStringLiteral("Nordbank"), {}}, light));
    QVERIFY(markOf({QStringLiteral("Nordbank"), {}}, light) != markOf({QStringLiteral("Webshop"), {}}, light));
    QVERIFY(markOf({QString(), {}}, light).pixelColor(20, 20).alpha() == 255); // A dot, but something.
}

void MarkTest::thePersonsOwnPictureComesFirst()
{
    const QColor red(200, 10, 10), blue(10, 10, 200);
    for (const auto &[icon, colour] : {std::pair(png(red), red), std::pair(png(blue, {20, 90}), blue),
                                       std::pair(svg("<rect width='10' height='10' fill='#c80a0a'/>"), red)}) {
        const QImage mark = markOf({QStringLiteral("Nordbank"), icon}, theme::lightPalette());
        QCOMPARE(mark.pixelColor(20, 20), colour);
        QCOMPARE(mark.pixelColor(0, 0).alpha(), 0); // Rounded.
    }
}

void MarkTest::anotherPictureInItsPlaceIsShown()
{
    const auto drawn = [](const char *colour) {
        return svg(QByteArray("<rect width='10' height='10' fill='").append(colour).append("'/>").constData());
    };
    MarkOf of{QStringLiteral("Nordbank"), drawn("#c80a0a")};
    QCOMPARE(markOf(of, theme::lightPalette()).pixelColor(20, 20), QColor(200, 10, 10));
    // The same bytes in memory where nobody else holds them, and as many of them.
    QVERIFY(of.own.picture.replace("#c80a0a", "#0a0ac8").contains("#0a0ac8"));
    QCOMPARE(markOf(of, theme::lightPalette()).pixelColor(20, 20), QColor(10, 10, 200));
    forgetMarks();
    of.own = drawn("#0ac80a");
    QCOMPARE(markOf(of, theme::lightPalette()).pixelColor(20, 20), QColor(10, 200, 10));
}

void MarkTest::whatCannotBeReadIsAMonogram_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("type");
    QTest::newRow("no picture") << QByteArray("hello") << QStringLiteral("image/png");
    QTest::newRow("half a picture") << png(Qt::red).picture.left(40) << QStringLiteral("image/png");
    QTest::newRow("another format") << QByteArray("GIF89a....") << QStringLiteral("image/gif");
    QTest::newRow("a drawing that wants a file")
        << svg("<image href='file:///etc/hostname' width='10' height='10'/>").picture
        << QStringLiteral("image/svg+xml");
    QTest::newRow("a drawing that wants a file by another name")
        << svg("<s:image xmlns:s='http://www.w3.org/2000/svg' href='file:///etc/hostname' width='10' height='10'/>")
               .picture
        << QStringLiteral("image/svg+xml");
    QTest::newRow("a drawing that doubles") << doubling() << QStringLiteral("image/svg+xml");
    QTest::newRow("a drawing that unfolds")
        << QByteArray("<!DOCTYPE a [<!ENTITY b 'c'>]>") + svg("&b;").picture << QStringLiteral("image/svg+xml");
    QTest::newRow("a drawing without end")
        << svg("").picture + QByteArray(300'000, ' ') << QStringLiteral("image/svg+xml");
    QTest::newRow("no drawing") << QByteArray("<html>") << QStringLiteral("image/svg+xml");
}

void MarkTest::whatCannotBeReadIsAMonogram()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, type);
    QVERIFY(ownPicture({bytes, type}, 40).isNull());
    const QPalette light = theme::lightPalette();
    QCOMPARE(markOf({QStringLiteral("Nordbank"), {bytes, type}}, light),
             markOf({QStringLiteral("Nordbank"), {}}, light));
}

void MarkTest::followsThePalette()
{
    const MarkOf of{QStringLiteral("Nordbank"), {}};
    QVERIFY(markOf(of, theme::lightPalette()) != markOf(of, theme::darkPalette()));
    // In high contrast, an outline and a letter in the colour of the text.
    const QImage contrast = markOf(of, theme::contrastPalette(true));
    QCOMPARE(contrast.pixelColor(20, 3), QColor(Qt::black));
    QVERIFY(contrast.pixelColor(20, 0).lightness() > 200);
}

void MarkTest::isSharpOnSharpScreens()
{
    const QImage sharp = markOf({QStringLiteral("Nordbank"), {}}, theme::lightPalette(), 2);
    QCOMPARE(sharp.size(), QSize(80, 80));
    const QImage blown = markOf({QStringLiteral("Nordbank"), {}}, theme::lightPalette()).scaled(80, 80);
    QVERIFY(sharp != blown);
}

QTEST_MAIN(MarkTest)
#include "tst_mark.moc"
