// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/manualentry.h"

#include "app/cli/output.h"
#include "core/base/base32.h"
#include "core/base/errortext.h"
#include "core/platform/terminalinput.h"

#include <functional>

namespace countersign::cli {

namespace {

using terminal::Echo;

/// Puts an answer into the fields, or says what is wrong with it. An empty answer is the usual value.
using Take = std::function<std::expected<void, QString>(TokenFields &, const QString &answer)>;

struct Question
{
    QString text;
    Echo echo;
    Take take;
};

/// Whether these fields make a token; the sentence why not otherwise.
std::expected<void, QString> checked(const TokenFields &fields)
{
    if (const Result<Token> token = Token::make(fields); !token)
        return std::unexpected(sentenceFor(token.error()));
    return {};
}

std::expected<void, QString> takeSecret(TokenFields &fields, const QString &answer)
{
    Result<Secret> secret = base32::decode(answer, base32::Reading::Typed);
    if (!secret)
        return std::unexpected(sentenceFor(secret.error()));
    fields.secret = std::move(*secret);
    return checked(fields);
}

std::expected<void, QString> takeKind(TokenFields &fields, const QString &answer)
{
    const auto kind = answer.isEmpty() ? TokenKind::Totp : kindNamed(answer);
    if (!kind)
        return std::unexpected(sentenceFor({Reason::KindUnsupported, answer}));
    if (kind == TokenKind::Motp || kind == TokenKind::Yandex)
        return std::unexpected(
            Cli::tr("An account of the type “%1” is added by its link, with “add --uri”.").arg(answer));
    fields.kind = *kind;
    return checked(fields);
}

std::expected<void, QString> takeDigits(TokenFields &fields, const QString &answer)
{
    bool isNumber = true;
    fields.digits = answer.isEmpty() ? 6 : answer.toInt(&isNumber);
    if (!isNumber)
        return std::unexpected(sentenceFor({Reason::DigitsOutOfRange, answer}));
    return checked(fields);
}

std::expected<void, QString> takeAlgorithm(TokenFields &fields, const QString &answer)
{
    const auto algorithm = answer.isEmpty() ? Algorithm::Sha1 : algorithmNamed(answer);
    if (!algorithm)
        return std::unexpected(sentenceFor({Reason::AlgorithmUnsupported, answer}));
    fields.algorithm = *algorithm;
    return checked(fields);
}

std::expected<void, QString> takeTimeStep(TokenFields &fields, const QString &answer)
{
    bool isNumber = true;
    fields.moving = TimeStep{answer.isEmpty() ? 30 : answer.toLongLong(&isNumber)};
    if (!isNumber)
        return std::unexpected(sentenceFor({Reason::TimeStepOutOfRange, {}}));
    return checked(fields);
}

std::expected<void, QString> takeCounter(TokenFields &fields, const QString &answer)
{
    bool isNumber = true;
    fields.moving = Counter{answer.isEmpty() ? 0 : answer.toULongLong(&isNumber)};
    if (!isNumber)
        return std::unexpected(sentenceFor({Reason::CounterOutOfRange, {}}));
    return checked(fields);
}

std::expected<void, QString> settle(const Question &question, TokenFields &fields)
{
    const bool onTerminal = terminal::isTerminal(terminal::Stream::Input);
    for (;;) {
        if (onTerminal)
            ask(question.text);
        Result<QString> answer = terminal::readLine(question.echo);
        // The end of piped input stands for the usual answers; on a terminal it means that the person wants out.
        if (!answer && !onTerminal && answer.error().reason == Reason::Cancelled)
            answer = QString();
        if (!answer) {
            if (onTerminal)
                complain({});
            return std::unexpected(sentenceFor(answer.error()));
        }
        TokenFields filled = fields;
        const auto taken = question.take(filled, answer->trimmed());
        wipe(*answer);
        if (taken) {
            fields = std::move(filled);
            return {};
        }
        if (!onTerminal)
            return taken;
        complain(taken.error());
    }
}

} // namespace

std::expected<Token, QString> askForToken()
{
    const auto takeIssuer = [](TokenFields &fields, const QString &answer) -> std::expected<void, QString> {
        fields.issuer = answer;
        return {};
    };
    const auto takeAccount = [](TokenFields &fields, const QString &answer) -> std::expected<void, QString> {
        fields.account = answer;
        return {};
    };
    const Question first[] = {
        {Cli::tr("Issuer (the service):"), Echo::Shown, takeIssuer},
        {Cli::tr("Account (your name there):"), Echo::Shown, takeAccount},
        {Cli::tr("Secret key (not shown as you type):"), Echo::Hidden, takeSecret},
        {Cli::tr("Type (totp, hotp or steam) [totp]:"), Echo::Shown, takeKind},
    };
    const Question open[] = {
        {Cli::tr("Digits [6]:"), Echo::Shown, takeDigits},
        {Cli::tr("Algorithm (SHA1, SHA256, SHA512, SHA224 or SHA384) [SHA1]:"), Echo::Shown, takeAlgorithm},
    };
    const Question timeStep{Cli::tr("Interval in seconds [30]:"), Echo::Shown, takeTimeStep};
    const Question counter{Cli::tr("Counter [0]:"), Echo::Shown, takeCounter};

    TokenFields fields;
    for (const Question &question : first)
        if (const auto settled = settle(question, fields); !settled)
            return std::unexpected(settled.error());
    // Steam leaves nothing open.
    if (fields.kind != TokenKind::Steam) {
        for (const Question &question : open)
            if (const auto settled = settle(question, fields); !settled)
                return std::unexpected(settled.error());
        const Question &moving = fields.kind == TokenKind::Hotp ? counter : timeStep;
        if (const auto settled = settle(moving, fields); !settled)
            return std::unexpected(settled.error());
    }
    const Result<Token> token = Token::make(fields);
    if (!token)
        return std::unexpected(sentenceFor(token.error()));
    return *token;
}

} // namespace countersign::cli
