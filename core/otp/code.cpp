// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/otp/code.h"

#include "core/otp/hotp.h"
#include "core/otp/motp.h"
#include "core/otp/steam.h"
#include "core/otp/yandex.h"

#include <limits>

namespace countersign {

Result<Code> codeFor(const Token &token, qint64 unixSeconds)
{
    if (const auto counter = token.counter())
        return Code{hotp::code(token->secret, token->algorithm, token->digits, *counter)};
    const qint64 seconds = token.timeStep();
    if (unixSeconds < 0 || unixSeconds > std::numeric_limits<qint64>::max() - seconds)
        return failure(Reason::TimeOutOfRange);

    const qint64 from = unixSeconds - unixSeconds % seconds;
    const auto step = static_cast<quint64>(unixSeconds / seconds);
    const bool needsPin = token->kind == TokenKind::Motp || token->kind == TokenKind::Yandex;
    if (needsPin && token->pin.isEmpty())
        return failure(Reason::PinMissing);

    QString text;
    switch (token->kind) {
    case TokenKind::Totp:
    case TokenKind::Hotp:
        text = hotp::code(token->secret, token->algorithm, token->digits, step);
        break;
    case TokenKind::Steam:
        text = steam::code(token->secret, step);
        break;
    case TokenKind::Motp:
        text = motp::code(token->secret, token->pin, step);
        break;
    case TokenKind::Yandex:
        text = yandex::code(token->secret, token->pin, step);
        break;
    }
    return Code{text, from, from + seconds};
}

QString grouped(const QString &code, Grouping grouping)
{
    if (grouping == Grouping::Whole)
        return code;
    if (grouping == Grouping::Halves || code.size() < 6)
        return inHalves(code);
    QString parted;
    for (qsizetype i = 0; i < code.size(); ++i) {
        // Steam's letters and odd numbers of digits end in what is left.
        if (i > 0 && i % 2 == 0)
            parted += u' ';
        parted += code.at(i);
    }
    return parted;
}

QString inHalves(const QString &code)
{
    if (code.size() < 6)
        return code;
    const qsizetype half = code.size() / 2;
    return code.first(half) + u' ' + code.sliced(half);
}

} // namespace countersign
