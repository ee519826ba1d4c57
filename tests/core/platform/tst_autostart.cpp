// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/autostart.h"

#include <QtGlobal>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace countersign;

class AutostartTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
#ifdef Q_OS_LINUX
    void init();
    void onAndOff();
    void switchedOffInTheDesktopsSettings();
    void pathsWithOddCharacters();
    void refusedIsSaid();

private:
    QString path() const
    {
        return m_folder.filePath(QStringLiteral("autostart/io.github.countersign.Countersign.desktop"));
    }
    QByteArray text() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
#endif
};

#ifdef Q_OS_LINUX

void AutostartTest::init()
{
    QDir(m_folder.path()).removeRecursively();
    QDir().mkpath(m_folder.path());
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder.path()));
    qunsetenv("APPIMAGE");
}

void AutostartTest::onAndOff()
{
    QVERIFY(canStartWithSession());
    QVERIFY(!startsWithSession());
    QVERIFY(setStartsWithSession(true));
    QVERIFY(startsWithSession());
    QVERIFY(text().startsWith("[Desktop Entry]\n"));
    QVERIFY(text().contains("\nExec=\"" + QFile::encodeName(QCoreApplication::applicationFilePath()) + "\"\n"));
    QVERIFY(setStartsWithSession(false));
    QVERIFY(!startsWithSession());
    QVERIFY(!QFile::exists(path()));
    QVERIFY(setStartsWithSession(false));
}

void AutostartTest::switchedOffInTheDesktopsSettings()
{
    for (const char *line : {"Hidden=true\n", "X-GNOME-Autostart-enabled=false\n"}) {
        QVERIFY(setStartsWithSession(true));
        QFile file(path());
        QVERIFY(file.open(QIODevice::Append));
        file.write(line);
        file.close();
        QVERIFY2(!startsWithSession(), line);
        // And on again, by our own word.
        QVERIFY(setStartsWithSession(true));
        QVERIFY(startsWithSession());
    }
}

// The Desktop Entry Specification's own quoting, by hand.
void AutostartTest::pathsWithOddCharacters()
{
    qputenv("APPIMAGE", "/home/me/my apps/50% \"of\" $all\\.AppImage");
    QVERIFY(setStartsWithSession(true));
    QVERIFY2(text().contains("\nExec=\"/home/me/my apps/50%% \\\\\"of\\\\\" \\\\$all\\\\\\\\.AppImage\"\n"),
             text().constData());
}

void AutostartTest::refusedIsSaid()
{
    QFile inTheWay(m_folder.filePath(QStringLiteral("autostart")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const Result<void> done = setStartsWithSession(true);
    QVERIFY(!done);
    QCOMPARE(done.error().reason, Reason::AutostartRefused);
    QVERIFY(!done.error().about.isEmpty());
    QVERIFY(!startsWithSession());
}

#endif

QTEST_GUILESS_MAIN(AutostartTest)
#include "tst_autostart.moc"
