// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/json.h"
#include "core/vault/jsonwriter.h"
#include "core/vault/vault.h"

/// The db of a vault document (FORMAT.md): entries, groups and our own key.
namespace countersign::dbcodec {

/// An entry that cannot be understood is set aside and never stops the rest. Errors: VaultDamaged, VaultTooNew.
Result<Vault> read(const json::Value &db);

void write(json::Writer &writer, const Vault &vault);

constexpr int newestDb = 3;
constexpr int newestExtension = 1;

} // namespace countersign::dbcodec
