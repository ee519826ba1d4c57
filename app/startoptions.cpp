// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <cstring>
#include <span>

namespace countersign {

StartOptions readStartOptions(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("StartOptions", "Login codes from your computer's own keychain."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        QStringLiteral("place"),
        QCoreApplication::translate("StartOptions", "A picture of a QR code, or a link to an account."),
        QStringLiteral("[place…]"));
    parser.process(application);
    return {parser.positionalArguments()};
}

void wipeArguments(int argc, char **argv)
{
    constexpr char scheme[] = "otpauth";
    for (char *argument : std::span(argv, static_cast<std::size_t>(argc)))
        if (qstrnicmp(argument, scheme, sizeof scheme - 1) == 0)
            std::fill_n(argument, std::strlen(argument), ' ');
}

} // namespace countersign
