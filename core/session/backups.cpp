// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/backups.h"

#include "core/base/background.h"
#include "core/session/backupfile.h"
#include "core/store/backupfolder.h"
#include "core/vault/comparison.h"

#include <QSettings>

#include <utility>

namespace countersign {

using namespace std::chrono_literals;

namespace {

// Several changes in a row (a list that is put in order, a batch that is read) make one backup.
constexpr auto lull = 4s;

constexpr qint64 day = 86'400;
constexpr qint64 oldAfter = 7 * day;
constexpr qint64 forgottenAfter = 91 * day;
constexpr qint64 putOffFor = 30 * day;

const QString folderKey = QStringLiteral("backup/folder");
const QString lastGoodKey = QStringLiteral("backup/lastGood");
const QString revisionKey = QStringLiteral("backup/revision");
const QString typedKey = QStringLiteral("backup/passphraseTyped");
const QString declinedKey = QStringLiteral("backup/reminderDeclined");
const QString putOffKey = QStringLiteral("backup/reminderPutOff");

QSettings settingsIn(const QString &folder)
{
    return QSettings(folder + QStringLiteral("/settings.ini"), QSettings::IniFormat);
}

/// Writes a backup, and reads, opens and compares it as a restore would. Runs on a thread of the pool.
Result<void> writeAndProve(const BackupFolder &folder, const Vault &vault, qint64 now)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC);
    const Result<BackupFile> written = folder.write(vaultcodec::write(vault, vault.backupSeal), vault.id, when);
    if (!written)
        return failure(written.error());
    const Result<Secret> there = backupfile::read(written->path);
    if (!there)
        return failure(Reason::BackupDiffers, written->path);
    const auto opened = vaultcodec::unlockWith(*there, vault.backupSeal.key);
    if (!opened || !givesSameCodes(vault, opened->vault, secondsOf(now)))
        return failure(Reason::BackupDiffers, written->path);
    // Old ones go only when the new one is known to be good.
    if (const auto pruned = folder.prune(vault.id, Keeping(), when); !pruned)
        return failure(pruned.error());
    return {};
}

} // namespace

Backups::Backups(Session &session, QString settingsFolder, QObject *parent)
    : QObject(parent), m_session(session), m_settingsFolder(std::move(settingsFolder))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(lull);
    connect(&m_soon, &QTimer::timeout, this, &Backups::backUpIfDue);
    connect(&m_session, &Session::vaultChanged, this, &Backups::vaultChanged);
}

Backups::~Backups() = default;

QVariant Backups::setting(const QString &key) const
{
    return settingsIn(m_settingsFolder).value(key);
}

void Backups::set(const QString &key, const QVariant &value)
{
    settingsIn(m_settingsFolder).setValue(key, value);
}

QString Backups::folder() const
{
    return setting(folderKey).toString();
}

qint64 Backups::lastGood() const
{
    return setting(lastGoodKey).toLongLong();
}

bool Backups::isDue() const
{
    return m_session.state() == Session::State::Open && hasPassphrase() && !folder().isEmpty()
           && setting(revisionKey).toULongLong() != m_session.vault().revision;
}

void Backups::vaultChanged()
{
    // Also for changes that another program made while none of our windows was there to back them up.
    if (isDue())
        m_soon.start();
    else
        m_soon.stop();
}

void Backups::hurry()
{
    if (m_soon.isActive())
        backUpIfDue();
}

// The terminal program may have made this backup meanwhile.
void Backups::backUpIfDue()
{
    m_soon.stop();
    if (isDue())
        backUpNow();
    else if (!isBusy())
        Q_EMIT idle();
}

Later<void> Backups::backUpNow()
{
    m_soon.stop();
    if (m_session.state() != Session::State::Open)
        return already<void>(failure(Reason::VaultSealed));
    if (!hasPassphrase() || folder().isEmpty())
        return already<void>(failure(Reason::PassphraseNeeded));
    if (std::exchange(m_isWriting, true)) {
        m_isAgain = true;
        return already<void>({});
    }
    const Vault vault = m_session.vault();
    const Later<void> later = inBackground(
        [folder = BackupFolder(folder()), vault, now = m_session.now()] { return writeAndProve(folder, vault, now); });
    Answer<void> answer;
    whenDone(later, this, [this, answer, revision = vault.revision](const Result<void> &result) {
        m_isWriting = false;
        note(result, revision);
        answer.give(result);
        if (std::exchange(m_isAgain, false) && isDue())
            backUpNow();
        if (!isBusy())
            Q_EMIT idle();
    });
    return answer.later();
}

void Backups::note(const Result<void> &result, quint64 revision)
{
    m_trouble = result ? std::nullopt : std::optional(result.error());
    if (result) {
        set(lastGoodKey, secondsOf(m_session.now()));
        set(revisionKey, revision);
    }
    Q_EMIT changed();
}

Later<void> Backups::setUp(const QString &folder, Secret passphrase)
{
    if (passphrase.isEmpty() && !hasPassphrase())
        return already<void>(failure(Reason::PassphraseNeeded));
    if (const Result<void> prepared = BackupFolder(folder).prepare(); !prepared)
        return already<void>(failure(prepared.error()));
    Answer<void> answer;
    const auto begin = [this, answer, folder](const Result<void> &sealed) {
        if (!sealed)
            return answer.give(sealed);
        const QString before = this->folder();
        set(folderKey, folder);
        whenDone(backUpNow(), this, [this, answer, before](const Result<void> &written) {
            if (!written) {
                set(folderKey, before);
                Q_EMIT changed();
            }
            answer.give(written);
        });
    };
    if (passphrase.isEmpty()) {
        begin({});
        return answer.later();
    }
    const Later<Seal> sealing = inBackground(
        [passphrase = std::move(passphrase)]() -> Result<Seal> { return sealedvault::newSeal(passphrase); });
    whenDone(sealing, this, [this, answer, begin](const Result<Seal> &seal) {
        if (!seal)
            return answer.give(failure(seal.error()));
        const auto kept = m_session.apply([seal = *seal](const Vault &vault) -> Result<Vault> {
            Vault candidate = vault;
            candidate.backupSeal = seal;
            return candidate;
        });
        notePassphraseTyped();
        whenDone(kept, this, begin);
    });
    return answer.later();
}

void Backups::stop()
{
    m_soon.stop();
    m_trouble.reset();
    set(folderKey, QString());
    Q_EMIT changed();
}

void Backups::notePassphraseTyped()
{
    set(typedKey, secondsOf(m_session.now()));
}

Backups::Reminder Backups::reminder() const
{
    if (m_session.state() != Session::State::Open || m_session.vault().tokens.isEmpty())
        return Reminder::None;
    const qint64 now = secondsOf(m_session.now());
    if (now < setting(putOffKey).toLongLong())
        return Reminder::None;
    // Said once: who has waved it away knows. But whoever has set backups up counts on them.
    if (folder().isEmpty())
        return setting(declinedKey).toBool() ? Reminder::None : Reminder::NoBackup;
    if (!hasPassphrase() || lastGood() == 0)
        return Reminder::NoBackup;
    if (setting(revisionKey).toULongLong() != m_session.vault().revision && now - lastGood() > oldAfter)
        return Reminder::TooOld;
    if (now - setting(typedKey).toLongLong() > forgottenAfter)
        return Reminder::NotTypedForLong;
    return Reminder::None;
}

void Backups::putReminderOff()
{
    if (folder().isEmpty())
        set(declinedKey, true);
    else
        set(putOffKey, secondsOf(m_session.now()) + putOffFor);
    Q_EMIT changed();
}

} // namespace countersign
