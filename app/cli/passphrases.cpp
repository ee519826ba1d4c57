// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/passphrases.h"

#include "app/cli/output.h"
#include "core/base/errortext.h"
#include "core/base/strength.h"
#include "core/platform/terminalinput.h"

namespace countersign::cli {

namespace {

constexpr const char *options[] = {Passphrases::opening, Passphrases::ofTheVault, Passphrases::fresh};
constexpr int mostTries = 3;

QString spelled(const char *option)
{
    return QStringLiteral("--") + QLatin1String(option);
}

QString nobodyToAsk(const char *option)
{
    return Cli::tr("A passphrase is needed, and nobody can be asked here. Hand it on with %1, or start this on a "
                   "terminal.")
        .arg(spelled(option));
}

/// What the person typed without its being shown, or the sentence why there is nothing.
std::expected<Secret, QString> typed(const QString &question)
{
    ask(question);
    Result<Secret> line = terminal::readHiddenLine();
    if (line)
        return std::move(*line);
    complain({});
    return std::unexpected(sentenceFor(line.error()));
}

bool isWeak(const Secret &passphrase)
{
    return strengthOf(passphrase).score < leastScore;
}

QString tooWeak()
{
    return sentenceFor({Reason::PassphraseWeak, {}}) + u' '
           + Cli::tr("If you mean this one all the same, start again with --weak.");
}

} // namespace

QString Passphrases::faultOf(const Arguments &arguments)
{
    for (const char *option : options) {
        if (!arguments.has(option))
            continue;
        if (!terminal::canReadDescriptors())
            return Cli::tr("%1 does not work on Windows, where programs cannot hand on file descriptors. Type the "
                           "passphrase instead.")
                .arg(spelled(option));
        bool isNumber = false;
        // What stands there is not repeated: it may be the passphrase.
        if (arguments.valueOf(option).toInt(&isNumber) < 0 || !isNumber)
            return Cli::tr("Behind %1 comes the number of a file descriptor, never the passphrase: other programs can "
                           "see what stands on a command line.")
                .arg(spelled(option));
    }
    return {};
}

std::expected<Passphrases, QString> Passphrases::handedOn(const Arguments &arguments)
{
    Passphrases passphrases;
    QList<int> used;
    for (const char *option : options) {
        if (!arguments.has(option))
            continue;
        const int descriptor = arguments.valueOf(option).toInt();
        // A person at a terminal is asked, and nothing is shown of what is typed.
        if (descriptor == 0 && terminal::isTerminal(terminal::Stream::Input))
            continue;
        Result<Secret> line = terminal::readLineFrom(descriptor);
        if (!line && line.error().reason == Reason::TextTooLarge)
            return std::unexpected(Cli::tr("The passphrase behind %1 is longer than %2 bytes.")
                                       .arg(spelled(option))
                                       .arg(terminal::longestHidden));
        if (!line)
            return std::unexpected(
                Cli::tr("The passphrase behind %1 cannot be read (%2).").arg(spelled(option), line.error().about));
        passphrases.m_handedOn.insert(QLatin1String(option), std::move(*line));
        used.append(descriptor);
    }
    for (const int descriptor : used)
        terminal::closeDescriptor(descriptor);
    return passphrases;
}

std::optional<Secret> Passphrases::take(const char *option)
{
    return isHandedOn(option) ? std::optional(m_handedOn.take(QLatin1String(option))) : std::nullopt;
}

void Passphrases::tryWith(const Asking &asking, QObject *context, const Attempt &attempt, const Then &then)
{
    if (!isHandedOn(asking.option)) {
        askAndTry(asking, context, attempt, then, mostTries);
        return;
    }
    const Secret passphrase = m_handedOn.take(QLatin1String(asking.option));
    whenDone(attempt(passphrase), context, [passphrase, then](const Result<void> &opened) {
        if (opened)
            then(passphrase);
        else
            then(std::unexpected(sentenceFor(opened.error())));
    });
}

void Passphrases::askAndTry(const Asking &asking, QObject *context, const Attempt &attempt, const Then &then,
                            int triesLeft)
{
    if (!terminal::isTerminal(terminal::Stream::Input))
        return then(std::unexpected(nobodyToAsk(asking.option)));
    const auto passphrase = typed(asking.question);
    if (!passphrase)
        return then(passphrase);
    if (passphrase->isEmpty() && asking.mayBeSkipped)
        return then(std::unexpected(sentenceFor({Reason::VaultSealed, {}})));
    const Later<void> later =
        passphrase->isEmpty() ? already<void>(failure(Reason::PassphraseNeeded)) : attempt(*passphrase);
    whenDone(later, context, [=, this, passphrase = *passphrase](const Result<void> &opened) {
        if (opened)
            return then(passphrase);
        const Reason reason = opened.error().reason;
        const bool isSlip = reason == Reason::WrongPassphrase || reason == Reason::ForeignPasswordWrong
                            || reason == Reason::PassphraseNeeded;
        if (!isSlip || triesLeft <= 1)
            return then(std::unexpected(sentenceFor(opened.error())));
        complain(sentenceFor(opened.error()));
        askAndTry(asking, context, attempt, then, triesLeft - 1);
    });
}

std::expected<Secret, QString> Passphrases::choose(bool mayBeWeak, const char *instead)
{
    const std::optional<Secret> handedOn = isHandedOn(fresh) || !instead ? take(fresh) : take(instead);
    if (handedOn) {
        if (handedOn->isEmpty())
            return std::unexpected(sentenceFor({Reason::PassphraseNeeded, {}}));
        if (!mayBeWeak && isWeak(*handedOn))
            return std::unexpected(tooWeak());
        return *handedOn;
    }
    if (!terminal::isTerminal(terminal::Stream::Input))
        return std::unexpected(nobodyToAsk(fresh));
    for (int triesLeft = mostTries; triesLeft > 0; --triesLeft) {
        const auto first = typed(Cli::tr("New passphrase (not shown as you type):"));
        if (!first)
            return first;
        QString fault;
        if (first->isEmpty())
            fault = sentenceFor({Reason::PassphraseNeeded, {}});
        else if (!mayBeWeak && isWeak(*first))
            fault = tooWeak();
        if (fault.isEmpty()) {
            const auto again = typed(Cli::tr("The same once more:"));
            if (!again || again->sameAs(*first))
                return again;
            fault = Cli::tr("These were two different passphrases. Nothing was changed.");
        }
        if (triesLeft == 1)
            return std::unexpected(fault);
        complain(fault);
    }
    return std::unexpected(sentenceFor({Reason::Cancelled, {}}));
}

} // namespace countersign::cli
