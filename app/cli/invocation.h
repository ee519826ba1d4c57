// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/session/session.h"

#include <QObject>

namespace countersign::cli {

/// The program's exit codes.
enum class Exit { Done = 0, Refused = 1, WrongUsage = 2 };

/// One call of the program: what was typed, the vault to do it with, and how it ends. Commands get one, and the last
/// thing each does is finish() or refuse().
class Invocation : public QObject
{
    Q_OBJECT
public:
    Invocation(Session &session, Arguments arguments) : m_session(session), m_arguments(std::move(arguments)) {}

    Session &session() const { return m_session; }
    const Arguments &arguments() const { return m_arguments; }
    /// Unix seconds.
    qint64 now() const { return secondsOf(m_session.now()); }

    /// Opens the vault, then goes on; says why not and ends otherwise.
    template<typename Then>
    void whenOpen(Then then)
    {
        whenDone(m_session.open(), this, [this, then](const Result<void> &opened) {
            if (!opened) {
                refuse(opened.error());
                return;
            }
            remarkOnSetAside();
            then();
        });
    }

    /// Makes a change, then goes on; says why not and ends otherwise.
    template<typename Then>
    void whenChanged(Change change, Then then)
    {
        whenDone(m_session.apply(std::move(change)), this, [this, then](const Result<void> &changed) {
            if (changed)
                then();
            else
                refuse(changed.error());
        });
    }

    void finish(Exit code = Exit::Done);
    void refuse(const Error &error);
    void refuse(const QString &sentence);

private:
    void remarkOnSetAside() const;

    Session &m_session;
    Arguments m_arguments;
};

} // namespace countersign::cli
