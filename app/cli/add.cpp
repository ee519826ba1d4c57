// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/acceptance.h"
#include "app/cli/choosing.h"
#include "app/cli/commands.h"
#include "app/cli/manualentry.h"
#include "app/cli/output.h"
#include "app/cli/tokenjson.h"
#include "core/base/errortext.h"
#include "core/intake/intake.h"
#include "core/intake/readerprocess.h"
#include "core/platform/terminalinput.h"

#include <algorithm>

namespace countersign::cli {

namespace {

constexpr qsizetype largestInput = 16 * 1024 * 1024;

using What = Accepted::What;

/// What came in, and whether anything of it could not be read.
struct Found
{
    Incoming incoming;
    bool complete = true;
};

std::expected<Found, QString> readTexts()
{
    if (terminal::isTerminal(terminal::Stream::Input))
        complain(Cli::tr("Paste the link or the “set up manually” text, then press Ctrl+D. It is not shown."));
    Result<QString> text = terminal::readToEnd(largestInput);
    if (!text)
        return std::unexpected(sentenceFor(text.error()));
    Result<Incoming> incoming = intake::fromText(*text);
    wipe(*text);
    if (!incoming)
        return std::unexpected(sentenceFor(incoming.error()));
    return Found{std::move(*incoming)};
}

std::expected<Found, QString> readPictures(const QStringList &paths)
{
    Found found;
    ReaderProcess reader;
    for (const QString &path : paths) {
        Result<Incoming> incoming = intake::fromFile(path, reader);
        if (incoming) {
            intake::join(found.incoming, std::move(*incoming));
            continue;
        }
        const QString sentence = sentenceFor(incoming.error());
        if (paths.size() == 1)
            return std::unexpected(sentence);
        complain(QStringLiteral("%1: %2").arg(path, sentence));
        found.complete = false;
    }
    return found;
}

std::expected<Found, QString> readManual()
{
    const auto token = askForToken();
    if (!token)
        return std::unexpected(token.error());
    Found found;
    found.incoming.tokens.append({.token = *token, .standing = Standing::New, .match = {}});
    return found;
}

std::expected<Found, QString> readAll(const Arguments &arguments)
{
    if (arguments.has("image"))
        return readPictures(arguments.names);
    return arguments.has("manual") ? readManual() : readTexts();
}

/// Says what else there is to know about what came in.
void remarkOn(const Incoming &incoming)
{
    for (const Refused &refused : incoming.refused) {
        const QString name = refused.name.isEmpty() ? Cli::tr("One entry") : refused.name;
        complain(Cli::tr("%1 was not added. %2").arg(name, sentenceFor(refused.why)));
    }
    for (const IncomingToken &token : incoming.tokens)
        if (token.token->secret.size() < shortSecret)
            complain(Cli::tr("The key of %1 is short and easily guessed. Compare it with what the service shows.")
                         .arg(nameOf(token.token)));
    if (!incoming.batch)
        return;
    for (const int part : incoming.batch->missing())
        complain(Cli::tr("Part %1 of %2 of this export is still to come. Add it as well.")
                     .arg(part + 1)
                     .arg(incoming.batch->size));
}

void sayOutcome(const QList<Accepted> &outcome)
{
    for (const Accepted &one : outcome) {
        switch (one.what) {
        case What::Added:
            say(Cli::tr("%1 was added.").arg(one.name));
            break;
        case What::Replaced:
            say(Cli::tr("%1 has its new key now. The old one is among the removed accounts for 30 days.")
                    .arg(one.name));
            break;
        case What::Here:
            say(Cli::tr("%1 is here already, with the same key. Nothing was changed.").arg(one.name));
            break;
        case What::Refused:
            break;
        }
    }
}

void sayOutcomeAsJson(const Invocation &invocation, const QList<Accepted> &outcome)
{
    QJsonArray objects;
    for (const Accepted &one : outcome)
        if (const Token *token = invocation.session().vault().find(one.id); token && one.what != What::Refused)
            objects.append(objectFor(*token, codeInList(*token, invocation.now())));
    say(objects);
}

void report(Invocation &invocation, const QList<Accepted> &outcome, bool complete)
{
    if (invocation.arguments().has("json"))
        sayOutcomeAsJson(invocation, outcome);
    else
        sayOutcome(outcome);
    for (const Accepted &one : outcome) {
        if (one.what != What::Refused)
            continue;
        complete = false;
        complain(Cli::tr("%1 is here already with another key. Say --replace if the service gave you a new key, or "
                         "--keep-both if these are two accounts.")
                     .arg(one.name));
    }
    invocation.finish(complete ? Exit::Done : Exit::Refused);
}

void take(Invocation &invocation, const Found &found)
{
    QList<Token> tokens;
    for (const IncomingToken &incoming : found.incoming.tokens)
        tokens.append(incoming.token);
    const bool complete = found.complete && found.incoming.refused.isEmpty();

    const auto outcome = std::make_shared<QList<Accepted>>();
    const Change change = accepting(tokens, ruleOf(invocation.arguments()), invocation.now(), outcome);
    // A trial first: where nothing would change, nothing is saved.
    if (const Result<Vault> trial = change(invocation.session().vault()); !trial) {
        invocation.refuse(trial.error());
        return;
    }
    if (!changesSomething(*outcome)) {
        report(invocation, *outcome, complete);
        return;
    }
    invocation.whenChanged(change, [&invocation, outcome, complete] { report(invocation, *outcome, complete); });
}

} // namespace

QString faultOfAdd(const Arguments &arguments)
{
    const auto chosen = std::ranges::count_if(std::initializer_list<const char *>{"uri", "image", "manual"},
                                              [&](const char *door) { return arguments.has(door); });
    if (chosen != 1)
        return Cli::tr("Choose one of --uri, --image and --manual.");
    if (arguments.has("replace") && arguments.has("keep-both"))
        return Cli::tr("Choose one of --replace and --keep-both.");
    if (arguments.has("image"))
        return arguments.names.isEmpty() ? Cli::tr("The picture file is missing.") : QString();
    // The word is not repeated: it may well be a secret key.
    if (!arguments.names.isEmpty())
        return Cli::tr("Links and keys are not given on the command line, where other programs can see them. "
                       "Give them on standard input.");
    return {};
}

void add(Invocation &invocation)
{
    // The vault first: nobody wants to type a secret key and then hear that the keychain is locked.
    invocation.whenOpen([&invocation] {
        const auto found = readAll(invocation.arguments());
        if (!found) {
            invocation.refuse(found.error());
            return;
        }
        remarkOn(found->incoming);
        take(invocation, *found);
    });
}

} // namespace countersign::cli
