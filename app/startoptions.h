// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

class QCoreApplication;

namespace countersign {

/// What the command line asks for.
struct StartOptions
{
    QStringList places; ///< Picture files, and links to accounts (otpauth:, otpauth-migration:).
    bool pick = false;  ///< The quick pick instead of the window.

    bool operator==(const StartOptions &) const = default;
};

/// Reads the command line. Answers --help and --version itself and ends the program, as it does for an unknown option.
StartOptions readStartOptions(const QCoreApplication &application);

/// The same from a command line that needs no application object to be understood: nothing but --pick and ASCII places.
/// Nothing for any other.
std::optional<StartOptions> plainStartOptions(int argc, char **argv);

/// Takes links out of the command line, where other programs can read it as long as this one runs: they hold secrets.
void wipeArguments(int argc, char **argv);

} // namespace countersign
