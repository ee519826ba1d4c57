// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/choosing.h"

#include "app/cli/columns.h"
#include "app/cli/output.h"

#include <algorithm>

namespace countersign::cli {

namespace {

constexpr qsizetype shortestIdPrefix = 4;
constexpr qsizetype shownIdPrefix = 8;

/// One spelling for all that look the same to a person.
QString folded(const QString &text)
{
    // Upper case first: it writes ß as SS, which Qt's folding does not.
    return text.normalized(QString::NormalizationForm_KC).toUpper().toCaseFolded().trimmed();
}

/// The names a person may use: issuer, account, and both as a list and as a key URI write them.
QStringList namesOf(const Token &token)
{
    return {folded(token->issuer), folded(token->account), folded(token.fullName()),
            folded(token->issuer + u':' + token->account), folded(token->issuer + u' ' + token->account)};
}

} // namespace

QList<Token> matching(const QList<Token> &tokens, const QString &name)
{
    const QString wanted = folded(name);
    if (wanted.isEmpty())
        return {};
    QString wantedId = wanted;
    wantedId.remove(u'{').remove(u'}');

    using Rule = std::function<bool(const Token &)>;
    const Rule rules[] = {
        [&](const Token &token) { return idOf(token) == wantedId; },
        [&](const Token &token) { return namesOf(token).contains(wanted); },
        [&](const Token &token) {
        return std::ranges::any_of(namesOf(token), [&](const QString &one) { return one.contains(wanted); });
    },
        [&](const Token &token) { return wantedId.size() >= shortestIdPrefix && idOf(token).startsWith(wantedId); },
    };
    for (const Rule &rule : rules) {
        QList<Token> found;
        std::ranges::copy_if(tokens, std::back_inserter(found), rule);
        if (!found.isEmpty())
            return found;
    }
    return {};
}

Result<Token> theOne(const QList<Token> &tokens, const QString &name)
{
    const QList<Token> found = matching(tokens, name);
    if (found.isEmpty())
        return failure(Reason::NoSuchToken, name);
    if (found.size() == 1)
        return found.first();
    QList<QStringList> rows;
    for (const Token &token : found)
        rows.append({shortIdOf(token, tokens), token->issuer, token->account});
    for (const QString &line : aligned(rows))
        complain(line);
    return failure(Reason::SeveralTokens, name);
}

QString nameOf(const Token &token)
{
    return token.title().isEmpty() ? Cli::tr("The account without a name") : token.fullName();
}

QString idOf(const Token &token)
{
    return token->id.toString(QUuid::WithoutBraces);
}

QString shortIdOf(const Token &token, const QList<Token> &among)
{
    const QString whole = idOf(token);
    for (qsizetype length = shownIdPrefix; length < whole.size(); ++length) {
        const QString start = whole.first(length);
        if (std::ranges::count_if(among, [&](const Token &other) { return idOf(other).startsWith(start); }) <= 1)
            return start;
    }
    return whole;
}

} // namespace countersign::cli
