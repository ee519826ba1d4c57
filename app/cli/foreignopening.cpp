// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/foreignopening.h"

#include "app/cli/output.h"
#include "core/base/background.h"
#include "core/base/errortext.h"
#include "core/base/files.h"
#include "core/intake/importers.h"
#include "core/intake/readerprocess.h"
#include "core/platform/terminalinput.h"

#include <QDir>

namespace countersign::cli {

namespace {

/// What is in a file that no password is needed for; else the error is ForeignPasswordNeeded (about: the app).
/// Pictures, also those in an archive, are for the reader process.
Result<Incoming> readOpen(const Secret &bytes)
{
    ReaderProcess reader;
    const ForeignFile file(bytes, {}, picturesThrough(reader));
    // Not any text: what is left of half a file of another program would be taken for one with a key.
    if (const auto format = importers::recognise(file); !format)
        return failure(format.error());
    return importers::read(file);
}

Result<Incoming> readSealed(const Secret &bytes, const Secret &password)
{
    ReaderProcess reader;
    return importers::read(ForeignFile(bytes, {}, picturesThrough(reader)), password);
}

class Reading
{
public:
    Reading(Invocation &invocation, QStringList paths, ForeignThen then)
        : m_invocation(invocation), m_paths(std::move(paths)), m_then(std::move(then))
    {
        if (const auto handedOn = invocation.passphrases().take(Passphrases::opening))
            m_passwords.append(*handedOn);
    }

    /// Keeps itself alive until the last file has been read.
    static void goOn(const std::shared_ptr<Reading> &reading)
    {
        if (reading->m_read.size() == reading->m_paths.size())
            return reading->m_then(reading->m_read, reading->m_passwords.value(0));
        auto content = readFile(reading->path(), importers::largestFile);
        if (!content)
            return done(reading, failure(content.error()));
        const Secret bytes = Secret::takeFrom(*std::move(content));
        auto incoming = readOpen(bytes);
        if (!incoming && incoming.error().reason == Reason::ForeignPasswordNeeded)
            return tryKnown(reading, bytes, incoming.error().about, 0);
        done(reading, std::move(incoming));
    }

private:
    QString path() const { return m_paths[m_read.size()]; }

    static void done(const std::shared_ptr<Reading> &reading, Result<Incoming> incoming)
    {
        reading->m_read.append({reading->path(), std::move(incoming)});
        goOn(reading);
    }

    static Later<Incoming> attempt(const Secret &bytes, const Secret &password)
    {
        return inBackground([bytes, password] { return readSealed(bytes, password); });
    }

    /// Many people have one password for several files.
    static void tryKnown(const std::shared_ptr<Reading> &reading, const Secret &bytes, const QString &app,
                         qsizetype next)
    {
        if (next == reading->m_passwords.size())
            return ask(reading, bytes, app);
        whenDone(attempt(bytes, reading->m_passwords[next]), &reading->m_invocation,
                 [reading, bytes, app, next](const Result<Incoming> &incoming) {
            if (!incoming && incoming.error().reason == Reason::ForeignPasswordWrong)
                tryKnown(reading, bytes, app, next + 1);
            else
                done(reading, incoming);
        });
    }

    static void ask(const std::shared_ptr<Reading> &reading, const Secret &bytes, const QString &app)
    {
        if (!terminal::isTerminal(terminal::Stream::Input)) {
            if (!reading->m_passwords.isEmpty())
                return done(reading, failure(Reason::ForeignPasswordWrong));
            complain(Cli::tr("Hand the password on with --passphrase-fd, or start this on a terminal."));
            return done(reading, failure(Reason::ForeignPasswordNeeded, app));
        }
        const auto result = std::make_shared<Result<Incoming>>(failure(Reason::ForeignPasswordNeeded, app));
        const Passphrases::Attempt tried = [reading, bytes, result](const Secret &password) {
            Answer<void> answer;
            whenDone(attempt(bytes, password), &reading->m_invocation,
                     [answer, result](const Result<Incoming> &incoming) {
                *result = incoming;
                answer.give(incoming ? Result<void>() : failure(incoming.error()));
            });
            return answer.later();
        };
        const QString question =
            Cli::tr("Password of “%1” (not shown as you type):").arg(QDir::toNativeSeparators(reading->path()));
        reading->m_invocation.passphrases().tryWith({Passphrases::opening, question}, &reading->m_invocation, tried,
                                                    [reading, result](const std::expected<Secret, QString> &password) {
            if (password)
                reading->m_passwords.append(*password);
            done(reading, *result);
        });
    }

    Invocation &m_invocation;
    QStringList m_paths;
    ForeignThen m_then;
    QList<ForeignRead> m_read;
    QList<Secret> m_passwords;
};

} // namespace

void whenForeignRead(Invocation &invocation, const QStringList &paths, ForeignThen then)
{
    Reading::goOn(std::make_shared<Reading>(invocation, paths, std::move(then)));
}

} // namespace countersign::cli
