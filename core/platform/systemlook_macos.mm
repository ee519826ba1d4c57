// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/systemlook.h"

#import <AppKit/AppKit.h>

namespace countersign {

namespace {

QColor accentColour()
{
    NSColor *colour = [[NSColor controlAccentColor] colorUsingColorSpace:[NSColorSpace sRGBColorSpace]];
    if (!colour)
        return {};
    return QColor::fromRgbF(static_cast<float>(colour.redComponent), static_cast<float>(colour.greenComponent),
                            static_cast<float>(colour.blueComponent));
}

SystemLook readLook()
{
    SystemLook look;
    NSAppearanceName name = [[NSApp effectiveAppearance]
        bestMatchFromAppearancesWithNames:@[ NSAppearanceNameAqua, NSAppearanceNameDarkAqua ]];
    look.scheme =
        [name isEqualToString:NSAppearanceNameDarkAqua] ? SystemLook::Scheme::Dark : SystemLook::Scheme::Light;
    look.accent = accentColour();
    NSWorkspace *workspace = [NSWorkspace sharedWorkspace];
    look.moreContrast = [workspace accessibilityDisplayShouldIncreaseContrast];
    look.lessMotion = [workspace accessibilityDisplayShouldReduceMotion];
    return look;
}

/// Observers at the notification centres that know. Cocoa keeps each until it is removed.
class CocoaLook : public SystemLookWatch
{
public:
    CocoaLook()
    {
        m_workspace = [[NSWorkspace sharedWorkspace] notificationCenter];
        m_access = observe(m_workspace, NSWorkspaceAccessibilityDisplayOptionsDidChangeNotification);
        m_colours = observe([NSNotificationCenter defaultCenter], NSSystemColorsDidChangeNotification);
        m_scheme = observe([NSDistributedNotificationCenter defaultCenter], @"AppleInterfaceThemeChangedNotification");
        see(readLook());
    }
    ~CocoaLook() override
    {
        [m_workspace removeObserver:m_access];
        [[NSNotificationCenter defaultCenter] removeObserver:m_colours];
        [[NSDistributedNotificationCenter defaultCenter] removeObserver:m_scheme];
    }
    Q_DISABLE_COPY_MOVE(CocoaLook)

private:
    // On the main queue, and so after the application has taken on its new appearance.
    id observe(NSNotificationCenter *centre, NSString *name)
    {
        return [centre addObserverForName:name
                                   object:nil
                                    queue:[NSOperationQueue mainQueue]
                               usingBlock:^(NSNotification *) { see(readLook()); }];
    }

    NSNotificationCenter *m_workspace = nil;
    id m_access = nil;
    id m_colours = nil;
    id m_scheme = nil;
};

} // namespace

std::unique_ptr<SystemLookWatch> watchSystemLook()
{
    return std::make_unique<CocoaLook>();
}

} // namespace countersign
