// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "core/store/vaultstore.h"

#include <memory>

namespace countersign {

/// What lives as long as the program: the store of this system and the session over it.
struct Wiring
{
    std::unique_ptr<VaultStore> store;
    std::unique_ptr<Session> session;
};

/// Builds both, with the vault in the keychain. Nothing is read yet.
Wiring wire();

} // namespace countersign
