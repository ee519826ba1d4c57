// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring.h"

namespace countersign {

Wiring wire()
{
    Wiring wiring;
    wiring.places = std::make_unique<Places>(systemSettingsFolder());
    Places &places = *wiring.places;
    wiring.session = std::make_unique<Session>(places.store(places.chosen()), systemClock());
    wiring.session->setWhereNow([&places] { return places.storeIfMoved(); });
    wiring.backups = std::make_unique<Backups>(*wiring.session, places.settingsFolder());
    return wiring;
}

} // namespace countersign
