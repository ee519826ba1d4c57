// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/qrreader.h"

#include "core/intake/qrguess.h"
#include "core/intake/qrpasses.h"

#include <algorithm>
#include <array>
#include <span>
#include <system_error>
#include <thread>

namespace countersign::qr {

namespace {

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
    Round{{{Picture::EvenDouble, Threshold::Middle}, {Picture::Larger, Threshold::Local, Sizes::All}}},
    Round{{{Picture::EvenTriple}, {Picture::Inverted}}},
    // Codes cut out without a margin | large and rough ones
    Round{{{Picture::Bordered}, {Picture::EvenQuarter}}},
    // Codes on dark pages without a margin | codes of which the edge of the picture cuts off a little
    Round{{{Picture::Lifted}, {Picture::Framed, Threshold::Local, Sizes::All}}},
    // Torn and dented ones
    Round{{{Picture::EvenHalf, Threshold::Global, Sizes::All}, {Picture::EvenTriple, Threshold::Middle, Sizes::All}}},
    Round{{{Picture::Smaller, Threshold::Local, Sizes::All}, {Picture::EvenLarger, Threshold::Global, Sizes::All}}},
};

// Once more for codes that can be seen beside others that were read: mostly they are smaller.
constexpr Round roundForTheRest{{{Picture::EvenTriple}, {Picture::EvenDouble}}};

// What successive live frames try when the quick pass finds nothing; each about as dear as the quick pass.
constexpr std::array framePasses{
    Pass{Picture::Inverted, Threshold::Local, Sizes::Given}, // a phone or monitor in dark mode
    Pass{Picture::Even, Threshold::Local, Sizes::Given},     // shadows, glare
    Pass{Picture::Mirrored, Threshold::Local, Sizes::Given}, // cameras that show the picture as a mirror does
    Pass{Picture::EvenHalf},                                 // noise, moiré, and a code held too close
    Pass{Picture::Centre, Threshold::Local, Sizes::Given},   // held too far away
    Pass{Picture::Plain, Threshold::Global, Sizes::All},     // round and ragged modules
};

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
    QList<FoundCode> lifted;
    QList<Sighting> sightings;
    const auto readSighted = [&] {
        for (const Sighting &sighting : std::as_const(sightings))
            if (!search.has(sighting))
                search.add(codesAround(sighting, original.grey()));
    };
    const bool isLarge = original.isLarge();
    const bool isDarkPage = isDark(original.grey());
    const auto readDark = [&] { dark = original.codes(firstRound()[1]); };
    const auto readLifted = [&] {
        if (isDarkPage)
            lifted = original.codes({Picture::Lifted});
    };
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
    const auto isAllRead = [&] {
        return std::ranges::all_of(sightings, [&](const Sighting &sighting) { return search.has(sighting); });
    };
    const bool needsDark = isLarge && (search.codes().isEmpty() || !isAllRead());
    if (needsDark || isDarkPage) {
        sideBySide([&] {
            if (needsDark)
                readDark();
        }, readLifted);
        search.add(dark);
        search.add(lifted);
    }
    for (const Round &round : harderRounds) {
        if (!search.codes().isEmpty())
            break;
        search.round(original, round);
    }
    if (!isLarge && !search.codes().isEmpty() && !isAllRead())
        search.round(original, roundForTheRest);
    if (search.codes().isEmpty() && sightings.isEmpty() && !original.isLarge())
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
