// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QMap>
#include <QString>

namespace countersign {

/// Members of a JSON object that another program wrote and we have no use for, by name: each as JSON text in printable
/// ASCII on one line, so that numbers keep all their digits. Nobody knows what is in them, so they are secret.
using ForeignFields = QMap<QString, Secret>;

} // namespace countersign
