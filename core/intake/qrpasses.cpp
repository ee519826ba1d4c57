// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/qrpasses.h"

namespace countersign::qr {

namespace {

// Larger pictures are not made four times as large, and only small ones nine times.
constexpr qsizetype mostPixelsToDouble = 3'000'000;
constexpr qsizetype mostPixelsToTriple = 1'100'000;

Kinds kindsFor(const Pass &pass)
{
    const bool isAsTaken = pass.picture == Picture::Plain || pass.picture == Picture::Even;
    return pass.sizes == Sizes::All && !isAsTaken ? Kinds::FullSize : Kinds::Every;
}

LuminanceView mirrored(LuminanceView view)
{
    view.data += std::ptrdiff_t(view.width - 1) * view.pixelStride;
    view.pixelStride = -view.pixelStride;
    return view;
}

} // namespace

bool Original::isLarge() const
{
    return pixels() > mostPixelsToDouble;
}

const Grey &Original::grey()
{
    std::call_once(m_copied, [this] { m_grey = copyOf(m_view); });
    return m_grey;
}

const Grey &Original::even()
{
    std::call_once(m_evened, [this] { m_even = normalised(grey()); });
    return m_even;
}

QList<FoundCode> Original::codes(const Pass &pass)
{
    const auto find = [&pass](const LuminanceView &view, const Frame &frame) {
        return codesIn(view, pass.threshold, pass.sizes, kindsFor(pass), frame);
    };
    const auto read = [&](const Grey &picture, double scale = 1.0, QPoint margin = {}) {
        return find(picture.view(), {scale * m_scale, margin, 0, m_origin});
    };
    switch (pass.picture) {
    case Picture::Plain:
        return find(m_view, {m_scale, {}, 0, m_origin});
    case Picture::Even:
        return read(even());
    case Picture::EvenInverted:
        return read(inverted(even()));
    case Picture::EvenMirrored:
        return find(mirrored(even().view()), mirroredFrame());
    case Picture::EvenHalf:
        return read(normalised(halved(grey())), 0.5);
    case Picture::EvenQuarter:
        return read(normalised(halved(halved(grey()))), 0.25);
    case Picture::EvenDouble:
        return isLarge() ? QList<FoundCode>() : read(doubled(even()), 2.0);
    case Picture::EvenTriple:
        return pixels() > mostPixelsToTriple ? QList<FoundCode>() : read(scaled(even(), 3.0), 3.0);
    case Picture::Larger:
        return isLarge() ? QList<FoundCode>() : read(scaled(grey(), 1.5), 1.5);
    case Picture::EvenLarger:
        return isLarge() ? QList<FoundCode>() : read(scaled(even(), 1.5), 1.5);
    case Picture::Smaller:
        return read(scaled(grey(), 0.4), 0.4);
    case Picture::Inverted:
        return read(inverted(grey()));
    case Picture::Mirrored:
        return find(mirrored(m_view), mirroredFrame());
    case Picture::Sharp:
        return read(sharpened(grey()));
    case Picture::SharpDouble:
        return isLarge() ? QList<FoundCode>() : read(sharpened(doubled(grey())), 2.0);
    case Picture::Centre: {
        const QRect middle(m_view.width / 4, m_view.height / 4, m_view.width / 2, m_view.height / 2);
        const Grey large = sharpened(doubled(copyOf(partOf(m_view, middle))));
        return find(large.view(), {2.0, {}, 0, middle.topLeft()});
    }
    case Picture::Lifted:
        return read(lifted(grey()));
    case Picture::Framed:
    case Picture::Bordered: {
        const Grey wide = pass.picture == Picture::Framed ? framed(grey()) : bordered(grey());
        const int margin = (wide.width - m_view.width) / 2;
        return read(wide, 1.0, {margin, margin});
    }
    }
    return QList<FoundCode>();
}

} // namespace countersign::qr
