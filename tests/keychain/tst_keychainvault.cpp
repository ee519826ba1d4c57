// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The keychain store against a real gnome-keyring-daemon. The program itself serves as the other process.
#include "tests/support/keyringsession.h"
#include "tests/support/keyringvault.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace countersign;
using namespace keyring;

namespace {

/// Items that work until a number of changes were made, and fail from then on: what a program leaves that ends there.
class EndingItems final : public KeychainItems
{
public:
    explicit EndingItems(int changes) : m_items(systemKeychainItems(QStringLiteral("Countersign"))), m_left(changes) {}

    Later<Secret> read(const QString &key) override
    {
        return m_ended ? already<Secret>(failure(Reason::KeychainFailed)) : m_items->read(key);
    }

    Later<void> write(const QString &key, const Secret &what) override
    {
        return end() ? already<void>(failure(Reason::KeychainFailed)) : m_items->write(key, what);
    }

    Later<void> remove(const QString &key) override
    {
        return end() ? already<void>(failure(Reason::KeychainFailed)) : m_items->remove(key);
    }

    bool ended() const { return m_ended; }

private:
    bool end()
    {
        m_ended = m_ended || m_left-- == 0;
        return m_ended;
    }

    std::unique_ptr<KeychainItems> m_items;
    int m_left;
    bool m_ended = false;
};

/// A probe that names another keychain.
class RenamedProbe final : public KeychainProbe
{
public:
    RenamedProbe(const KeychainPlace &place, QString name)
        : m_probe(systemKeychainProbe(place.service, place.key)), m_name(std::move(name))
    {}

    Later<KeychainState> ask() override
    {
        Answer<KeychainState> answer;
        whenDone(m_probe->ask(), &m_context, [this, answer](Result<KeychainState> state) {
            if (state)
                state->provider = m_name;
            answer.give(state);
        });
        return answer.later();
    }

    Later<void> unlock() override { return m_probe->unlock(); }

private:
    std::unique_ptr<KeychainProbe> m_probe;
    QString m_name;
    QObject m_context;
};

} // namespace

class KeychainVaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(startAfresh());
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = openStore(place());
    }

    void cleanup() { m_store.reset(); }

    void firstStartFindsNothing() { QCOMPARE(loadReason(), Reason::VaultNotFound); }

    void anotherProcessReadsWhatWasSaved()
    {
        QCOMPARE(saveReason("first vault", {}), std::nullopt);
        QCOMPARE(child({QStringLiteral("load"), folder()}), "document first vault");
        const QStringList save{QStringLiteral("save"), folder(), QStringLiteral("second vault"),
                               QStringLiteral("first vault")};
        QCOMPARE(child(save), "saved");
        QCOMPARE(spelled(settled(m_store->load())), "document second vault");
        QCOMPARE(itemCount(), 1);
    }

    void aMebibyteSurvives()
    {
        const QByteArray large(1024 * 1024, 'x');
        QCOMPARE(saveReason(large, {}), std::nullopt);
        QCOMPARE(itemCount(), 1);
        QVERIFY(child({QStringLiteral("load"), folder()}) == "document " + large);
    }

    void theKeyringKeepsTheVaultOverItsRestart()
    {
        QCOMPARE(saveReason("first vault", {}), std::nullopt);
        QVERIFY(control(QStringLiteral("--stop")));
        QVERIFY(control(QStringLiteral("--start")));
        QCOMPARE(spelled(settled(m_store->load())), "document first vault");
        QCOMPARE(saveReason("second vault", "first vault"), std::nullopt);
        QVERIFY(control(QStringLiteral("--kill")));
        QVERIFY(control(QStringLiteral("--start")));
        QCOMPARE(saveReason("third vault", "second vault"), std::nullopt);
        QCOMPARE(child({QStringLiteral("load"), folder()}), "document third vault");
    }

    void aKilledKeyringIsNoKeychain()
    {
        QCOMPARE(saveReason("first vault", {}), std::nullopt);
        QVERIFY(control(QStringLiteral("--kill")));
        QCOMPARE(loadReason(), Reason::KeychainNone);
        QCOMPARE(saveReason("second vault", "first vault"), Reason::KeychainNone);
        QCOMPARE(saveReason("second vault", {}), Reason::KeychainNone);
        QCOMPARE(reasonOf(settled(m_store->unlock())), Reason::KeychainNone);
        QVERIFY(control(QStringLiteral("--start")));
        QCOMPARE(spelled(settled(m_store->load())), "document first vault");
    }

    void aKeyringThatHangsIsNoKeychain()
    {
        QCOMPARE(saveReason("first vault", {}), std::nullopt);
        QVERIFY(control(QStringLiteral("--freeze")));
        QElapsedTimer waited;
        waited.start();
        QCOMPARE(loadReason(), Reason::KeychainNone);
        QVERIFY(waited.elapsed() < 15000);
        QVERIFY(control(QStringLiteral("--thaw")));
        QCOMPARE(spelled(settled(m_store->load())), "document first vault");
    }

    void aLockedKeyringIsNeverTakenForEmpty()
    {
        QVERIFY(control(QStringLiteral("--lock")));
        QCOMPARE(loadReason(), Reason::KeychainLocked);
        QCOMPARE(saveReason("second vault", {}), Reason::KeychainLocked);
        QVERIFY(startAfresh());

        QCOMPARE(saveReason("first vault", {}), std::nullopt);
        QVERIFY(control(QStringLiteral("--lock")));
        QCOMPARE(loadReason(), Reason::KeychainLocked);
        QCOMPARE(saveReason("second vault", "first vault"), Reason::KeychainLocked);
        QCOMPARE(saveReason("second vault", {}), Reason::KeychainLocked);
        QVERIFY(control(QStringLiteral("--stop")));
        QVERIFY(control(QStringLiteral("--start")));
        QCOMPARE(spelled(settled(m_store->load())), "document first vault");
    }

    // Nobody is there to type the password in this session, and no program to ask for it.
    void unlockingThatIsDeclinedIsDenied()
    {
        QCOMPARE(saveReason("first vault", {}), std::nullopt);
        QVERIFY(control(QStringLiteral("--lock")));
        QCOMPARE(reasonOf(settled(m_store->unlock())), Reason::KeychainDenied);
        QCOMPARE(loadReason(), Reason::KeychainLocked);
    }

    void unlockingWhatIsOpenAsksNobody() { QCOMPARE(reasonOf(settled(m_store->unlock())), std::nullopt); }

    void aKeyringThatMayNotBeAskedIsDenied()
    {
        const QStringList denied{QStringLiteral("KEYRING_DENY=1")};
        const QString wrapper = qEnvironmentVariable("KEYRING_CONTROL");
        const QString self = QCoreApplication::applicationFilePath();
        QCOMPARE(outputOf(wrapper, {self, QStringLiteral("child"), QStringLiteral("load"), folder()}, denied).trimmed(),
                 spelled(Reason::KeychainDenied));
        QCOMPARE(outputOf(wrapper,
                          {self, QStringLiteral("child"), QStringLiteral("save"), folder(),
                           QStringLiteral("second vault"), QString()},
                          denied)
                     .trimmed(),
                 spelled(Reason::KeychainDenied));
    }

    void aVaultRemovedBehindOurBackIsMissing()
    {
        QCOMPARE(saveReason("first vault", {}), std::nullopt);
        outputOf(QStringLiteral("secret-tool"),
                 {QStringLiteral("clear"), QStringLiteral("server"), QStringLiteral("Countersign")});
        const auto loaded = settled(m_store->load());
        QCOMPARE(reasonOf(loaded), Reason::VaultMissing);
        QCOMPARE(loaded.error().about, QStringLiteral("GNOME Keyring"));
        QCOMPARE(saveReason("second vault", "first vault"), Reason::VaultMissing);
        QCOMPARE(saveReason("second vault", {}), Reason::VaultMissing);
        QCOMPARE(itemCount(), 0);
    }

    void anotherKeychainIsTold()
    {
        QCOMPARE(saveReason("first vault", {}), std::nullopt);
        KeychainPlace elsewhere = place();
        elsewhere.key = QStringLiteral("countersign/elsewhere");
        KeychainVaultStore store(elsewhere, std::make_unique<RenamedProbe>(elsewhere, QStringLiteral("KWallet")),
                                 systemKeychainItems(elsewhere.service));
        const auto loaded = settled(store.load());
        QCOMPARE(reasonOf(loaded), Reason::KeychainOther);
        QCOMPARE(loaded.error().about, QStringLiteral("KWallet, but your vault is in GNOME Keyring"));
        QCOMPARE(reasonOf(settled(store.save(text("second vault"), {}, {}))), Reason::KeychainOther);
        QCOMPARE(itemCount(), 1);
    }

    void twoProgramsSeeEachOther()
    {
        QCOMPARE(saveReason("first vault", {}), std::nullopt);
        QProcess other;
        startChild(other, {QStringLiteral("watch"), folder(), QStringLiteral("from the other")});
        QCOMPARE(line(other), "document first vault");

        QElapsedTimer waited;
        waited.start();
        QCOMPARE(saveReason("from here", "first vault"), std::nullopt);
        QCOMPARE(line(other), "document from here");
        qInfo("the other program had the change %lld ms after the save began", waited.elapsed());

        QSignalSpy changed(m_store.get(), &VaultStore::changedElsewhere);
        other.write("save\n");
        QCOMPARE(line(other), "saved");
        waited.start();
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 10000);
        qInfo("this program was told %lld ms after the save", waited.elapsed());
        QCOMPARE(saveReason("stale", "from here"), Reason::ChangedElsewhere);
        QCOMPARE(spelled(settled(m_store->load())), "document from the other");
        QCOMPARE(changed.size(), 1);
        other.closeWriteChannel();
        QVERIFY(other.waitForFinished());
    }

    void oneOfTwoFirstSavesWins()
    {
        auto second = openStore(place());
        const auto a = m_store->save(text("one"), {}, stamp());
        const auto b = second->save(text("two"), {}, stamp());
        const auto resultA = settled(a);
        const auto resultB = settled(b);
        QCOMPARE(int(resultA.has_value()) + int(resultB.has_value()), 1);
        QCOMPARE(reasonOf(resultA ? resultB : resultA), Reason::ChangedElsewhere);
        QCOMPARE(itemCount(), 1);
    }

    void theLockOfAProgramThatEndedIsTakenOver()
    {
        QProcess other;
        startChild(other, {QStringLiteral("hold"), folder()});
        QCOMPARE(line(other), "held");
        KeychainPlace impatient = place();
        impatient.lockPatience = std::chrono::milliseconds(200);
        auto store = openStore(impatient);
        QCOMPARE(reasonOf(settled(store->save(text("first vault"), {}, stamp()))), Reason::LockHeld);
        QCOMPARE(itemCount(), 0);
        other.kill();
        QVERIFY(other.waitForFinished());
        QVERIFY(QFile::exists(folder() + QStringLiteral("/vault.lock")));
        QCOMPARE(reasonOf(settled(store->save(text("first vault"), {}, stamp()))), std::nullopt);
    }

    void partsMakeTheWhole()
    {
        const KeychainPlace inParts = placeIn(folder(), 100);
        const QByteArray large = QByteArray("0123456789").repeated(123);
        auto store = openStore(inParts);
        QCOMPARE(reasonOf(settled(store->save(text(large), {}, stamp()))), std::nullopt);
        QCOMPARE(itemCount(), 1 + 13);
        QCOMPARE(child({QStringLiteral("load"), folder()}), "document " + large);
        QCOMPARE(reasonOf(settled(store->save(text("small"), digest(large), stamp()))), std::nullopt);
        QCOMPARE(itemCount(), 1 + 1);
        QCOMPARE(child({QStringLiteral("load"), folder()}), "document small");
    }

    void anInterruptedWriteLeavesTheOldVaultWhole()
    {
        const KeychainPlace inParts = placeIn(folder(), 4);
        const QByteArray old = "the old vault";               // 4 parts
        const QByteArray candidate = "the new vault, longer"; // 6 parts
        bool wentThrough = false;
        for (int changes = 0; !wentThrough; ++changes) {
            QVERIFY(changes < 30);
            auto before = openStore(inParts);
            const Result<Secret> there = settled(before->load());
            const QByteArray expected = there ? VaultStore::digestOf(*there) : QByteArray();
            QCOMPARE(reasonOf(settled(before->save(text(old), expected, stamp()))), std::nullopt);
            QCOMPARE(itemCount(), 1 + 4);

            auto items = std::make_unique<EndingItems>(changes);
            EndingItems *watched = items.get();
            KeychainVaultStore ending(inParts, systemKeychainProbe(inParts.service, inParts.key), std::move(items));
            const Result<void> saved = settled(ending.save(text(candidate), digest(old), stamp()));
            wentThrough = !watched->ended();
            QCOMPARE(saved.has_value(), wentThrough);

            const QByteArray left = child({QStringLiteral("load"), folder()});
            QVERIFY2(left == "document " + (changes <= 6 ? old : candidate), left.constData());
        }
        auto after = openStore(inParts);
        QCOMPARE(reasonOf(settled(after->save(text("end"), digest(candidate), stamp()))), std::nullopt);
        QCOMPARE(itemCount(), 1 + 1);
    }

    void aLostPartIsDamageAndNotAnEmptyVault()
    {
        const KeychainPlace inParts = placeIn(folder(), 4);
        auto store = openStore(inParts);
        QCOMPARE(reasonOf(settled(store->save(text("the old vault"), {}, stamp()))), std::nullopt);
        outputOf(QStringLiteral("secret-tool"),
                 {QStringLiteral("clear"), QStringLiteral("user"), QStringLiteral("countersign/vault/1/2")});
        QCOMPARE(reasonOf(settled(store->load())), Reason::VaultDamaged);
        QCOMPARE(reasonOf(settled(store->save(text("new"), digest("the old vault"), stamp()))), Reason::VaultDamaged);
        QCOMPARE(itemCount(), 1 + 3);
    }

private:
    QString folder() const { return m_folder->path(); }
    KeychainPlace place() const { return placeIn(folder()); }

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
    KeychainVaultTest test;
    return runOrServe(test, argc, argv);
}

#include "tst_keychainvault.moc"
