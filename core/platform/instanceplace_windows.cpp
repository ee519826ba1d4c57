// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/instanceplace.h"

#include <QCryptographicHash>
#include <QDir>
#include <QList>

#include <windows.h>

#include <string>
#include <utility>

namespace countersign {

namespace {

constexpr wchar_t windowClass[] = L"CountersignInstancePlace";
constexpr ULONG_PTR kind = 0x43534731; // Marks our WM_COPYDATA among those of others.
constexpr qsizetype mostWaiting = 8;

QByteArray personOf(HANDLE process)
{
    HANDLE token = nullptr;
    if (!OpenProcessToken(process, TOKEN_QUERY, &token))
        return {};
    QByteArray room(256, '\0');
    DWORD size = 0;
    QByteArray person;
    if (GetTokenInformation(token, TokenUser, room.data(), static_cast<DWORD>(room.size()), &size)) {
        const PSID sid = reinterpret_cast<TOKEN_USER *>(room.data())->User.Sid;
        person = QByteArray(static_cast<const char *>(sid), static_cast<qsizetype>(GetLengthSid(sid)));
    }
    CloseHandle(token);
    return person;
}

/// Whether a window belongs to a program of the same person, and which program that is.
bool isOurs(HWND window, DWORD &id)
{
    GetWindowThreadProcessId(window, &id);
    const HANDLE process = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, id);
    if (!process)
        return false;
    const QByteArray person = personOf(process);
    CloseHandle(process);
    return !person.isEmpty() && person == personOf(GetCurrentProcess());
}

} // namespace

/// A mutex says that the place is taken; a message-only window takes what others pass on. Both are of this logon session.
struct InstancePlace::System
{
    explicit System(InstancePlace *owner, std::wstring title) : place(owner), name(std::move(title)) {}
    ~System()
    {
        if (window)
            DestroyWindow(window);
        if (mutex)
            CloseHandle(mutex);
    }
    Q_DISABLE_COPY_MOVE(System)

    bool claim()
    {
        mutex = CreateMutexW(nullptr, FALSE, (L"Local\\" + name).c_str());
        if (mutex && GetLastError() != ERROR_ALREADY_EXISTS)
            return true;
        if (mutex)
            CloseHandle(mutex);
        mutex = nullptr;
        return false;
    }

    void openWindow()
    {
        WNDCLASSW look{};
        look.lpfnWndProc = &System::hear;
        look.hInstance = GetModuleHandleW(nullptr);
        look.lpszClassName = windowClass;
        RegisterClassW(&look);
        window = CreateWindowExW(0, windowClass, name.c_str(), 0, 0, 0, 0, 0, HWND_MESSAGE, nullptr, look.hInstance,
                                 nullptr);
        if (window)
            SetWindowLongPtrW(window, GWLP_USERDATA, reinterpret_cast<LONG_PTR>(this));
    }

    static LRESULT CALLBACK hear(HWND window, UINT message, WPARAM what, LPARAM more)
    {
        auto *self = reinterpret_cast<System *>(GetWindowLongPtrW(window, GWLP_USERDATA));
        if (!self || message != WM_COPYDATA)
            return DefWindowProcW(window, message, what, more);
        const auto *content = reinterpret_cast<const COPYDATASTRUCT *>(more);
        if (content->dwData != kind || content->cbData == 0 || static_cast<qsizetype>(content->cbData) > mostBytes
            || self->waiting.size() >= mostWaiting)
            return FALSE;
        self->waiting.append(
            Secret::fromBytes({static_cast<const char *>(content->lpData), static_cast<qsizetype>(content->cbData)}));
        // The other start waits for this function only, not for what comes of it.
        if (self->isListening)
            QMetaObject::invokeMethod(self->place, [self] { self->tell(); }, Qt::QueuedConnection);
        return TRUE;
    }

    void tell()
    {
        const QList<Secret> told = std::exchange(waiting, {});
        for (const Secret &message : told)
            Q_EMIT place->asked(message);
    }

    InstancePlace *place;
    std::wstring name;
    HANDLE mutex = nullptr;
    HWND window = nullptr;
    QList<Secret> waiting;
    bool isListening = false;
};

InstancePlace::InstancePlace(const QString &settingsFolder, QObject *parent) : QObject(parent)
{
    const QByteArray settings = QDir::cleanPath(settingsFolder).toCaseFolded().toUtf8();
    const QByteArray mark = QCryptographicHash::hash(settings, QCryptographicHash::Sha256).toHex().first(16);
    m_system = std::make_unique<System>(this, L"io.github.countersign." + QString::fromLatin1(mark).toStdWString());
}

InstancePlace::~InstancePlace() = default;

InstancePlace::Outcome InstancePlace::take(const Secret &message, std::chrono::milliseconds patience)
{
    if (m_system->mutex)
        return Outcome::Ours;
    const ULONGLONG end = GetTickCount64() + static_cast<ULONGLONG>(patience.count());
    for (;;) {
        if (m_system->claim()) {
            m_system->openWindow();
            return Outcome::Ours;
        }
        const HWND other = FindWindowExW(HWND_MESSAGE, nullptr, windowClass, m_system->name.c_str());
        DWORD id = 0;
        const ULONGLONG now = GetTickCount64();
        if (other && now < end && message.size() <= mostBytes && isOurs(other, id)) {
            // Only the program that the person started just now may let another one come to the front.
            AllowSetForegroundWindow(id);
            COPYDATASTRUCT content{kind, static_cast<DWORD>(message.size()), const_cast<char *>(message.view().data())};
            DWORD_PTR answer = FALSE;
            if (SendMessageTimeoutW(other, WM_COPYDATA, 0, reinterpret_cast<LPARAM>(&content), SMTO_ABORTIFHUNG,
                                    static_cast<UINT>(end - now), &answer)
                && answer == TRUE)
                return Outcome::Passed;
        }
        if (GetTickCount64() >= end)
            return Outcome::Silent;
        Sleep(20);
    }
}

void InstancePlace::listen()
{
    if (!m_system->window || m_system->isListening)
        return;
    m_system->isListening = true;
    m_system->tell();
}

} // namespace countersign
