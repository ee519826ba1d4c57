// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wrappingpush.h"

#include <QImage>
#include <QStyleFactory>
#include <QTest>

#include <memory>

using namespace countersign;

namespace {

constexpr QColor red(250, 10, 20);

/// Where the red icon is seen: the middle of what is red, across; -1 where nothing is.
int middleOfIcon(const QImage &image)
{
    int first = -1, last = -1;
    for (int x = 0; x < image.width(); ++x)
        for (int y = 0; y < image.height(); ++y)
            if (image.pixelColor(x, y) == red) {
                first = first < 0 ? x : first;
                last = x;
            }
    return first < 0 ? -1 : (first + last) / 2;
}

} // namespace

class WrappingPushTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsItsIconInSeveralLines_data();
    void keepsItsIconInSeveralLines();
};

void WrappingPushTest::keepsItsIconInSeveralLines_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("from the left") << Qt::LeftToRight;
    QTest::newRow("from the right") << Qt::RightToLeft;
}

// As under a style of the system, which draws one line only.
void WrappingPushTest::keepsItsIconInSeveralLines()
{
    QFETCH(Qt::LayoutDirection, direction);
    const std::unique_ptr<QStyle> native(QStyleFactory::create(QStringLiteral("fusion")));
    QVERIFY(native);
    QPixmap sign(16, 16);
    sign.fill(red);
    WrappingPush button(QIcon(sign), QStringLiteral("Words that need more than a line of this button"), nullptr);
    button.setStyle(native.get());
    button.setLayoutDirection(direction);
    const int width = button.sizeHint().width() / 2;
    button.resize(width, button.heightForWidth(width));
    QVERIFY(button.height() > button.sizeHint().height());
    const int middle = middleOfIcon(button.grab().toImage());
    QVERIFY(middle >= 0);
    QCOMPARE(middle < width / 2, direction == Qt::LeftToRight);
}

QTEST_MAIN(WrappingPushTest)
#include "tst_wrappingpush.moc"
