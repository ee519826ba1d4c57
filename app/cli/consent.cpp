// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/consent.h"

#include "app/cli/output.h"
#include "core/platform/terminalinput.h"

namespace countersign::cli {

bool saysYes(const QString &question)
{
    ask(question);
    const Result<QString> answer = terminal::readLine(terminal::Echo::Shown);
    if (!answer) {
        complain({});
        return false;
    }
    const QString word = answer->trimmed().toCaseFolded();
    //: Words for yes, as typed on a terminal, in lower case with a blank between them. Keep the English ones as well.
    return Cli::tr("y yes").split(u' ').contains(word);
}

} // namespace countersign::cli
