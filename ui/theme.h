// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The design of docs/design.md as numbers. No other file of the window names a colour, a font size or a step off the grid.

#include <QColor>
#include <QFont>
#include <QFontMetrics>
#include <QPalette>
#include <QString>

class QWidget;

namespace countersign::theme {

/// Colours by what they are for. Text roles keep 4.5:1 on every ground they stand on; ring, edges, focus frame and icons 3:1
/// (WCAG 2.2, 1.4.3 and 1.4.11). In high contrast it is 7:1 and 4.5:1.
struct Colours
{
    bool dark = false;
    bool contrast = false; ///< High contrast: lines instead of tints.
    QColor window;
    QColor row;
    QColor rowHover;
    QColor rowSelected;
    QColor control; ///< Ground of a button.
    QColor line;    ///< Parts rows; nothing depends on seeing it.
    QColor edge;    ///< Around fields, buttons and boxes.
    QColor focus;   ///< The frame around what the keyboard speaks to.
    QColor text;
    QColor quiet;
    QColor accent;
    QColor onAccent;
    QColor ring;
    QColor ringTrack;
    QColor soon;   ///< Ten seconds or less are left.
    QColor urgent; ///< Five seconds or less are left.
    QColor danger;
    QColor onDanger;
    QColor notice;
    QColor onNotice;
};

/// One of the colours, to be looked up when something is painted.
using Role = QColor Colours::*;

/// The colours that go with a palette: light, dark and high contrast follow from it. Cheap to ask for in every paint.
Colours coloursFor(const QPalette &palette);

/// Our own palettes, for systems that do not bring one. An accent that is not valid is ours; any other one is moved until it
/// can be read.
QPalette lightPalette(const QColor &accent = {});
QPalette darkPalette(const QColor &accent = {});
QPalette contrastPalette(bool dark);
/// Of a notice, which stands against the window's own colours so that it is seen.
QPalette noticePalette(const Colours &colours);

/// The mark of an account: a quiet tile of a hue, and a letter or sign on it.
struct Mark
{
    QColor tile;
    QColor sign;
    QColor outline; ///< Not valid where there is none.
};
Mark markColours(const QColor &hue, const Colours &colours);
/// The hue that stands for an issuer, always the same for the same name.
QColor hueOf(const QString &name);

/// Over pictures that nobody knows (camera, screen): dark behind, bright in front.
QColor veil(int alpha);
QColor onVeil();
/// On paper, and of codes that cameras read.
QColor ink();
QColor paper();
QColor bright();

/// Contrast ratio by WCAG 2.2, from 1 to 21.
double contrast(const QColor &a, const QColor &b);
/// `share` of b in a, from 0 to 1.
QColor mixed(const QColor &a, const QColor &b, double share);

/// Roles of type. Sizes are shares of the system's own text size, so that large text stays large.
enum class Type { Title, Heading, Lead, Strong, Body, Small, Code, Display };
QFont font(const QFont &body, Type type);

/// Steps of the 4-pixel grid.
constexpr int grid = 4;
constexpr int gap = 2 * grid;
constexpr int space = 3 * grid;
constexpr int margin = 4 * grid;
constexpr int wide = 6 * grid;
constexpr int vast = 8 * grid;
constexpr int line = 1; ///< Around a box that stands alone.

/// Corners: of marks and cards, of controls, of small boxes.
constexpr int radius = 10;
constexpr int controlRadius = 8;
constexpr int boxRadius = 5;

/// Sizes of icons: in a line of text, in a way in, over a page.
constexpr int smallIcon = 5 * grid;
constexpr int plainIcon = 6 * grid;
constexpr int largeIcon = 14 * grid;
/// The size of a sign or a box that stands beside words: `usual`, and with larger text as much larger as it takes for a
/// small icon to be as high as a line.
int beside(const QFontMetrics &words, int usual);

/// No line of sentences is wider than this, and no page of them is easily read beyond it.
constexpr int readableWidth = 420;

/// What a finger needs, and what a control has where no finger can reach it.
constexpr int target = 11 * grid;
constexpr int pointed = 9 * grid;
/// The one that counts here: `target` as soon as there is a touch screen.
int controlHeight();

/// Motion, in milliseconds: something appears, something moves. Zero where the person wants less motion.
constexpr int fadeMs = 120;
constexpr int slideMs = 180;
int motion(int milliseconds);
/// Says for the whole application whether there is motion.
void setLessMotion(bool less);

/// How long is "soon" and "urgent", in seconds before a code ends.
constexpr int soonSeconds = 10;
constexpr int urgentSeconds = 5;

} // namespace countersign::theme
