// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace countersign::theme {

namespace {

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](int x, int y) { return static_cast<int>(std::lround(x * (1 - share) + y * share)); };
    return QColor(part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue()));
}

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
    for (int step = 0; step < 20 && contrast(colour, ground) < ratio; ++step)
        colour = mixed(colour, end, 0.1);
    return colour;
}

QColor onColour(const QColor &ground)
{
    return contrast(Qt::white, ground) >= 4.5 ? QColor(Qt::white) : QColor(0x0b, 0x14, 0x1a);
}

struct Ground
{
    const char *window, *base, *text, *button, *accent;
};

QPalette paletteOf(const Ground &ground)
{
    const QColor window(QLatin1String(ground.window)), base(QLatin1String(ground.base)),
        text(QLatin1String(ground.text)), button(QLatin1String(ground.button)), accent(QLatin1String(ground.accent));
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

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a) + 0.05, other = luminance(b) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

QPalette lightPalette()
{
    return paletteOf({"#f3f5f6", "#ffffff", "#17212b", "#ffffff", "#0f766e"});
}

QPalette darkPalette()
{
    return paletteOf({"#14191f", "#1d242c", "#e8edf2", "#28313b", "#2dd4bf"});
}

Colours coloursFor(const QPalette &palette)
{
    Colours colours;
    colours.window = palette.color(QPalette::Window);
    colours.row = palette.color(QPalette::Base);
    colours.text = readable(palette.color(QPalette::Text), colours.row, 7);
    colours.dark = luminance(colours.window) < luminance(palette.color(QPalette::WindowText));
    const QColor accent = palette.color(QPalette::Highlight);
    colours.accent = readable(accent, colours.row, 4.5);
    colours.onAccent = onColour(colours.accent);
    colours.rowHover = mixed(colours.row, colours.text, 0.04);
    colours.rowSelected = mixed(colours.row, colours.accent, colours.dark ? 0.14 : 0.11);
    colours.line = mixed(colours.row, colours.text, 0.12);
    colours.quiet = readable(mixed(colours.text, colours.row, 0.38), colours.rowSelected, 4.5);
    colours.ring = readable(accent, colours.rowSelected, 3);
    colours.ringTrack = mixed(colours.row, colours.text, 0.13);
    colours.soon = readable(QColor(0xd9, 0x8a, 0x06), colours.rowSelected, 3);
    colours.urgent = readable(QColor(0xdc, 0x26, 0x26), colours.rowSelected, 4.5);
    colours.danger = QColor(0xc6, 0x28, 0x28);
    colours.onDanger = Qt::white;
    colours.notice = colours.dark ? QColor(0xe8, 0xed, 0xf2) : QColor(0x1f, 0x2a, 0x35);
    colours.onNotice = colours.dark ? QColor(0x17, 0x21, 0x2b) : QColor(0xff, 0xff, 0xff);
    return colours;
}

QColor monogramColour(const QString &name, bool dark)
{
    // Not qHash with its random seed: the colour of an account has to be the same every day.
    quint32 sum = 2166136261U;
    for (const QChar c : name.toCaseFolded())
        sum = (sum ^ c.unicode()) * 16777619U;
    // Hues that white letters can be read on, far enough apart to tell neighbours in a list from each other.
    static constexpr const char *tones[] = {"#0f766e", "#1d4ed8", "#7e22ce", "#be185d", "#b45309", "#4d7c0f",
                                            "#0e7490", "#4338ca", "#a21caf", "#b91c1c", "#a16207", "#15803d"};
    const QColor tone(QLatin1String(tones[(sum ^ sum >> 15) % std::size(tones)]));
    return dark ? mixed(tone, QColor(0x14, 0x19, 0x1f), 0.25) : tone;
}

} // namespace countersign::theme
