// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/x11shortcut_linux.h"

#ifdef COUNTERSIGN_XCB

#include <QAbstractNativeEventFilter>
#include <QCoreApplication>
#include <QGuiApplication>

#include <xcb/xcb.h>

#include <cstdlib>

namespace countersign {

namespace {

template<typename T>
using Reply = std::unique_ptr<T, decltype(&std::free)>;

template<typename T>
Reply<T> owned(T *reply)
{
    return {reply, &std::free};
}

// keysymdef.h: the names of ASCII characters are their numbers, and the F keys lie in a row.
xcb_keysym_t symbolOf(Qt::Key key)
{
    constexpr xcb_keysym_t f1 = 0xffbe;
    if (key >= Qt::Key_F1 && key <= Qt::Key_F12)
        return f1 + static_cast<xcb_keysym_t>(key - Qt::Key_F1);
    return key >= Qt::Key_A && key <= Qt::Key_Z ? static_cast<xcb_keysym_t>(key - Qt::Key_A + 'a')
                                                : static_cast<xcb_keysym_t>(key);
}

// Alt and Meta are the first and fourth modifier on every desktop of today.
uint16_t modifiersOf(Qt::KeyboardModifiers modifiers)
{
    int held = 0;
    held |= modifiers & Qt::ControlModifier ? XCB_MOD_MASK_CONTROL : 0;
    held |= modifiers & Qt::ShiftModifier ? XCB_MOD_MASK_SHIFT : 0;
    held |= modifiers & Qt::AltModifier ? XCB_MOD_MASK_1 : 0;
    held |= modifiers & Qt::MetaModifier ? XCB_MOD_MASK_4 : 0;
    return static_cast<uint16_t>(held);
}

// Caps Lock and Num Lock change nothing, so the key is grabbed with and without them.
constexpr uint16_t locks[] = {0, XCB_MOD_MASK_LOCK, XCB_MOD_MASK_2, XCB_MOD_MASK_LOCK | XCB_MOD_MASK_2};
constexpr uint16_t allHeld = XCB_MOD_MASK_CONTROL | XCB_MOD_MASK_SHIFT | XCB_MOD_MASK_1 | XCB_MOD_MASK_4;

class GrabbedKey : public GlobalShortcut, public QAbstractNativeEventFilter
{
public:
    explicit GrabbedKey(xcb_connection_t *server)
        : m_server(server), m_root(xcb_setup_roots_iterator(xcb_get_setup(server)).data->root)
    {
        qApp->installNativeEventFilter(this);
    }
    ~GrabbedKey() override { GrabbedKey::release(); }
    Q_DISABLE_COPY_MOVE(GrabbedKey)

    Later<QString> grab(const QKeySequence &keys) override
    {
        release();
        if (!isSuitable(keys))
            return already<QString>(failure(Reason::ShortcutUnsuitable));
        const QString name = keys.toString(QKeySequence::NativeText);
        m_modifiers = modifiersOf(keys[0].keyboardModifiers());
        m_code = codeOf(symbolOf(keys[0].key()));
        // No such key on this keyboard, or somebody else has grabbed it.
        if (m_code == 0)
            return already<QString>(failure(Reason::ShortcutUnsuitable));
        for (const uint16_t lock : locks) {
            const xcb_void_cookie_t asked = xcb_grab_key_checked(m_server, 1, m_root, m_modifiers | lock, m_code,
                                                                 XCB_GRAB_MODE_ASYNC, XCB_GRAB_MODE_ASYNC);
            if (owned(xcb_request_check(m_server, asked))) {
                release();
                return already<QString>(failure(Reason::ShortcutTaken, name));
            }
        }
        return already<QString>(name);
    }

    void release() override
    {
        if (m_code == 0)
            return;
        for (const uint16_t lock : locks)
            xcb_ungrab_key(m_server, m_code, m_root, m_modifiers | lock);
        xcb_flush(m_server);
        m_code = 0;
    }

    bool nativeEventFilter(const QByteArray &, void *message, qintptr *) override
    {
        const auto *event = static_cast<const xcb_key_press_event_t *>(message);
        if (m_code == 0 || (event->response_type & 0x7f) != XCB_KEY_PRESS || event->event != m_root
            || event->detail != m_code || (event->state & allHeld) != m_modifiers)
            return false;
        // Otherwise the keyboard is ours alone until the key goes up, and a new window has to wait for it.
        xcb_ungrab_keyboard(m_server, event->time);
        xcb_flush(m_server);
        Q_EMIT pressed({});
        return true;
    }

private:
    xcb_keycode_t codeOf(xcb_keysym_t symbol) const
    {
        const xcb_setup_t *setup = xcb_get_setup(m_server);
        const auto count = static_cast<uint8_t>(setup->max_keycode - setup->min_keycode + 1);
        const auto mapping = owned(xcb_get_keyboard_mapping_reply(
            m_server, xcb_get_keyboard_mapping(m_server, setup->min_keycode, count), nullptr));
        if (!mapping)
            return 0;
        const xcb_keysym_t *symbols = xcb_get_keyboard_mapping_keysyms(mapping.get());
        const int each = mapping->keysyms_per_keycode;
        // The plain key first; keyboards of other scripts have Latin letters in a later column.
        for (int column = 0; column < each; ++column)
            for (int code = 0; code < count; ++code)
                if (symbols[code * each + column] == symbol)
                    return static_cast<xcb_keycode_t>(setup->min_keycode + code);
        return 0;
    }

    xcb_connection_t *m_server;
    xcb_window_t m_root;
    xcb_keycode_t m_code = 0;
    uint16_t m_modifiers = 0;
};

} // namespace

std::unique_ptr<GlobalShortcut> x11Shortcut()
{
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    if (!x11 || !x11->connection() || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        return nullptr;
    return std::make_unique<GrabbedKey>(x11->connection());
}

} // namespace countersign

#else

namespace countersign {

std::unique_ptr<GlobalShortcut> x11Shortcut()
{
    return nullptr;
}

} // namespace countersign

#endif
