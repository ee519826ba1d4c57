// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/json.h"
#include "core/vault/sealedvault.h"

namespace countersign {

/// The outermost layer of a vault document, which both forms have.
struct Envelope
{
    json::Document document;
    bool isSealed = false;
    json::Value header;
    json::Value db; ///< An object, or sealed a text.
    sealedvault::Surroundings around;
};

namespace envelope {

/// Errors: VaultDamaged (not a vault), VaultTooNew, VaultTooLarge.
Result<Envelope> read(const Secret &document);

/// Whether an object has a version that this program does not know. One that is no plain number was not written by
/// anything we know.
bool isNewer(const json::Value &object, int newest);

constexpr int newestVersion = 1;

} // namespace envelope

} // namespace countersign
