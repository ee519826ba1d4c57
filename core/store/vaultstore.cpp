// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/vaultstore.h"

#include "core/base/hmac.h"

namespace countersign {

QByteArray VaultStore::digestOf(const Secret &document)
{
    if (document.isEmpty())
        return {};
    return hmac::digest(hmac::Hash::Sha256, document.view()).view().toByteArray();
}

} // namespace countersign
