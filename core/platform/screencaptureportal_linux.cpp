// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/screencaptureportal_linux.h"

#include "core/platform/processhardening.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QFile>
#include <QRandomGenerator>
#include <QTimer>
#include <QUrl>

#include <limits>
#include <optional>

namespace countersign {

namespace {

using namespace Qt::StringLiterals;

constexpr QLatin1String service("org.freedesktop.portal.Desktop");
constexpr QLatin1String desktop("/org/freedesktop/portal/desktop");

/// What the Response signal of a portal request says first.
enum class Response : uint { Done = 0, Cancelled = 1, Other = 2 };

/// One question to the portal, from the call to the picture. Deletes itself when the portal has nothing more to say.
class ScreenshotRequest : public QObject
{
    Q_OBJECT
public:
    ScreenshotRequest(const QDBusConnection &bus, std::chrono::milliseconds patience)
        : QObject(qApp), m_bus(bus), m_departure(service, bus, QDBusServiceWatcher::WatchForUnregistration)
    {
        m_patience.setSingleShot(true);
        m_patience.setInterval(patience);
        // Before the first call, and at every path: portals before version 0.9 name the path in their answer only, and
        // their signal may be close behind it.
        m_bus.connect(service, QString(), u"org.freedesktop.portal.Request"_s, u"Response"_s, this,
                      SLOT(respond(uint, QVariantMap, QDBusMessage)));
        connect(&m_patience, &QTimer::timeout, this, &ScreenshotRequest::giveUp);
        connect(&m_departure, &QDBusServiceWatcher::serviceUnregistered, this,
                [this] { finish(failure(Reason::ScreenUnavailable)); });
    }

    Later<QList<QImage>> later() const { return m_answer.later(); }

    void ask(bool interactive);

private Q_SLOTS:
    void respond(uint response, const QVariantMap &results, const QDBusMessage &signal);

private:
    void called(const QDBusPendingReply<QDBusObjectPath> &reply);
    void giveUp();
    void finish(Result<QList<QImage>> result);

    QDBusConnection m_bus;
    QDBusServiceWatcher m_departure;
    QTimer m_patience;
    Answer<QList<QImage>> m_answer;
    QString m_path;
    /// Until the call has been answered: that is when the portal looks at us. The person may take minutes after it.
    std::optional<OpenToPortals> m_open;
    bool m_isInteractive = false;
    bool m_hasGivenUp = false;
};

// The picture behind a "file:" address, which is deleted: it may show secrets, and nobody else needs it.
QImage taken(const QUrl &address)
{
    const QString path = address.toLocalFile();
    if (path.isEmpty())
        return {};
    QImage picture(path);
    QFile::remove(path);
    return picture;
}

void ScreenshotRequest::ask(bool interactive)
{
    m_isInteractive = interactive;
    m_open.emplace();
    m_patience.start();
    // How the portal makes the path of a request (its documentation, org.freedesktop.portal.Request).
    const QString token = u"countersign"_s + QString::number(QRandomGenerator::global()->generate());
    const QString sender = m_bus.baseService().mid(1).replace(u'.', u'_');
    m_path = desktop + u"/request/"_s + sender + u'/' + token;

    QDBusMessage call =
        QDBusMessage::createMethodCall(service, desktop, u"org.freedesktop.portal.Screenshot"_s, u"Screenshot"_s);
    call << QString() << QVariantMap{{u"handle_token"_s, token}, {u"interactive"_s, interactive}, {u"modal"_s, true}};
    // The patience above ends the waiting; D-Bus itself would lose it after 25 seconds.
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call, std::numeric_limits<int>::max()), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, interactive] {
        watcher->deleteLater();
        if (interactive == m_isInteractive) {
            m_open.reset();
            called(*watcher);
        }
    });
}

void ScreenshotRequest::called(const QDBusPendingReply<QDBusObjectPath> &reply)
{
    if (reply.isError()) {
        const bool isRefused =
            reply.error().type() == QDBusError::AccessDenied || reply.error().name().endsWith(u".NotAllowed"_s);
        finish(failure(isRefused ? Reason::ScreenDenied : Reason::ScreenUnavailable));
        return;
    }
    m_path = reply.value().path();
    // The bus may have had to start the portal first. That was not the person's time.
    if (!m_hasGivenUp)
        m_patience.start();
}

void ScreenshotRequest::respond(uint response, const QVariantMap &results, const QDBusMessage &signal)
{
    // Other parts of the program ask portals too, for their file dialogs.
    if (signal.path() != m_path)
        return;
    if (Response(response) == Response::Done) {
        const QImage picture = taken(QUrl(results.value(u"uri"_s).toString()));
        if (picture.isNull())
            finish(failure(Reason::ScreenUnavailable));
        else
            finish(QList<QImage>{picture});
    } else if (Response(response) == Response::Other && !m_isInteractive && !m_hasGivenUp) {
        // Refused once and remembered by the desktop, or not possible without the desktop's own dialog.
        ask(true);
    } else {
        finish(failure(Reason::ScreenDenied));
    }
}

// The portal may still answer, and then its file has to go: so this object stays and listens.
void ScreenshotRequest::giveUp()
{
    m_hasGivenUp = true;
    m_open.reset();
    m_answer.give(failure(Reason::ScreenUnavailable));
    m_bus.send(QDBusMessage::createMethodCall(service, m_path, u"org.freedesktop.portal.Request"_s, u"Close"_s));
}

// After giving up the first answer stands, and this only ends the listening.
void ScreenshotRequest::finish(Result<QList<QImage>> result)
{
    m_patience.stop();
    m_answer.give(std::move(result));
    deleteLater();
}

} // namespace

Later<void> wakePortal(const QDBusConnection &bus)
{
    if (!bus.isConnected())
        return already<void>(failure(Reason::ScreenUnavailable));
    constexpr int patience = 90'000;
    // The smallest of all questions; the bus starts whom it is for. Every object answers it without looking who asks.
    const QDBusMessage call =
        QDBusMessage::createMethodCall(service, desktop, u"org.freedesktop.DBus.Peer"_s, u"Ping"_s);
    const Answer<void> answer;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, patience), qApp);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [watcher, answer] {
        watcher->deleteLater();
        answer.give(watcher->isError() ? Result<void>(failure(Reason::ScreenUnavailable)) : Result<void>());
    });
    return answer.later();
}

Later<QList<QImage>> captureThroughPortal(const QDBusConnection &bus, std::chrono::milliseconds patience)
{
    if (!bus.isConnected())
        return already<QList<QImage>>(failure(Reason::ScreenUnavailable));
    auto *request = new ScreenshotRequest(bus, patience);
    request->ask(false);
    return request->later();
}

} // namespace countersign

#include "screencaptureportal_linux.moc"
