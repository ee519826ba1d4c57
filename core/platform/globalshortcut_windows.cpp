// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/globalshortcut.h"

#include <windows.h>

namespace countersign {

namespace {

constexpr wchar_t windowClass[] = L"CountersignGlobalShortcut";
constexpr int hotKeyId = 1;

UINT codeOf(Qt::Key key)
{
    if (key >= Qt::Key_F1 && key <= Qt::Key_F12)
        return VK_F1 + static_cast<UINT>(key - Qt::Key_F1);
    return static_cast<UINT>(key); // Windows and Qt both use ASCII for A to Z, 0 to 9 and the space bar.
}

UINT modifiersOf(Qt::KeyboardModifiers modifiers)
{
    UINT held = MOD_NOREPEAT;
    held |= modifiers & Qt::ControlModifier ? MOD_CONTROL : 0;
    held |= modifiers & Qt::AltModifier ? MOD_ALT : 0;
    held |= modifiers & Qt::ShiftModifier ? MOD_SHIFT : 0;
    held |= modifiers & Qt::MetaModifier ? MOD_WIN : 0;
    return held;
}

/// A hot key of a message-only window.
class HotKey : public GlobalShortcut
{
public:
    HotKey()
    {
        WNDCLASSW kind{};
        kind.lpfnWndProc = &HotKey::hear;
        kind.hInstance = GetModuleHandleW(nullptr);
        kind.lpszClassName = windowClass;
        RegisterClassW(&kind);
        m_window = CreateWindowExW(0, windowClass, L"", 0, 0, 0, 0, 0, HWND_MESSAGE, nullptr, kind.hInstance, nullptr);
        if (m_window)
            SetWindowLongPtrW(m_window, GWLP_USERDATA, reinterpret_cast<LONG_PTR>(this));
    }
    ~HotKey() override
    {
        release();
        if (m_window)
            DestroyWindow(m_window);
    }
    Q_DISABLE_COPY_MOVE(HotKey)

    Later<QString> grab(const QKeySequence &keys) override
    {
        release();
        if (!isSuitable(keys))
            return already<QString>(failure(Reason::ShortcutUnsuitable));
        if (!m_window)
            return already<QString>(failure(Reason::ShortcutUnavailable));
        m_isOurs = RegisterHotKey(m_window, hotKeyId, modifiersOf(keys[0].keyboardModifiers()), codeOf(keys[0].key()));
        const QString name = keys.toString(QKeySequence::NativeText);
        if (!m_isOurs)
            return already<QString>(failure(Reason::ShortcutTaken, name));
        return already<QString>(name);
    }

    void release() override
    {
        if (m_isOurs)
            UnregisterHotKey(m_window, hotKeyId);
        m_isOurs = false;
    }

private:
    static LRESULT CALLBACK hear(HWND window, UINT message, WPARAM what, LPARAM more)
    {
        if (auto *self = reinterpret_cast<HotKey *>(GetWindowLongPtrW(window, GWLP_USERDATA));
            self && message == WM_HOTKEY) {
            // Whoever is sent this may come to the front.
            Q_EMIT self->pressed({});
            return 0;
        }
        return DefWindowProcW(window, message, what, more);
    }

    HWND m_window = nullptr;
    bool m_isOurs = false;
};

} // namespace

std::unique_ptr<GlobalShortcut> GlobalShortcut::ofThisSystem()
{
    return std::make_unique<HotKey>();
}

} // namespace countersign
