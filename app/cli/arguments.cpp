// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/cli/output.h"

#include <QUuid>

#include <algorithm>
#include <iterator>

namespace countersign::cli {

namespace {

// 80 bits in Base32: the shortest key that services hand out.
constexpr qsizetype shortestKey = 16;

bool looksBase32(QString text)
{
    text.remove(u' ').remove(u'-');
    while (text.endsWith(u'='))
        text.chop(1);
    const auto isLetter = [](QChar c) { return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z'); };
    const auto isDigit = [](QChar c) { return c >= u'2' && c <= u'7'; };
    return text.size() >= shortestKey
           && std::ranges::all_of(text, [&](QChar c) { return isLetter(c) || isDigit(c); })
           // A long name has no digits in the middle, and hardly a key has none.
           && std::ranges::any_of(text, isDigit) && std::ranges::any_of(text, isLetter);
}

bool looksLikeId(QString text)
{
    text.remove(u'-');
    return std::ranges::all_of(text, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

} // namespace

std::expected<Arguments, QString> readArguments(const QStringList &typed, std::span<const Option> options)
{
    Arguments arguments;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const QString &word = typed[i];
        if (word == QLatin1String("--")) {
            arguments.names += typed.sliced(i + 1);
            break;
        }
        if (!word.startsWith(u'-') || word == QLatin1String("-")) {
            arguments.names.append(word);
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = equals < 0 ? word : word.first(equals);
        const auto option = std::ranges::find_if(
            options, [&](const Option &known) { return name == QLatin1String("--") + QLatin1String(known.name); });
        if (option == options.end())
            return std::unexpected(Cli::tr("There is no option “%1” here.").arg(name));
        if (!option->value) {
            if (equals >= 0)
                return std::unexpected(Cli::tr("The option “%1” takes no value.").arg(name));
            arguments.options.insert(QLatin1String(option->name), {});
            continue;
        }
        if (equals < 0 && i + 1 == typed.size())
            return std::unexpected(Cli::tr("The option “%1” needs a value.").arg(name));
        arguments.options.insert(QLatin1String(option->name), equals < 0 ? typed[++i] : word.sliced(equals + 1));
    }
    return arguments;
}

bool looksSecret(const QString &argument)
{
    constexpr const char *marks[] = {"otpauth:", "otpauth-migration:", "motp:", "steam:", "secret="};
    const auto holds = [&](const char *mark) { return argument.contains(QLatin1String(mark), Qt::CaseInsensitive); };
    if (std::ranges::any_of(marks, holds))
        return true;
    const qsizetype equals = argument.startsWith(u'-') ? argument.indexOf(u'=') : -1;
    const QString value = argument.sliced(equals + 1);
    return !looksLikeId(value) && looksBase32(value);
}

} // namespace countersign::cli
