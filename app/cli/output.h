// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace countersign::cli {

/// The context in which the terminal program's sentences are translated: `Cli::tr("…")`.
class Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// One line on standard output, in UTF-8.
void say(const QString &line);

/// One line on standard error: sentences, questions and remarks, so that standard output holds results only.
void complain(const QString &line);

/// A question on standard error; the answer is typed behind it.
void ask(const QString &question);

/// Sees to it that what was said is written; false when it could not be (a full disk, a closed pipe).
bool flushed();

/// The text without characters that could steer a terminal or turn its writing round: each becomes U+FFFD. Everything
/// that is said goes through this.
QString harmless(QString text);

} // namespace countersign::cli
