// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <string>
#include <vector>

/// What every measuring program here needs: middle values, CPU time, and rows of one table.
namespace countersign::bench {

/// The value that `share` (0 to 1) of all values do not exceed; 0 where there are none.
inline double quantileOf(std::vector<double> values, double share)
{
    if (values.empty())
        return 0.0;
    std::ranges::sort(values);
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1) + 0.5)];
}

inline double medianOf(std::vector<double> values)
{
    return quantileOf(std::move(values), 0.5);
}

/// CPU time of this process in milliseconds: other programs that want the processor hardly show in it.
inline double cpuMilliseconds()
{
    return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

/// One of several ways to do a thing, or to do the least of it.
struct Way
{
    std::string name;
    std::function<void()> once;
    std::vector<double> milliseconds = {}; ///< CPU time of each round.
};

/// Lets all ways take turns, so that other load on the machine meets all of them alike.
inline void takeTurns(std::vector<Way> &ways, int rounds, int repetitions)
{
    for (int round = 0; round < rounds; ++round)
        for (Way &way : ways) {
            const double before = cpuMilliseconds();
            for (int i = 0; i < repetitions; ++i)
                way.once();
            way.milliseconds.push_back(cpuMilliseconds() - before);
        }
}

/// The median over all rounds of what `way` took for each unit that `floor` took.
inline double ratioOf(const Way &way, const Way &floor)
{
    std::vector<double> ratios;
    for (std::size_t i = 0; i < way.milliseconds.size(); ++i)
        ratios.push_back(way.milliseconds[i] / floor.milliseconds[i]);
    return medianOf(ratios);
}

/// A number with its unit, which has to bring its own blank.
inline std::string text(double value, int decimals, const char *unit)
{
    char buffer[64];
    std::snprintf(buffer, sizeof buffer, "%.*f%s", decimals, value, unit);
    return buffer;
}

/// One row of the table; tests/bench/run prints with the same widths.
inline void printRow(const std::string &what, const std::string &figure, const std::string &floor,
                     const std::string &ratio)
{
    std::printf("%-50s %14s %14s %8s\n", what.c_str(), figure.c_str(), floor.c_str(), ratio.c_str());
    std::fflush(stdout);
}

} // namespace countersign::bench
