// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/keyringsession.h"

#include <QDir>
#include <QProcess>

namespace countersign::keyring {

namespace {

QString session()
{
    return qEnvironmentVariable("KEYRING_SESSION");
}

} // namespace

bool isPrivateSession()
{
    return !session().isEmpty();
}

bool control(const QString &command)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(qEnvironmentVariable("KEYRING_CONTROL"), {command});
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

bool startAfresh()
{
    const QDir data(session() + QStringLiteral("/data"));
    return control(QStringLiteral("--kill")) && QDir(data.filePath(QStringLiteral("keyrings"))).removeRecursively()
           && QDir(data.filePath(QStringLiteral("kwalletd"))).removeRecursively() && control(QStringLiteral("--start"));
}

int itemCount()
{
    const QByteArray items =
        outputOf(QStringLiteral("secret-tool"), {QStringLiteral("search"), QStringLiteral("--all"),
                                                 QStringLiteral("server"), QStringLiteral("Countersign")});
    return static_cast<int>(items.startsWith('[') ? 1 + items.count("\n[") : 0);
}

QByteArray outputOf(const QString &program, const QStringList &arguments, const QStringList &extra)
{
    QProcess process;
    process.setEnvironment(QProcess::systemEnvironment() + extra);
    process.start(program, arguments);
    process.waitForFinished(60000);
    return process.readAllStandardOutput();
}

} // namespace countersign::keyring
