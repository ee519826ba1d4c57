// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/choosing.h"
#include "app/cli/columns.h"
#include "app/cli/commands.h"
#include "app/cli/consent.h"
#include "app/cli/output.h"
#include "core/base/errortext.h"
#include "core/export/exporters.h"
#include "core/platform/terminalinput.h"
#include "core/session/exportfile.h"
#include "core/store/wholefile.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace countersign::cli {

namespace {

/// What a program without a window can write.
bool isWritten(const ExportFormat &format)
{
    return format.form != ExportForm::Sheet;
}

void sayFormats()
{
    QList<QStringList> rows;
    rows.append({Cli::tr("ID"), Cli::tr("FORMAT")});
    for (const ExportFormat *format : exporters::all())
        if (isWritten(*format))
            rows.append({QLatin1String(format->id), exporters::title(*format)});
    for (const QString &line : aligned(rows))
        say(line);
}

const ExportFormat *formatOf(const Arguments &arguments)
{
    const ExportFormat *format = exporters::withId(arguments.valueOf("format"));
    return format && isWritten(*format) ? format : nullptr;
}

/// The accounts that are meant: those named, in the vault's order and each once, or all.
Result<QList<Token>> chosen(const QList<Token> &tokens, const QStringList &names)
{
    if (names.isEmpty())
        return tokens;
    QList<TokenId> ids;
    for (const QString &name : names) {
        const Result<Token> token = theOne(tokens, name);
        if (!token)
            return failure(token.error());
        ids.append((*token)->id);
    }
    QList<Token> meant;
    std::ranges::copy_if(tokens, std::back_inserter(meant), [&](const Token &one) { return ids.contains(one->id); });
    return meant;
}

/// Says beforehand what will not arrive.
void remarkOn(const ExportFormat &format, const Forecast &forecast)
{
    for (const Forecast::Staying &one : forecast.staying)
        complain(Cli::tr("%1 stays here. %2").arg(nameOf(one.token), sentenceFor(one.why)));
    if (const QStringList lost = exporters::namesOf(forecast.losses()); !lost.isEmpty())
        complain(
            Cli::tr("%1 has no room for: %2.").arg(QString::fromUtf8(format.app), lost.join(QStringLiteral(", "))));
}

/// A file in clear is for the person to decide on; who cannot be asked has asked for it in the command.
bool isAgreed(Invocation &invocation, const ExportFormat &format)
{
    if (format.wantsPassphrase)
        return true;
    complain(
        Cli::tr("This file is not encrypted: whoever reads it has your keys. Erase it once the other app has them."));
    const bool mayAsk = terminal::isTerminal(terminal::Stream::Input) && !invocation.arguments().has("yes");
    if (!mayAsk || saysYes(Cli::tr("Write it all the same? Type y for yes:")))
        return true;
    invocation.refuse({Reason::Cancelled, {}});
    return false;
}

std::optional<Secret> passphraseFor(Invocation &invocation, const ExportFormat &format)
{
    if (!format.wantsPassphrase)
        return Secret();
    // What was handed on and the vault did not ask for can only be meant for the file.
    return invocation.newPassphrase(invocation.arguments().has(Passphrases::fresh) ? nullptr : Passphrases::opening);
}

/// Says why nothing is written there, and ends.
bool refusesPlace(Invocation &invocation, const QString &path)
{
    const wholefile::Found found = wholefile::look(path);
    if (found == wholefile::Found::Nothing)
        return false;
    if (found == wholefile::Found::NoFolder)
        invocation.refuse(Cli::tr("There is no folder “%1”. Look at the name.")
                              .arg(QDir::toNativeSeparators(QFileInfo(path).path())));
    else
        invocation.refuse(Cli::tr("“%1” is there already and stays as it is. Choose another name.")
                              .arg(QDir::toNativeSeparators(path)));
    return true;
}

void write(Invocation &invocation, const ExportFormat &format, const QList<Token> &tokens)
{
    const QString path = wholePath(invocation.arguments().valueOf("output"));
    const Forecast forecast = exporters::forecast(format, tokens);
    remarkOn(format, forecast);
    if (forecast.going.isEmpty())
        return invocation.refuse({Reason::ExportNothing, QString::fromUtf8(format.app)});
    if (!isAgreed(invocation, format))
        return;
    const auto passphrase = passphraseFor(invocation, format);
    if (!passphrase)
        return;
    const auto content = exporters::write(format, tokens, *passphrase, invocation.now());
    if (!content)
        return invocation.refuse(content.error());
    // People take their time over questions; another program may have written there meanwhile.
    if (refusesPlace(invocation, path))
        return;
    const bool isWhole = forecast.staying.isEmpty();
    const int count = static_cast<int>(forecast.going.size());
    whenDone(exportfile::write(path, *content), &invocation,
             [&invocation, path, count, isWhole](const Result<void> &written) {
        if (!written)
            return invocation.refuse(written.error());
        say(Cli::tr("%n account(s) were written to “%1”, which only you can read.", nullptr, count)
                .arg(QDir::toNativeSeparators(path)));
        invocation.finish(isWhole ? Exit::Done : Exit::Refused);
    });
}

} // namespace

QString faultOfExport(const Arguments &arguments)
{
    if (arguments.has("formats"))
        return {};
    if (!arguments.has("format") || !arguments.has("output") || arguments.valueOf("output").isEmpty())
        return Cli::tr("Say what to write with --format, and where with --output.");
    return formatOf(arguments) ? QString()
                               : Cli::tr("There is no format “%1”. “countersign-cli export --formats” lists them.")
                                     .arg(arguments.valueOf("format"));
}

void exportFile(Invocation &invocation)
{
    const Arguments &arguments = invocation.arguments();
    if (arguments.has("formats")) {
        sayFormats();
        return invocation.finish();
    }
    if (refusesPlace(invocation, wholePath(arguments.valueOf("output"))))
        return;
    invocation.whenOpen([&invocation] {
        const auto tokens = chosen(invocation.session().vault().tokens, invocation.arguments().names);
        if (!tokens)
            return invocation.refuse(tokens.error());
        write(invocation, *formatOf(invocation.arguments()), *tokens);
    });
}

} // namespace countersign::cli
