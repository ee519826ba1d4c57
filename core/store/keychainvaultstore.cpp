// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keychainvaultstore.h"

#include <QCoreApplication>
#include <QDir>

namespace countersign {

KeychainVaultStore::KeychainVaultStore(const KeychainPlace &place, std::unique_ptr<KeychainProbe> probe,
                                       std::unique_ptr<KeychainItems> items, QObject *parent)
    : MarkedVaultStore(place.settingsFolder, place.lockPatience, parent),
      m_place(place),
      m_probe(std::move(probe)),
      m_items(std::move(items)),
      m_document(*m_items, place.key, place.itemLimit),
      m_watch(vaultMarkerPath(place.settingsFolder))
{
    // A keychain tells nobody when an item changed, but whoever saves writes the marker.
    connect(&m_watch, &PathWatch::stirred, this, &KeychainVaultStore::lookAtMarker);
    const auto marker = lastKnown();
    if (marker && *marker)
        know((*marker)->digest);
}

Later<Secret> KeychainVaultStore::load()
{
    Answer<Secret> answer;
    whenDone(readHere(), this, [this, answer](const Result<Secret> &document) {
        if (document)
            return answer.give(checked(*document));
        if (document.error().reason == Reason::VaultNotFound)
            return answer.give(failure(nothingHere()));
        answer.give(document);
    });
    return answer.later();
}

Later<Secret> KeychainVaultStore::readHere()
{
    Answer<Secret> answer;
    ask(1, answer);
    return answer.later();
}

void KeychainVaultStore::ask(int triesLeft, const Answer<Secret> &answer)
{
    whenDone(m_probe->read(), this, [this, triesLeft, answer](const Result<KeychainReading> &reading) {
        if (!reading)
            return answer.give(failure(reading.error()));
        switch (reading->state.access) {
        case KeychainState::Access::Locked:
            return answer.give(failure(Reason::KeychainLocked));
        case KeychainState::Access::Denied:
            return answer.give(failure(Reason::KeychainDenied));
        case KeychainState::Access::None:
            return answer.give(failure(Reason::KeychainNone));
        case KeychainState::Access::Ready:
            break;
        }
        m_provider = reading->state.provider;
        if (reading->state.holdsItem == false)
            return answer.give(failure(Reason::VaultNotFound));
        // The shortest way first. What was cut into parts for another system is put together by m_document, and whatever
        // else is no document may be a misunderstanding about the key on that way, which notices no change by itself.
        const bool isDocument = reading->text && reading->text->view().startsWith('{');
        const bool isRefused = !reading->text && reading->text.error().reason == Reason::KeychainDenied;
        if (reading->state.holdsItem == true && (isDocument || isRefused))
            return answer.give(reading->text);
        readByLibrary(reading->state, triesLeft, answer);
    });
}

// Reading may fail although the probe said yes: the keychain was locked or restarted in between, or the library still
// speaks to the one before. Then the probe is asked once more, and has the last word on what is there.
void KeychainVaultStore::readByLibrary(const KeychainState &state, int triesLeft, const Answer<Secret> &answer)
{
    whenDone(m_document.read(), this, [this, state, triesLeft, answer](const Result<Secret> &document) {
        if (document)
            return answer.give(document);
        const Reason reason = document.error().reason;
        if ((reason == Reason::VaultNotFound || reason == Reason::KeychainFailed) && triesLeft > 0)
            return ask(triesLeft - 1, answer);
        if (reason == Reason::VaultNotFound && state.holdsItem)
            return answer.give(failure(Reason::KeychainFailed, state.provider));
        answer.give(document);
    });
}

/// Another keychain may hold an older vault; opening that one would look as if accounts were lost.
Result<Secret> KeychainVaultStore::checked(const Secret &document)
{
    const QByteArray digest = digestOf(document);
    const auto marker = lastKnown();
    if (marker && *marker && (*marker)->digest != digest) {
        if (const Error other = nothingHere(); other.reason == Reason::KeychainOther)
            return failure(other);
    }
    know(digest);
    return document;
}

Later<void> KeychainVaultStore::unlock()
{
    return m_probe->unlock();
}

QString KeychainVaultStore::describePlace() const
{
    return m_provider.isEmpty() ? QCoreApplication::translate("Error", "the keychain") : m_provider;
}

Later<void> KeychainVaultStore::writeHere(const Secret &document)
{
    return m_document.write(document);
}

Later<void> KeychainVaultStore::removeHere()
{
    return m_document.remove();
}

std::unique_ptr<StoreLock> KeychainVaultStore::makeLock()
{
    QDir().mkpath(settingsFolder());
    const QString path = settingsFolder() + QStringLiteral("/vault.lock");
    const Error unwritable{Reason::SettingsUnwritable, QDir::toNativeSeparators(path)};
    return std::make_unique<StoreLock>(path, [unwritable](const QString &) { return unwritable; });
}

VaultMarker KeychainVaultStore::placeMark() const
{
    VaultMarker marker;
    marker.provider = m_provider;
    return marker;
}

void KeychainVaultStore::lookAtMarker()
{
    const auto marker = lastKnown();
    if (!marker || !*marker || (*marker)->digest == known())
        return;
    know((*marker)->digest);
    Q_EMIT changedElsewhere();
}

std::unique_ptr<VaultStore> makeKeychainVaultStore(const QString &settingsFolder)
{
    KeychainPlace place;
    place.settingsFolder = settingsFolder;
    return std::make_unique<KeychainVaultStore>(place, systemKeychainProbe(place.service, place.key),
                                                systemKeychainItems(place.service));
}

} // namespace countersign
