// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QObject;

namespace countersign {

/// The folders in which the parts of the program may lie that are loaded when they are wanted, by where this program lies.
QStringList partFolders();

/// Loads a part from the first of the folders that has it; it stays loaded, because the libraries below it do not all
/// survive being unloaded. Null where none has it.
QObject *loadPart(const QString &name, const QStringList &folders);

} // namespace countersign
