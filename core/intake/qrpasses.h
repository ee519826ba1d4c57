// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/picture.h"
#include "core/intake/qrdecode.h"

#include <mutex>

namespace countersign::qr {

/// How a pass prepares the picture; see picture.h.
enum class Picture {
    Plain,
    Even, ///< normalised()
    EvenInverted,
    EvenMirrored,
    EvenHalf,
    EvenQuarter,
    EvenDouble,
    EvenTriple,
    Larger,     ///< One and a half times
    EvenLarger, ///< The same, evened out
    Smaller,    ///< Two fifths
    Inverted,
    Mirrored,
    Sharp,
    SharpDouble,
    Bordered,
    Framed,
    Lifted,
    Centre, ///< The middle half of width and height, sharpened and twice as large
};

/// One try at a picture.
struct Pass
{
    Picture picture;
    Threshold threshold = Threshold::Local;
    Sizes sizes = Sizes::Usual;
};

/// One picture and what the passes prepare of it, which two threads may ask for.
class Original
{
public:
    /// A part of a larger picture says where it begins in there, and how much larger it was made.
    explicit Original(const LuminanceView &view, QPoint origin = {}, double scale = 1.0)
        : m_view(view), m_origin(origin), m_scale(scale)
    {}

    /// Too large to be made larger still: a screen, mostly.
    bool isLarge() const;
    const Grey &grey();
    QList<FoundCode> codes(const Pass &pass);

private:
    qsizetype pixels() const { return qsizetype(m_view.width) * m_view.height; }
    const Grey &even();
    Frame mirroredFrame() const { return {m_scale, {}, static_cast<int>(m_view.width / m_scale), m_origin}; }

    LuminanceView m_view;
    QPoint m_origin;
    double m_scale;
    std::once_flag m_copied;
    std::once_flag m_evened;
    Grey m_grey;
    Grey m_even;
};

} // namespace countersign::qr
