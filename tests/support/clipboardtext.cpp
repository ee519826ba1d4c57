// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what text the clipboard holds, for journeys: waits up to five seconds for its owner to hand it over.

#include <QClipboard>
#include <QGuiApplication>
#include <QTextStream>
#include <QTimer>

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    QTimer::singleShot(0, &application, [] {
        QTextStream(stdout) << QGuiApplication::clipboard()->text() << Qt::endl;
        QCoreApplication::quit();
    });
    return QGuiApplication::exec();
}
