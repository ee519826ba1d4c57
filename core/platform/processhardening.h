// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace countersign {

/// Asks the system not to write our memory into crash dumps, and to keep debuggers and other programs of the same person
/// out of it (Linux and macOS). Where the system has no such thing, nothing happens. Call once, first in main.
void keepMemoryPrivate();

/// While one of these lives, portals can see who we are. On Linux the desktop portal looks at /proc/PID/root of whoever
/// asks, which the privacy above forbids to it, and then refuses. Hold one from before a portal is asked until it has
/// answered, and no longer: meanwhile our memory is open to other programs of the same person as anybody else's is. They
/// may overlap; the last one to go shuts the door. For the main thread. Elsewhere than on Linux it does nothing.
class OpenToPortals
{
public:
    OpenToPortals();
    ~OpenToPortals();
    OpenToPortals(const OpenToPortals &) = delete;
    OpenToPortals &operator=(const OpenToPortals &) = delete;
};

} // namespace countersign
