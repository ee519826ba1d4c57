// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace countersign::test {

/// A bus of the test's own that starts nothing by itself, so that no real program answers.
class BusDaemon
{
public:
    BusDaemon() = default;
    ~BusDaemon()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(BusDaemon)

    static bool isInstalled() { return !program().isEmpty(); }

    bool start()
    {
        QFile file(m_folder.filePath(QStringLiteral("bus.conf")));
        if (!file.open(QIODevice::WriteOnly))
            return false;
        file.write("<busconfig><type>session</type><listen>unix:dir=" + QFile::encodeName(m_folder.path())
                   + "</listen><auth>EXTERNAL</auth><policy context=\"default\"><allow send_destination=\"*\"/>"
                     "<allow receive_sender=\"*\"/><allow own=\"*\"/></policy></busconfig>");
        file.close();
        m_daemon.start(program(), {QStringLiteral("--config-file=") + file.fileName(), QStringLiteral("--nofork"),
                                   QStringLiteral("--print-address=1")});
        constexpr int patience = 15'000;
        if (!QTest::qWaitFor([this] { return m_daemon.canReadLine(); }, patience))
            return false;
        m_address = QString::fromLatin1(m_daemon.readLine()).trimmed();
        return true;
    }

    QString address() const { return m_address; }
    /// A folder that goes with the bus.
    QString folder() const { return m_folder.path(); }

private:
    static QString program() { return QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")); }

    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
};

} // namespace countersign::test
