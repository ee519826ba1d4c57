// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// savevault WHAT …: one writing program, for faulttrace to disturb. It sends itself SIGUSR2 right before it begins.
//
//   savevault file SETTINGS VAULT OLD NEW    saves document NEW over document OLD (0: there is none) in a vault file
//   savevault keychain SETTINGS OLD NEW      the same in the keychain
//   savevault backup FOLDER NUMBER           writes document NUMBER as a backup
//   savevault export FILE NUMBER             writes document NUMBER where a person wants it
//   savevault count SETTINGS VAULT NAME N    adds one to NAME's number in a vault file, N times, beside others that do
//
// Says "saved", or "refused NUMBER SENTENCE" and ends with 1.
#include "core/base/errortext.h"
#include "core/session/exportfile.h"
#include "core/store/backupfolder.h"
#include "core/store/vaultplace.h"
#include "tests/support/faults/documents.h"

#include <QCoreApplication>
#include <QMap>

#include <csignal>
#include <cstdio>
#include <functional>

using namespace countersign;

namespace {

int said(const Result<void> &result)
{
    if (result)
        std::puts("saved");
    else
        std::printf("refused %d %s\n", static_cast<int>(result.error().reason),
                    sentenceFor(result.error()).toUtf8().constData());
    return result ? 0 : 1;
}

int save(const VaultPlace &place, const QString &settings, int old, int next)
{
    const auto store = makeVaultStore(place, settings);
    const QByteArray expected = old > 0 ? VaultStore::digestOf(faults::document(old)) : QByteArray();
    std::raise(SIGUSR2);
    whenDone(store->save(faults::document(next), expected, faults::stamp(next)), store.get(),
             [](const Result<void> &saved) { QCoreApplication::exit(said(saved)); });
    return QCoreApplication::exec();
}

int backUp(const QString &folder, int number)
{
    std::raise(SIGUSR2);
    const auto written =
        BackupFolder(folder).write(faults::document(number), faults::stamp(number).vaultId, faults::moment(number));
    return said(written ? Result<void>() : Result<void>(failure(written.error())));
}

int exportTo(const QString &path, int number)
{
    QObject here;
    std::raise(SIGUSR2);
    whenDone(exportfile::write(path, faults::document(number)), &here,
             [](const Result<void> &written) { QCoreApplication::exit(said(written)); });
    return QCoreApplication::exec();
}

/// "name number name number …", read and written as a session does.
class Counting : public QObject
{
public:
    Counting(VaultStore &store, QByteArray name, int times) : m_store(store), m_name(std::move(name)), m_left(times) {}

    void go()
    {
        whenDone(m_store.load(), this, [this](const Result<Secret> &loaded) {
            if (!loaded && loaded.error().reason != Reason::VaultNotFound)
                return QCoreApplication::exit(said(failure(loaded.error())));
            add(loaded ? loaded->view().toByteArray() : QByteArray());
        });
    }

private:
    void add(const QByteArray &before)
    {
        QMap<QByteArray, int> numbers;
        const QByteArrayList words = before.isEmpty() ? QByteArrayList() : before.split(' ');
        for (qsizetype i = 0; i + 1 < words.size(); i += 2)
            numbers[words[i]] = words[i + 1].toInt();
        ++numbers[m_name];
        QByteArrayList after;
        int sum = 0;
        for (auto number = numbers.cbegin(); number != numbers.cend(); ++number) {
            after << number.key() << QByteArray::number(*number);
            sum += *number;
        }
        const QByteArray expected = VaultStore::digestOf(Secret::fromBytes(before));
        whenDone(m_store.save(Secret::fromBytes(after.join(' ')), expected, faults::stamp(sum)), this,
                 [this](const Result<void> &saved) { next(saved); });
    }

    void next(const Result<void> &saved)
    {
        const bool overtaken =
            !saved && (saved.error().reason == Reason::ChangedElsewhere || saved.error().reason == Reason::LockHeld);
        if (saved)
            --m_left;
        if ((!saved && !overtaken) || m_left == 0)
            return QCoreApplication::exit(said(saved));
        go();
    }

    VaultStore &m_store;
    QByteArray m_name;
    int m_left;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    std::signal(SIGUSR2, SIG_IGN); // Whoever traces us sees it all the same.
    const QStringList words = QCoreApplication::arguments().sliced(1);
    const auto number = [&](qsizetype index) { return words.value(index).toInt(); };
    const VaultPlace file{VaultPlace::Kind::File, words.value(2)};
    if (words.value(0) == QLatin1String("file"))
        return save(file, words.value(1), number(3), number(4));
    if (words.value(0) == QLatin1String("keychain"))
        return save({}, words.value(1), number(2), number(3));
    if (words.value(0) == QLatin1String("backup"))
        return backUp(words.value(1), number(2));
    if (words.value(0) == QLatin1String("export"))
        return exportTo(words.value(1), number(2));
    if (words.value(0) == QLatin1String("count")) {
        const auto store = makeVaultStore(file, words.value(1));
        Counting counting(*store, words.value(3).toUtf8(), number(4));
        counting.go();
        return QCoreApplication::exec();
    }
    std::fputs("savevault: see the head of its source for how it is called\n", stderr);
    return 2;
}
