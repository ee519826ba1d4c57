// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/qrreader.h"

#include <QList>
#include <QPoint>

/// One pass over a picture by the decoding library, whatever its version.
namespace countersign::qr {

/// How brightness becomes black and white.
enum class Threshold { Local, Global, Middle };

/// Usual: also a third of the size, for large pictures. All: also half, quarter, … the size.
enum class Sizes { Given, Usual, All };

/// Every: also Micro QR and rectangular codes, which are so plain that noise in a prepared picture passes for them.
enum class Kinds { Every, FullSize };

/// How the pixels of a prepared picture lie in the original: mirrored, then shifted and divided by `scale`.
struct Frame
{
    double scale = 1.0;
    QPoint margin = {};
    int mirroredWidth = 0; ///< 0: not mirrored.
    QPoint origin = {};    ///< Of the part that was searched.
};

/// Whether a pass also sees light codes on dark ground and mirrored ones, as the library does from 2.0 on.
bool readsInverted();

/// The codes in a view, with outlines in the pixels of the original. Never throws.
QList<FoundCode> codesIn(const LuminanceView &view, Threshold threshold, Sizes sizes, Kinds kinds, const Frame &frame);

} // namespace countersign::qr
