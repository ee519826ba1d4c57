// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invocation.h"

#include "app/cli/output.h"
#include "core/base/errortext.h"

#include <QCoreApplication>
#include <QTimer>

namespace countersign::cli {

Invocation::Invocation(Places &places, Arguments arguments, Passphrases passphrases)
    : m_places(places),
      m_arguments(std::move(arguments)),
      m_whereabouts(whereaboutsFor(m_arguments, places)),
      m_passphrases(std::move(passphrases)),
      m_session(makeVaultStore(m_whereabouts.place, m_whereabouts.settingsFolder), systemClock())
{
    if (m_whereabouts.isBySettings)
        m_session.setWhereNow([this] { return m_places.storeIfMoved(); });
    else
        m_foreign = std::make_unique<Places>(m_whereabouts.settingsFolder);
}

Invocation::~Invocation() = default;

Later<void> Invocation::openSession()
{
    if (m_arguments.has("older"))
        return m_session.openOlder();
    if (!m_arguments.has("fresh"))
        return m_session.open();
    Answer<void> answer;
    whenDone(m_session.open(), this, [this, answer](const Result<void> &opened) {
        if (opened || opened.error().reason == Reason::VaultSealed)
            return answer.give(opened);
        whenDone(m_session.startFresh(), this, [answer](const Result<void> &begun) { answer.give(begun); });
    });
    return answer.later();
}

void Invocation::open(std::function<void(const Result<void> &)> then)
{
    whenDone(openSession(), this, [this, then = std::move(then)](const Result<void> &opened) {
        if (opened || opened.error().reason != Reason::VaultSealed)
            return then(opened);
        unlock([this, then](const std::expected<Secret, QString> &passphrase) {
            if (passphrase)
                then({});
            else
                refuse(passphrase.error());
        });
    });
}

void Invocation::unlock(const Passphrases::Then &then)
{
    const QString question =
        Cli::tr("Passphrase of the vault in %1 (not shown as you type):").arg(m_session.describePlace());
    m_passphrases.tryWith({Passphrases::opening, question}, this, [this](const Secret &passphrase) {
        return unlockWith(passphrase);
    }, [this, then](const std::expected<Secret, QString> &passphrase) {
        if (passphrase)
            m_passphrase = *passphrase;
        then(passphrase);
    });
}

Later<void> Invocation::unlockWith(const Secret &passphrase)
{
    Answer<void> answer;
    QTimer::singleShot(m_session.wait(), this, [this, passphrase, answer] {
        whenDone(m_session.unlock(passphrase), this, [answer](const Result<void> &opened) { answer.give(opened); });
    });
    return answer.later();
}

void Invocation::whenOpenOrNew(std::function<void()> then)
{
    open([this, then = std::move(then)](const Result<void> &opened) {
        if (!opened)
            return refuse(opened.error());
        remarkOnSetAside();
        then();
    });
}

void Invocation::whenOpen(std::function<void()> then)
{
    whenOpenOrNew([this, then = std::move(then)] {
        if (!refusesEmptyPlace())
            then();
    });
}

// A slip in the name of a file must not look like a vault without accounts.
bool Invocation::refusesEmptyPlace()
{
    if (!m_whereabouts.isFile() || !m_session.isFirstStart())
        return false;
    refuse(Cli::tr("There is no vault in “%1”. Look at the name, or make a vault there with the command “passphrase "
                   "set”.")
               .arg(m_session.describePlace()));
    return true;
}

std::optional<Secret> Invocation::newPassphrase(const char *instead)
{
    const auto passphrase = m_passphrases.choose(m_arguments.has("weak"), instead);
    if (passphrase)
        return *passphrase;
    refuse(passphrase.error());
    return std::nullopt;
}

bool Invocation::refusesChange()
{
    if (!m_whereabouts.isFile() || m_session.canLock())
        return false;
    refuse(
        Cli::tr(
            "“%1” has no passphrase, so keys would be written into it for everybody to read. Give it one first, with "
            "the command “passphrase set”.")
            .arg(m_session.describePlace()));
    return true;
}

void Invocation::whenChanged(Change change, std::function<void()> then)
{
    if (!refusesChange())
        whenKept(m_session.apply(std::move(change)), std::move(then));
}

void Invocation::whenKept(const Later<void> &kept, std::function<void()> then)
{
    backups();
    whenDone(kept, this, [this, then = std::move(then)](const Result<void> &result) {
        if (result)
            then();
        else
            refuse(result.error());
    });
}

Backups &Invocation::backups()
{
    if (!m_backups)
        m_backups = std::make_unique<Backups>(m_session, m_whereabouts.settingsFolder);
    return *m_backups;
}

void Invocation::finish(Exit code)
{
    if (!m_backups || !m_backups->isBusy())
        return end(code);
    connect(m_backups.get(), &Backups::idle, this, [this, code] {
        // The change was made all the same.
        if (m_backups->trouble())
            complain(sentenceFor(*m_backups->trouble()));
        end(code);
    });
    m_backups->hurry();
    if (!m_backups->isBusy())
        end(code);
}

void Invocation::end(Exit code)
{
    if (!flushed()) {
        complain(Cli::tr("Standard output cannot be written. Make room, or send it somewhere else."));
        code = Exit::Refused;
    }
    QCoreApplication::exit(static_cast<int>(code));
}

void Invocation::refuse(const Error &error)
{
    refuse(sentenceFor(error));
}

void Invocation::refuse(const QString &sentence)
{
    complain(sentence);
    finish(Exit::Refused);
}

void Invocation::remarkOnSetAside() const
{
    for (const SetAside &entry : m_session.vault().setAside) {
        const QString name = entry.name.isEmpty() ? Cli::tr("An account") : entry.name;
        complain(Cli::tr("%1 is kept but cannot be used. %2").arg(name, sentenceFor(entry.why)));
    }
}

} // namespace countersign::cli
