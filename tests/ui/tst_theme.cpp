// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pictogram.h"
#include "ui/theme.h"
#include "ui/theme/style.h"
#include "ui/waybutton.h"

#include <QCheckBox>
#include <QDir>
#include <QDirIterator>
#include <QPointingDevice>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace countersign;

class ThemeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingCanBeRead_data();
    void everythingCanBeRead();
    void contrastIsKnownFromThePalette();
    void marksCanBeReadAndStayTheSame();
    void typeFollowsTheSystemsSize();
    void boxesAndSignsFollowTheTextsSize();
    void aFingerGetsLargerTargets();
    void lessMotionIsNone();
    void nobodyElseNamesColoursOrSpaces_data();
    void nobodyElseNamesColoursOrSpaces();
};

void ThemeTest::everythingCanBeRead_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << theme::lightPalette();
    QTest::newRow("dark") << theme::darkPalette();
    QTest::newRow("light contrast") << theme::contrastPalette(false);
    QTest::newRow("dark contrast") << theme::contrastPalette(true);
    // Accents that people choose, and none of which was chosen to be read.
    for (const char *accent : {"#ffd60a", "#0b1f4b", "#ff2d55", "#c0c0c0", "#000000", "#ffffff"}) {
        QTest::addRow("light, accent %s", accent) << theme::lightPalette(QColor(QLatin1String(accent)));
        QTest::addRow("dark, accent %s", accent) << theme::darkPalette(QColor(QLatin1String(accent)));
    }
    QPalette grey(QColor(0xc0, 0xc0, 0xc0));
    QTest::newRow("grey") << grey;
    QPalette native;
    native.setColor(QPalette::Window, Qt::black);
    native.setColor(QPalette::WindowText, Qt::white);
    native.setColor(QPalette::Base, Qt::black);
    native.setColor(QPalette::Text, Qt::white);
    native.setColor(QPalette::Button, Qt::black);
    native.setColor(QPalette::Highlight, Qt::yellow);
    QTest::newRow("native high contrast") << native;
}

void ThemeTest::everythingCanBeRead()
{
    QFETCH(QPalette, palette);
    const theme::Colours colours = theme::coloursFor(palette);
    const auto reads = [](const QColor &front, const QColor &ground, double ratio) {
        return QTest::qVerify(theme::contrast(front, ground) >= ratio, "contrast",
                              qPrintable(front.name() + QStringLiteral(" on ") + ground.name()), __FILE__, __LINE__);
    };
    const double words = colours.contrast ? 7 : 4.5, signs = colours.contrast ? 4.5 : 3;
    for (const QColor &ground : {colours.window, colours.row, colours.rowHover, colours.rowSelected}) {
        for (const QColor &text : {colours.text, colours.quiet, colours.urgent})
            QVERIFY(reads(text, ground, words));
        for (const QColor &sign : {colours.ring, colours.soon, colours.urgent, colours.focus, colours.edge})
            QVERIFY(reads(sign, ground, signs));
    }
    for (const QColor &ground : {colours.window, colours.row})
        QVERIFY(reads(colours.accent, ground, words));
    QVERIFY(reads(colours.text, colours.control, words));
    QVERIFY(reads(colours.onDanger, colours.danger, words));
    QVERIFY(reads(colours.onNotice, colours.notice, words));
    QVERIFY(reads(colours.onAccent, colours.accent, 4.5));
    const theme::Colours notice = theme::coloursFor(theme::noticePalette(colours));
    QVERIFY(reads(notice.text, notice.row, 4.5));
    QVERIFY(reads(notice.accent, notice.row, 4.5));
    // Qt's own is the text, let through by half; the first to be asked, because reads() fails the test by itself.
    const QColor placeholder = palette.color(QPalette::PlaceholderText);
    QVERIFY(placeholder.alpha() < 255 || reads(placeholder, palette.color(QPalette::Base), 3));
}

void ThemeTest::contrastIsKnownFromThePalette()
{
    QVERIFY(!theme::coloursFor(theme::lightPalette()).contrast);
    QVERIFY(!theme::coloursFor(theme::darkPalette()).contrast);
    QVERIFY(theme::coloursFor(theme::contrastPalette(true)).contrast);
    QVERIFY(theme::coloursFor(theme::contrastPalette(true)).dark);
    QVERIFY(theme::coloursFor(theme::contrastPalette(false)).contrast);
    QVERIFY(!theme::coloursFor(theme::contrastPalette(false)).dark);
}

void ThemeTest::marksCanBeReadAndStayTheSame()
{
    for (const QPalette &palette :
         {theme::lightPalette(), theme::darkPalette(), theme::contrastPalette(false), theme::contrastPalette(true)}) {
        const theme::Colours colours = theme::coloursFor(palette);
        for (int i = 0; i < 200; ++i) {
            const QString name = QStringLiteral("Issuer %1").arg(i);
            const theme::Mark mark = theme::markColours(theme::hueOf(name), colours);
            QVERIFY2(theme::contrast(mark.sign, mark.tile) >= 4.5, qPrintable(mark.sign.name() + mark.tile.name()));
            QCOMPARE(theme::hueOf(name.toUpper()), theme::hueOf(name));
        }
        // Brands whose colour is nearly the ground's.
        for (const QColor &hue : {QColor(Qt::black), QColor(Qt::white), QColor(Qt::yellow)}) {
            const theme::Mark mark = theme::markColours(hue, colours);
            QVERIFY(theme::contrast(mark.sign, mark.tile) >= 4.5);
        }
    }
    QVERIFY(theme::hueOf(QStringLiteral("GitHub")) != theme::hueOf(QStringLiteral("Steam")));
}

void ThemeTest::typeFollowsTheSystemsSize()
{
    QFont body;
    for (const double size : {9.0, 18.0}) {
        body.setPointSizeF(size);
        QCOMPARE(theme::font(body, theme::Type::Body).pointSizeF(), size);
        QVERIFY(theme::font(body, theme::Type::Code).pointSizeF() > 1.5 * size);
        QVERIFY(theme::font(body, theme::Type::Small).pointSizeF() < size);
    }
    body.setPixelSize(20);
    QVERIFY(theme::font(body, theme::Type::Title).pixelSize() > 20);
}

void ThemeTest::boxesAndSignsFollowTheTextsSize()
{
    const std::unique_ptr<QStyle> style(new theme::Style);
    QFont small, large;
    small.setPixelSize(12);
    large.setPixelSize(40);
    QVERIFY(QFontMetrics(small).height() < theme::smallIcon && QFontMetrics(large).height() >= 40);
    const auto sizesIn = [&](const QFont &font) {
        QCheckBox box(QStringLiteral("Words"));
        box.setFont(font);
        box.setStyle(style.get());
        QPushButton button(QIcon(), QStringLiteral("Words"));
        button.setFont(font);
        button.setStyle(style.get());
        Pictogram sign("warning", theme::smallIcon, &theme::Colours::soon);
        sign.setFont(font);
        return QList<int>{style->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, &box), button.iconSize().width(),
                          sign.sizeHint().width()};
    };
    QCOMPARE(sizesIn(small), QList<int>(3, theme::smallIcon));
    QCOMPARE(sizesIn(large), QList<int>(3, QFontMetrics(large).height()));
    // A way in is higher by that, and its words begin behind the larger sign.
    WayButton way("camera", QStringLiteral("Words"), {});
    way.setFont(small);
    const int before = way.heightForWidth(400);
    way.setFont(large);
    QVERIFY(way.heightForWidth(400) > before);
}

void ThemeTest::aFingerGetsLargerTargets()
{
    QCOMPARE(theme::controlHeight(), theme::pointed);
    const std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
    QCOMPARE(theme::controlHeight(), theme::target);
    QCOMPARE(theme::target, 44);
}

void ThemeTest::lessMotionIsNone()
{
    QCOMPARE(theme::motion(theme::slideMs), theme::slideMs);
    theme::setLessMotion(true);
    QCOMPARE(theme::motion(theme::slideMs), 0);
    theme::setLessMotion(false);
}

// The design lies in ui/theme, and nobody else mixes colours or measures spaces of their own.
void ThemeTest::nobodyElseNamesColoursOrSpaces_data()
{
    QTest::addColumn<QString>("path");
    const QDir root(QStringLiteral(COUNTERSIGN_SOURCE_DIR));
    QDirIterator files(root.filePath(QStringLiteral("ui")), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = root.relativeFilePath(files.next());
        if (!path.startsWith(u"ui/theme"))
            QTest::newRow(qPrintable(path)) << root.filePath(path);
    }
}

void ThemeTest::nobodyElseNamesColoursOrSpaces()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    static const QRegularExpression colour(QStringLiteral(
        R"(QColor\((?:0x|[0-9]|")|"#[0-9A-Fa-f]{3,8}"|Qt::(?:white|black|red|green|blue|yellow|gr[ae]y)\b)"));
    static const QRegularExpression space(QStringLiteral(
        R"((?:setContentsMargins|setSpacing|addSpacing|set(?:Horizontal|Vertical)Spacing)\(([^;]*)\);)"));
    static const QRegularExpression number(QStringLiteral(R"((?<![\w.])[1-9]\d*(?!\s*\*\s*theme::))"));
    static const QRegularExpression divided(QStringLiteral(R"(theme::\w+\s*[*/]\s*\d+)"));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &line = lines.at(i);
        QVERIFY2(!colour.match(line).hasMatch(), qPrintable(QStringLiteral("line %1: %2").arg(i + 1).arg(line)));
        QString measures = space.match(line).captured(1);
        measures.remove(divided);
        QVERIFY2(!number.match(measures).hasMatch(), qPrintable(QStringLiteral("line %1: %2").arg(i + 1).arg(line)));
    }
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
