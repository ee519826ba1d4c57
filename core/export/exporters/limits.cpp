// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exporters/limits.h"

#include <algorithm>

namespace countersign::exporters {

namespace {

bool holdsStep(const Limits &limits, const Token &token)
{
    const qint64 step = token.timeStep();
    if (token->kind != TokenKind::Totp && !limits.anyStepOfAnyKind)
        return step == usualStep(token->kind);
    const bool isFree = limits.steps.front() == 0;
    return step <= limits.longestStep && (isFree || std::ranges::find(limits.steps, step) != limits.steps.end());
}

} // namespace

Fit fitInto(const Limits &limits, const Token &token)
{
    const auto refuse = [&](Reason reason) { return Fit{Error{reason, QString::fromUtf8(limits.app)}}; };
    if (!limits.kinds.contains(token->kind))
        return refuse(Reason::ExportKindUnsupported);
    const bool hasPin = token->kind == TokenKind::Motp || token->kind == TokenKind::Yandex;
    if (hasPin && limits.pins == Limits::Pins::Needed && token->pin.isEmpty())
        return refuse(Reason::ExportPinMissing);
    if (token->kind == TokenKind::Totp || token->kind == TokenKind::Hotp) {
        if (!limits.algorithms.contains(token->algorithm))
            return refuse(Reason::ExportAlgorithmUnsupported);
        if (token->digits < limits.fewestDigits || token->digits > limits.mostDigits)
            return refuse(Reason::ExportDigitsUnsupported);
    }
    if (token.isTimeBased() && !holdsStep(limits, token))
        return refuse(Reason::ExportTimeStepUnsupported);
    Fit fit;
    if (hasPin && limits.pins == Limits::Pins::Lost && !token->pin.isEmpty())
        fit.losses |= Loss::Pin;
    if (limits.issuerNeeded && token->issuer.isEmpty())
        fit.losses |= Loss::Names;
    if (!limits.severalGroups && token->groups.size() > 1)
        fit.losses |= Loss::OtherGroups;
    return fit;
}

QString nameFor(const Token &token)
{
    return token.title().isEmpty() ? QStringLiteral("Countersign") : token.title();
}

QString wholeNameOf(const Token &token)
{
    return token->issuer.isEmpty() ? token->account : token->issuer + u':' + token->account;
}

} // namespace countersign::exporters
