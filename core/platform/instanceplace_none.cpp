// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/instanceplace.h"

// macOS starts a program once and tells it what else is wanted (QFileOpenEvent).

namespace countersign {

struct InstancePlace::System
{};

InstancePlace::InstancePlace(const QString &, QObject *parent) : QObject(parent) {}

InstancePlace::~InstancePlace() = default;

InstancePlace::Outcome InstancePlace::take(const Secret &, std::chrono::milliseconds)
{
    return Outcome::Ours;
}

void InstancePlace::listen() {}

} // namespace countersign
