// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace countersign::faults {

/// How a program under faulttrace ended.
struct TracedRun
{
    int code = -1; ///< Its exit code; 137 when it was killed.
    int calls = 0; ///< How many of its calls counted.
    QString hit;   ///< The call that went wrong and its path; empty when there was none of that number.
    QString said;  ///< What it printed.

    bool wasKilled() const { return code == 137; }
};

/// Runs savevault with these arguments under faulttrace with these options.
TracedRun traced(const QStringList &options, const QStringList &arguments);

/// Whether programs may be traced here; says why not.
bool mayTrace();

/// Whether all points are wanted, not only a sample (./dev test --long).
bool everyPoint();

QString savevault();
QString faulttrace();

} // namespace countersign::faults
