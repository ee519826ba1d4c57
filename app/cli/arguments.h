// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <expected>
#include <span>

namespace countersign::cli {

/// One option of a command: `--name`, or `--name VALUE` where it has a value.
struct Option
{
    const char *name;
    const char *value; ///< What stands for the value in the help; null: the option has none.
    const char *help;  ///< Marked for translation in the context "Cli".
};

/// What was typed behind a command's name.
struct Arguments
{
    QStringList names; ///< Everything that is no option, in order.
    QHash<QString, QString> options;

    bool has(const char *name) const { return options.contains(QLatin1String(name)); }
    QString valueOf(const char *name) const { return options.value(QLatin1String(name)); }
};

/// Reads what was typed by a command's options: `--name VALUE` or `--name=VALUE`, in any order; everything behind `--`
/// is a name. The error is a sentence for the person.
std::expected<Arguments, QString> readArguments(const QStringList &typed, std::span<const Option> options);

/// Whether an argument may be a secret key or a link that holds one. Every program and every user of this computer can
/// read the arguments of a running program, so such an argument is refused (and never repeated in a sentence).
bool looksSecret(const QString &argument);

} // namespace countersign::cli
