// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/foreignfile.h"

#include <QMap>

/// The file in which Android apps keep their settings: XML, a map of names and texts.
namespace countersign::androidprefs {

bool looksLike(const ForeignFile &file);

/// Whether it has a text of this name.
bool hasName(const ForeignFile &file, QLatin1StringView name);

/// Its texts by name, as UTF-8; other values are left out. Empty where the XML is not well-formed.
QMap<QString, Secret> read(const ForeignFile &file);

} // namespace countersign::androidprefs
