// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/trayhost.h"

namespace countersign {

namespace {

// Windows and macOS show tray icons whenever there is a desktop at all; Qt knows.
class SystemHost : public TrayHost
{
public:
    bool isThere() const override { return true; }
};

} // namespace

std::unique_ptr<TrayHost> TrayHost::ofThisSystem()
{
    return std::make_unique<SystemHost>();
}

} // namespace countersign
