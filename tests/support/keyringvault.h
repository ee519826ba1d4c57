// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/keychainvaultstore.h"

#include <QProcess>

namespace countersign::keyring {

Secret text(const QByteArray &bytes);
QByteArray digest(const QByteArray &bytes);
VaultStamp stamp();

KeychainPlace placeIn(const QString &folder, qsizetype itemLimit = 0);
std::unique_ptr<KeychainVaultStore> openStore(const KeychainPlace &place);

/// "document TEXT" or "error NUMBER".
QByteArray spelled(const Result<Secret> &result);
QByteArray spelled(Reason reason);

/// Runs the test; or, called with "child" as the first argument, is the other process of one:
/// "load FOLDER" prints the vault, "save FOLDER TEXT TEXT-BEFORE" prints "saved" or the error, "hold FOLDER" keeps the
/// lock, and "watch FOLDER TEXT" prints the vault whenever it changed elsewhere and saves TEXT for every line it reads.
/// Gives 77 (skipped) outside a private session.
int runOrServe(QObject &test, int argc, char **argv);

/// Starts this program as the other process; what it prints can be read line by line.
void startChild(QProcess &process, const QStringList &arguments);
QByteArray line(QProcess &process);

/// What the other process prints until it ends, without the last line break.
QByteArray child(const QStringList &arguments);

} // namespace countersign::keyring
