// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/autostart.h"

#include <QString>

#import <Foundation/Foundation.h>
#import <ServiceManagement/ServiceManagement.h>

namespace countersign {

// SMAppService, which shows the program among the login items of the system settings, where the person can switch it off.

bool canStartWithSession()
{
    if (@available(macOS 13.0, *))
        return [[NSBundle mainBundle] bundleIdentifier] != nil;
    return false;
}

bool startsWithSession()
{
    if (@available(macOS 13.0, *))
        return [SMAppService mainAppService].status == SMAppServiceStatusEnabled;
    return false;
}

Result<void> setStartsWithSession(bool on)
{
    if (@available(macOS 13.0, *)) {
        NSError *error = nil;
        SMAppService *service = [SMAppService mainAppService];
        const bool done = on ? [service registerAndReturnError:&error] : [service unregisterAndReturnError:&error];
        if (!done && startsWithSession() != on)
            return failure(Reason::AutostartRefused, QString::fromNSString(error.localizedDescription));
        return {};
    }
    return failure(Reason::AutostartRefused);
}

} // namespace countersign
