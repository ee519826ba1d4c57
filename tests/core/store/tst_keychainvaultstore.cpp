// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/store/keychainvaultstore.h"
#include "tests/support/keyringfakes.h"
#include "tests/support/keyringsession.h"
#include "tests/support/keyringvault.h"

#include <QDir>
#include <QTemporaryDir>

using namespace countersign;
using namespace keyring;

class KeychainVaultStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_keychain = {};
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = makeStore();
    }

    void aKeychainThatCannotBeReadIsNeverWritten_data()
    {
        QTest::addColumn<KeychainState::Access>("access");
        QTest::addColumn<Reason>("reason");
        QTest::newRow("locked") << KeychainState::Access::Locked << Reason::KeychainLocked;
        QTest::newRow("denied") << KeychainState::Access::Denied << Reason::KeychainDenied;
        QTest::newRow("none") << KeychainState::Access::None << Reason::KeychainNone;
    }

    void aKeychainThatCannotBeReadIsNeverWritten()
    {
        QFETCH(KeychainState::Access, access);
        QFETCH(Reason, reason);
        m_keychain.state.access = access;
        QCOMPARE(loadReason(), reason);
        QCOMPARE(saveReason("vault", {}), reason);
        QCOMPARE(m_keychain.reads, 0);
        QCOMPARE(m_keychain.writes, 0);
        QCOMPARE(m_keychain.unlocks, 0);
    }

    void aFailedReadIsNeverFollowedByAWrite()
    {
        m_keychain.failRead = Error{Reason::KeychainFailed, QStringLiteral("odd")};
        QCOMPARE(loadReason(), Reason::KeychainFailed);
        QCOMPARE(saveReason("vault", {}), Reason::KeychainFailed);
        QCOMPARE(m_keychain.writes, 0);
    }

    // libsecret says "not found" when the person closed its dialog.
    void notFoundAgainstTheProbesWordIsAFailure()
    {
        m_keychain.state.holdsItem = true;
        QCOMPARE(loadReason(), Reason::KeychainFailed);
        QCOMPARE(saveReason("vault", {}), Reason::KeychainFailed);
        QCOMPARE(m_keychain.writes, 0);
    }

    void aKeychainLockedWhileItIsReadIsLocked()
    {
        m_keychain.state.holdsItem = true;
        m_keychain.beforeRead = [this](const QString &) { m_keychain.state.access = KeychainState::Access::Locked; };
        QCOMPARE(loadReason(), Reason::KeychainLocked);
    }

    void aTextTheKeychainSpoilsIsNoticedAndTheOldOnePutBack()
    {
        QCOMPARE(saveReason("old", {}), std::nullopt);
        const QByteArray marker = markerBytes();
        int spoiled = 0;
        m_keychain.spoil = [&](const Secret &written) { return spoiled++ == 0 ? text("spoiled") : written; };
        QCOMPARE(saveReason("new", "old"), Reason::ReadBackDiffers);
        QCOMPARE(spelled(settled(m_store->load())), "document old");
        QCOMPARE(markerBytes(), marker);
        QCOMPARE(m_store->describePlace(), QStringLiteral("GNOME Keyring"));
    }

    void aFirstTextTheKeychainSpoilsIsTakenAwayAgain()
    {
        m_keychain.spoil = [&](const Secret &) { return text("spoiled"); };
        QCOMPARE(saveReason("new", {}), Reason::ReadBackDiffers);
        QVERIFY(m_keychain.items.isEmpty());
        QCOMPARE(loadReason(), Reason::VaultNotFound);
    }

    void aMarkerThatCannotBeWrittenUndoesTheSave()
    {
        QCOMPARE(saveReason("old", {}), std::nullopt);
        // A folder in the marker's place: it can be neither read nor replaced, even by root.
        QVERIFY(QFile::remove(vaultMarkerPath(folder())));
        QVERIFY(QDir().mkpath(vaultMarkerPath(folder()) + QStringLiteral("/in the way")));
        QCOMPARE(saveReason("new", "old"), Reason::SettingsUnwritable);
        QCOMPARE(spelled(settled(m_store->load())), "document old");
    }

    void aSettingsFolderThatCannotBeMadeIsSaidBeforeAnythingIsWritten()
    {
        const QString file = folder() + QStringLiteral("/a file");
        QVERIFY(replaceFile(file, "x"));
        m_store = makeStore(file + QStringLiteral("/settings"));
        QCOMPARE(saveReason("vault", {}), Reason::SettingsUnwritable);
        QCOMPARE(m_keychain.writes, 0);
    }

    void anOlderVaultInAnotherKeychainIsNotOpened()
    {
        QCOMPARE(saveReason("newest", {}), std::nullopt);
        m_keychain.state.provider = QStringLiteral("KWallet");
        QCOMPARE(spelled(settled(m_store->load())), "document newest"); // The same vault, taken along.
        m_keychain.items[QStringLiteral("countersign/vault")] = text("older");
        QCOMPARE(loadReason(), Reason::KeychainOther);
        QCOMPARE(saveReason("new", "older"), Reason::KeychainOther);
        QCOMPARE(m_keychain.writes, 1);
    }

    void rememberingMakesAMissingVaultKnown()
    {
        m_keychain.items.insert(QStringLiteral("countersign/vault"), text("vault"));
        QVERIFY(settled(m_store->load()));
        m_store->remember(text("vault"), stamp());
        m_keychain.items.clear();
        const auto loaded = settled(m_store->load());
        QCOMPARE(reasonOf(loaded), Reason::VaultMissing);
        QCOMPARE(loaded.error().about, QStringLiteral("GNOME Keyring"));
    }

    void aVaultThatIsInAFileIsElsewhere()
    {
        VaultMarker marker{QUuid::createUuid(), 3, digest("in the file"), {}};
        marker.file = QStringLiteral("/media/stick/vault.json");
        QVERIFY(writeVaultMarker(folder(), marker));
        const auto loaded = settled(m_store->load());
        QCOMPARE(reasonOf(loaded), Reason::VaultElsewhere);
        QCOMPARE(loaded.error().about, QDir::toNativeSeparators(marker.file));
        QCOMPARE(saveReason("a first start", {}), Reason::VaultElsewhere);
        QCOMPARE(m_keychain.writes, 0);
        // The vault of the marker moves in.
        QCOMPARE(reasonOf(settled(m_store->save(text("moved"), {}, {marker.vaultId, 4}))), std::nullopt);
        QCOMPARE(spelled(settled(m_store->load())), "document moved");
        const auto last = m_store->lastKnown();
        QVERIFY(last && *last);
        QCOMPARE((*last)->file, QString());
        QCOMPARE((*last)->provider, QStringLiteral("GNOME Keyring"));
        QCOMPARE(m_store->describePlace(), QStringLiteral("GNOME Keyring"));
    }

    // A moved vault whose old copy could not be erased: whoever opens it compares ids and revisions.
    void aDocumentIsGivenAlsoIfTheMarkerNamesAFile()
    {
        m_keychain.items.insert(QStringLiteral("countersign/vault"), text("left behind"));
        VaultMarker marker{QUuid::createUuid(), 3, digest("in the file"), {}};
        marker.file = QStringLiteral("/media/stick/vault.json");
        QVERIFY(writeVaultMarker(folder(), marker));
        QCOMPARE(spelled(settled(m_store->load())), "document left behind");
        QCOMPARE(saveReason("another", {}), Reason::ChangedElsewhere);
        QCOMPARE(m_keychain.writes, 0);
    }

    void erasingTakesTheExpectedDocumentOnly()
    {
        QCOMPARE(saveReason("vault", {}), std::nullopt);
        const QByteArray marker = markerBytes();
        QCOMPARE(reasonOf(settled(m_store->erase(digest("older")))), Reason::ChangedElsewhere);
        m_keychain.state.access = KeychainState::Access::Locked;
        QCOMPARE(reasonOf(settled(m_store->erase(digest("vault")))), Reason::KeychainLocked);
        m_keychain.state.access = KeychainState::Access::Ready;
        QCOMPARE(m_keychain.items.size(), 1);
        QCOMPARE(reasonOf(settled(m_store->erase(digest("vault")))), std::nullopt);
        QVERIFY(m_keychain.items.isEmpty());
        QCOMPARE(markerBytes(), marker);
        QCOMPARE(reasonOf(settled(m_store->erase(digest("vault")))), Reason::VaultNotFound);
    }

    void unlockingIsAskedOnlyWhenWanted()
    {
        m_keychain.state.access = KeychainState::Access::Locked;
        QCOMPARE(loadReason(), Reason::KeychainLocked);
        QCOMPARE(m_keychain.unlocks, 0);
        QCOMPARE(reasonOf(settled(m_store->unlock())), std::nullopt);
        QCOMPARE(loadReason(), Reason::VaultNotFound);
    }

    void onlyPrintableAsciiGoesIntoTheKeychain_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("line break") << QByteArray("{}\n");
        QTest::newRow("umlaut") << QByteArray("\xc3\xbc");
        QTest::newRow("nothing") << QByteArray();
    }

    void onlyPrintableAsciiGoesIntoTheKeychain()
    {
        QFETCH(QByteArray, bytes);
        const auto items = systemKeychainItems(QStringLiteral("Countersign"));
        QCOMPARE(reasonOf(settled(items->write(QStringLiteral("countersign/vault"), text(bytes)))), Reason::Internal);
    }

private:
    QString folder() const { return m_folder->path(); }

    std::unique_ptr<KeychainVaultStore> makeStore(const QString &settingsFolder = {})
    {
        return std::make_unique<KeychainVaultStore>(placeIn(settingsFolder.isEmpty() ? folder() : settingsFolder),
                                                    std::make_unique<FakeProbe>(m_keychain),
                                                    std::make_unique<FakeItems>(m_keychain));
    }

    std::optional<Reason> loadReason() { return reasonOf(settled(m_store->load())); }

    std::optional<Reason> saveReason(const QByteArray &document, const QByteArray &before)
    {
        return reasonOf(settled(m_store->save(text(document), digest(before), stamp())));
    }

    QByteArray markerBytes() const { return readFile(vaultMarkerPath(folder()), 65536).value_or(QByteArray()); }

    FakeKeychain m_keychain;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<KeychainVaultStore> m_store;
};

QTEST_GUILESS_MAIN(KeychainVaultStoreTest)
#include "tst_keychainvaultstore.moc"
