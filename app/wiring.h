// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/backups.h"
#include "core/session/places.h"
#include "core/session/session.h"

#include <memory>

namespace countersign {

/// What lives as long as the program: which place keeps the vault, the session over it, and its backups.
struct Wiring
{
    std::unique_ptr<Places> places;
    std::unique_ptr<Session> session;
    std::unique_ptr<Backups> backups;
};

/// Builds them, with the vault in the place that the settings name. Nothing is read yet.
Wiring wire();

} // namespace countersign
