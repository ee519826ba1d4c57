// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/secretservice_linux.h"

#include "core/platform/buscall_linux.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMetaType>
#include <QDBusServiceWatcher>
#include <QFile>
#include <QLibrary>
#include <QMutex>

#include <limits>
#include <memory>
#include <utility>

namespace countersign {

namespace {

const QString secrets = QStringLiteral("org.freedesktop.secrets");
const QString nowhere = QStringLiteral("/"); // The API's way to say "no object".

BusMethod serviceMethod(const QString &name)
{
    return {secrets, QStringLiteral("/org/freedesktop/secrets"), QStringLiteral("org.freedesktop.Secret.Service"),
            name};
}

/// What people call the program behind a process name, as far as we know it. Linux cuts process names at 15 letters.
QString nameForPeople(const QString &process)
{
    static constexpr struct
    {
        QLatin1String process;
        QLatin1String name;
    } known[] = {
        {QLatin1String("gnome-keyring-d"), QLatin1String("GNOME Keyring")},
        {QLatin1String("kwalletd5"), QLatin1String("KWallet")},
        {QLatin1String("kwalletd6"), QLatin1String("KWallet")},
        {QLatin1String("ksecretd"), QLatin1String("KWallet")},
        {QLatin1String("keepassxc"), QLatin1String("KeePassXC")},
        // Speaks for a program inside a Flatpak, which it does not name.
        {QLatin1String("xdg-dbus-proxy"), QLatin1String("Secret Service")},
    };
    for (const auto &row : known) {
        if (process == row.process)
            return row.name;
    }
    return process.isEmpty() ? QStringLiteral("Secret Service") : process;
}

QString processName(uint id)
{
    QFile name(QStringLiteral("/proc/%1/comm").arg(id));
    return name.open(QIODevice::ReadOnly) ? QString::fromUtf8(name.read(64)).trimmed() : QString();
}

BusMethod busMethod(const QString &name)
{
    const QString bus = QStringLiteral("org.freedesktop.DBus");
    return {bus, QStringLiteral("/org/freedesktop/DBus"), bus, name};
}

/// libsecret keeps its session with a keychain for good, also when that has been started anew and knows no such
/// session ("The session does not exist"). It is made to forget the old one as soon as another answers. What libsecret
/// remembers belongs to the whole process, and so does the owner that it is compared with.
void meetOwner(const QString &owner)
{
    static QMutex mutex; // Each probe has a thread of its own.
    const QMutexLocker lock(&mutex);
    static QString known;
    if (!known.isEmpty() && known != owner) {
        if (const auto disconnect = QLibrary(QStringLiteral("secret-1"), 0).resolve("secret_service_disconnect"))
            disconnect();
    }
    known = owner;
}

} // namespace

SecretServiceProbe::SecretServiceProbe(const QString &service, const QString &key)
    : m_attributes{{QStringLiteral("server"), service}, {QStringLiteral("user"), key}}
{
    qDBusRegisterMetaType<QMap<QString, QString>>();
}

// All questions that do not hang on each other's answers are asked at once: the answers come while the window is built.
Later<SecretServiceProbe::Found> SecretServiceProbe::look()
{
    struct Looking
    {
        Answer<Found> answer;
        std::optional<Result<QVariantList>> items;
        std::optional<Result<QString>> locked;
    };
    const auto looking = std::make_shared<Looking>();
    const auto conclude = [looking] {
        if (!looking->items || !looking->locked)
            return;
        const Result<QVariantList> &items = *looking->items;
        const Result<QString> &locked = *looking->locked;
        if (!items)
            return looking->answer.give(failure(items.error()));
        if (items->size() < 2)
            return looking->answer.give(failure(Reason::KeychainFailed, QStringLiteral("SearchItems")));
        if (!locked)
            return looking->answer.give(failure(locked.error()));
        Found found{qdbus_cast<QList<QDBusObjectPath>>(items->at(0)), qdbus_cast<QList<QDBusObjectPath>>(items->at(1))};
        if (!locked->isEmpty())
            found.locked.append(QDBusObjectPath(*locked));
        looking->answer.give(found);
    };
    const auto search = callKeychain(serviceMethod(QStringLiteral("SearchItems")), {QVariant::fromValue(m_attributes)});
    whenDone(search, this, [looking, conclude](const Result<QVariantList> &reply) {
        looking->items = reply;
        conclude();
    });
    whenDone(lockedDefault(), this, [looking, conclude](const Result<QString> &path) {
        looking->locked = path;
        conclude();
    });
    return looking->answer.later();
}

/// The default collection if that is locked, else nothing. Writing goes there, so the vault counts as locked when it is,
/// wherever the item lies.
Later<QString> SecretServiceProbe::lockedDefault()
{
    Answer<QString> answer;
    const auto alias = callKeychain(serviceMethod(QStringLiteral("ReadAlias")), {QStringLiteral("default")});
    whenDone(alias, this, [this, answer](const Result<QVariantList> &reply) {
        if (!reply)
            return answer.give(failure(reply.error()));
        const QString path = qdbus_cast<QDBusObjectPath>(reply->value(0)).path();
        if (path.isEmpty() || path == nowhere)
            return answer.give(QString());
        const BusMethod get{secrets, path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get")};
        const auto property =
            callKeychain(get, {QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")});
        whenDone(property, this, [path, answer](const Result<QVariantList> &value) {
            if (!value)
                return answer.give(failure(value.error()));
            answer.give(qdbus_cast<QDBusVariant>(value->value(0)).variant().toBool() ? path : QString());
        });
    });
    return answer.later();
}

/// Who answers for the keychain, as people call it. Error: KeychainNone.
Later<QString> SecretServiceProbe::provider()
{
    Answer<QString> answer;
    whenDone(callKeychain(busMethod(QStringLiteral("GetNameOwner")), {secrets}), this,
             [this, answer](const Result<QVariantList> &owner) {
        if (!owner)
            return answer.give(failure(owner.error()));
        meetOwner(owner->value(0).toString());
        const auto process = callKeychain(busMethod(QStringLiteral("GetConnectionUnixProcessID")), *owner);
        whenDone(process, this, [answer](const Result<QVariantList> &id) {
            answer.give(nameForPeople(id ? processName(id->value(0).toUInt()) : QString()));
        });
    });
    return answer.later();
}

struct SecretServiceProbe::Asking
{
    Answer<KeychainState> answer;
    std::optional<Result<Found>> found;
    std::optional<Result<QString>> provider;
    bool askedAgain = false;
};

Later<KeychainState> SecretServiceProbe::ask()
{
    const auto asking = std::make_shared<Asking>();
    whenDone(look(), this, [this, asking](const Result<Found> &found) {
        asking->found = found;
        conclude(asking);
    });
    whenDone(provider(), this, [this, asking](const Result<QString> &provider) {
        asking->provider = provider;
        conclude(asking);
    });
    m_session.prepare();
    return asking->answer.later();
}

void SecretServiceProbe::conclude(const std::shared_ptr<Asking> &asking)
{
    if (!asking->found || !asking->provider)
        return;
    const Result<Found> &found = *asking->found;
    m_item.clear();
    if (!found && found.error().reason == Reason::KeychainDenied)
        return asking->answer.give(KeychainState{KeychainState::Access::Denied, {}, {}});
    if (!found && found.error().reason == Reason::KeychainNone)
        return asking->answer.give(KeychainState{});
    if (!found)
        return asking->answer.give(failure(found.error()));
    // The name may have been asked for before the bus had started the keychain.
    if (!*asking->provider && !std::exchange(asking->askedAgain, true)) {
        whenDone(provider(), this, [this, asking](const Result<QString> &provider) {
            asking->provider = provider;
            conclude(asking);
        });
        return;
    }
    if (!*asking->provider)
        return asking->answer.give(KeychainState{}); // It went away while it was asked.
    KeychainState state;
    state.access = found->locked.isEmpty() ? KeychainState::Access::Ready : KeychainState::Access::Locked;
    state.provider = **asking->provider;
    // A locked keychain may hide items from a search, so only an open one can say that nothing is there.
    if (state.access == KeychainState::Access::Ready || !found->unlocked.isEmpty())
        state.holdsItem = !found->unlocked.isEmpty();
    if (state.access == KeychainState::Access::Ready && found->unlocked.size() == 1)
        m_item = found->unlocked.first().path();
    asking->answer.give(state);
}

Later<KeychainReading> SecretServiceProbe::read()
{
    Answer<KeychainReading> answer;
    whenDone(ask(), this, [this, answer](const Result<KeychainState> &state) {
        if (!state)
            return answer.give(failure(state.error()));
        if (m_item.isEmpty())
            return answer.give(KeychainReading{*state, failure(Reason::KeychainFailed)});
        whenDone(m_session.read(m_item), this,
                 [answer, state = *state](const Result<Secret> &text) { answer.give(KeychainReading{state, text}); });
    });
    return answer.later();
}

Later<void> SecretServiceProbe::unlock()
{
    if (m_unlocking)
        return m_unlocking->later();
    m_unlocking.emplace();
    const Later<void> later = m_unlocking->later();
    whenDone(look(), this, [this](const Result<Found> &found) {
        if (!found)
            return settle(failure(found.error()));
        if (found->locked.isEmpty())
            return settle({});
        const auto unlocked =
            callKeychain(serviceMethod(QStringLiteral("Unlock")), {QVariant::fromValue(found->locked)});
        whenDone(unlocked, this, [this](const Result<QVariantList> &reply) {
            if (!reply)
                return settle(failure(reply.error()));
            const QString prompt = qdbus_cast<QDBusObjectPath>(reply->value(1)).path();
            if (prompt.isEmpty() || prompt == nowhere)
                return checkUnlocked();
            showPrompt(prompt);
        });
    });
    return later;
}

void SecretServiceProbe::showPrompt(const QString &path)
{
    const QString prompt = QStringLiteral("org.freedesktop.Secret.Prompt");
    m_prompt = path;
    QDBusConnection session = QDBusConnection::sessionBus();
    session.connect(secrets, path, prompt, QStringLiteral("Completed"), this,
                    SLOT(promptCompleted(bool, QDBusVariant)));
    // The person may take all day, but a keychain that ends meanwhile will never answer.
    m_watcher = new QDBusServiceWatcher(secrets, session, QDBusServiceWatcher::WatchForUnregistration, this);
    connect(m_watcher, &QDBusServiceWatcher::serviceUnregistered, this,
            [this] { settle(failure(Reason::KeychainNone)); });
    const BusMethod show{secrets, path, prompt, QStringLiteral("Prompt")};
    whenDone(callKeychain(show, {QString()}, std::numeric_limits<int>::max()), this,
             [this](const Result<QVariantList> &reply) {
        if (!reply)
            settle(failure(reply.error()));
    });
}

void SecretServiceProbe::promptCompleted(bool dismissed, const QDBusVariant &)
{
    if (dismissed)
        settle(failure(Reason::KeychainDenied));
    else
        checkUnlocked();
}

void SecretServiceProbe::checkUnlocked()
{
    whenDone(look(), this, [this](const Result<Found> &found) {
        if (!found)
            settle(failure(found.error()));
        else if (!found->locked.isEmpty())
            settle(failure(Reason::KeychainDenied));
        else
            settle({});
    });
}

void SecretServiceProbe::settle(const Result<void> &result)
{
    if (!m_unlocking)
        return;
    if (!m_prompt.isEmpty()) {
        QDBusConnection::sessionBus().disconnect(secrets, m_prompt, QStringLiteral("org.freedesktop.Secret.Prompt"),
                                                 QStringLiteral("Completed"), this,
                                                 SLOT(promptCompleted(bool, QDBusVariant)));
        m_prompt.clear();
        m_watcher->deleteLater();
    }
    const Answer<void> answer = *m_unlocking;
    m_unlocking.reset();
    answer.give(result);
}

} // namespace countersign
