// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"

#include <expected>
#include <span>

namespace countersign::cli {

/// One row of the table of commands. Texts are marked for translation in the context "Cli".
struct Command
{
    const char *name;
    const char *usage; ///< What may follow the name.
    const char *help;
    std::span<const Option> options;
    int mostNames;                         ///< How many words that are no options it takes at most; -1: any number.
    QString (*faultOf)(const Arguments &); ///< A sentence when the arguments do not fit together; may be null.
    void (*run)(Invocation &);             ///< Null for help, which needs no vault.
};

/// A command and what was typed behind it.
struct Request
{
    const Command *command;
    Arguments arguments;
};

/// Reads the words typed behind the program's name. Help, the version and wrong usage are answered here; what is left
/// of them is the exit code.
std::expected<Request, Exit> readRequest(const QStringList &typed);

// The commands, each in the file of its name; all end the invocation.
void add(Invocation &invocation);
QString faultOfAdd(const Arguments &arguments);
void list(Invocation &invocation);
void code(Invocation &invocation);
QString faultOfCode(const Arguments &arguments);
void watch(Invocation &invocation);
void remove(Invocation &invocation);
void removed(Invocation &invocation);
QString faultOfNameless(const Arguments &arguments);
void restore(Invocation &invocation);
QString faultOfRestore(const Arguments &arguments);
void passphrase(Invocation &invocation);
QString faultOfPassphrase(const Arguments &arguments);
void backup(Invocation &invocation);
QString faultOfBackup(const Arguments &arguments);
void check(Invocation &invocation);
QString faultOfCheck(const Arguments &arguments);
void move(Invocation &invocation);
QString faultOfMove(const Arguments &arguments);
void where(Invocation &invocation);
void importFiles(Invocation &invocation);
QString faultOfImport(const Arguments &arguments);
void exportFile(Invocation &invocation);
QString faultOfExport(const Arguments &arguments);

} // namespace countersign::cli
