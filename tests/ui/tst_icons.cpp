// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"

#include <QDir>
#include <QImage>
#include <QTest>

using namespace countersign;

class IconsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // An icon that was not recorded, or under another name, would be an empty place.
    void eachDrawingIsThereInItsColour_data();
    void eachDrawingIsThereInItsColour();
};

void IconsTest::eachDrawingIsThereInItsColour_data()
{
    QTest::addColumn<QByteArray>("name");
    const QDir drawings(QStringLiteral(COUNTERSIGN_TEST_DATA "/../../resources/icons"));
    const QStringList names = drawings.entryList({QStringLiteral("*.svg")});
    QVERIFY(names.size() > 30);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << QFileInfo(name).baseName().toUtf8();
}

void IconsTest::eachDrawingIsThereInItsColour()
{
    QFETCH(QByteArray, name);
    constexpr int size = 48;
    const QImage image =
        iconPixmap(name.constData(), Qt::red, size, 1).toImage().convertToFormat(QImage::Format_ARGB32);
    int drawn = 0, foreign = 0;
    for (int y = 0; y < size; ++y)
        for (int x = 0; x < size; ++x) {
            const QColor colour = image.pixelColor(x, y);
            drawn += colour.alpha() > 200;
            foreign += colour.alpha() > 200 && (colour.green() > 20 || colour.blue() > 20);
        }
    QVERIFY(drawn > size);
    QCOMPARE(foreign > 0, name == "countersign");
    // With air around it: a drawing of another size would be cut off, or fill a corner.
    QVERIFY(image.pixelColor(0, 0).alpha() == 0 && image.pixelColor(size - 1, size - 1).alpha() == 0);
}

QTEST_MAIN(IconsTest)
#include "tst_icons.moc"
