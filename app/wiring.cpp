// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring.h"

#include "core/store/keychainvaultstore.h"

#include <QStandardPaths>

namespace countersign {

Wiring wire()
{
    Wiring wiring;
    wiring.store = makeKeychainVaultStore(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation));
    wiring.session = std::make_unique<Session>(*wiring.store, systemClock());
    return wiring;
}

} // namespace countersign
