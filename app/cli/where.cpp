// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/tokenjson.h"
#include "core/base/errortext.h"

#include <QDateTime>
#include <QDir>

namespace countersign::cli {

namespace {

/// What is known without a passphrase.
struct Findings
{
    QString place;
    QString path; ///< Empty for the keychain.
    bool isThere = false;
    bool isSealed = false;
    std::optional<Error> problem;
    QString backupFolder;
    qint64 lastGoodBackup = 0; ///< Unix seconds; 0: never.
};

Findings findingsOf(Invocation &invocation, const Result<void> &opened)
{
    const Session &session = invocation.session();
    Findings findings;
    findings.place = session.describePlace();
    findings.path = invocation.whereabouts().place.path;
    findings.isSealed = session.state() == Session::State::Locked || session.canLock();
    findings.isThere = findings.isSealed || (opened && !session.isFirstStart());
    if (!opened && !findings.isSealed)
        findings.problem = opened.error();
    findings.backupFolder = invocation.backups().folder();
    findings.lastGoodBackup = invocation.backups().lastGood();
    return findings;
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

void sayAsJson(const Findings &findings)
{
    say(QJsonObject{
        {QStringLiteral("place"), findings.path.isEmpty() ? QStringLiteral("keychain") : QStringLiteral("file")},
        {QStringLiteral("name"), findings.place},
        {QStringLiteral("file"), orNull(findings.path)},
        {QStringLiteral("exists"), findings.isThere},
        {QStringLiteral("sealed"), findings.isThere ? QJsonValue(findings.isSealed) : QJsonValue()},
        {QStringLiteral("problem"), findings.problem ? QJsonValue(sentenceFor(*findings.problem)) : QJsonValue()},
        {QStringLiteral("backupFolder"), orNull(findings.backupFolder)},
        {QStringLiteral("lastGoodBackup"),
         findings.lastGoodBackup > 0 ? QJsonValue(findings.lastGoodBackup) : QJsonValue()},
    });
}

void sayInWords(const Findings &findings)
{
    if (findings.isSealed)
        say(Cli::tr("The vault is in %1, sealed with a passphrase.").arg(findings.place));
    else if (findings.isThere && findings.path.isEmpty())
        say(Cli::tr("The vault is in %1, without a passphrase of its own.").arg(findings.place));
    else if (findings.isThere)
        say(Cli::tr("The vault is in %1, without a passphrase: whoever has the file can read its keys.")
                .arg(findings.place));
    else if (findings.problem)
        say(Cli::tr("The vault is to be found in %1.").arg(findings.place));
    else
        say(Cli::tr("There is no vault yet; %1 is the place for it.").arg(findings.place));
    if (findings.backupFolder.isEmpty())
        say(Cli::tr("No backups are made by themselves."));
    else
        say(Cli::tr("Backups are made in “%1”.").arg(QDir::toNativeSeparators(findings.backupFolder)));
    if (findings.lastGoodBackup > 0)
        say(Cli::tr("The last good one was made at %1.")
                .arg(QDateTime::fromSecsSinceEpoch(findings.lastGoodBackup)
                         .toString(QStringLiteral("yyyy-MM-dd HH:mm"))));
}

} // namespace

void where(Invocation &invocation)
{
    whenDone(invocation.session().open(), &invocation, [&invocation](const Result<void> &opened) {
        const Findings findings = findingsOf(invocation, opened);
        if (invocation.arguments().has("json"))
            sayAsJson(findings);
        else
            sayInWords(findings);
        if (findings.problem)
            invocation.refuse(*findings.problem);
        else
            invocation.finish();
    });
}

} // namespace countersign::cli
