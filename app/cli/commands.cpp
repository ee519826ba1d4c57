// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/columns.h"
#include "app/cli/output.h"

#include <algorithm>
#include <iterator>

namespace countersign::cli {

namespace {

constexpr Option json{"json", nullptr, QT_TRANSLATE_NOOP("Cli", "answer with a JSON array, for other programs")};
constexpr Option help{"help", nullptr, QT_TRANSLATE_NOOP("Cli", "show this help")};

constexpr Option vault{"vault", "FILE", QT_TRANSLATE_NOOP("Cli", "use this vault file instead of your own vault")};
constexpr Option older{"older", nullptr,
                       QT_TRANSLATE_NOOP("Cli", "open a vault that is older than the one you used last")};
constexpr Option fresh{"fresh", nullptr,
                       QT_TRANSLATE_NOOP("Cli", "begin an empty vault in place of one that is missing")};
constexpr Option passphraseFd{"passphrase-fd", "N",
                              QT_TRANSLATE_NOOP("Cli", "read the passphrase from file descriptor N, up to a line end")};
constexpr Option vaultPassphraseFd{"vault-passphrase-fd", "N",
                                   QT_TRANSLATE_NOOP("Cli", "the same for the passphrase of the vault in use")};
constexpr Option backupPassphraseFd{"passphrase-fd", "N",
                                    QT_TRANSLATE_NOOP("Cli", "read the backup's passphrase from file descriptor N")};
constexpr Option newPassphraseFd{"new-passphrase-fd", "N",
                                 QT_TRANSLATE_NOOP("Cli", "the same for the new passphrase, instead of asking twice")};
constexpr Option weak{"weak", nullptr,
                      QT_TRANSLATE_NOOP("Cli", "take a new passphrase that is quickly guessed as well")};
constexpr Option yes{"yes", nullptr, QT_TRANSLATE_NOOP("Cli", "do not ask first")};

constexpr Option replaceKey{"replace", nullptr,
                            QT_TRANSLATE_NOOP("Cli", "give an account that is here the new key that comes in")};
constexpr Option keepBoth{"keep-both", nullptr,
                          QT_TRANSLATE_NOOP("Cli", "keep the account that is here beside the one that comes in")};
constexpr Option showSecrets{"show-secrets", nullptr,
                             QT_TRANSLATE_NOOP("Cli", "also show the secret keys; make sure that nobody looks on")};

constexpr Option addOptions[] = {
    {"uri", nullptr, QT_TRANSLATE_NOOP("Cli", "read links or “set up manually” texts from standard input")},
    {"image", nullptr, QT_TRANSLATE_NOOP("Cli", "read the QR codes in picture files")},
    {"manual", nullptr, QT_TRANSLATE_NOOP("Cli", "ask for issuer, account, secret key and the rest, one by one")},
    replaceKey,
    keepBoth,
    json,
    vault,
    passphraseFd,
    older,
    fresh,
    help,
};
constexpr Option listOptions[] = {
    showSecrets, json, vault, passphraseFd, older, help,
};
constexpr Option codeOptions[] = {
    {"at", "UNIX_SECONDS", QT_TRANSLATE_NOOP("Cli", "the code of another moment; a counter stays where it is")},
    json,
    vault,
    passphraseFd,
    older,
    help,
};
constexpr Option removeOptions[] = {
    yes, json, vault, passphraseFd, older, help,
};
constexpr Option onlyVaultOptions[] = {vault, passphraseFd, older, help};
constexpr Option restoreOptions[] = {
    {"replace", nullptr, QT_TRANSLATE_NOOP("Cli", "put a backup file in place of the vault")},
    {"merge", nullptr, QT_TRANSLATE_NOOP("Cli", "add what a backup file has and the vault has not")},
    yes,
    vault,
    {"passphrase-fd", "N",
     QT_TRANSLATE_NOOP("Cli", "read the passphrase (with --replace and --merge: the backup's) from file descriptor N")},
    vaultPassphraseFd,
    newPassphraseFd,
    weak,
    help,
};
constexpr Option passphraseOptions[] = {vault, passphraseFd, newPassphraseFd, weak, older, fresh, help};
constexpr Option backupOptions[] = {
    {"to", "FILE", QT_TRANSLATE_NOOP("Cli", "write one sealed backup file")},
    {"set-up", "FOLDER", QT_TRANSLATE_NOOP("Cli", "make a backup there now and after each change from now on")},
    {"stop", nullptr, QT_TRANSLATE_NOOP("Cli", "make none by themselves any more")},
    vault,
    passphraseFd,
    newPassphraseFd,
    weak,
    older,
    help,
};
constexpr Option checkOptions[] = {json, vault, backupPassphraseFd, vaultPassphraseFd, help};
constexpr Option moveOptions[] = {
    {"to-keychain", nullptr, QT_TRANSLATE_NOOP("Cli", "into the system's keychain; a passphrase stays")},
    {"to", "FILE", QT_TRANSLATE_NOOP("Cli", "into a file under a passphrase")},
    passphraseFd,
    newPassphraseFd,
    weak,
    older,
    help,
};
constexpr Option importOptions[] = {
    {"dry-run", nullptr, QT_TRANSLATE_NOOP("Cli", "say what would come in, and keep nothing")},
    replaceKey,
    keepBoth,
    {"json", nullptr, QT_TRANSLATE_NOOP("Cli", "answer with a JSON object, for other programs")},
    showSecrets,
    vault,
    {"passphrase-fd", "N", QT_TRANSLATE_NOOP("Cli", "read the password of the files from file descriptor N")},
    vaultPassphraseFd,
    older,
    fresh,
    help,
};
constexpr Option exportOptions[] = {
    {"format", "ID", QT_TRANSLATE_NOOP("Cli", "what to write; --formats lists the ids")},
    {"output", "FILE", QT_TRANSLATE_NOOP("Cli", "where to write it; a file that is there already stays")},
    {"formats", nullptr, QT_TRANSLATE_NOOP("Cli", "list the formats")},
    vault,
    passphraseFd,
    newPassphraseFd,
    weak,
    yes,
    older,
    help,
};
constexpr Option whereOptions[] = {json, vault, help};
constexpr Option noOptions[] = {help};

constexpr Command commands[] = {
    {"add", "(--uri | --image FILE… | --manual) [--replace | --keep-both] [--json]",
     QT_TRANSLATE_NOOP("Cli", "Add accounts."), addOptions, -1, faultOfAdd, add},
    {"list", "[--show-secrets] [--json]", QT_TRANSLATE_NOOP("Cli", "List the accounts."), listOptions, 0, nullptr,
     list},
    {"code", "[NAME] [--at UNIX_SECONDS] [--json]",
     QT_TRANSLATE_NOOP("Cli", "Show the code of an account, or all codes. NAME is an issuer, an account, a part of "
                              "either, or the beginning of an id."),
     codeOptions, 1, faultOfCode, code},
    {"watch", "", QT_TRANSLATE_NOOP("Cli", "Show all codes live, until q or Ctrl+C."), onlyVaultOptions, 0, nullptr,
     watch},
    {"remove", "NAME [--yes] [--json]", QT_TRANSLATE_NOOP("Cli", "Remove an account. It can come back for 30 days."),
     removeOptions, 1, faultOfNameless, remove},
    {"removed", "", QT_TRANSLATE_NOOP("Cli", "List the accounts that were removed and can come back."),
     onlyVaultOptions, 0, nullptr, removed},
    {"restore", "NAME | FILE (--replace | --merge) [--yes]",
     QT_TRANSLATE_NOOP("Cli", "Bring a removed account back, or restore a backup file."), restoreOptions, 1,
     faultOfRestore, restore},
    {"passphrase", "(set | change | add | remove) [--weak]",
     QT_TRANSLATE_NOOP("Cli", "Seal the vault with a passphrase, or change what opens it."), passphraseOptions, -1,
     faultOfPassphrase, passphrase},
    {"backup", "[--to FILE | --set-up FOLDER | --stop] [--weak]",
     QT_TRANSLATE_NOOP("Cli", "Write a sealed backup and prove that it opens."), backupOptions, 0, faultOfBackup,
     backup},
    {"check", "FILE [--json]",
     QT_TRANSLATE_NOOP("Cli", "Open a backup beside the vault and show what differs. Nothing is changed."),
     checkOptions, 1, faultOfCheck, check},
    {"move", "(--to-keychain | --to FILE) [--weak]", QT_TRANSLATE_NOOP("Cli", "Keep the vault in another place."),
     moveOptions, 0, faultOfMove, move},
    {"where", "[--json]", QT_TRANSLATE_NOOP("Cli", "Say where the vault is and how it is kept."), whereOptions, 0,
     nullptr, where},
    {"import", "FILE… [--dry-run] [--replace | --keep-both] [--show-secrets] [--json]",
     QT_TRANSLATE_NOOP("Cli", "Take in the accounts of another app's export or backup."), importOptions, -1,
     faultOfImport, importFiles},
    {"export", "(--format ID --output FILE [NAME…] [--weak] [--yes]) | --formats",
     QT_TRANSLATE_NOOP("Cli", "Write accounts into a file for another app."), exportOptions, -1, faultOfExport,
     exportFile},
    {"help", "[COMMAND]", QT_TRANSLATE_NOOP("Cli", "Show this help, or more about one command."), noOptions, 1, nullptr,
     nullptr},
};

const Command *commandNamed(const QString &name)
{
    const auto isIt = [&](const Command &one) { return name == QLatin1String(one.name); };
    const auto found = std::ranges::find_if(commands, isIt);
    return found == std::end(commands) ? nullptr : &*found;
}

QString usageOf(const Command &command)
{
    return Cli::tr("Usage: %1")
        .arg(QStringLiteral("countersign-cli %1 %2").arg(QLatin1String(command.name), QString::fromUtf8(command.usage)))
        .trimmed();
}

QString usage()
{
    return Cli::tr("Usage: %1").arg(QStringLiteral("countersign-cli COMMAND [OPTIONS]"));
}

void sayHelp(const Command &command)
{
    say(usageOf(command));
    say({});
    say(Cli::tr(command.help));
    say({});
    QList<QStringList> rows;
    for (const Option &option : command.options) {
        QString name = QStringLiteral("  --") + QLatin1String(option.name);
        if (option.value)
            name += u' ' + QLatin1String(option.value);
        rows.append({name, Cli::tr(option.help)});
    }
    for (const QString &line : aligned(rows))
        say(line);
}

void sayHelp()
{
    say(usage());
    say({});
    say(Cli::tr("Login codes (one-time passwords) from your keychain."));
    say({});
    QList<QStringList> rows;
    for (const Command &command : commands)
        rows.append({QStringLiteral("  ") + QLatin1String(command.name), Cli::tr(command.help)});
    for (const QString &line : aligned(rows))
        say(line);
    say({});
    say(Cli::tr("“countersign-cli help COMMAND” shows the options of a command; --version shows the version."));
}

std::unexpected<Exit> misused(const QString &sentence, const QString &usageLine)
{
    complain(sentence);
    complain(usageLine);
    return std::unexpected(Exit::WrongUsage);
}

std::unexpected<Exit> answered()
{
    return std::unexpected(flushed() ? Exit::Done : Exit::Refused);
}

QString secretInSight()
{
    return Cli::tr("This looks like a secret key or a link with one, and other programs can see what stands on a "
                   "command line. Use “add --uri” and give it on standard input instead.");
}

/// What is wrong with the options that many commands have.
QString faultOfGlobals(const Arguments &arguments)
{
    if (arguments.has("vault") && arguments.valueOf("vault").isEmpty())
        return Cli::tr("The name behind %1 is missing.").arg(QStringLiteral("--vault"));
    return Passphrases::faultOf(arguments);
}

std::expected<Request, Exit> helpAbout(const QStringList &names)
{
    if (names.isEmpty()) {
        sayHelp();
        return answered();
    }
    const Command *command = commandNamed(names.first());
    if (!command)
        return misused(Cli::tr("There is no command “%1”.").arg(names.first()), usage());
    sayHelp(*command);
    return answered();
}

} // namespace

std::expected<Request, Exit> readRequest(const QStringList &typed)
{
    if (std::ranges::any_of(typed, looksSecret))
        return misused(secretInSight(), usage());
    if (typed.isEmpty())
        return misused(Cli::tr("A command is missing. “countersign-cli help” lists them."), usage());
    if (typed.first() == QLatin1String("--version")) {
        say(QStringLiteral("countersign-cli " COUNTERSIGN_VERSION));
        return answered();
    }
    if (typed.first() == QLatin1String("--help") || typed.first() == QLatin1String("-h"))
        return helpAbout({});
    const Command *command = commandNamed(typed.first());
    if (!command)
        return misused(Cli::tr("There is no command “%1”.").arg(typed.first()), usage());

    const auto arguments = readArguments(typed.sliced(1), command->options);
    if (!arguments)
        return misused(arguments.error(), usageOf(*command));
    if (arguments->has("help"))
        return helpAbout({QLatin1String(command->name)});
    if (command->mostNames >= 0 && arguments->names.size() > command->mostNames)
        return misused(Cli::tr("“%1” is one word too many; put a name with blanks in quotation marks.")
                           .arg(arguments->names[command->mostNames]),
                       usageOf(*command));
    if (const QString fault = faultOfGlobals(*arguments); !fault.isEmpty())
        return misused(fault, usageOf(*command));
    if (const QString fault = command->faultOf ? command->faultOf(*arguments) : QString(); !fault.isEmpty())
        return misused(fault, usageOf(*command));
    if (!command->run)
        return helpAbout(arguments->names);
    return Request{command, *arguments};
}

QString faultOfNameless(const Arguments &arguments)
{
    return arguments.names.isEmpty() ? Cli::tr("The name of an account is missing.") : QString();
}

} // namespace countersign::cli
