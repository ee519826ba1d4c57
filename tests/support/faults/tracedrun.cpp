// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faults/tracedrun.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

namespace countersign::faults {

namespace {

constexpr int longestRun = 120'000; // ms

QProcessEnvironment environment()
{
    QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    // The leak check of the sanitizers traces by itself, and cannot do so under another tracer.
    own.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("detect_leaks=0"));
    return own;
}

} // namespace

QString savevault()
{
    return qEnvironmentVariable("COUNTERSIGN_SAVEVAULT");
}

QString faulttrace()
{
    return qEnvironmentVariable("COUNTERSIGN_FAULTTRACE");
}

bool everyPoint()
{
    return qEnvironmentVariableIsSet("COUNTERSIGN_LONG");
}

bool mayTrace()
{
    return QProcess::execute(faulttrace(), {QStringLiteral("--"), QStringLiteral("true")}) == 0;
}

TracedRun traced(const QStringList &options, const QStringList &arguments)
{
    const QTemporaryDir folder;
    const QString report = folder.filePath(QStringLiteral("report"));
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(faulttrace(), options
                                    + QStringList{QStringLiteral("--report"), report, QStringLiteral("--"), savevault()}
                                    + arguments);
    TracedRun run;
    if (!process.waitForFinished(longestRun) || process.exitStatus() != QProcess::NormalExit)
        return run;
    run.code = process.exitCode();
    run.said = QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    QFile file(report);
    if (!file.open(QIODevice::ReadOnly))
        return run;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        if (line.startsWith(QLatin1String("calls ")))
            run.calls = line.sliced(6).toInt();
        if (line.startsWith(QLatin1String("hit ")))
            run.hit = line.sliced(4);
    }
    return run;
}

} // namespace countersign::faults
