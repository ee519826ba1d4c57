// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/later.h"

#include <QString>
#include <QVariantList>

namespace countersign {

/// A method of a program on the session bus.
struct BusMethod
{
    QString service;
    QString path;
    QString interface;
    QString name;
};

/// How long a program may take to answer, in milliseconds, its start by the bus included.
constexpr int busPatience = 5000;

/// Calls a method without blocking and answers with what it returned. Errors: KeychainDenied (the bus refuses),
/// KeychainNone (no bus, no such program, or no answer in time), KeychainFailed (about: the D-Bus error).
Later<QVariantList> callKeychain(const BusMethod &method, const QVariantList &arguments = {},
                                 int patience = busPatience);

} // namespace countersign
