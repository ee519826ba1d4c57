// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

namespace countersign::theme {

/// Colours by what they are for. Text roles keep 4.5:1 and the ring 3:1 against `row` (WCAG 2.2, 1.4.3 and 1.4.11).
struct Colours
{
    bool dark = false;
    QColor window;
    QColor row;
    QColor rowHover;
    QColor rowSelected;
    QColor line;
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

/// The colours that go with a palette: light or dark follows its window.
Colours coloursFor(const QPalette &palette);

/// Our own palettes, for systems that do not bring one.
QPalette lightPalette();
QPalette darkPalette();

/// A quiet colour for the monogram of an issuer, always the same for the same name.
QColor monogramColour(const QString &name, bool dark);

/// Contrast ratio by WCAG 2.2, from 1 to 21.
double contrast(const QColor &a, const QColor &b);

/// Steps of the 4-pixel grid.
constexpr int grid = 4;
constexpr int gap = 2 * grid;
constexpr int margin = 4 * grid;
constexpr int radius = 10;

/// How long is "soon" and "urgent", in seconds before a code ends.
constexpr int soonSeconds = 10;
constexpr int urgentSeconds = 5;

} // namespace countersign::theme
