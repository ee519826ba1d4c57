// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QTest>

using namespace countersign;

class ThemeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingCanBeRead_data();
    void everythingCanBeRead();
    void monogramsCanBeReadAndStayTheSame();
};

void ThemeTest::everythingCanBeRead_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << theme::lightPalette();
    QTest::newRow("dark") << theme::darkPalette();
    QPalette grey(QColor(0xc0, 0xc0, 0xc0));
    QTest::newRow("grey") << grey;
    QPalette contrast;
    contrast.setColor(QPalette::Window, Qt::black);
    contrast.setColor(QPalette::WindowText, Qt::white);
    contrast.setColor(QPalette::Base, Qt::black);
    contrast.setColor(QPalette::Text, Qt::white);
    contrast.setColor(QPalette::Highlight, Qt::yellow);
    QTest::newRow("high contrast") << contrast;
}

void ThemeTest::everythingCanBeRead()
{
    QFETCH(QPalette, palette);
    const theme::Colours colours = theme::coloursFor(palette);
    for (const QColor &ground : {colours.row, colours.rowHover, colours.rowSelected}) {
        for (const QColor &words : {colours.text, colours.quiet, colours.urgent})
            QVERIFY2(theme::contrast(words, ground) >= 4.5, qPrintable(words.name() + ground.name()));
        for (const QColor &ring : {colours.ring, colours.soon, colours.urgent})
            QVERIFY2(theme::contrast(ring, ground) >= 3, qPrintable(ring.name() + ground.name()));
    }
    QVERIFY(theme::contrast(colours.onDanger, colours.danger) >= 4.5);
    QVERIFY(theme::contrast(colours.onNotice, colours.notice) >= 4.5);
    QVERIFY(theme::contrast(colours.onAccent, colours.accent) >= 4.5);
}

void ThemeTest::monogramsCanBeReadAndStayTheSame()
{
    for (int i = 0; i < 200; ++i) {
        const QString name = QStringLiteral("Issuer %1").arg(i);
        for (const bool dark : {false, true}) {
            const QColor colour = theme::monogramColour(name, dark);
            QVERIFY2(theme::contrast(Qt::white, colour) >= 4.5, qPrintable(colour.name()));
            QCOMPARE(theme::monogramColour(name.toUpper(), dark), colour);
        }
    }
    QVERIFY(theme::monogramColour(QStringLiteral("GitHub"), false)
            != theme::monogramColour(QStringLiteral("Steam"), false));
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
