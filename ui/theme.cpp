// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QCoreApplication>
#include <QFontInfo>
#include <QInputDevice>
#include <QVariant>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

namespace countersign::theme {

namespace {

constexpr char lessMotionProperty[] = "lessMotion";

double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

// Moves a colour towards black or white until it can be read on the ground.
QColor readable(QColor colour, const QColor &ground, double ratio)
{
    const QColor end = luminance(ground) > 0.18 ? Qt::black : Qt::white;
    for (int step = 0; step < 40 && contrast(colour, ground) < ratio; ++step)
        colour = mixed(colour, end, 0.08);
    return colour;
}

QColor onColour(const QColor &ground)
{
    return contrast(Qt::white, ground) >= 4.5 ? QColor(Qt::white) : QColor(0x0b, 0x14, 0x1a);
}

struct Ground
{
    QRgb window, base, text, button;
};

constexpr Ground lightGround{0xfff3f5f6, 0xffffffff, 0xff17212b, 0xffffffff};
constexpr Ground darkGround{0xff14191f, 0xff1d242c, 0xffe8edf2, 0xff28313b};
constexpr Ground whiteGround{0xffffffff, 0xffffffff, 0xff000000, 0xffffffff};
constexpr Ground blackGround{0xff000000, 0xff000000, 0xffffffff, 0xff000000};
constexpr QRgb lightAccent = 0xff0f766e, darkAccent = 0xff2dd4bf, whiteAccent = 0xff00468b, blackAccent = 0xffffd60a;

QPalette paletteOf(const Ground &ground, QColor accent)
{
    const QColor window(ground.window), base(ground.base), text(ground.text), button(ground.button);
    accent = readable(accent, base, 4.5);
    QPalette palette(button, window);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, mixed(base, window, 0.5));
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Button, button);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::ToolTipBase, base);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, onColour(accent));
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::PlaceholderText, readable(mixed(text, base, 0.45), base, 4.5));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, mixed(text, window, 0.55));
    return palette;
}

Colours reckon(const QPalette &palette)
{
    // Of the active window always: colours must not jump when another window is clicked.
    const auto of = [&palette](QPalette::ColorRole role) { return palette.color(QPalette::Active, role); };
    Colours c;
    c.window = of(QPalette::Window);
    c.row = of(QPalette::Base);
    c.dark = luminance(c.window) < luminance(of(QPalette::WindowText));
    c.contrast = contrast(of(QPalette::Text), c.row) > 18 && contrast(c.row, c.window) < 1.05;
    const double words = c.contrast ? 7 : 4.5, signs = c.contrast ? 4.5 : 3;
    c.text = readable(of(QPalette::Text), c.row, 7);
    c.control = of(QPalette::Button);
    const QColor accent = of(QPalette::Highlight);
    c.accent = readable(readable(accent, c.row, words), c.window, words);
    c.onAccent = onColour(c.accent);
    c.rowHover = mixed(c.row, c.text, c.contrast ? 0.1 : 0.04);
    c.rowSelected = mixed(c.row, c.accent, c.contrast ? 0.22 : c.dark ? 0.14 : 0.11);
    c.line = c.contrast ? c.text : mixed(c.row, c.text, 0.12);
    // On every ground: the window's is between those of the rows, or beyond them.
    const auto everywhere = [&c](QColor colour, double ratio) {
        for (const QColor &ground : {c.rowSelected, c.window, c.rowHover})
            colour = readable(colour, ground, ratio);
        return colour;
    };
    c.quiet = c.contrast ? c.text : everywhere(mixed(c.text, c.row, 0.38), words);
    c.edge = c.contrast ? c.text : everywhere(mixed(c.row, c.text, 0.4), signs);
    c.focus = everywhere(c.accent, signs);
    c.ring = everywhere(accent, signs);
    c.ringTrack = mixed(c.row, c.text, c.contrast ? 0.3 : 0.13);
    c.soon = everywhere(QColor(0xd9, 0x8a, 0x06), signs);
    c.urgent = everywhere(QColor(0xdc, 0x26, 0x26), words);
    c.danger = QColor(c.contrast ? 0x9b : 0xc6, c.contrast ? 0x00 : 0x28, c.contrast ? 0x00 : 0x28);
    c.onDanger = Qt::white;
    c.notice = c.contrast ? c.window : c.dark ? QColor(0xe8, 0xed, 0xf2) : QColor(0x1f, 0x2a, 0x35);
    c.onNotice = c.contrast ? c.text : c.dark ? QColor(0x17, 0x21, 0x2b) : QColor(0xff, 0xff, 0xff);
    return c;
}

} // namespace

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](int x, int y) { return static_cast<int>(std::lround(x * (1 - share) + y * share)); };
    return QColor(part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue()));
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a) + 0.05, other = luminance(b) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

QPalette lightPalette(const QColor &accent)
{
    return paletteOf(lightGround, accent.isValid() ? accent : QColor(lightAccent));
}

QPalette darkPalette(const QColor &accent)
{
    return paletteOf(darkGround, accent.isValid() ? accent : QColor(darkAccent));
}

QPalette contrastPalette(bool dark)
{
    return dark ? paletteOf(blackGround, QColor(blackAccent)) : paletteOf(whiteGround, QColor(whiteAccent));
}

QPalette noticePalette(const Colours &colours)
{
    const Ground ground{colours.notice.rgb(), colours.notice.rgb(), colours.onNotice.rgb(), colours.notice.rgb()};
    return paletteOf(ground, colours.contrast ? colours.accent : QColor(colours.dark ? lightAccent : darkAccent));
}

Colours coloursFor(const QPalette &palette)
{
    struct Known
    {
        qint64 key = 0;
        Colours colours;
    };
    // Asked for in every paint, of a window's palette and seldom another one. Painting is the main thread's.
    static std::array<Known, 4> known;
    static std::size_t next = 0;
    const qint64 key = palette.cacheKey();
    for (const Known &one : known) {
        if (one.key == key)
            return one.colours;
    }
    known[next] = {key, reckon(palette)};
    const Colours &found = known[next].colours;
    next = (next + 1) % known.size();
    return found;
}

QColor hueOf(const QString &name)
{
    // Not qHash with its random seed: the colour of an account has to be the same every day.
    quint32 sum = 2166136261U;
    for (const QChar c : name.toCaseFolded())
        sum = (sum ^ c.unicode()) * 16777619U;
    // Far enough apart to tell neighbours in a list from each other.
    static constexpr QRgb tones[] = {0xff0f766e, 0xff1d4ed8, 0xff7e22ce, 0xffbe185d, 0xffb45309, 0xff4d7c0f,
                                     0xff0e7490, 0xff4338ca, 0xffa21caf, 0xffb91c1c, 0xffa16207, 0xff15803d};
    return QColor(tones[(sum ^ sum >> 15) % std::size(tones)]);
}

Mark markColours(const QColor &hue, const Colours &colours)
{
    if (colours.contrast)
        return {colours.row, colours.text, colours.text};
    // The code draws the eye, and not the mark beside it: a tint, and the hue itself only on the sign.
    const QColor tile = mixed(colours.row, hue, colours.dark ? 0.3 : 0.13);
    return {tile, readable(hue, tile, 4.5), {}};
}

QColor veil(int alpha)
{
    return QColor(0x18, 0x18, 0x1b, alpha);
}

QColor onVeil()
{
    return Qt::white;
}

QColor ink()
{
    return Qt::black;
}

QColor paper()
{
    return Qt::white;
}

QColor bright()
{
    return QColor(darkAccent);
}

QFont font(const QFont &body, Type type)
{
    struct Step
    {
        double size;
        QFont::Weight weight;
    };
    static constexpr Step steps[] = {
        {1.5, QFont::DemiBold}, {1.15, QFont::DemiBold}, {1.2, QFont::Normal}, {1, QFont::DemiBold},
        {1, QFont::Normal},     {0.9, QFont::Normal},    {1.9, QFont::Medium}, {3.2, QFont::Medium},
    };
    const Step &step = steps[static_cast<int>(type)];
    QFont font = body;
    if (body.pointSizeF() > 0)
        font.setPointSizeF(body.pointSizeF() * step.size);
    else
        font.setPixelSize(static_cast<int>(std::lround(QFontInfo(body).pixelSize() * step.size)));
    font.setWeight(step.weight);
    return font;
}

int beside(const QFontMetrics &words, int usual)
{
    return qMax(usual, usual * words.height() / smallIcon);
}

int controlHeight()
{
    const QList<const QInputDevice *> devices = QInputDevice::devices();
    const bool touched = std::ranges::any_of(
        devices, [](const QInputDevice *device) { return device->type() == QInputDevice::DeviceType::TouchScreen; });
    return touched ? target : pointed;
}

int motion(int milliseconds)
{
    return qApp && qApp->property(lessMotionProperty).toBool() ? 0 : milliseconds;
}

void setLessMotion(bool less)
{
    qApp->setProperty(lessMotionProperty, less);
}

} // namespace countersign::theme
