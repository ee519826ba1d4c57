// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/backupopening.h"
#include "app/cli/columns.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/tokenjson.h"
#include "core/base/errortext.h"
#include "core/vault/comparison.h"

namespace countersign::cli {

namespace {

QJsonObject differences(const Comparison &comparison)
{
    return {
        {QStringLiteral("same"), comparison.same},
        {QStringLiteral("onlyInBackup"), QJsonArray::fromStringList(comparison.onlyThere)},
        {QStringLiteral("onlyInVault"), QJsonArray::fromStringList(comparison.onlyHere)},
        {QStringLiteral("otherKey"), QJsonArray::fromStringList(comparison.otherKey)},
        {QStringLiteral("otherDetails"), QJsonArray::fromStringList(comparison.otherWords)},
    };
}

void sayAsJson(const OpenedBackup &backup, const std::optional<Comparison> &comparison)
{
    QJsonArray accounts;
    for (const Token &token : backup.vault.tokens)
        accounts.append(objectFor(token, std::nullopt));
    say(QJsonObject{
        {QStringLiteral("file"), backup.path},
        {QStringLiteral("sealed"), !backup.seal.isEmpty()},
        {QStringLiteral("accounts"), accounts},
        {QStringLiteral("removed"), backup.vault.removed.size()},
        {QStringLiteral("notUnderstood"), backup.vault.setAside.size()},
        {QStringLiteral("comparison"), comparison ? QJsonValue(differences(*comparison)) : QJsonValue()},
    });
}

void sayNames(const QString &what, const QStringList &names)
{
    if (names.isEmpty())
        return;
    say(what);
    for (const QString &name : names)
        say(QStringLiteral("  ") + name);
}

void sayHoldings(const OpenedBackup &backup)
{
    say(backup.seal ? Cli::tr("“%1” is sealed with a passphrase and opens.").arg(backup.path)
                    : Cli::tr("“%1” opens without a passphrase: whoever has it can read its keys.").arg(backup.path));
    QList<QStringList> rows;
    rows.append({Cli::tr("ISSUER"), Cli::tr("ACCOUNT"), Cli::tr("TYPE")});
    for (const Token &token : backup.vault.tokens)
        rows.append({token->issuer, token->account, kindName(token->kind)});
    if (rows.size() > 1)
        for (const QString &line : aligned(rows))
            say(line);
    say(Cli::tr("It holds %n account(s).", nullptr, static_cast<int>(backup.vault.tokens.size())));
    if (!backup.vault.removed.isEmpty())
        say(Cli::tr("It also holds %n removed account(s).", nullptr, static_cast<int>(backup.vault.removed.size())));
    if (!backup.vault.setAside.isEmpty())
        say(Cli::tr("It holds %n more that cannot be used here.", nullptr,
                    static_cast<int>(backup.vault.setAside.size())));
}

void sayComparison(const Comparison &comparison)
{
    if (comparison.isSame())
        return say(Cli::tr("Your vault holds exactly these accounts."));
    say(Cli::tr("%n account(s) are the same in your vault.", nullptr, comparison.same));
    sayNames(Cli::tr("Only in the backup:"), comparison.onlyThere);
    sayNames(Cli::tr("Only in your vault:"), comparison.onlyHere);
    sayNames(Cli::tr("With another key in your vault:"), comparison.otherKey);
    sayNames(Cli::tr("With another name, note, group, picture or other recovery codes in your vault:"),
             comparison.otherWords);
}

void report(Invocation &invocation, const OpenedBackup &backup, const Result<void> &opened)
{
    std::optional<Comparison> comparison;
    if (opened && !invocation.session().isFirstStart())
        comparison = compare(invocation.session().vault(), backup.vault);
    if (opened && backup.seal && backup.seal.key.sameAs(invocation.session().vault().backupSeal.key))
        invocation.backups().notePassphraseTyped();
    if (invocation.arguments().has("json"))
        sayAsJson(backup, comparison);
    else
        sayHoldings(backup);
    if (comparison && !invocation.arguments().has("json"))
        sayComparison(*comparison);
    if (!opened && opened.error().reason != Reason::VaultSealed) // Which was said where nobody typed its passphrase.
        complain(sentenceFor(opened.error()));
    if (!comparison)
        complain(Cli::tr("The backup was not compared with a vault in use."));
    invocation.finish();
}

} // namespace

QString faultOfCheck(const Arguments &arguments)
{
    return arguments.names.isEmpty() ? Cli::tr("The name of the backup file is missing.") : QString();
}

void check(Invocation &invocation)
{
    whenBackupOpen(invocation, invocation.arguments().names.first(), [&invocation](const OpenedBackup &backup) {
        whenVaultTried(invocation, backup.passphrase,
                       [&invocation, backup](const Result<void> &opened) { report(invocation, backup, opened); });
    });
}

} // namespace countersign::cli
