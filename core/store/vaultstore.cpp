// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/vaultstore.h"

#include <QCryptographicHash>

namespace countersign {

QByteArray VaultStore::digestOf(const Secret &document)
{
    if (document.isEmpty())
        return {};
    return QCryptographicHash::hash(document.view(), QCryptographicHash::Sha256);
}

} // namespace countersign
