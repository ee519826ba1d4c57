// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/qrreader.h"

#include "core/intake/picture.h"
#include "core/intake/qrdecode.h"
#include "core/intake/qrguess.h"

#include <algorithm>
#include <array>
#include <mutex>
#include <span>
#include <system_error>
#include <thread>

namespace countersign::qr {

namespace {

// How a pass prepares the picture; see picture.h.
enum class Picture {
    Plain,
    Even, ///< normalised()
    EvenInverted,
    EvenMirrored,
    EvenHalf,
    EvenQuarter,
    EvenDouble,
    EvenTriple,
    Larger, ///< One and a half times
    Inverted,
    Mirrored,
    Sharp,
    SharpDouble,
    Bordered,
    Centre, ///< The middle half of width and height, sharpened and twice as large
};

struct Pass
{
    Picture picture;
    Threshold threshold = Threshold::Local;
    Sizes sizes = Sizes::Usual;
};

// Larger pictures are not made four times as large, and only small ones nine times.
constexpr qsizetype mostPixelsToDouble = 3'000'000;
constexpr qsizetype mostPixelsToTriple = 1'100'000;

// Each round is two passes side by side. Rounds are ordered by what they bring for their cost.
using Round = std::array<Pass, 2>;

// Dark mode is common on screens, so a light code on dark ground is looked for at once.
Round firstRound()
{
    return {{{Picture::Plain}, {readsInverted() ? Picture::Even : Picture::EvenInverted}}};
}

constexpr std::array harderRounds{
    // Shadows and low contrast | modules with round corners, dots and ragged print, which local thresholds tear apart
    Round{{{Picture::Even, Threshold::Local, Sizes::All}, {Picture::Plain, Threshold::Global, Sizes::All}}},
    // Modules of hardly more than a pixel, and blurred ones
    Round{{{Picture::SharpDouble}, {Picture::EvenDouble}}},
    // Noise and moiré | overhead slides and windows seen from behind
    Round{{{Picture::EvenHalf}, {Picture::EvenMirrored}}},
    Round{{{Picture::Sharp}, {Picture::Even, Threshold::Middle}}},
    Round{{{Picture::EvenDouble, Threshold::Middle}, {Picture::Larger}}},
    Round{{{Picture::EvenTriple}, {Picture::Inverted}}},
    // Codes cut out without a margin | large and rough ones
    Round{{{Picture::Bordered}, {Picture::EvenQuarter}}},
};

// What successive live frames try when the quick pass finds nothing; each about as dear as the quick pass.
constexpr std::array framePasses{
    Pass{Picture::Inverted, Threshold::Local, Sizes::Given}, // a phone or monitor in dark mode
    Pass{Picture::Even, Threshold::Local, Sizes::Given},     // shadows, glare
    Pass{Picture::Mirrored, Threshold::Local, Sizes::Given}, // cameras that show the picture as a mirror does
    Pass{Picture::EvenHalf},                                 // noise, moiré, and a code held too close
    Pass{Picture::Centre, Threshold::Local, Sizes::Given},   // held too far away
    Pass{Picture::Plain, Threshold::Global, Sizes::All},     // round and ragged modules
};

LuminanceView mirrored(LuminanceView view)
{
    view.data += std::ptrdiff_t(view.width - 1) * view.pixelStride;
    view.pixelStride = -view.pixelStride;
    return view;
}

// Runs both, at once where the system gives another thread.
template<typename First, typename Second>
void sideBySide(First first, Second second)
{
    // On one processor a second thread only costs.
    if (std::thread::hardware_concurrency() < 2) {
        first();
        second();
        return;
    }
    std::thread other;
    try {
        other = std::thread(second);
    } catch (const std::system_error &) {
        first();
        second();
        return;
    }
    first();
    other.join();
}

// One picture and what the passes prepare of it, which two threads may ask for.
class Original
{
public:
    explicit Original(const LuminanceView &view, QPoint origin = {}, double scale = 1.0)
        : m_view(view), m_origin(origin), m_scale(scale)
    {}

    qsizetype pixels() const { return qsizetype(m_view.width) * m_view.height; }

    const Grey &grey()
    {
        std::call_once(m_copied, [this] { m_grey = copyOf(m_view); });
        return m_grey;
    }

    QList<FoundCode> codes(const Pass &pass)
    {
        const auto find = [&pass](const LuminanceView &view, const Frame &frame) {
            return codesIn(view, pass.threshold, pass.sizes, frame);
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
            return pixels() > mostPixelsToDouble ? noCodes : read(doubled(even()), 2.0);
        case Picture::EvenTriple:
            return pixels() > mostPixelsToTriple ? noCodes : read(scaled(even(), 3.0), 3.0);
        case Picture::Larger:
            return pixels() > mostPixelsToDouble ? noCodes : read(scaled(grey(), 1.5), 1.5);
        case Picture::Inverted:
            return read(inverted(grey()));
        case Picture::Mirrored:
            return find(mirrored(m_view), mirroredFrame());
        case Picture::Sharp:
            return read(sharpened(grey()));
        case Picture::SharpDouble:
            return pixels() > mostPixelsToDouble ? noCodes : read(sharpened(doubled(grey())), 2.0);
        case Picture::Centre: {
            const QRect middle(m_view.width / 4, m_view.height / 4, m_view.width / 2, m_view.height / 2);
            const Grey large = sharpened(doubled(copyOf(partOf(m_view, middle))));
            return find(large.view(), {2.0, {}, 0, middle.topLeft()});
        }
        case Picture::Bordered: {
            const Grey wide = bordered(grey());
            const int margin = (wide.width - m_view.width) / 2;
            return read(wide, 1.0, {margin, margin});
        }
        }
        return noCodes;
    }

private:
    const Grey &even()
    {
        std::call_once(m_evened, [this] { m_even = normalised(grey()); });
        return m_even;
    }

    Frame mirroredFrame() const { return {m_scale, {}, static_cast<int>(m_view.width / m_scale), m_origin}; }

    inline static const QList<FoundCode> noCodes = {};
    LuminanceView m_view;
    QPoint m_origin;
    double m_scale;
    std::once_flag m_copied;
    std::once_flag m_evened;
    Grey m_grey;
    Grey m_even;
};

// What the passes so far have brought.
class Search
{
public:
    const QList<FoundCode> &codes() const { return m_codes; }

    void add(const QList<FoundCode> &codes)
    {
        for (const FoundCode &code : codes)
            if (!code.text.isEmpty()
                && std::ranges::none_of(m_codes, [&](const FoundCode &here) { return here.text == code.text; }))
                m_codes.append(code);
    }

    void round(Original &original, const Round &round)
    {
        QList<FoundCode> first;
        QList<FoundCode> second;
        sideBySide([&] { first = original.codes(round[0]); }, [&] { second = original.codes(round[1]); });
        add(first);
        add(second);
    }

    bool has(const Sighting &sighting) const
    {
        const QPoint middle = sighting.outline.boundingRect().center().toPoint();
        return std::ranges::any_of(m_codes,
                                   [&](const FoundCode &code) { return code.outline.boundingRect().contains(middle); });
    }

    Reading result(std::optional<Reason> whyNothing)
    {
        if (m_codes.isEmpty())
            return {{}, whyNothing};
        std::ranges::stable_sort(m_codes, [](const FoundCode &a, const FoundCode &b) {
            const QPoint left = a.outline.boundingRect().topLeft();
            const QPoint right = b.outline.boundingRect().topLeft();
            return std::pair(left.y(), left.x()) < std::pair(right.y(), right.x());
        });
        return {m_codes, std::nullopt};
    }

private:
    QList<FoundCode> m_codes;
};

// Reads the part around a code that was seen, brought to a size at which modules are a few pixels wide.
QList<FoundCode> codesAround(const Sighting &sighting, const Grey &grey)
{
    constexpr double wantedModule = 4.0;
    const auto margin = static_cast<int>(6 * sighting.module) + 4;
    const QRect part = sighting.outline.boundingRect()
                           .toAlignedRect()
                           .adjusted(-margin, -margin, margin, margin)
                           .intersected({0, 0, grey.width, grey.height});
    if (part.isEmpty())
        return {};
    const double scale = std::clamp(wantedModule / sighting.module, 0.25, 4.0);
    Grey cut = scaled(copyOf(partOf(grey.view(), part)), scale);
    if (sighting.lightOnDark)
        cut = inverted(cut);
    Original original(cut.view(), part.topLeft(), scale);
    constexpr std::array passes{
        Pass{Picture::Plain},       Pass{Picture::Even, Threshold::Middle},  Pass{Picture::Sharp},
        Pass{Picture::Even},        Pass{Picture::Plain, Threshold::Global}, Pass{Picture::EvenHalf},
        Pass{Picture::EvenMirrored}};
    for (const Pass &pass : passes)
        if (const QList<FoundCode> codes = original.codes(pass); !codes.isEmpty())
            return codes;
    return {};
}

Reading readThoroughly(const LuminanceView &view)
{
    Original original(view);
    Search search;
    QList<FoundCode> plain;
    QList<FoundCode> dark;
    QList<Sighting> sightings;
    const auto readSighted = [&] {
        for (const Sighting &sighting : std::as_const(sightings))
            if (!search.has(sighting))
                search.add(codesAround(sighting, original.grey()));
    };
    const auto readDark = [&] { dark = original.codes(firstRound()[1]); };
    const bool isLarge = original.pixels() > mostPixelsToDouble;
    if (isLarge) {
        // On a large screen a person waits for every pass, and what can be seen of dark codes is seen without it.
        sideBySide([&] { plain = original.codes(firstRound()[0]); },
                   [&] { sightings = sightingsIn(original.grey(), Look::All); });
    } else {
        sideBySide([&] {
            plain = original.codes(firstRound()[0]);
            sightings = sightingsIn(original.grey(), Look::All);
        }, readDark);
    }
    search.add(plain);
    search.add(dark);
    readSighted();
    const bool isAllRead =
        std::ranges::all_of(sightings, [&](const Sighting &sighting) { return search.has(sighting); });
    if (isLarge && (search.codes().isEmpty() || !isAllRead)) {
        readDark();
        search.add(dark);
    }
    for (const Round &round : harderRounds) {
        if (!search.codes().isEmpty())
            break;
        search.round(original, round);
    }
    if (search.codes().isEmpty() && sightings.isEmpty() && original.pixels() <= mostPixelsToDouble)
        sightings = sightingsIn(original.grey(), Look::Fine);
    return search.result(sightings.isEmpty() ? Reason::NoQrCode : reasonFor(sightings.first()));
}

std::optional<Reading> refused(const LuminanceView &view)
{
    if (!view.data || view.width < 1 || view.height < 1)
        return Reading{{}, Reason::NoQrCode};
    if (qsizetype(view.width) * view.height > mostPixels)
        return Reading{{}, Reason::PictureTooLarge};
    return std::nullopt;
}

} // namespace

Reading read(const LuminanceView &view, Effort effort)
{
    if (const auto answer = refused(view))
        return *answer;
    if (effort == Effort::Thorough)
        return readThoroughly(view);
    Search search;
    search.add(Original(view).codes({Picture::Plain}));
    return search.result(Reason::NoQrCode);
}

Reading readFrame(const LuminanceView &view, int turn)
{
    if (const auto answer = refused(view))
        return *answer;
    Original original(view);
    Search search;
    search.add(original.codes({Picture::Plain, Threshold::Local, Sizes::Given}));
    if (!search.codes().isEmpty())
        return search.result({});
    const auto step = static_cast<std::size_t>(std::max(turn, 0));
    if (step % 4 == 3) {
        const QList<Sighting> sightings = sightingsIn(original.grey(), Look::Coarse);
        return {{}, sightings.isEmpty() ? Reason::NoQrCode : reasonFor(sightings.first())};
    }
    search.add(original.codes(framePasses[(step - step / 4) % framePasses.size()]));
    return search.result(Reason::NoQrCode);
}

Reading read(const QImage &picture)
{
    if (picture.isNull())
        return {{}, Reason::NoQrCode};
    if (qsizetype(picture.width()) * picture.height() > mostPixels)
        return {{}, Reason::PictureTooLarge};
    return readThoroughly(greyOf(picture).view());
}

} // namespace countersign::qr
