// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/acceptance.h"
#include "app/cli/backupopening.h"
#include "app/cli/choosing.h"
#include "app/cli/commands.h"
#include "app/cli/foreignopening.h"
#include "app/cli/importreport.h"
#include "app/cli/output.h"
#include "core/base/errortext.h"

#include <algorithm>

namespace countersign::cli {

namespace {

using What = Accepted::What;

/// All that came out of the files, before and after it is held against the vault.
struct Import
{
    ImportReport report; ///< One row for every entry; those to be taken in first, in the order of `tokens`.
    QList<Token> tokens;
    Incoming batches;     ///< Parts of Google exports alone.
    bool complete = true; ///< Every file could be read.
};

void gather(Import &import, const ForeignRead &file, QList<ImportRow> &aside)
{
    if (!file.incoming) {
        complain(QStringLiteral("%1: %2").arg(file.path, sentenceFor(file.incoming.error())));
        import.complete = false;
        return;
    }
    for (const IncomingToken &incoming : file.incoming->tokens) {
        if (incoming.trashed) {
            aside.append({.file = file.path,
                          .name = nameOf(incoming.token),
                          .token = incoming.token,
                          .reason = Cli::tr("It lay in the other app's bin. Take it out there and export again if you "
                                            "still need it.")});
            continue;
        }
        import.tokens.append(incoming.token);
        import.report.rows.append({.file = file.path, .name = nameOf(incoming.token), .token = incoming.token});
    }
    for (const Refused &refused : file.incoming->refused)
        aside.append({.file = file.path, .name = refused.name, .reason = sentenceFor(refused.why)});
    Incoming parts;
    parts.batch = file.incoming->batch;
    parts.otherBatches = file.incoming->otherBatches;
    intake::join(import.batches, std::move(parts));
}

Import gathered(const QList<ForeignRead> &files)
{
    Import import;
    QList<ImportRow> aside;
    for (const ForeignRead &file : files)
        gather(import, file, aside);
    import.report.rows += aside;
    return import;
}

void remarkOnParts(const Incoming &batches)
{
    QList<Batch> all = batches.otherBatches;
    if (batches.batch)
        all.append(*batches.batch);
    for (const Batch &batch : all)
        for (const int part : batch.missing())
            complain(Cli::tr("Part %1 of %2 of this export is still to come. Import it as well.")
                         .arg(part + 1)
                         .arg(batch.size));
}

/// Notes in the report what became of each token.
void note(ImportReport &report, const QList<Accepted> &outcome)
{
    for (qsizetype i = 0; i < outcome.size(); ++i) {
        ImportRow &row = report.rows[i];
        row.id = outcome[i].id;
        switch (outcome[i].what) {
        case What::Added:
            row.outcome = outcome[i].isReEnrolment ? ImportRow::Outcome::ReEnrolment : ImportRow::Outcome::New;
            break;
        case What::Here:
            row.outcome = ImportRow::Outcome::Here;
            break;
        case What::Replaced:
            row.outcome = ImportRow::Outcome::ReEnrolment;
            break;
        case What::Refused:
            row.outcome = ImportRow::Outcome::ReEnrolment;
            row.reason = Cli::tr("This account is here with another key. Say --replace if the service gave you a new "
                                 "key, or --keep-both if these are two accounts.");
            break;
        }
    }
}

void finish(Invocation &invocation, Import import, const QList<Accepted> &outcome, bool isKept)
{
    note(import.report, outcome);
    import.report.isKept = isKept;
    const Arguments &arguments = invocation.arguments();
    if (arguments.has("json"))
        sayAsJson(import.report, arguments.has("show-secrets"), invocation.now());
    else
        sayAsTable(import.report, arguments.has("show-secrets"));
    remarkOnParts(import.batches);
    const bool isUndecided =
        std::ranges::any_of(outcome, [](const Accepted &one) { return one.what == What::Refused; });
    if (isUndecided && !arguments.has("dry-run"))
        complain(Cli::tr("Accounts that are here with another key were left as they are."));
    const bool isDone = import.complete && (!isUndecided || arguments.has("dry-run"));
    invocation.finish(isDone ? Exit::Done : Exit::Refused);
}

void take(Invocation &invocation, const Import &import)
{
    const auto outcome = std::make_shared<QList<Accepted>>();
    const Change change = acceptingTogether(import.tokens, ruleOf(invocation.arguments()), invocation.now(), outcome);
    // A trial first: where nothing would change, nothing is saved.
    if (const Result<Vault> trial = change(invocation.session().vault()); !trial)
        return invocation.refuse(trial.error());
    if (invocation.arguments().has("dry-run") || !changesSomething(*outcome))
        return finish(invocation, import, *outcome, false);
    invocation.whenChanged(change, [&invocation, import, outcome] { finish(invocation, import, *outcome, true); });
}

} // namespace

QString faultOfImport(const Arguments &arguments)
{
    if (arguments.has("replace") && arguments.has("keep-both"))
        return Cli::tr("Choose one of --replace and --keep-both.");
    return arguments.names.isEmpty() ? Cli::tr("The name of the file is missing.") : QString();
}

void importFiles(Invocation &invocation)
{
    whenForeignRead(invocation, invocation.arguments().names,
                    [&invocation](const QList<ForeignRead> &files, const Secret &password) {
        const Import import = gathered(files);
        // Nothing at all could be read: there is nothing to ask the vault for.
        if (import.report.rows.isEmpty() && !import.complete)
            return invocation.finish(Exit::Refused);
        whenVaultTried(invocation, password, [&invocation, import](const Result<void> &opened) {
            if (!opened && opened.error().reason == Reason::VaultSealed)
                return invocation.finish(Exit::Refused); // Which has been said.
            if (!opened)
                return invocation.refuse(opened.error());
            if (!invocation.refusesEmptyPlace())
                take(invocation, import);
        });
    });
}

} // namespace countersign::cli
