// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/later.h"

#include <QStringList>
#include <QTest>
#include <QTestEventLoop>

#include <optional>

namespace countersign::keyring {

/// Whether this process runs in a private session (keyring-session or kwallet-session). Outside of one, a test would
/// reach for the person's own keychain and must not run.
bool isPrivateSession();

/// Runs a command of the session's control script on its keyring: --start, --stop, --kill, --lock,
/// and for the keyring --freeze and --thaw. True when it did so.
bool control(const QString &command);

/// Ends the keyring, removes what it kept, and starts it empty and open.
bool startAfresh();

/// How many items of the service "Countersign" `secret-tool` sees.
int itemCount();

/// What a command prints; its environment is this one's with `extra` ("NAME=value") added. Empty when it cannot start.
QByteArray outputOf(const QString &program, const QStringList &arguments, const QStringList &extra = {});

/// The result of something asked of a real keyring, once it is there. Internal when it does not come in a minute.
template<typename T>
Result<T> settled(const Later<T> &later)
{
    Result<T> result = failure(Reason::Internal, QStringLiteral("no answer in a minute"));
    QTestEventLoop loop; // Unlike QTest::qWaitFor, it does not sleep between the many steps of a save.
    whenDone(later, &loop, [&](const Result<T> &answer) {
        result = answer;
        loop.exitLoop();
    });
    loop.enterLoop(60);
    return result;
}

/// The reason why not; nothing when it went well.
template<typename T>
std::optional<Reason> reasonOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().reason);
}

} // namespace countersign::keyring
