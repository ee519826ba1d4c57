// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QMap>

#include <optional>

/// Java's serialised form of a HashMap of texts, and of nothing else (Java Object Serialization Specification, section 6).
namespace countersign::javamap {

bool looksLike(QByteArrayView bytes);

/// Its texts by name, as UTF-8. Nothing where the bytes say anything but such a map.
std::optional<QMap<QString, Secret>> read(QByteArrayView bytes);

} // namespace countersign::javamap
