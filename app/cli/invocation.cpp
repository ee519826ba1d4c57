// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invocation.h"

#include "app/cli/output.h"
#include "core/base/errortext.h"

#include <QCoreApplication>

namespace countersign::cli {

void Invocation::finish(Exit code)
{
    if (!flushed()) {
        complain(Cli::tr("Standard output cannot be written. Make room, or send it somewhere else."));
        code = Exit::Refused;
    }
    QCoreApplication::exit(static_cast<int>(code));
}

void Invocation::refuse(const Error &error)
{
    refuse(sentenceFor(error));
}

void Invocation::refuse(const QString &sentence)
{
    complain(sentence);
    finish(Exit::Refused);
}

void Invocation::remarkOnSetAside() const
{
    for (const SetAside &entry : m_session.vault().setAside) {
        const QString name = entry.name.isEmpty() ? Cli::tr("An account") : entry.name;
        complain(Cli::tr("%1 is kept but cannot be used. %2").arg(name, sentenceFor(entry.why)));
    }
}

} // namespace countersign::cli
