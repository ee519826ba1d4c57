// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// importerseeds FOLDER FILE…: sorts files of other programs into a folder for each app that reads them, and what they wrap
// beside them, for fuzzers of one app to start from. Says the folder, the app and the passwords of its files for each app
// in the table of importers, with tabs between. A password stands in a manifest.json among the files, and beside its own.
#include "core/base/files.h"
#include "core/intake/importers.h"
#include "tests/fuzz/wrapping.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <cstdio>
#include <utility>

using namespace countersign;

namespace {

// A fuzzer tries small things often rather than large ones seldom. The smallest file of a format may be as large as an empty
// database or two.
constexpr qsizetype usualSeed = 8 * 1024;
constexpr qsizetype largestSeed = 48 * 1024;

QString folderFor(const char *app)
{
    QString name;
    for (const QChar c : QString::fromUtf8(app).toLower())
        if (c.isLetterOrNumber())
            name.append(c);
        else if (c == u'+')
            name.append(u"plus");
        else
            name.append(u'-');
    return name;
}

bool keep(const QString &folder, const QByteArray &content)
{
    const QByteArray name = QCryptographicHash::hash(content, QCryptographicHash::Sha1).toHex();
    QFile file(folder + u'/' + QString::fromLatin1(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

/// Passwords by the path of the file.
QHash<QString, QByteArray> passwordsIn(const QStringList &paths)
{
    QHash<QString, QByteArray> found;
    for (const QString &path : paths) {
        if (QFileInfo(path).fileName() != u"manifest.json")
            continue;
        const auto manifest = readFile(path, importers::largestFile);
        const QJsonObject lists = QJsonDocument::fromJson(manifest.value_or(QByteArray())).object();
        for (const QJsonValue &list : lists)
            for (const QJsonValue &file : list.toArray())
                found.insert(QDir::cleanPath(QFileInfo(path).path() + u'/' + file[u"file"].toString()),
                             file[u"password"].toString().toUtf8());
    }
    return found;
}

struct App
{
    QByteArray name;
    QSet<QByteArray> passwords;
};

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2)
        return 2;
    const QString root = QString::fromLocal8Bit(argv[1]);
    QStringList paths;
    for (int i = 2; i < argc; ++i)
        paths.append(QDir::cleanPath(QString::fromLocal8Bit(argv[i])));
    const QHash<QString, QByteArray> passwords = passwordsIn(paths);
    QMap<QString, App> apps;
    for (const ImportFormat *format : importers::all())
        apps[folderFor(format->app)].name = format->app;
    bool good = true;
    for (const QString &folder : apps.keys())
        good = QDir().mkpath(root + u'/' + folder) && good;
    std::ranges::stable_sort(paths, {}, [](const QString &path) { return QFileInfo(path).size(); });
    QSet<const ImportFormat *> started;
    for (const QString &path : std::as_const(paths)) {
        const auto content = readFile(path, largestSeed);
        if (!content)
            continue;
        const ForeignFile file(Secret::fromBytes(*content));
        // Formats without a mark recognise the same files, so all are asked.
        for (const ImportFormat *format : importers::all()) {
            if (!format->recognise(file))
                continue;
            const QString folder = root + u'/' + folderFor(format->app);
            const QByteArray password = passwords.value(path);
            if (content->size() <= usualSeed || !started.contains(format))
                good = keep(folder, *content) && good;
            // Ciphers without a mark recognise anything: only a file with a password is known to be one.
            if (!format->needsPassword || !password.isEmpty())
                started.insert(format);
            if (!password.isEmpty())
                apps[folderFor(format->app)].passwords.insert(password);
            for (const fuzz::Wrapping &wrapping : fuzz::wrappings())
                if (QByteArrayView(wrapping.app) == format->app)
                    if (const auto inner = wrapping.unwrap(*content); inner && inner->size() <= largestSeed)
                        good = keep(folder, *inner) && good;
        }
    }
    for (auto app = apps.cbegin(); app != apps.cend(); ++app)
        std::printf("%s\t%s\t%s\n", qPrintable(app.key()), app->name.constData(),
                    app->passwords.values().join('\t').constData());
    return good ? 0 : 1;
}
