// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/keyringvault.h"

#include "tests/support/keyringsession.h"

#include <QCoreApplication>
#include <QLockFile>
#include <QSocketNotifier>

#include <cstdio>

namespace countersign::keyring {

namespace {

void say(const QByteArray &words)
{
    std::fputs((words + '\n').constData(), stdout);
    std::fflush(stdout);
}

int hold(const QString &folder)
{
    QLockFile lock(folder + QStringLiteral("/vault.lock"));
    say(lock.tryLock(0) ? "held" : "not held");
    return QCoreApplication::exec();
}

void save(VaultStore &store, const QByteArray &document, const QByteArray &before)
{
    const Result<void> saved = settled(store.save(text(document), digest(before), stamp()));
    say(saved ? QByteArray("saved") : spelled(saved.error().reason));
}

int watch(VaultStore &store, const QByteArray &document)
{
    QByteArray last;
    const auto load = [&] {
        const Result<Secret> loaded = settled(store.load());
        if (loaded)
            last = loaded->view().toByteArray();
        say(spelled(loaded));
    };
    QObject::connect(&store, &VaultStore::changedElsewhere, &store, load);
    load();
    QSocketNotifier input(fileno(stdin), QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &input, [&] {
        char told[64];
        if (!std::fgets(told, sizeof told, stdin))
            return QCoreApplication::quit();
        save(store, document, last);
    });
    return QCoreApplication::exec();
}

int serve(const QStringList &words)
{
    const QString what = words.value(0);
    if (what == QLatin1String("hold"))
        return hold(words.value(1));
    const auto store = openStore(placeIn(words.value(1)));
    if (what == QLatin1String("watch"))
        return watch(*store, words.value(2).toLatin1());
    if (what == QLatin1String("save"))
        save(*store, words.value(2).toLatin1(), words.value(3).toLatin1());
    else
        say(spelled(settled(store->load())));
    return 0;
}

} // namespace

Secret text(const QByteArray &bytes)
{
    return Secret::fromBytes(bytes);
}

QByteArray digest(const QByteArray &bytes)
{
    return VaultStore::digestOf(text(bytes));
}

VaultStamp stamp()
{
    return {QUuid::createUuid(), 1};
}

KeychainPlace placeIn(const QString &folder, qsizetype itemLimit)
{
    KeychainPlace place;
    place.settingsFolder = folder;
    place.itemLimit = itemLimit;
    return place;
}

std::unique_ptr<KeychainVaultStore> openStore(const KeychainPlace &place)
{
    return std::make_unique<KeychainVaultStore>(place, systemKeychainProbe(place.service, place.key),
                                                systemKeychainItems(place.service));
}

QByteArray spelled(const Result<Secret> &result)
{
    return result ? "document " + result->view().toByteArray() : spelled(result.error().reason);
}

QByteArray spelled(Reason reason)
{
    return "error " + QByteArray::number(static_cast<int>(reason));
}

int runOrServe(QObject &test, int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (!isPrivateSession()) {
        std::fputs("skipped: run this under tests/support/keyring-session or kwallet-session\n", stderr);
        return 77;
    }
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == QLatin1String("child"))
        return serve(words.sliced(2));
    return QTest::qExec(&test, argc, argv);
}

void startChild(QProcess &process, const QStringList &arguments)
{
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), QStringList{QStringLiteral("child")} + arguments);
}

QByteArray line(QProcess &process)
{
    if (!QTest::qWaitFor([&] { return process.canReadLine(); }, 20000))
        return "no line";
    return process.readLine().trimmed();
}

QByteArray child(const QStringList &arguments)
{
    const QStringList words = QStringList{QStringLiteral("child")} + arguments;
    return outputOf(QCoreApplication::applicationFilePath(), words).trimmed();
}

} // namespace countersign::keyring
