// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/tokenjson.h"

#include "app/cli/choosing.h"
#include "app/cli/output.h"

#include <QJsonDocument>

namespace countersign::cli {

QJsonObject objectFor(const Token &token, const std::optional<Code> &code)
{
    QJsonObject object{
        {QStringLiteral("id"), idOf(token)},
        {QStringLiteral("kind"), kindName(token->kind)},
        {QStringLiteral("issuer"), token->issuer},
        {QStringLiteral("account"), token->account},
        {QStringLiteral("algorithm"), algorithmName(token->algorithm)},
        {QStringLiteral("digits"), token->digits},
        {QStringLiteral("code"), code ? QJsonValue(code->text) : QJsonValue()},
        {QStringLiteral("validFrom"), code && code->hasWindow() ? QJsonValue(code->validFrom) : QJsonValue()},
        {QStringLiteral("validUntil"), code && code->hasWindow() ? QJsonValue(code->validUntil) : QJsonValue()},
    };
    if (const auto counter = token.counter())
        object.insert(QStringLiteral("counter"), static_cast<qint64>(*counter));
    else
        object.insert(QStringLiteral("timeStep"), token.timeStep());
    return object;
}

std::optional<Code> codeInList(const Token &token, qint64 unixSeconds)
{
    if (!token.isTimeBased())
        return std::nullopt;
    const Result<Code> code = codeFor(token, unixSeconds);
    return code ? std::optional(*code) : std::nullopt;
}

QString textOf(const std::optional<Code> &code)
{
    return code ? code->text : QStringLiteral("–");
}

namespace {

void sayDocument(const QJsonDocument &document)
{
    // JSON's own escapes leave DEL, C1 and the direction marks alone, and the output may go to a terminal.
    const QString text = QString::fromUtf8(document.toJson(QJsonDocument::Indented));
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        QString escaped;
        for (const QChar c : line) {
            if (harmless(c) == c)
                escaped += c;
            else
                escaped += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        }
        say(escaped);
    }
}

} // namespace

void say(const QJsonArray &objects)
{
    sayDocument(QJsonDocument(objects));
}

void say(const QJsonObject &object)
{
    sayDocument(QJsonDocument(object));
}

} // namespace countersign::cli
