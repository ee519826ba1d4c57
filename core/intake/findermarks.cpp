// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/findermarks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <vector>

namespace countersign::qr {

namespace {

constexpr double smallestModule = 0.85;
constexpr double smallestHalvedModule = 1.5;
constexpr double largestModule = 3.5;

// More are not met in a picture that holds codes, but may be on a wall of tiles.
constexpr qsizetype mostMarks = 160;

bool isFinder(const std::array<int, 5> &runs, double slack)
{
    const double module = (runs[0] + runs[1] + runs[2] + runs[3] + runs[4]) / 7.0;
    const double one = slack * module + 0.5;
    const auto near = [&](int run, double wanted, double tolerance) { return std::abs(run - wanted) <= tolerance; };
    return near(runs[0], module, one) && near(runs[1], module, one) && near(runs[2], 3 * module, 1.3 * one)
           && near(runs[3], module, one) && near(runs[4], module, one);
}

struct Crossing
{
    double offset = 0; ///< Of the middle of the pattern, in steps.
    double module = 0; ///< In steps.
};

// The finder pattern around a pixel along a direction.
std::optional<Crossing> crossing(const Grey &dark, int x, int y, int stepX, int stepY, double module, double slack)
{
    const uchar colour = dark.row(y)[x];
    const int most = static_cast<int>(2.5 * module) + 2;
    const auto walk = [&](int sign, std::array<int, 3> &runs) {
        int atX = x;
        int atY = y;
        for (int part = 0; part < 3; ++part) {
            const uchar wanted = part == 1 ? static_cast<uchar>(1 - colour) : colour;
            while (atX >= 0 && atY >= 0 && atX < dark.width && atY < dark.height && dark.row(atY)[atX] == wanted) {
                atX += sign * stepX;
                atY += sign * stepY;
                if (++runs[std::size_t(part)] > most)
                    return false;
            }
            if (runs[std::size_t(part)] == 0)
                return false;
        }
        return true;
    };
    std::array<int, 3> back{};
    std::array<int, 3> ahead{};
    if (!walk(-1, back) || !walk(1, ahead))
        return std::nullopt;
    // Both walks counted the pixel they began at.
    const std::array<int, 5> runs{back[2], back[1], back[0] + ahead[0] - 1, ahead[1], ahead[2]};
    if (!isFinder(runs, slack))
        return std::nullopt;
    return Crossing{(ahead[0] - back[0]) / 2.0, (runs[0] + runs[1] + runs[2] + runs[3] + runs[4]) / 7.0};
}

void addMark(QList<Mark> &marks, const Mark &mark)
{
    for (Mark &here : marks) {
        const QPointF apart = here.middle - mark.middle;
        if (here.light != mark.light || std::hypot(apart.x(), apart.y()) > 2.5 * std::max(here.module, mark.module))
            continue;
        const double share = 1.0 / ++here.rows;
        here.middle += (mark.middle - here.middle) * share;
        here.module += (mark.module - here.module) * share;
        return;
    }
    if (marks.size() < mostMarks)
        marks.append(mark);
}

void lookAt(const Grey &dark, double scale, int x, int y, double module, QList<Mark> &marks)
{
    constexpr double slack = 0.6;
    const auto down = crossing(dark, x, y, 0, 1, module, slack);
    if (!down || down->module < 0.6 * module || down->module > 1.7 * module)
        return;
    const int middleY = std::clamp(y + static_cast<int>(std::lround(down->offset)), 0, dark.height - 1);
    const auto along = crossing(dark, x, middleY, 1, 0, module, slack);
    if (!along)
        return;
    const int middleX = std::clamp(x + static_cast<int>(std::lround(along->offset)), 0, dark.width - 1);
    // A square within a square shows the same along a diagonal, letters and ticks in boxes do not.
    if (!crossing(dark, middleX, middleY, 1, 1, module, 0.8) && !crossing(dark, middleX, middleY, 1, -1, module, 0.8))
        return;
    const double smallest = scale != 1.0 ? smallestHalvedModule : smallestModule;
    const double mean = (down->module + along->module) / 2.0;
    if (mean < smallest || mean > largestModule)
        return;
    const QPointF middle((x + along->offset + 0.5) * scale, (y + down->offset + 0.5) * scale);
    addMark(marks, {middle, mean * scale, dark.row(y)[x] == 0, 1});
}

} // namespace

void findMarks(const Grey &dark, double scale, QList<Mark> &marks)
{
    // The middle of a pattern is three modules high.
    const int step = scale != 1.0 ? 3 : 2;
    const auto width = std::size_t(dark.width);
    std::vector<int> ends;
    for (int y = step / 2; y < dark.height; y += step) {
        const uchar *row = dark.row(y);
        ends.assign(1, 0);
        for (std::size_t x = 1; x < width; ++x)
            if (row[x] != row[x - 1])
                ends.push_back(static_cast<int>(x));
        ends.push_back(dark.width);
        for (std::size_t i = 5; i < ends.size(); ++i) {
            const int *end = ends.data() + i - 5;
            const std::array<int, 5> runs{end[1] - end[0], end[2] - end[1], end[3] - end[2], end[4] - end[3],
                                          end[5] - end[4]};
            if (end[5] - end[0] <= 7 * (largestModule + 1) && isFinder(runs, 0.6))
                lookAt(dark, scale, (end[2] + end[3]) / 2, y, (end[5] - end[0]) / 7.0, marks);
        }
    }
}

} // namespace countersign::qr
