// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/qrguess.h"

#include "core/intake/findermarks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <iterator>
#include <numbers>
#include <utility>

namespace countersign::qr {

namespace {

// The picture and smaller and smaller ones of it, each with what is dark in it. A finder pattern is looked for where
// its modules are two or three pixels wide: there one window of comparison fits all, blurred edges are steep again,
// and the noise is gone.
struct Level
{
    Grey grey;
    Grey dark;
    double scale = 1.0; ///< Pixels of the picture for one of these.
};

constexpr int window = 6;

constexpr qsizetype mostMarksToPair = 16;

double lengthOf(QPointF vector)
{
    return std::hypot(vector.x(), vector.y());
}

// A square of modules, by its first finder pattern's middle and the steps to the next module along both sides.
struct Grid
{
    QPointF middle;
    QPointF right;
    QPointF down;
    int modules = 0;

    QPointF at(double column, double row) const { return middle + right * (column - 3) + down * (row - 3); }
};

class Scene
{
public:
    Scene(const Grey &grey, Look look)
    {
        double scale = look == Look::All ? 1.0 : look == Look::Coarse ? 2.0 : 0.5;
        Grey next = look == Look::All ? grey : look == Look::Coarse ? halved(grey) : doubled(grey);
        while (next.width >= 24 && next.height >= 24) {
            Grey dark = darkness(next, window);
            Grey half = halved(next);
            m_levels.push_back({std::move(next), std::move(dark), scale});
            next = std::move(half);
            scale *= 2.0;
        }
        m_size = QSizeF(grey.width, grey.height);
    }

    QList<Sighting> sightings()
    {
        QList<Mark> marks;
        // From the smallest picture up, because noise fills the list on the largest.
        for (auto level = m_levels.rbegin(); level != m_levels.rend(); ++level)
            findMarks(level->dark, level->scale, marks);
        for (const Mark &corner : std::as_const(marks)) {
            const QList<Mark> near = nearestLike(corner, marks);
            for (const Mark &right : near)
                for (const Mark &down : near)
                    addThree(corner, right, down);
        }
        for (const Mark &first : std::as_const(marks)) {
            const QList<Mark> near = nearestLike(first, marks);
            for (const Mark &second : near)
                addTwo(first, second);
        }
        if (m_found.isEmpty())
            for (const Mark &mark : std::as_const(marks))
                addOne(mark);
        return m_found;
    }

private:
    // What may belong to the same code: noise and tiles bring hundreds of marks, but few of them near and alike.
    static QList<Mark> nearestLike(const Mark &mark, const QList<Mark> &marks)
    {
        QList<Mark> near;
        std::ranges::copy_if(marks, std::back_inserter(near), [&](const Mark &other) {
            const double apart = lengthOf(other.middle - mark.middle);
            return apart > 10 * mark.module && apart < 250 * mark.module && areAlike(mark, other);
        });
        std::ranges::stable_sort(near, std::greater(), &Mark::rows);
        near.resize(std::min(near.size(), mostMarksToPair));
        return near;
    }

    double brightness(QPointF at, double module) const
    {
        // The level on which a module is about two pixels: a sample there is a mean over most of the module.
        std::size_t chosen = 0;
        while (chosen + 1 < m_levels.size() && module / m_levels[chosen].scale > 3.0)
            ++chosen;
        const Level &level = m_levels[chosen];
        const double x = std::clamp(at.x() / level.scale - 0.5, 0.0, level.grey.width - 1.001);
        const double y = std::clamp(at.y() / level.scale - 0.5, 0.0, level.grey.height - 1.001);
        const uchar *row = level.grey.row(static_cast<int>(y)) + static_cast<int>(x);
        const uchar *below = row + level.grey.width;
        const double fromLeft = x - std::floor(x);
        const double fromTop = y - std::floor(y);
        return (row[0] * (1 - fromLeft) + row[1] * fromLeft) * (1 - fromTop)
               + (below[0] * (1 - fromLeft) + below[1] * fromLeft) * fromTop;
    }

    bool isInside(QPointF at, double slack = 0.0) const
    {
        return at.x() >= -slack && at.y() >= -slack && at.x() <= m_size.width() + slack
               && at.y() <= m_size.height() + slack;
    }

    // Whether what lies around the first mark is a square within a square, module by module.
    bool beginsWithFinder(const Grid &grid, bool light, int enough) const
    {
        const double module = lengthOf(grid.right);
        std::array<double, 49> samples{};
        std::array<bool, 49> inRing{};
        double ring = 0;
        double rest = 0;
        for (int i = 0; i < 49; ++i) {
            const auto at = static_cast<std::size_t>(i);
            inRing[at] = std::max(std::abs(i % 7 - 3), std::abs(i / 7 - 3)) == 2;
            samples[at] = brightness(grid.at(i % 7, i / 7), module);
            (inRing[at] ? ring : rest) += samples[at];
        }
        const double threshold = (ring / 16 + rest / 33) / 2;
        int right = 0;
        for (std::size_t i = 0; i < 49; ++i)
            right += ((samples[i] > threshold) == inRing[i]) != light ? 1 : 0;
        return right >= enough;
    }

    // How much of the timing pattern along the first row side is there: steps the right way less steps the wrong way.
    void timing(const Grid &grid, bool light, bool alongRows, int &right, int &all) const
    {
        const double module = lengthOf(alongRows ? grid.right : grid.down);
        const auto at = [&](int i) { return alongRows ? grid.at(i, 6) : grid.at(6, i); };
        double last = brightness(at(7), module);
        for (int i = 8; i <= grid.modules - 8; ++i) {
            if (!isInside(at(i)))
                break;
            const double here = brightness(at(i), module);
            right += (here < last) == ((i % 2 == 0) != light) && std::abs(here - last) > 2.0 ? 1 : 0;
            ++all;
            last = here;
        }
    }

    // How wide the steepest edge of a finder pattern is, in pixels.
    double edgeOf(const Mark &mark, QPointF direction) const
    {
        const QPointF unit = direction / lengthOf(direction);
        double least = 255;
        double most = 0;
        double steepest = 0.1;
        const auto at = [&](double pixels) { return brightness(mark.middle + unit * pixels, 1.0); };
        for (double pixels = -4.5 * mark.module; pixels < 4.5 * mark.module; pixels += 0.5) {
            const double here = at(pixels);
            least = std::min(least, here);
            most = std::max(most, here);
            steepest = std::max(steepest, std::abs(at(pixels + 0.5) - at(pixels - 0.5)));
        }
        return (most - least) / steepest;
    }

    bool isKnown(QPointF middle) const
    {
        return std::ranges::any_of(m_found,
                                   [&](const Sighting &here) { return here.outline.boundingRect().contains(middle); });
    }

    // `modulesRight`: of the 49 of the first finder pattern.
    void add(const Grid &grid, const Mark &mark, int modulesRight)
    {
        const double end = grid.modules - 0.5;
        const QPolygonF outline(
            QList<QPointF>{grid.at(-0.5, -0.5), grid.at(end, -0.5), grid.at(end, end), grid.at(-0.5, end)});
        if (isKnown(outline.boundingRect().center()) || !beginsWithFinder(grid, mark.light, modulesRight))
            return;
        const double module = (lengthOf(grid.right) + lengthOf(grid.down)) / 2;
        const bool cutOff =
            !std::ranges::all_of(outline, [&](QPointF corner) { return isInside(corner, 1.5 * module); });
        m_found.append({outline, module, edgeOf(mark, grid.right), mark.light, cutOff});
    }

    // Whether two finder patterns look like two of the same code.
    static bool areAlike(const Mark &a, const Mark &b)
    {
        return a.light == b.light && a.module < 1.5 * b.module && b.module < 1.5 * a.module;
    }

    template<typename Check>
    static void forEachVersion(double modules, Check check)
    {
        // Counting modules by the size of a mark is right to about a tenth.
        const int version = std::clamp(static_cast<int>(std::lround((modules - 17) / 4)), 1, 40);
        const int doubt = 1 + version / 8;
        for (int tried = std::max(1, version - doubt); tried <= std::min(40, version + doubt); ++tried)
            check(17 + 4 * tried);
    }

    void addThree(const Mark &corner, const Mark &rightMark, const Mark &downMark)
    {
        if (&rightMark == &downMark || !areAlike(rightMark, downMark) || isKnown(corner.middle))
            return;
        const QPointF right = rightMark.middle - corner.middle;
        const QPointF down = downMark.middle - corner.middle;
        const double width = lengthOf(right);
        const double height = lengthOf(down);
        // Clockwise, about square, about at a right angle
        const double cross = right.x() * down.y() - right.y() * down.x();
        if (width > 1.4 * height || height > 1.4 * width || cross < 0.87 * width * height)
            return;
        const double module = (corner.module + rightMark.module + downMark.module) / 3;
        const double modules = (width + height) / 2 / module + 7;
        if (modules < 18 || modules > 200)
            return;
        Grid best;
        double bestShare = 0.0;
        forEachVersion(modules, [&](int tried) {
            const Grid grid{corner.middle, right / (tried - 7), down / (tried - 7), tried};
            int good = 0;
            int all = 0;
            timing(grid, corner.light, true, good, all);
            timing(grid, corner.light, false, good, all);
            const double share = all >= 8 ? static_cast<double>(good) / all : 0.0;
            if (share > bestShare) {
                bestShare = share;
                best = grid;
            }
        });
        if (bestShare >= 0.75)
            add(best, corner, 31);
    }

    // Two patterns side by side with the timing pattern between them; the third one is damaged or not in the picture.
    void addTwo(const Mark &first, const Mark &second)
    {
        if (isKnown(first.middle) || isKnown(second.middle))
            return;
        const QPointF right = second.middle - first.middle;
        const double modules = lengthOf(right) / ((first.module + second.module) / 2) + 7;
        if (modules < 22 || modules > 200)
            return;
        Grid best;
        double bestShare = 0.0;
        forEachVersion(modules, [&](int tried) {
            const QPointF step = right / (tried - 7);
            const Grid grid{first.middle, step, {-step.y(), step.x()}, tried};
            int good = 0;
            int all = 0;
            timing(grid, first.light, true, good, all);
            const double share = all >= 12 ? static_cast<double>(good) / all : 0.0;
            if (share > bestShare) {
                bestShare = share;
                best = grid;
            }
        });
        if (bestShare >= 0.9)
            add(best, first, 43);
    }

    // One pattern, and a timing pattern that runs from it to the border of the picture. Upright ones only: what is cut
    // off like this was cut out by a person, from a screen.
    void addOne(const Mark &mark)
    {
        constexpr int enough = 12;
        for (const QPointF step : {QPointF(1, 0), QPointF(0, 1), QPointF(-1, 0), QPointF(0, -1)})
            for (const double side : {-1.0, 1.0})
                for (int percent = 94; percent <= 106; percent += 2) {
                    const QPointF right = step * mark.module * percent / 100.0;
                    const Grid grid{mark.middle, right, QPointF(-right.y(), right.x()) * side, 177};
                    int good = 0;
                    int all = 0;
                    timing(grid, mark.light, true, good, all);
                    if (all >= enough && good >= 0.95 * all)
                        return add(grid, mark, 43);
                }
    }

    std::vector<Level> m_levels;
    QSizeF m_size;
    QList<Sighting> m_found;
};

} // namespace

QList<Sighting> sightingsIn(const Grey &grey, Look look)
{
    return Scene(grey, look).sightings();
}

Reason reasonFor(const Sighting &sighting)
{
    // Below two pixels a module, every reader begins to fail.
    constexpr double smallModule = 2.0;
    // An edge nearly as wide as a module leaves hardly anything of a single module among others.
    constexpr double blurredModules = 0.85;
    if (sighting.cutOff)
        return Reason::QrCodeCutOff;
    if (sighting.module < smallModule)
        return Reason::QrCodeTooSmall;
    if (sighting.edge > blurredModules * sighting.module)
        return Reason::QrCodeBlurred;
    return Reason::QrCodeNotReadable;
}

} // namespace countersign::qr
