// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/globalshortcut.h"

#include <Carbon/Carbon.h>

#include <array>
#include <utility>

namespace countersign {

namespace {

constexpr OSType signature = 'Csgn';

// Places on the keyboard, named after what a US keyboard has there (HIToolbox/Events.h).
UInt32 codeOf(Qt::Key key)
{
    static constexpr std::array<UInt32, 26> letters{
        kVK_ANSI_A, kVK_ANSI_B, kVK_ANSI_C, kVK_ANSI_D, kVK_ANSI_E, kVK_ANSI_F, kVK_ANSI_G, kVK_ANSI_H, kVK_ANSI_I,
        kVK_ANSI_J, kVK_ANSI_K, kVK_ANSI_L, kVK_ANSI_M, kVK_ANSI_N, kVK_ANSI_O, kVK_ANSI_P, kVK_ANSI_Q, kVK_ANSI_R,
        kVK_ANSI_S, kVK_ANSI_T, kVK_ANSI_U, kVK_ANSI_V, kVK_ANSI_W, kVK_ANSI_X, kVK_ANSI_Y, kVK_ANSI_Z};
    static constexpr std::array<UInt32, 10> digits{kVK_ANSI_0, kVK_ANSI_1, kVK_ANSI_2, kVK_ANSI_3, kVK_ANSI_4,
                                                   kVK_ANSI_5, kVK_ANSI_6, kVK_ANSI_7, kVK_ANSI_8, kVK_ANSI_9};
    static constexpr std::array<UInt32, 12> functions{kVK_F1, kVK_F2, kVK_F3, kVK_F4,  kVK_F5,  kVK_F6,
                                                      kVK_F7, kVK_F8, kVK_F9, kVK_F10, kVK_F11, kVK_F12};
    if (key >= Qt::Key_A && key <= Qt::Key_Z)
        return letters.at(static_cast<std::size_t>(key - Qt::Key_A));
    if (key >= Qt::Key_0 && key <= Qt::Key_9)
        return digits.at(static_cast<std::size_t>(key - Qt::Key_0));
    if (key >= Qt::Key_F1 && key <= Qt::Key_F12)
        return functions.at(static_cast<std::size_t>(key - Qt::Key_F1));
    return kVK_Space;
}

// Qt calls the command key Control, and the control key Meta.
UInt32 modifiersOf(Qt::KeyboardModifiers modifiers)
{
    UInt32 held = 0;
    held |= modifiers & Qt::ControlModifier ? cmdKey : 0;
    held |= modifiers & Qt::AltModifier ? optionKey : 0;
    held |= modifiers & Qt::ShiftModifier ? shiftKey : 0;
    held |= modifiers & Qt::MetaModifier ? controlKey : 0;
    return held;
}

/// A hot key of the Carbon event manager, which needs no permission to watch the keyboard.
class HotKey : public GlobalShortcut
{
public:
    HotKey()
    {
        const EventTypeSpec what{kEventClassKeyboard, kEventHotKeyPressed};
        InstallApplicationEventHandler(&HotKey::hear, 1, &what, this, &m_ear);
    }
    ~HotKey() override
    {
        release();
        if (m_ear)
            RemoveEventHandler(m_ear);
    }
    Q_DISABLE_COPY_MOVE(HotKey)

    Later<QString> grab(const QKeySequence &keys) override
    {
        release();
        if (!isSuitable(keys))
            return already<QString>(failure(Reason::ShortcutUnsuitable));
        const QString name = keys.toString(QKeySequence::NativeText);
        const EventHotKeyID id{signature, 1};
        const OSStatus done = RegisterEventHotKey(codeOf(keys[0].key()), modifiersOf(keys[0].keyboardModifiers()), id,
                                                  GetApplicationEventTarget(), 0, &m_key);
        if (done != noErr)
            return already<QString>(failure(Reason::ShortcutTaken, name));
        return already<QString>(name);
    }

    void release() override
    {
        if (m_key)
            UnregisterEventHotKey(std::exchange(m_key, nullptr));
    }

private:
    static OSStatus hear(EventHandlerCallRef, EventRef event, void *self)
    {
        EventHotKeyID id{};
        if (GetEventParameter(event, kEventParamDirectObject, typeEventHotKeyID, nullptr, sizeof id, nullptr, &id)
                != noErr
            || id.signature != signature)
            return eventNotHandledErr;
        Q_EMIT static_cast<HotKey *>(self)->pressed({});
        return noErr;
    }

    EventHandlerRef m_ear = nullptr;
    EventHotKeyRef m_key = nullptr;
};

} // namespace

std::unique_ptr<GlobalShortcut> GlobalShortcut::ofThisSystem()
{
    return std::make_unique<HotKey>();
}

} // namespace countersign
