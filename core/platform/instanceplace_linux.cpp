// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/instanceplace.h"

#include "core/platform/filelock.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QSocketNotifier>
#include <QStandardPaths>
#include <QTimer>
#include <QtEndian>

#include <cerrno>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace countersign {

namespace {

constexpr char taken = 'k';
constexpr qsizetype headBytes = sizeof(quint32);
constexpr int mostCallers = 8;
constexpr auto callerPatience = std::chrono::seconds(5);
constexpr int retryMs = 20;

using Outcome = InstancePlace::Outcome;

/// A socket that is closed with its holder.
class Socket
{
public:
    Socket() : m_handle(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0)) {}
    explicit Socket(int handle) : m_handle(handle) {}
    ~Socket()
    {
        if (m_handle >= 0)
            ::close(m_handle);
    }
    Q_DISABLE_COPY_MOVE(Socket)

    int handle() const { return m_handle; }

    /// Whether the program at the other end belongs to the same person. Of a listener it is who began to listen.
    bool leadsToOurselves() const
    {
        ucred other{};
        socklen_t size = sizeof other;
        return getsockopt(m_handle, SOL_SOCKET, SO_PEERCRED, &other, &size) == 0 && other.uid == geteuid();
    }

    bool await(short what, const QDeadlineTimer &deadline) const
    {
        pollfd waiting{m_handle, what, 0};
        return ::poll(&waiting, 1, static_cast<int>(deadline.remainingTime())) > 0;
    }

private:
    int m_handle;
};

bool addressOf(const QByteArray &path, sockaddr_un &address)
{
    address = {};
    address.sun_family = AF_UNIX;
    if (path.isEmpty() || path.size() >= static_cast<qsizetype>(sizeof address.sun_path))
        return false;
    std::memcpy(address.sun_path, path.constData(), static_cast<std::size_t>(path.size()));
    return true;
}

bool sendAll(const Socket &socket, QByteArrayView bytes, const QDeadlineTimer &deadline)
{
    while (!bytes.isEmpty()) {
        const ssize_t sent =
            ::send(socket.handle(), bytes.data(), static_cast<std::size_t>(bytes.size()), MSG_NOSIGNAL);
        if (sent > 0)
            bytes = bytes.sliced(sent);
        else if (sent < 0 && errno == EINTR)
            continue;
        else if (sent >= 0 || errno != EAGAIN || !socket.await(POLLOUT, deadline))
            return false;
    }
    return true;
}

/// One try; false when nobody (or nobody any more) is there to take the message.
bool passOn(const sockaddr_un &address, const Secret &message, const QDeadlineTimer &deadline)
{
    const Socket socket;
    if (::connect(socket.handle(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0
        || !socket.leadsToOurselves())
        return false;
    const quint32 head = qToBigEndian(static_cast<quint32>(message.size()));
    if (!sendAll(socket, {reinterpret_cast<const char *>(&head), headBytes}, deadline)
        || !sendAll(socket, message.view(), deadline) || !socket.await(POLLIN, deadline))
        return false;
    char answer = 0;
    return ::recv(socket.handle(), &answer, 1, 0) == 1 && answer == taken;
}

/// A later start that is saying what it was asked for. Goes when it has, when it talks nonsense, or takes too long.
class Caller : public QObject
{
public:
    Caller(int handle, InstancePlace *place)
        : QObject(place), m_place(place), m_socket(handle), m_ear(handle, QSocketNotifier::Read)
    {
        connect(&m_ear, &QSocketNotifier::activated, this, &Caller::hear);
        QTimer::singleShot(callerPatience, this, &QObject::deleteLater);
    }
    ~Caller() override { wipe(m_text); }
    Q_DISABLE_COPY_MOVE(Caller)

    bool isWelcome() const { return m_socket.leadsToOurselves(); }

private:
    void hear()
    {
        while (m_have < m_text.size()) {
            const ssize_t got =
                ::recv(m_socket.handle(), m_text.data() + m_have, static_cast<std::size_t>(m_text.size() - m_have), 0);
            if (got < 0 && errno == EINTR)
                continue;
            if (got < 0 && errno == EAGAIN)
                return;
            if (got <= 0)
                return goAway();
            m_have += got;
            if (m_have == m_text.size() && !m_knowsSize && !makeRoom())
                return goAway();
        }
        (void)::send(m_socket.handle(), &taken, 1, MSG_NOSIGNAL);
        goAway();
        Q_EMIT m_place->asked(Secret::takeFrom(std::move(m_text)));
    }

    bool makeRoom()
    {
        const auto size = static_cast<qsizetype>(qFromBigEndian<quint32>(m_text.constData()));
        m_knowsSize = true;
        m_have = 0;
        m_text = QByteArray(size <= InstancePlace::mostBytes ? size : 0, '\0');
        return !m_text.isEmpty();
    }

    void goAway()
    {
        m_ear.setEnabled(false);
        deleteLater();
    }

    InstancePlace *m_place;
    Socket m_socket;
    QSocketNotifier m_ear;
    QByteArray m_text = QByteArray(headBytes, '\0');
    qsizetype m_have = 0;
    bool m_knowsSize = false;
};

} // namespace

struct InstancePlace::System
{
    explicit System(const QString &base)
        : lock(base + QLatin1String(".lock")), path(QFile::encodeName(base + QLatin1String(".socket")))
    {}

    bool open(const sockaddr_un &address)
    {
        auto socket = std::make_unique<Socket>();
        ::unlink(path.constData()); // Of a program that was killed: whoever holds the lock is alone.
        const mode_t before = ::umask(0177);
        const bool bound = ::bind(socket->handle(), reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
        ::umask(before);
        if (!bound || ::listen(socket->handle(), mostCallers) != 0)
            return false;
        listening = std::move(socket);
        return true;
    }

    FileLock lock;
    QByteArray path;
    std::unique_ptr<Socket> listening;
    std::unique_ptr<QSocketNotifier> ear;
    bool isOurs = false;
};

InstancePlace::InstancePlace(const QString &settingsFolder, QObject *parent) : QObject(parent)
{
    // The person's own folder in memory; empty where there is none that is closed to others.
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (folder.isEmpty())
        return;
    const QByteArray settings = QFile::encodeName(QDir::cleanPath(settingsFolder));
    const QByteArray mark = QCryptographicHash::hash(settings, QCryptographicHash::Sha256).toHex().first(16);
    m_system = std::make_unique<System>(folder + QStringLiteral("/countersign-") + QString::fromLatin1(mark));
}

InstancePlace::~InstancePlace()
{
    if (m_system && m_system->listening)
        ::unlink(m_system->path.constData());
}

Outcome InstancePlace::take(const Secret &message, std::chrono::milliseconds patience)
{
    sockaddr_un address;
    if (!m_system || m_system->isOurs || !addressOf(m_system->path, address))
        return Outcome::Ours;
    const QDeadlineTimer deadline(patience);
    for (;;) {
        switch (m_system->lock.tryTake()) {
        case FileLock::Outcome::Taken:
            m_system->isOurs = true;
            m_system->open(address); // Without it nobody is passed on to us, and that is all.
            return Outcome::Ours;
        case FileLock::Outcome::Failed:
            return Outcome::Ours;
        case FileLock::Outcome::Held:
            break;
        }
        // It may be about to listen, or about to end: then the next round tells.
        if (message.size() <= mostBytes && passOn(address, message, deadline))
            return Outcome::Passed;
        if (deadline.hasExpired())
            return Outcome::Silent;
        ::poll(nullptr, 0, retryMs);
    }
}

void InstancePlace::listen()
{
    if (!m_system || !m_system->listening || m_system->ear)
        return;
    m_system->ear = std::make_unique<QSocketNotifier>(m_system->listening->handle(), QSocketNotifier::Read);
    connect(m_system->ear.get(), &QSocketNotifier::activated, this, [this] {
        const int handle = ::accept4(m_system->listening->handle(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
        if (handle < 0)
            return;
        auto *caller = new Caller(handle, this);
        if (!caller->isWelcome() || children().size() > mostCallers)
            delete caller;
    });
}

} // namespace countersign
