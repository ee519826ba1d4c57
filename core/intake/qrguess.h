// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/intake/picture.h"

#include <QPolygonF>

#include <optional>

/// What can be seen of QR codes without reading them: where one lies, and why it may resist.
namespace countersign::qr {

/// A code known by its finder patterns (the three squares within squares) and the timing pattern between them
/// (ISO/IEC 18004, 6.3.3 and 6.3.5), which text, photographs and windows do not show by chance.
struct Sighting
{
    QPolygonF outline; ///< Four corners without the quiet zone; some may lie outside of the picture.
    double module = 0; ///< Pixels from one module to the next.
    double edge = 0;   ///< Pixels that an edge between dark and light takes; 1 where it is perfectly sharp.
    bool lightOnDark = false;
    bool cutOff = false; ///< A part of it lies outside of the picture.
};

/// All: down to modules of one pixel. Coarse: those of two pixels or more, for a quarter of the time. Fine: smaller ones
/// still, too small to be read, for four times the time.
enum class Look { Coarse, All, Fine };

/// The codes that can be seen in a picture, read or not. Never throws; costs about as much as one pass of reading.
QList<Sighting> sightingsIn(const Grey &grey, Look look);

/// Why a code that was seen could not be read: QrCodeTooSmall, QrCodeBlurred, QrCodeCutOff or QrCodeNotReadable.
Reason reasonFor(const Sighting &sighting);

} // namespace countersign::qr
