// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vault.h"

#include <algorithm>

namespace countersign {

Vault Vault::empty()
{
    Vault vault;
    vault.id = QUuid::createUuid();
    return vault;
}

const Token *Vault::find(const TokenId &wanted) const
{
    const auto found = std::ranges::find_if(tokens, [&](const Token &token) { return token->id == wanted; });
    return found == tokens.end() ? nullptr : &*found;
}

} // namespace countersign
