// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The keychain store against a real KWallet, on what QtKeychain takes for a Plasma desktop.
#include "core/base/files.h"
#include "tests/support/keyringsession.h"
#include "tests/support/keyringvault.h"

#include <QTemporaryDir>

using namespace countersign;
using namespace keyring;

class KWalletVaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(startAfresh());
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = openStore(placeIn(folder()));
    }

    void cleanup() { m_store.reset(); }

    void theWalletIsNamed()
    {
        const KeychainPlace place = placeIn(folder());
        const auto probe = systemKeychainProbe(place.service, place.key);
        const auto state = settled(probe->ask());
        QVERIFY(state);
        QCOMPARE(state->access, KeychainState::Access::Ready);
        QCOMPARE(state->provider, QStringLiteral("KWallet"));
    }

    void anotherProcessReadsWhatWasSaved()
    {
        QCOMPARE(loadReason(), Reason::VaultNotFound);
        QCOMPARE(saveReason("first vault", {}), std::nullopt);
        QCOMPARE(child({QStringLiteral("load"), folder()}), "document first vault");
        const QStringList save{QStringLiteral("save"), folder(), QStringLiteral("second vault"),
                               QStringLiteral("first vault")};
        QCOMPARE(child(save), "saved");
        QCOMPARE(spelled(settled(m_store->load())), "document second vault");
        QCOMPARE(saveReason("stale", "first vault"), Reason::ChangedElsewhere);
    }

    void aMebibyteSurvives()
    {
        const QByteArray large(1024 * 1024, 'x');
        QCOMPARE(saveReason(large, {}), std::nullopt);
        QVERIFY(child({QStringLiteral("load"), folder()}) == "document " + large);
    }

    void partsMakeTheWhole()
    {
        const KeychainPlace inParts = placeIn(folder(), 100);
        const QByteArray large = QByteArray("0123456789").repeated(123);
        auto store = openStore(inParts);
        QCOMPARE(reasonOf(settled(store->save(text(large), {}, stamp()))), std::nullopt);
        QCOMPARE(child({QStringLiteral("load"), folder()}), "document " + large);
    }

    void theWalletKeepsTheVaultOverItsRestart()
    {
        QCOMPARE(saveReason("first vault", {}), std::nullopt);
        QVERIFY(control(QStringLiteral("--lock"))); // Writes the wallet to the disk.
        QVERIFY(control(QStringLiteral("--kill")));
        QCOMPARE(loadReason(), Reason::KeychainNone);
        QCOMPARE(saveReason("second vault", {}), Reason::KeychainNone);
        QVERIFY(control(QStringLiteral("--start")));
        QCOMPARE(spelled(settled(m_store->load())), "document first vault");
        QCOMPARE(saveReason("second vault", "first vault"), std::nullopt);
    }

    void aClosedWalletIsNeverTakenForEmpty()
    {
        QVERIFY(control(QStringLiteral("--lock")));
        QCOMPARE(loadReason(), Reason::KeychainLocked);
        QCOMPARE(saveReason("first vault", {}), Reason::KeychainLocked);
    }

    void aVaultThatIsInGnomeKeyringIsTold()
    {
        const VaultMarker marker{QUuid::createUuid(), 1, digest("elsewhere"), QStringLiteral("GNOME Keyring")};
        QVERIFY(writeVaultMarker(folder(), marker));
        const auto loaded = settled(m_store->load());
        QCOMPARE(reasonOf(loaded), Reason::KeychainOther);
        QCOMPARE(loaded.error().about, QStringLiteral("KWallet, but your vault is in GNOME Keyring"));
        QCOMPARE(saveReason("first vault", {}), Reason::KeychainOther);
    }

    void anUnreadableMarkerMeansThatAVaultWasHere()
    {
        QVERIFY(replaceFile(vaultMarkerPath(folder()), "no marker at all"));
        QCOMPARE(loadReason(), Reason::VaultMissing);
        QCOMPARE(saveReason("first vault", {}), Reason::VaultMissing);
    }

private:
    QString folder() const { return m_folder->path(); }
    std::optional<Reason> loadReason() { return reasonOf(settled(m_store->load())); }

    std::optional<Reason> saveReason(const QByteArray &document, const QByteArray &before)
    {
        return reasonOf(settled(m_store->save(text(document), digest(before), stamp())));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<KeychainVaultStore> m_store;
};

int main(int argc, char **argv)
{
    KWalletVaultTest test;
    return runOrServe(test, argc, argv);
}

#include "tst_kwalletvault.moc"
