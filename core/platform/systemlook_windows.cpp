// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/systemlook.h"

#include <QSettings>

#include <algorithm>
#include <windows.h>

namespace countersign {

namespace {

constexpr wchar_t windowClass[] = L"CountersignSystemLook";

QVariant fromRegistry(const QString &key, const QString &name)
{
    return QSettings(QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\") + key, QSettings::NativeFormat)
        .value(name);
}

bool isOn(UINT which)
{
    BOOL on = TRUE;
    return !SystemParametersInfoW(which, 0, &on, 0) || on;
}

bool hasMoreContrast()
{
    HIGHCONTRASTW contrast{};
    contrast.cbSize = sizeof contrast;
    return SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof contrast, &contrast, 0)
           && (contrast.dwFlags & HCF_HIGHCONTRASTON) != 0;
}

SystemLook readLook()
{
    SystemLook look;
    const QVariant light = fromRegistry(QStringLiteral("Windows\\CurrentVersion\\Themes\\Personalize"),
                                        QStringLiteral("AppsUseLightTheme"));
    if (light.isValid())
        look.scheme = light.toInt() == 0 ? SystemLook::Scheme::Dark : SystemLook::Scheme::Light;
    // Blue, green and red from the top, after the alpha.
    const QVariant accent = fromRegistry(QStringLiteral("Windows\\DWM"), QStringLiteral("AccentColor"));
    if (accent.isValid()) {
        const uint bgr = accent.toUInt();
        look.accent = QColor(bgr & 0xff, bgr >> 8 & 0xff, bgr >> 16 & 0xff);
    }
    look.moreContrast = hasMoreContrast();
    look.lessMotion = !isOn(SPI_GETCLIENTAREAANIMATION);
    // Settings, Accessibility, Text size: 100 to 225 per cent.
    const int text = fromRegistry(QStringLiteral("Accessibility"), QStringLiteral("TextScaleFactor")).toInt();
    look.textScale = text > 0 ? std::clamp(text, 100, 225) / 100.0 : 1;
    return look;
}

/// A window that nobody sees. Not a message-only one, because those are not told when settings change.
class RegistryLook : public SystemLookWatch
{
public:
    RegistryLook()
    {
        WNDCLASSW kind{};
        kind.lpfnWndProc = &RegistryLook::hear;
        kind.hInstance = GetModuleHandleW(nullptr);
        kind.lpszClassName = windowClass;
        RegisterClassW(&kind); // Fails the second time, when it is there already.
        m_window = CreateWindowExW(0, windowClass, L"", 0, 0, 0, 0, 0, nullptr, nullptr, kind.hInstance, nullptr);
        if (m_window)
            SetWindowLongPtrW(m_window, GWLP_USERDATA, reinterpret_cast<LONG_PTR>(this));
        see(readLook());
    }
    ~RegistryLook() override
    {
        if (m_window)
            DestroyWindow(m_window);
    }
    Q_DISABLE_COPY_MOVE(RegistryLook)

private:
    static LRESULT CALLBACK hear(HWND window, UINT message, WPARAM what, LPARAM more)
    {
        auto *self = reinterpret_cast<RegistryLook *>(GetWindowLongPtrW(window, GWLP_USERDATA));
        if (self && (message == WM_SETTINGCHANGE || message == WM_SYSCOLORCHANGE || message == WM_THEMECHANGED))
            self->see(readLook());
        return DefWindowProcW(window, message, what, more);
    }

    HWND m_window = nullptr;
};

} // namespace

std::unique_ptr<SystemLookWatch> watchSystemLook()
{
    return std::make_unique<RegistryLook>();
}

} // namespace countersign
