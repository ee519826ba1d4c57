// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/desktopears.h"

#import <AppKit/AppKit.h>

namespace countersign {

namespace {

/// Observers at the two notification centres that know. Cocoa keeps each until it is removed.
class CocoaEars : public DesktopEars
{
public:
    CocoaEars()
    {
        NSNotificationCenter *workspace = [[NSWorkspace sharedWorkspace] notificationCenter];
        // The name is not documented, but has stood since Mac OS X 10.7 and is what password programs listen to.
        m_lock = observe([NSDistributedNotificationCenter defaultCenter], @"com.apple.screenIsLocked",
                         &DesktopEars::desktopLocked);
        m_sleep = observe(workspace, NSWorkspaceWillSleepNotification, &DesktopEars::goingToSleep);
        m_wake = observe(workspace, NSWorkspaceDidWakeNotification, &DesktopEars::wokeUp);
    }
    ~CocoaEars() override
    {
        NSNotificationCenter *workspace = [[NSWorkspace sharedWorkspace] notificationCenter];
        [[NSDistributedNotificationCenter defaultCenter] removeObserver:m_lock];
        [workspace removeObserver:m_sleep];
        [workspace removeObserver:m_wake];
    }
    Q_DISABLE_COPY_MOVE(CocoaEars)

private:
    // Without a queue the block runs where the notification comes in, which is the main thread, before the system goes on.
    id observe(NSNotificationCenter *centre, NSString *name, void (DesktopEars::*signal)())
    {
        return [centre addObserverForName:name
                                   object:nil
                                    queue:nil
                               usingBlock:^(NSNotification *) { Q_EMIT(this->*signal)(); }];
    }

    id m_lock = nil;
    id m_sleep = nil;
    id m_wake = nil;
};

} // namespace

std::unique_ptr<DesktopEars> listenToDesktop()
{
    return std::make_unique<CocoaEars>();
}

} // namespace countersign
