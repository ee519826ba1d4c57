// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/accountwords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace countersign::accountwords {

namespace {

const QString between = QStringLiteral(" · ");

QString translated(const char *text, int number = -1)
{
    return QCoreApplication::translate("AccountWords", text, nullptr, number);
}

QString moment(qint64 seconds)
{
    const QDateTime here = QDateTime::fromSecsSinceEpoch(seconds);
    const QLocale locale;
    return translated(QT_TRANSLATE_NOOP("AccountWords", "%1, %2"))
        .arg(locale.toString(here.date(), QLocale::ShortFormat), locale.toString(here.time(), QLocale::ShortFormat));
}

QString kindWord(TokenKind kind)
{
    switch (kind) {
    case TokenKind::Totp:
        return translated(QT_TRANSLATE_NOOP("AccountWords", "Time-based"));
    case TokenKind::Hotp:
        return translated(QT_TRANSLATE_NOOP("AccountWords", "Counter-based"));
    case TokenKind::Steam:
        return translated(QT_TRANSLATE_NOOP("AccountWords", "Steam"));
    case TokenKind::Motp:
        return translated(QT_TRANSLATE_NOOP("AccountWords", "Mobile-OTP"));
    case TokenKind::Yandex:
        return translated(QT_TRANSLATE_NOOP("AccountWords", "Yandex"));
    }
    return {};
}

} // namespace

QString kind(const Token &token)
{
    QStringList parts{kindWord(token->kind)};
    // The other kinds have no choice.
    if (token->kind == TokenKind::Totp || token->kind == TokenKind::Hotp) {
        parts.append(translated(QT_TRANSLATE_N_NOOP("AccountWords", "%n digit(s)"), token->digits));
        parts.append(algorithmName(token->algorithm));
    }
    if (const auto counter = token.counter())
        parts.append(
            translated(QT_TRANSLATE_NOOP("AccountWords", "next counter %1")).arg(QLocale().toString(*counter)));
    else
        parts.append(
            translated(QT_TRANSLATE_N_NOOP("AccountWords", "every %n second(s)"), static_cast<int>(token.timeStep())));
    return parts.join(between);
}

QString dates(const Token &token)
{
    QStringList parts;
    if (token->addedAt > 0)
        parts.append(translated(QT_TRANSLATE_NOOP("AccountWords", "Added %1")).arg(moment(token->addedAt)));
    if (token->lastUsedAt > 0)
        parts.append(translated(QT_TRANSLATE_NOOP("AccountWords", "Last used %1")).arg(moment(token->lastUsedAt)));
    return parts.join(between);
}

QString groups(const Token &token)
{
    return QLocale().createSeparatedList(token->groups);
}

} // namespace countersign::accountwords
