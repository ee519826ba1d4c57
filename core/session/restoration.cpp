// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/restoration.h"

#include "core/base/background.h"
#include "core/session/placechoice.h"
#include "core/session/session.h"
#include "core/store/backupfolder.h"
#include "core/vault/comparison.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace countersign {

namespace {

bool isFile(const Places *places, const Restoration &restoration)
{
    const VaultPlace place = restoration.elsewhere.value_or(places ? places->chosen() : VaultPlace());
    return place.kind == VaultPlace::Kind::File;
}

bool isEmpty(const Vault &vault)
{
    return vault.tokens.isEmpty() && vault.removed.isEmpty() && vault.setAside.isEmpty();
}

/// Whether something may be replaced that is not sealed itself, so that its safety copy has to be.
bool mayReplaceUnsealed(const Session &session)
{
    switch (session.state()) {
    case Session::State::Open:
        return !session.canLock() && !isEmpty(session.vault());
    case Session::State::Locked:
        return false;
    case Session::State::Closed:
    case Session::State::Unreadable:
        break;
    }
    const Reason reason = session.error().reason;
    return reason != Reason::VaultMissing && reason != Reason::VaultElsewhere && reason != Reason::KeychainOther;
}

QUuid idOfWhatIsThere(const Session &session, const Vault &fresh)
{
    if (session.state() == Session::State::Open)
        return session.vault().id;
    const auto known = session.lastKnown();
    return known && *known ? (*known)->vaultId : fresh.id;
}

Later<void> merge(Session &session, const Vault &backup, const std::shared_ptr<int> &accounts)
{
    return session.apply(
        [merge = changes::merge(backup, secondsOf(session.now())), accounts](const Vault &vault) -> Result<Vault> {
        Result<Vault> candidate = merge(vault);
        if (candidate)
            *accounts = static_cast<int>(candidate->tokens.size() - vault.tokens.size());
        return candidate;
    });
}

Later<void> replace(Session &session, Places *places, const Restoration &restoration)
{
    const Vault &vault = restoration.backup.vault;
    const Seal seal = sealsTheVault(session, places, restoration) ? restoration.backup.seal : Seal();
    if (restoration.elsewhere) {
        const VaultPlace place = *restoration.elsewhere;
        if (place.path == suggestedVaultFile())
            QDir().mkpath(QFileInfo(place.path).path());
        return session.beginIn(places->store(place), Held{vault, seal},
                               [places, place] { return places->remember(place); });
    }
    Seal copySeal = restoration.backup.seal;
    if (copySeal.isEmpty() && session.state() == Session::State::Open)
        copySeal = session.vault().backupSeal;
    const auto copy = [folder = places ? places->settingsFolder() : systemSettingsFolder(),
                       id = idOfWhatIsThere(session, vault),
                       now = session.now()](const Secret &sealed) -> Result<void> {
        const auto kept = writeSafetyCopy(folder, sealed, id, QDateTime::fromMSecsSinceEpoch(now, Qt::UTC));
        if (!kept)
            return failure(kept.error());
        return {};
    };
    return session.replaceVault(Held{vault, seal}, copySeal, copy);
}

void carryOut(Session &session, Places *places, const Restoration &restoration, const Answer<int> &answer)
{
    auto accounts = std::make_shared<int>(static_cast<int>(restoration.backup.vault.tokens.size()));
    const Later<void> done = restoration.how == Restoration::How::Merge
                                 ? merge(session, restoration.backup.vault, accounts)
                                 : replace(session, places, restoration);
    whenDone(done, &session, [places, accounts, answer](const Result<void> &result) {
        if (!result)
            return answer.give(failure(result.error()));
        // A restore is a choice of place too. Where it cannot be noted, the first start asks again.
        if (places && !places->isChosen())
            (void)places->remember(places->chosen());
        answer.give(*accounts);
    });
}

} // namespace

bool canRestoreHere(const Session &session)
{
    if (session.state() != Session::State::Unreadable)
        return true;
    switch (session.error().reason) {
    case Reason::KeychainNone:
    case Reason::KeychainLocked:
    case Reason::KeychainDenied:
    case Reason::KeychainFailed:
    case Reason::VaultFileGone:
    case Reason::VaultFileUnreadable:
    case Reason::VaultFileUnwritable:
    case Reason::VaultTooLarge:
        return false;
    default:
        return true;
    }
}

bool sealsTheVault(const Session &session, const Places *places, const Restoration &restoration)
{
    if (restoration.how == Restoration::How::Merge
        || (session.state() == Session::State::Open && !session.isFirstStart() && !restoration.elsewhere))
        return false;
    return session.state() == Session::State::Locked || isFile(places, restoration);
}

bool needsPassphrase(const Session &session, const Places *places, const Restoration &restoration)
{
    if (restoration.how == Restoration::How::Merge || !restoration.backup.seal.isEmpty())
        return false;
    if (sealsTheVault(session, places, restoration))
        return true;
    if (restoration.elsewhere || !mayReplaceUnsealed(session))
        return false;
    return session.state() != Session::State::Open || session.vault().backupSeal.isEmpty();
}

Later<int> restore(Session &session, Places *places, Restoration restoration)
{
    if (restoration.elsewhere && !places)
        return already<int>(failure(Reason::Internal));
    Answer<int> answer;
    if (!needsPassphrase(session, places, restoration)) {
        carryOut(session, places, restoration, answer);
        return answer.later();
    }
    if (restoration.passphrase.isEmpty())
        return already<int>(failure(Reason::PassphraseNeeded));
    const Later<Seal> sealing = inBackground(
        [passphrase = restoration.passphrase]() -> Result<Seal> { return sealedvault::newSeal(passphrase); });
    whenDone(sealing, &session, [&session, places, restoration, answer](const Result<Seal> &seal) mutable {
        if (!seal)
            return answer.give(failure(seal.error()));
        restoration.backup.seal = *seal;
        carryOut(session, places, restoration, answer);
    });
    return answer.later();
}

} // namespace countersign
