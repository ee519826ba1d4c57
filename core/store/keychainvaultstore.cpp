// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keychainvaultstore.h"

#include "core/store/keychainsave.h"

#include <QCoreApplication>
#include <QDir>

namespace countersign {

namespace {

Error elsewhere(const QString &here, const QString &there)
{
    return {Reason::KeychainOther,
            QCoreApplication::translate("Error", "%1, but your vault is in %2").arg(here, there)};
}

} // namespace

KeychainVaultStore::KeychainVaultStore(const KeychainPlace &place, std::unique_ptr<KeychainProbe> probe,
                                       std::unique_ptr<KeychainItems> items, QObject *parent)
    : VaultStore(parent),
      m_place(place),
      m_probe(std::move(probe)),
      m_items(std::move(items)),
      m_document(*m_items, place.key, place.itemLimit)
{
    // A folder has to be there to be watched. Where it cannot be made, the first save says so.
    QDir().mkpath(m_place.settingsFolder);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &KeychainVaultStore::lookAtMarker);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &KeychainVaultStore::lookAtMarker);
    watch();
    const auto marker = readVaultMarker(m_place.settingsFolder);
    if (marker && *marker)
        m_knownDigest = (*marker)->digest;
}

Later<Secret> KeychainVaultStore::load()
{
    Answer<Secret> answer;
    ask(1, answer);
    return answer.later();
}

void KeychainVaultStore::ask(int triesLeft, const Answer<Secret> &answer)
{
    whenDone(m_probe->ask(), this, [this, triesLeft, answer](const Result<KeychainState> &state) {
        if (!state)
            return answer.give(failure(state.error()));
        switch (state->access) {
        case KeychainState::Access::Locked:
            return answer.give(failure(Reason::KeychainLocked));
        case KeychainState::Access::Denied:
            return answer.give(failure(Reason::KeychainDenied));
        case KeychainState::Access::None:
            return answer.give(failure(Reason::KeychainNone));
        case KeychainState::Access::Ready:
            break;
        }
        if (state->holdsItem == false)
            return answer.give(failure(nothingIn(state->provider)));
        readFrom(*state, triesLeft, answer);
    });
}

// Reading may fail although the probe said yes: the keychain was locked or restarted in between, or the library still
// speaks to the one before. Then the probe is asked once more, and has the last word on what is there.
void KeychainVaultStore::readFrom(const KeychainState &state, int triesLeft, const Answer<Secret> &answer)
{
    whenDone(m_document.read(), this, [this, state, triesLeft, answer](const Result<Secret> &document) {
        if (document)
            return answer.give(checked(*document, state.provider));
        const Reason reason = document.error().reason;
        if ((reason == Reason::VaultNotFound || reason == Reason::KeychainFailed) && triesLeft > 0)
            return ask(triesLeft - 1, answer);
        if (reason != Reason::VaultNotFound)
            return answer.give(document);
        if (state.holdsItem)
            return answer.give(failure(Reason::KeychainFailed, state.provider));
        answer.give(failure(nothingIn(state.provider)));
    });
}

/// What it means that a keychain which is open holds no vault.
Error KeychainVaultStore::nothingIn(const QString &provider) const
{
    const auto marker = readVaultMarker(m_place.settingsFolder);
    if (marker && !*marker)
        return {Reason::VaultNotFound, {}};
    const QString before = marker ? (*marker)->provider : provider;
    if (!before.isEmpty() && before != provider)
        return elsewhere(provider, before);
    return {Reason::VaultMissing, provider};
}

/// Another keychain may hold an older vault; opening that one would look as if accounts were lost.
Result<Secret> KeychainVaultStore::checked(const Secret &document, const QString &provider)
{
    const QByteArray digest = digestOf(document);
    const auto marker = readVaultMarker(m_place.settingsFolder);
    if (marker && *marker) {
        const VaultMarker &last = **marker;
        if (!last.provider.isEmpty() && last.provider != provider && last.digest != digest)
            return failure(elsewhere(provider, last.provider));
    }
    m_provider = provider;
    m_knownDigest = digest;
    return document;
}

Later<void> KeychainVaultStore::save(Secret document, QByteArray expected, VaultStamp stamp)
{
    const QByteArray digest = digestOf(document);
    KeychainSave::Steps steps;
    steps.read = [this] { return load(); };
    steps.write = [this](const Secret &text) { return m_document.write(text); };
    steps.remove = [this] { return m_document.remove(); };
    steps.mark = [this, digest, stamp] { return mark(digest, stamp); };
    auto *saving = new KeychainSave(m_place.settingsFolder + QStringLiteral("/vault.lock"), std::move(steps),
                                    std::move(document), std::move(expected), this);
    return saving->start(m_place.lockPatience);
}

Later<void> KeychainVaultStore::unlock()
{
    return m_probe->unlock();
}

void KeychainVaultStore::remember(const Secret &document, VaultStamp stamp)
{
    // Another program may have saved between our reading and now. Its marker must not be written over by an older one,
    // or nobody would notice: mark, and look again at what is there.
    const auto there = readVaultMarker(m_place.settingsFolder);
    const bool newer = there && *there && (*there)->vaultId == stamp.vaultId && (*there)->revision > stamp.revision;
    // The marker is a comfort here: where it cannot be written, the next save says so.
    (void)mark(digestOf(document), stamp);
    if (newer)
        QMetaObject::invokeMethod(this, &VaultStore::changedElsewhere, Qt::QueuedConnection);
}

Result<void> KeychainVaultStore::forget()
{
    m_knownDigest.clear();
    return putVaultMarkerAside(m_place.settingsFolder);
}

Result<void> KeychainVaultStore::mark(const QByteArray &digest, VaultStamp stamp)
{
    const VaultMarker marker{stamp.vaultId, stamp.revision, digest, m_provider};
    m_knownDigest = digest;
    const auto there = readVaultMarker(m_place.settingsFolder);
    if (there && *there == marker)
        return {};
    return writeVaultMarker(m_place.settingsFolder, marker);
}

// A marker is replaced by renaming, so the folder has to be watched; the file itself too, and anew each time, for
// systems that do not report a folder when a file in it was written.
void KeychainVaultStore::watch()
{
    const QStringList wanted{m_place.settingsFolder, vaultMarkerPath(m_place.settingsFolder)};
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    for (const QString &path : wanted) {
        if (!watched.contains(path) && QFileInfo::exists(path))
            m_watcher.addPath(path);
    }
}

void KeychainVaultStore::lookAtMarker()
{
    watch();
    const auto marker = readVaultMarker(m_place.settingsFolder);
    if (!marker || !*marker || (*marker)->digest == m_knownDigest)
        return;
    m_knownDigest = (*marker)->digest;
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
