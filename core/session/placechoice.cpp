// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/placechoice.h"

#include "core/base/background.h"
#include "core/session/backupfile.h"
#include "core/session/session.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <utility>

namespace countersign {

namespace {

/// Passes an answer on.
void hand(const Later<void> &later, Session &session, const Answer<void> &answer)
{
    whenDone(later, &session, [answer](const Result<void> &result) { answer.give(result); });
}

/// Another way in is another slot; a vault that has none yet gets its key with it.
Later<void> resealHere(Session &session, const PlaceChoice &choice)
{
    if (choice.isSealed && !session.canLock())
        return session.addPassphrase(choice.passphrase);
    if (!choice.isSealed && session.canLock())
        return session.removePassphrases();
    return already<void>({});
}

Later<void> openThere(Session &session, Places &places, const VaultPlace &place)
{
    Answer<void> answer;
    const Later<Secret> reading = inBackground([path = place.path] { return backupfile::read(path); });
    whenDone(reading, &session, [&session, &places, place, answer](const Result<Secret> &document) {
        if (!document)
            return answer.give(failure(document.error()));
        // A file in the open is no vault to go on with: the next save would leave every key in it readable.
        if (!backupfile::wantsPassphrase(*document))
            return answer.give(failure(Reason::VaultThere, QDir::toNativeSeparators(place.path)));
        if (const Result<void> remembered = places.remember(place); !remembered)
            return answer.give(remembered);
        whenDone(session.openIn(places.store(place)), &session, [answer](const Result<void> &opened) {
            // Locked is as far as it goes without its passphrase.
            const bool isThere = opened || opened.error().reason == Reason::VaultSealed;
            answer.give(isThere ? Result<void>() : opened);
        });
    });
    return answer.later();
}

Later<void> moveThere(Session &session, Places &places, const PlaceChoice &choice, const Seal &fresh)
{
    const auto remember = [&places, place = choice.place] { return places.remember(place); };
    if (session.state() != Session::State::Open)
        return session.beginIn(places.store(choice.place), Held{Vault::empty(), fresh}, remember);
    const auto reseal = [isSealed = choice.isSealed, fresh](const Seal &present) -> Result<Seal> {
        if (!isSealed)
            return Seal();
        if (fresh.isEmpty() && present.isEmpty())
            return failure(Reason::PassphraseNeeded);
        return fresh.isEmpty() ? present : fresh;
    };
    return session.moveTo(places.store(choice.place), reseal, remember);
}

} // namespace

QString suggestedVaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/vault.json");
}

Later<void> keepVaultIn(Session &session, Places &places, PlaceChoice choice)
{
    choice.isSealed = choice.isSealed || choice.place.kind == VaultPlace::Kind::File;
    if (session.state() == Session::State::Locked)
        return already<void>(failure(Reason::VaultSealed));
    if (choice.isThere)
        return openThere(session, places, choice.place);
    const bool isOpen = session.state() == Session::State::Open;
    if (choice.isSealed && choice.passphrase.isEmpty() && !(isOpen && session.canLock()))
        return already<void>(failure(Reason::PassphraseNeeded));
    Answer<void> answer;
    if (isOpen && choice.place == places.chosen()) {
        if (const Result<void> remembered = places.remember(choice.place); !remembered)
            return already<void>(remembered);
        hand(resealHere(session, choice), session, answer);
        return answer.later();
    }
    if (choice.place.path == suggestedVaultFile())
        QDir().mkpath(QFileInfo(choice.place.path).path());
    if (choice.passphrase.isEmpty()) {
        hand(moveThere(session, places, choice, {}), session, answer);
        return answer.later();
    }
    const Later<Seal> sealing =
        inBackground([passphrase = choice.passphrase]() -> Result<Seal> { return sealedvault::newSeal(passphrase); });
    whenDone(sealing, &session, [&session, &places, choice, answer](const Result<Seal> &seal) {
        if (!seal)
            answer.give(failure(seal.error()));
        else
            hand(moveThere(session, places, choice, *seal), session, answer);
    });
    return answer.later();
}

} // namespace countersign
