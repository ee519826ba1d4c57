// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/recoverysheet.h"

#include "core/base/base32.h"
#include "core/export/exporters/formats.h"
#include "core/export/exporters/limits.h"
#include "core/export/exporters/lines.h"
#include "core/otp/keyuri.h"
#include "core/otp/motp.h"

#include <QCoreApplication>

namespace countersign {

namespace recoverysheet {

namespace {

Secret inBlocks(const Secret &text)
{
    constexpr qsizetype block = 4;
    const qsizetype blanks = text.isEmpty() ? 0 : (text.size() - 1) / block;
    return Secret::build(text.size() + blanks, [&](std::span<unsigned char> out) {
        auto to = out.begin();
        qsizetype written = 0;
        for (const unsigned char c : text.bytes()) {
            if (written > 0 && written % block == 0)
                *to++ = ' ';
            *to++ = c;
            ++written;
        }
    });
}

QString word(const char *sentence, int number = -1)
{
    return QCoreApplication::translate("RecoverySheet", sentence, nullptr, number);
}

QString parametersOf(const Token &token)
{
    QStringList parts;
    const bool isUsualKind = token->kind == TokenKind::Totp || token->kind == TokenKind::Hotp;
    switch (token->kind) {
    case TokenKind::Totp:
        break;
    case TokenKind::Hotp:
        parts
            << word(QT_TRANSLATE_NOOP("RecoverySheet", "counter-based (HOTP), next counter %1")).arg(*token.counter());
        break;
    case TokenKind::Steam:
        parts << word(QT_TRANSLATE_NOOP("RecoverySheet", "Steam codes"));
        break;
    case TokenKind::Motp:
        parts << word(QT_TRANSLATE_NOOP("RecoverySheet", "mOTP, key in hexadecimal"));
        break;
    case TokenKind::Yandex:
        parts << word(QT_TRANSLATE_NOOP("RecoverySheet", "Yandex codes"));
        break;
    }
    if (isUsualKind && token->digits != 6)
        parts << word(QT_TRANSLATE_N_NOOP("RecoverySheet", "%n digit(s)"), token->digits);
    if (isUsualKind && token->algorithm != Algorithm::Sha1)
        parts << algorithmName(token->algorithm);
    if (token.isTimeBased() && token.timeStep() != exporters::usualStep(token->kind))
        parts << word(QT_TRANSLATE_N_NOOP("RecoverySheet", "new code every %n second(s)"), int(token.timeStep()));
    return parts.join(QStringLiteral(", "));
}

} // namespace

Sheet of(const QList<Token> &tokens, qint64 now)
{
    Sheet sheet{now, {}};
    for (const Token &token : tokens) {
        const bool isHex = token->kind == TokenKind::Motp;
        sheet.entries.append(
            {.title = token.title(),
             .account = token->issuer.isEmpty() ? QString() : token->account,
             .keyInBlocks = inBlocks(isHex ? motp::writtenKey(token->secret) : base32::encode(token->secret)),
             .parameters = parametersOf(token),
             .pin = token->pin,
             .uri = keyuri::write(token),
             .recoveryCodes = token->recoveryCodes});
    }
    return sheet;
}

} // namespace recoverysheet

namespace exporters {

namespace {

constexpr Limits limits{.app = "paper",
                        .kinds = allKinds,
                        .algorithms = allAlgorithms,
                        .anyStepOfAnyKind = true,
                        .pins = Limits::Pins::Held};

Fit fit(const Token &token)
{
    return fitInto(limits, token);
}

} // namespace

const ExportFormat recoverySheet{"recovery-sheet",
                                 "Paper",
                                 QT_TRANSLATE_NOOP("Export", "Recovery sheet"),
                                 ExportForm::Sheet,
                                 false,
                                 "",
                                 CarriedParts(Carried::Order) | Carried::RecoveryCodes | Carried::Counters,
                                 Unique::Nothing,
                                 fit,
                                 nullptr};

} // namespace exporters
} // namespace countersign
