// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A tray that is nothing but a program on the bus: the StatusNotifierItem protocol's watcher and host in one. Says "ready"
// when it is there; then each line of its input is one question:
//   menu          the labels of the icon's menu, one a line, and an empty line at the end; "none" without an icon
//   press LABEL   chooses an entry of the menu; "pressed" or "none"
//   activate      clicks the icon; "pressed" or "none"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QSocketNotifier>
#include <QTextStream>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// One entry of com.canonical.dbusmenu's GetLayout: (ia{sv}av).
struct Entry
{
    int id = 0;
    QVariantMap properties;
    QVariantList children;
};

const QDBusArgument &operator>>(const QDBusArgument &argument, Entry &entry)
{
    argument.beginStructure();
    argument >> entry.id >> entry.properties >> entry.children;
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const Entry &entry)
{
    argument.beginStructure();
    argument << entry.id << entry.properties << entry.children;
    argument.endStructure();
    return argument;
}

} // namespace

class Watcher : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ isHostHere CONSTANT)
    Q_PROPERTY(int ProtocolVersion READ version CONSTANT)
    Q_PROPERTY(QStringList RegisteredStatusNotifierItems READ items)
public:
    Watcher() : m_departure(this)
    {
        m_departure.setConnection(QDBusConnection::sessionBus());
        m_departure.setWatchMode(QDBusServiceWatcher::WatchForUnregistration);
        connect(&m_departure, &QDBusServiceWatcher::serviceUnregistered, this, [this](const QString &name) {
            if (name == m_owner)
                m_item.clear();
        });
    }

    bool isHostHere() const { return true; }
    int version() const { return 0; }
    QStringList items() const { return m_item.isEmpty() ? QStringList() : QStringList{m_item}; }

    bool hasItem() const { return !m_item.isEmpty(); }

    QList<Entry> entries() const
    {
        QDBusInterface item(m_item, u"/StatusNotifierItem"_s, u"org.kde.StatusNotifierItem"_s);
        const QString path = item.property("Menu").value<QDBusObjectPath>().path();
        QDBusMessage call = QDBusMessage::createMethodCall(m_item, path, u"com.canonical.dbusmenu"_s, u"GetLayout"_s);
        call << 0 << -1 << QStringList();
        const QDBusMessage reply = QDBusConnection::sessionBus().call(call);
        QList<Entry> found;
        if (reply.arguments().size() < 2)
            return found;
        const Entry root = qdbus_cast<Entry>(reply.arguments().at(1));
        for (const QVariant &child : root.children)
            found.append(qdbus_cast<Entry>(child));
        return found;
    }

    bool press(const QString &label) const
    {
        QDBusInterface item(m_item, u"/StatusNotifierItem"_s, u"org.kde.StatusNotifierItem"_s);
        const QString path = item.property("Menu").value<QDBusObjectPath>().path();
        for (const Entry &entry : entries()) {
            if (entry.properties.value(u"label"_s).toString() != label)
                continue;
            QDBusMessage call = QDBusMessage::createMethodCall(m_item, path, u"com.canonical.dbusmenu"_s, u"Event"_s);
            call << entry.id << u"clicked"_s << QVariant::fromValue(QDBusVariant(QString())) << uint(0);
            return QDBusConnection::sessionBus().call(call).type() != QDBusMessage::ErrorMessage;
        }
        return false;
    }

    bool activate() const
    {
        QDBusInterface item(m_item, u"/StatusNotifierItem"_s, u"org.kde.StatusNotifierItem"_s);
        return item.call(u"Activate"_s, 1, 1).type() != QDBusMessage::ErrorMessage;
    }

public Q_SLOTS:
    void RegisterStatusNotifierItem(const QString &name)
    {
        m_item = name.startsWith(u'/') ? message().service() : name;
        m_owner = message().service();
        m_departure.addWatchedService(m_owner);
        Q_EMIT StatusNotifierItemRegistered(m_item);
    }
    void RegisterStatusNotifierHost(const QString &) {}

Q_SIGNALS:
    void StatusNotifierItemRegistered(const QString &name);

private:
    QDBusServiceWatcher m_departure;
    QString m_item;
    QString m_owner;
};

namespace {

void answer(const Watcher &watcher, const QString &question)
{
    QTextStream out(stdout);
    if (!watcher.hasItem()) {
        out << "none\n";
    } else if (question == "menu"_L1) {
        for (const Entry &entry : watcher.entries())
            if (const QString label = entry.properties.value(u"label"_s).toString(); !label.isEmpty())
                out << label << '\n';
        out << '\n';
    } else if (question.startsWith("press "_L1)) {
        out << (watcher.press(question.mid(6)) ? "pressed\n" : "none\n");
    } else if (question == "activate"_L1) {
        out << (watcher.activate() ? "pressed\n" : "none\n");
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    qDBusRegisterMetaType<Entry>();
    Watcher watcher;
    QDBusConnection bus = QDBusConnection::sessionBus();
    const auto all =
        QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllProperties | QDBusConnection::ExportAllSignals;
    if (!bus.registerObject(u"/StatusNotifierWatcher"_s, &watcher, all)
        || !bus.registerService(u"org.kde.StatusNotifierWatcher"_s))
        return 1;
    QTextStream(stdout) << "ready\n";
    QSocketNotifier ear(STDIN_FILENO, QSocketNotifier::Read);
    QByteArray heard;
    QObject::connect(&ear, &QSocketNotifier::activated, &watcher, [&] {
        char buffer[4096];
        const ssize_t got = ::read(STDIN_FILENO, buffer, sizeof buffer);
        if (got <= 0) {
            QCoreApplication::quit();
            return;
        }
        heard.append(buffer, got);
        for (qsizetype end = heard.indexOf('\n'); end >= 0; end = heard.indexOf('\n')) {
            answer(watcher, QString::fromUtf8(heard.first(end)));
            heard.remove(0, end + 1);
        }
    });
    return QCoreApplication::exec();
}

#include "trayhost.moc"
