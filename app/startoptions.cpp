// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <cstring>
#include <span>

namespace countersign {

namespace {

const QString pickOption = QStringLiteral("pick");

} // namespace

StartOptions readStartOptions(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("StartOptions", "Login codes from your computer's own keychain."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption pick(pickOption,
                                  QCoreApplication::translate("StartOptions",
                                                              "Pick an account in a small box and copy its code. Give "
                                                              "this command a key in your desktop's settings."));
    parser.addOption(pick);
    parser.addPositionalArgument(
        QStringLiteral("place"),
        QCoreApplication::translate("StartOptions", "A picture of a QR code, or a link to an account."),
        QStringLiteral("[place…]"));
    parser.process(application);
    return {parser.positionalArguments(), parser.isSet(pick)};
}

std::optional<StartOptions> plainStartOptions(int argc, char **argv)
{
    StartOptions options;
    for (const char *argument : std::span(argv, static_cast<std::size_t>(argc)).subspan(argc > 0 ? 1 : 0)) {
        const QLatin1String word(argument);
        const bool isAscii = std::ranges::all_of(word, [](char c) { return static_cast<unsigned char>(c) < 128; });
        if (word.startsWith(QLatin1String("--")) && word.mid(2) == pickOption)
            options.pick = true;
        else if (word.startsWith(u'-') || !isAscii)
            return std::nullopt;
        else
            options.places.append(QString(word));
    }
    return options;
}

void wipeArguments(int argc, char **argv)
{
    constexpr char scheme[] = "otpauth";
    for (char *argument : std::span(argv, static_cast<std::size_t>(argc)))
        if (qstrnicmp(argument, scheme, sizeof scheme - 1) == 0)
            std::fill_n(argument, std::strlen(argument), ' ');
}

} // namespace countersign
