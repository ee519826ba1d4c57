// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/screencaptureportal_linux.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFile>
#include <QRandomGenerator>
#include <QTimer>
#include <QUrl>

namespace countersign {

namespace {

using namespace Qt::StringLiterals;

constexpr QLatin1String service("org.freedesktop.portal.Desktop");
constexpr QLatin1String desktop("/org/freedesktop/portal/desktop");

/// What the Response signal of a portal request says first.
enum class Response : uint { Done = 0, Cancelled = 1, Other = 2 };

/// One question to the portal, from the call to the picture. Deletes itself after the answer.
class ScreenshotRequest : public QObject
{
    Q_OBJECT
public:
    ScreenshotRequest(const QDBusConnection &bus, std::chrono::milliseconds patience) : QObject(qApp), m_bus(bus)
    {
        m_patience.setSingleShot(true);
        m_patience.setInterval(patience);
        // Before the first call, and at every path: portals before version 0.9 name the path in their answer only, and
        // their signal may be close behind it.
        m_bus.connect(service, QString(), u"org.freedesktop.portal.Request"_s, u"Response"_s, this,
                      SLOT(respond(uint, QVariantMap, QDBusMessage)));
        connect(&m_patience, &QTimer::timeout, this, [this] { fail(Reason::ScreenUnavailable); });
    }

    Later<QList<QImage>> later() const { return m_answer.later(); }

    void ask(bool interactive);

private Q_SLOTS:
    void respond(uint response, const QVariantMap &results, const QDBusMessage &signal);

private:
    void called(const QDBusPendingReply<QDBusObjectPath> &reply);
    void fail(Reason reason) { finish(failure(reason)); }
    void finish(Result<QList<QImage>> result);

    QDBusConnection m_bus;
    QTimer m_patience;
    Answer<QList<QImage>> m_answer;
    QString m_path;
    bool m_interactive = false;
};

void ScreenshotRequest::ask(bool interactive)
{
    m_interactive = interactive;
    m_patience.start();
    // How the portal makes the path of a request (its documentation, org.freedesktop.portal.Request).
    const QString token = u"countersign"_s + QString::number(QRandomGenerator::global()->generate());
    const QString sender = m_bus.baseService().mid(1).replace(u'.', u'_');
    m_path = desktop + u"/request/"_s + sender + u'/' + token;

    QDBusMessage call =
        QDBusMessage::createMethodCall(service, desktop, u"org.freedesktop.portal.Screenshot"_s, u"Screenshot"_s);
    call << QString() << QVariantMap{{u"handle_token"_s, token}, {u"interactive"_s, interactive}, {u"modal"_s, true}};
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call, static_cast<int>(m_patience.interval())), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, interactive] {
        watcher->deleteLater();
        if (interactive == m_interactive)
            called(*watcher);
    });
}

void ScreenshotRequest::called(const QDBusPendingReply<QDBusObjectPath> &reply)
{
    if (reply.isError()) {
        const bool refused =
            reply.error().type() == QDBusError::AccessDenied || reply.error().name().endsWith(u".NotAllowed"_s);
        fail(refused ? Reason::ScreenDenied : Reason::ScreenUnavailable);
    } else {
        m_path = reply.value().path();
    }
}

void ScreenshotRequest::respond(uint response, const QVariantMap &results, const QDBusMessage &signal)
{
    // Other parts of the program ask portals too, for their file dialogs.
    if (signal.path() != m_path)
        return;
    if (Response(response) == Response::Done) {
        const QString path = QUrl(results.value(u"uri"_s).toString()).toLocalFile();
        const QImage picture(path);
        // It may show secrets; nobody else needs it.
        QFile::remove(path);
        if (picture.isNull())
            fail(Reason::ScreenUnavailable);
        else
            finish(QList<QImage>{picture});
    } else if (Response(response) == Response::Other && !m_interactive) {
        // Refused once and remembered by the desktop, or not possible without the desktop's own dialog.
        ask(true);
    } else {
        fail(Reason::ScreenDenied);
    }
}

void ScreenshotRequest::finish(Result<QList<QImage>> result)
{
    m_patience.stop();
    m_answer.give(std::move(result));
    deleteLater();
}

} // namespace

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
