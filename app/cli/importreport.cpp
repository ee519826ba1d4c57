// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/importreport.h"

#include "app/cli/columns.h"
#include "app/cli/output.h"
#include "app/cli/tokenjson.h"
#include "core/base/base32.h"

#include <algorithm>

namespace countersign::cli {

namespace {

using Outcome = ImportRow::Outcome;

struct OutcomeRow
{
    Outcome outcome;
    const char *name; ///< In JSON.
    const char *word; ///< In a table.
};

constexpr OutcomeRow outcomes[] = {
    {Outcome::New, "new", QT_TRANSLATE_NOOP("Cli", "new")},
    {Outcome::Here, "here", QT_TRANSLATE_NOOP("Cli", "already here")},
    {Outcome::ReEnrolment, "re-enrolment", QT_TRANSLATE_NOOP("Cli", "other key")},
    {Outcome::SetAside, "set-aside", QT_TRANSLATE_NOOP("Cli", "set aside")},
};

const OutcomeRow &rowOf(Outcome outcome)
{
    return *std::ranges::find(outcomes, outcome, &OutcomeRow::outcome);
}

qint64 countOf(const ImportReport &report, Outcome outcome)
{
    return std::ranges::count(report.rows, outcome, &ImportRow::outcome);
}

QString shownSecret(const ImportRow &row)
{
    return row.token ? QString::fromLatin1(base32::encode((*row.token)->secret).view()) : QString();
}

/// The fields of a token that could not be read: all are there, and nothing is in them but the name.
QJsonObject unreadObject(const ImportRow &row)
{
    QJsonObject object;
    for (const char *field : {"id", "kind", "issuer", "algorithm", "digits", "code", "validFrom", "validUntil"})
        object.insert(QLatin1String(field), QJsonValue());
    object.insert(QStringLiteral("account"), row.name);
    return object;
}

QJsonObject objectOf(const ImportRow &row, bool withSecrets, qint64 now)
{
    QJsonObject object = row.token ? objectFor(*row.token, codeInList(*row.token, now)) : unreadObject(row);
    object.insert(QStringLiteral("id"), row.id.isNull() ? QJsonValue() : row.id.toString(QUuid::WithoutBraces));
    object.insert(QStringLiteral("file"), row.file);
    object.insert(QStringLiteral("outcome"), QLatin1String(rowOf(row.outcome).name));
    object.insert(QStringLiteral("reason"), row.reason.isEmpty() ? QJsonValue() : row.reason);
    if (withSecrets)
        object.insert(QStringLiteral("secret"), row.token ? QJsonValue(shownSecret(row)) : QJsonValue());
    return object;
}

} // namespace

void sayAsJson(const ImportReport &report, bool withSecrets, qint64 now)
{
    QJsonArray entries;
    for (const ImportRow &row : report.rows)
        entries.append(objectOf(row, withSecrets, now));
    QJsonObject totals{{QStringLiteral("entries"), qint64(report.rows.size())}};
    for (const OutcomeRow &outcome : outcomes)
        totals.insert(QLatin1String(outcome.name), countOf(report, outcome.outcome));
    say(QJsonObject{{QStringLiteral("entries"), entries},
                    {QStringLiteral("totals"), totals},
                    {QStringLiteral("kept"), report.isKept}});
}

void sayAsTable(const ImportReport &report, bool withSecrets)
{
    QList<QStringList> rows;
    rows.append({Cli::tr("OUTCOME"), Cli::tr("ISSUER"), Cli::tr("ACCOUNT"), Cli::tr("TYPE")});
    if (withSecrets)
        rows.last().append(Cli::tr("SECRET"));
    for (const ImportRow &row : report.rows) {
        const QString word = Cli::tr(rowOf(row.outcome).word);
        if (row.token)
            rows.append({word, (*row.token)->issuer, (*row.token)->account, kindName((*row.token)->kind)});
        else
            rows.append({word, QString(), row.name, QStringLiteral("–")});
        if (withSecrets)
            rows.last().append(shownSecret(row));
    }
    if (rows.size() > 1)
        for (const QString &line : aligned(rows))
            say(line);
    for (const ImportRow &row : report.rows)
        if (!row.reason.isEmpty())
            complain(QStringLiteral("%1: %2").arg(row.name.isEmpty() ? Cli::tr("One entry") : row.name, row.reason));
    say(Cli::tr("%1 new, %2 already here, %3 with another key, %4 set aside.")
            .arg(countOf(report, Outcome::New))
            .arg(countOf(report, Outcome::Here))
            .arg(countOf(report, Outcome::ReEnrolment))
            .arg(countOf(report, Outcome::SetAside)));
    if (!report.isKept)
        say(Cli::tr("Nothing was changed."));
}

} // namespace countersign::cli
