// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/desktopears.h"

#include <windows.h>
#include <wtsapi32.h>

namespace countersign {

namespace {

constexpr wchar_t windowClass[] = L"CountersignDesktopEars";

/// A window that nobody sees. Not a message-only one, because those are not told about power (WM_POWERBROADCAST).
class WindowEars : public DesktopEars
{
public:
    WindowEars()
    {
        WNDCLASSW kind{};
        kind.lpfnWndProc = &WindowEars::hear;
        kind.hInstance = GetModuleHandleW(nullptr);
        kind.lpszClassName = windowClass;
        RegisterClassW(&kind); // Fails the second time, when it is there already.
        m_window = CreateWindowExW(0, windowClass, L"", 0, 0, 0, 0, 0, nullptr, nullptr, kind.hInstance, nullptr);
        if (!m_window)
            return;
        SetWindowLongPtrW(m_window, GWLP_USERDATA, reinterpret_cast<LONG_PTR>(this));
        m_isRegistered = WTSRegisterSessionNotification(m_window, NOTIFY_FOR_THIS_SESSION) != FALSE;
    }
    ~WindowEars() override
    {
        if (!m_window)
            return;
        if (m_isRegistered)
            WTSUnRegisterSessionNotification(m_window);
        DestroyWindow(m_window);
    }
    Q_DISABLE_COPY_MOVE(WindowEars)

private:
    static LRESULT CALLBACK hear(HWND window, UINT message, WPARAM what, LPARAM more)
    {
        if (auto *self = reinterpret_cast<WindowEars *>(GetWindowLongPtrW(window, GWLP_USERDATA))) {
            if (message == WM_WTSSESSION_CHANGE && what == WTS_SESSION_LOCK)
                Q_EMIT self->desktopLocked();
            else if (message == WM_POWERBROADCAST && what == PBT_APMSUSPEND)
                Q_EMIT self->goingToSleep(); // Windows waits about two seconds for the answer.
            else if (message == WM_POWERBROADCAST && what == PBT_APMRESUMEAUTOMATIC)
                Q_EMIT self->wokeUp();
        }
        return DefWindowProcW(window, message, what, more);
    }

    HWND m_window = nullptr;
    bool m_isRegistered = false;
};

} // namespace

std::unique_ptr<DesktopEars> listenToDesktop()
{
    return std::make_unique<WindowEars>();
}

} // namespace countersign
