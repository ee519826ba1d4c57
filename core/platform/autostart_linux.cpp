// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace countersign {

namespace {

using namespace Qt::StringLiterals;

// The Desktop Application Autostart Specification: a desktop file in a folder of that name.
QString entryPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
           + u"/autostart/io.github.countersign.Countersign.desktop"_s;
}

// An AppImage runs from a place that is gone with it, and names itself.
QString programPath()
{
    const QString image = qEnvironmentVariable("APPIMAGE");
    return image.isEmpty() ? QCoreApplication::applicationFilePath() : image;
}

// The Desktop Entry Specification, "The Exec key": quoted, and % doubled. In the file each backslash stands twice.
QString quoted(const QString &path)
{
    QString word;
    for (const QChar c : path) {
        if (c == u'"' || c == u'`' || c == u'$' || c == u'\\')
            word += u'\\';
        word += c;
        if (c == u'%')
            word += c;
    }
    return u'"' + word.replace(u'\\', u"\\\\"_s) + u'"';
}

} // namespace

bool canStartWithSession()
{
    return !QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation).isEmpty();
}

bool startsWithSession()
{
    QFile entry(entryPath());
    constexpr qint64 mostBytes = 64 * 1024;
    if (!entry.open(QIODevice::ReadOnly))
        return false;
    const QByteArray text = '\n' + entry.read(mostBytes);
    // What desktops write when somebody switches a program off in their settings.
    return !text.contains("\nHidden=true") && !text.contains("\nX-GNOME-Autostart-enabled=false");
}

Result<void> setStartsWithSession(bool on)
{
    const QString path = entryPath();
    if (!on) {
        QFile entry(path);
        if (entry.exists() && !entry.remove())
            return failure(Reason::AutostartRefused, entry.errorString());
        return {};
    }
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile entry(path);
    const QByteArray text = "[Desktop Entry]\nType=Application\nName=Countersign\n"
                            "Icon=io.github.countersign.Countersign\nTerminal=false\nStartupNotify=false\nExec="
                            + quoted(programPath()).toUtf8() + '\n';
    if (!entry.open(QIODevice::WriteOnly) || entry.write(text) != text.size() || !entry.commit())
        return failure(Reason::AutostartRefused, entry.errorString());
    return {};
}

} // namespace countersign
