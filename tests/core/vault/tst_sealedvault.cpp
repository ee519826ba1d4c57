// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/sealedvault.h"

#include "core/base/randombytes.h"
#include "core/vault/vaultcodec.h"
#include "tests/support/sample.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace countersign;
using namespace countersign::test;

namespace {

/// As little as may be, for tests that open thousands of documents.
constexpr ScryptCost tiny{2, 1, 1};

QByteArray bytesOf(const Secret &secret)
{
    return secret.view().toByteArray();
}

Secret words(const char *text)
{
    return Secret::fromBytes(text);
}

Vault someVault()
{
    Vault vault = Vault::empty();
    vault.revision = 7;
    vault.tokens = {tokenOf("Quay", "ana"), tokenOf("Bäckerei", "bo"), tokenOf("Pier", "cy")};
    vault.setAside.append({Secret::fromBytes(R"({"type":"quantum"})"), {}, {}});
    return vault;
}

Reason reasonOf(const QByteArray &document, const Secret &passphrase)
{
    const auto unlocked = vaultcodec::unlock(Secret::fromBytes(document), passphrase);
    return unlocked ? Reason::Internal : unlocked.error().reason;
}

/// The value of a member in a document that has only one of that name, with its quotes.
QByteArray memberOf(const QByteArray &document, const char *name)
{
    const QRegularExpression member(QStringLiteral("\"%1\":(\"[^\"]*\"|\\d+)").arg(QString::fromLatin1(name)));
    return member.match(QString::fromLatin1(document)).captured(1).toLatin1();
}

} // namespace

class SealedVaultTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsSealedOpensAgain();
    void nothingOfItShows();
    void wrongPassphrase();
    void everyPassphraseOpens();
    void aChangedPassphraseTouchesItsSlotAlone();
    void theLastPassphraseStays();
    void theKeyAtHand();
    void damageAnywhere();
    void cutOffAnywhere();
    void swappedParts();
    void hostileCosts_data();
    void hostileCosts();
    void manyDearSlots();
    void anotherSlotStillOpens();
    void fromTheFuture();
    void aPlainDocument();
    void slotsAreKeptWhole();
    void theExampleOfTheFormatPage();
};

void SealedVaultTest::whatIsSealedOpensAgain()
{
    Vault vault = someVault();
    vault.around.root.insert(QStringLiteral("mine"), Secret::fromBytes("[1.50]"));
    vault.around.header.insert(QStringLiteral("other"), Secret::fromBytes("\"x\""));
    const Seal seal = sealedvault::newSeal(words("made up words ü"), tiny);
    const Secret document = vaultcodec::write(vault, seal);
    QCOMPARE(*vaultcodec::formOf(document), vaultcodec::Form::Sealed);
    QCOMPARE(vaultcodec::read(document).error().reason, Reason::VaultSealed);
    const auto unlocked = vaultcodec::unlock(document, words("made up words ü"));
    QVERIFY(unlocked);
    QVERIFY(vaultcodec::write(unlocked->vault).sameAs(vaultcodec::write(vault)));
    QVERIFY(unlocked->seal.key.sameAs(seal.key));
    QCOMPARE(unlocked->keySlot, 0);

    // Saved and opened again with what was unlocked, asking nobody.
    const auto again = vaultcodec::unlock(vaultcodec::write(unlocked->vault, unlocked->seal), words("made up words ü"));
    QVERIFY(again);
    QVERIFY(vaultcodec::write(again->vault).sameAs(vaultcodec::write(vault)));
}

void SealedVaultTest::nothingOfItShows()
{
    const Vault vault = someVault();
    const Seal seal = sealedvault::newSeal(words("made up"), tiny);
    const QByteArray one = bytesOf(vaultcodec::write(vault, seal));
    const QByteArray two = bytesOf(vaultcodec::write(vault, seal));
    for (const char byte : one)
        QVERIFY(byte >= 0x20 && byte < 0x7f);
    const QByteArray nonce = R"("nonce":")";
    QVERIFY2(one.mid(one.indexOf(nonce), 40) != two.mid(two.indexOf(nonce), 40), "a nonce seals one text only");
    QVERIFY(memberOf(one, "db") != memberOf(two, "db"));
    QVERIFY(!QByteArray::fromBase64(memberOf(one, "db").chopped(1).sliced(1)).contains("Quay"));
    QVERIFY(!seal.key.sameAs(sealedvault::newSeal(words("made up"), tiny).key));
}

void SealedVaultTest::wrongPassphrase()
{
    const Secret document = vaultcodec::write(someVault(), sealedvault::newSeal(words("made up"), tiny));
    for (const char *other : {"", "made u", "made up ", "Made up", "made upx"})
        QCOMPARE(reasonOf(bytesOf(document), words(other)), Reason::WrongPassphrase);
}

void SealedVaultTest::everyPassphraseOpens()
{
    Seal seal = sealedvault::newSeal(words("one"), tiny);
    seal = sealedvault::withPassphrase(seal, words("two"), tiny);
    seal = sealedvault::withPassphrase(seal, words("three"), tiny);
    const Secret document = vaultcodec::write(someVault(), seal);
    qsizetype slot = 0;
    for (const char *passphrase : {"one", "two", "three"}) {
        const auto unlocked = vaultcodec::unlock(document, words(passphrase));
        QVERIFY2(unlocked, passphrase);
        QCOMPARE(unlocked->keySlot, slot++);
        QCOMPARE(unlocked->seal.slots.size(), 3);
    }
}

void SealedVaultTest::aChangedPassphraseTouchesItsSlotAlone()
{
    const Seal first = sealedvault::withPassphrase(sealedvault::newSeal(words("one"), tiny), words("two"), tiny);
    const Seal changed = sealedvault::withChangedPassphrase(first, 0, words("new"), tiny);
    QVERIFY(changed.key.sameAs(first.key));
    QVERIFY(changed.slots[1].text.sameAs(first.slots[1].text));
    QVERIFY(!changed.slots[0].text.sameAs(first.slots[0].text));
    const Secret document = vaultcodec::write(someVault(), changed);
    QVERIFY(vaultcodec::unlock(document, words("new")));
    QVERIFY(vaultcodec::unlock(document, words("two")));
    QCOMPARE(reasonOf(bytesOf(document), words("one")), Reason::WrongPassphrase);
    // What was sealed before still opens with what opened it then.
    QVERIFY(vaultcodec::unlock(vaultcodec::write(someVault(), first), words("one")));
}

void SealedVaultTest::theLastPassphraseStays()
{
    const Seal both = sealedvault::withPassphrase(sealedvault::newSeal(words("one"), tiny), words("two"), tiny);
    const auto one = sealedvault::withoutSlot(both, 1);
    QVERIFY(one);
    QCOMPARE(reasonOf(bytesOf(vaultcodec::write(someVault(), *one)), words("two")), Reason::WrongPassphrase);
    QCOMPARE(sealedvault::withoutSlot(*one, 0).error().reason, Reason::PassphraseNeeded);
}

void SealedVaultTest::theKeyAtHand()
{
    const Vault vault = someVault();
    const Seal seal = sealedvault::newSeal(words("one"), tiny);
    const Secret document = vaultcodec::write(vault, seal);
    const auto unlocked = vaultcodec::unlockWith(document, seal.key);
    QVERIFY(unlocked);
    QVERIFY(vaultcodec::write(unlocked->vault).sameAs(vaultcodec::write(vault)));
    QCOMPARE(unlocked->seal.slots.size(), 1);
    QCOMPARE(vaultcodec::unlockWith(document, randomSecret(32)).error().reason, Reason::WrongPassphrase);
    QCOMPARE(vaultcodec::unlockWith(document, randomSecret(5)).error().reason, Reason::WrongPassphrase);
}

void SealedVaultTest::damageAnywhere()
{
    const Vault vault = someVault();
    const Secret whole = vaultcodec::writeDb(vault);
    const QByteArray document = bytesOf(vaultcodec::write(vault, sealedvault::newSeal(words("made up"), tiny)));
    int opened = 0;
    for (qsizetype at = 0; at < document.size(); ++at) {
        for (const int flip : {0x01, 0x02, 0x04, 0x08, 0x10, 0x20, 0x40, 0x80, 0xff}) {
            QByteArray damaged = document;
            damaged[at] = static_cast<char>(damaged[at] ^ flip);
            const auto unlocked = vaultcodec::unlock(Secret::fromBytes(damaged), words("made up"));
            const QByteArray where = QByteArray::number(at) + " flipped by " + QByteArray::number(flip);
            if (unlocked) {
                ++opened;
                QVERIFY2(vaultcodec::writeDb(unlocked->vault).sameAs(whole), where);
            } else {
                const Reason reason = unlocked.error().reason;
                QVERIFY2(reason == Reason::VaultDamaged || reason == Reason::WrongPassphrase
                             || reason == Reason::VaultTooNew || reason == Reason::VaultCostTooHigh,
                         where);
            }
        }
    }
    // An id, a flag, the case of a hexadecimal digit: what says nothing about what is inside.
    QVERIFY(opened > 0);
}

void SealedVaultTest::cutOffAnywhere()
{
    const QByteArray document = bytesOf(vaultcodec::write(someVault(), sealedvault::newSeal(words("made up"), tiny)));
    for (qsizetype length = 0; length < document.size(); ++length)
        QCOMPARE(reasonOf(document.first(length), words("made up")), Reason::VaultDamaged);
}

void SealedVaultTest::swappedParts()
{
    const Seal seal = sealedvault::withPassphrase(sealedvault::newSeal(words("one"), tiny), words("two"), tiny);
    const Vault vault = someVault();
    const QByteArray document = bytesOf(vaultcodec::write(vault, seal));

    Seal swapped = seal;
    swapped.slots.swapItemsAt(0, 1);
    const auto unlocked = vaultcodec::unlock(vaultcodec::write(vault, swapped), words("one"));
    QVERIFY(unlocked);
    QCOMPARE(unlocked->keySlot, 1);

    // The inside of another vault, and of the same one at another time.
    const QByteArray other = bytesOf(vaultcodec::write(Vault::empty(), sealedvault::newSeal(words("one"), tiny)));
    QCOMPARE(reasonOf(QByteArray(document).replace(memberOf(document, "db"), memberOf(other, "db")), words("one")),
             Reason::VaultDamaged);
    const QByteArray later = bytesOf(vaultcodec::write(Vault::empty(), seal));
    QCOMPARE(reasonOf(QByteArray(document).replace(memberOf(document, "db"), memberOf(later, "db")), words("one")),
             Reason::VaultDamaged);

    // The slots of another vault: the passphrase is right, and the key is another one.
    Seal foreign = seal;
    foreign.slots = sealedvault::newSeal(words("one"), tiny).slots;
    QCOMPARE(reasonOf(bytesOf(vaultcodec::write(vault, foreign)), words("one")), Reason::VaultDamaged);
    // The salt of the one slot in the other.
    QCOMPARE(
        reasonOf(QByteArray(document).replace(seal.slots[0].salt.toHex(), seal.slots[1].salt.toHex()), words("one")),
        Reason::WrongPassphrase);
}

void SealedVaultTest::hostileCosts_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<Reason>("reason");
    const auto row = [](const char *from, const char *to, Reason reason) {
        QTest::newRow(to) << QByteArray(from) << QByteArray(to) << reason;
    };
    row("\"n\":2", "\"n\":32768", Reason::WrongPassphrase);
    row("\"n\":2", "\"n\":65536", Reason::VaultDamaged);
    row("\"n\":2,\"p\":1,\"r\":1", "\"n\":16777216,\"p\":1,\"r\":8", Reason::VaultCostTooHigh);
    row("\"n\":2,\"p\":1,\"r\":1", "\"n\":4611686018427387904,\"p\":1,\"r\":4", Reason::VaultCostTooHigh);
    row("\"n\":2", "\"n\":1e18", Reason::VaultDamaged);
    row("\"n\":2", "\"n\":99999999999999999999999", Reason::VaultDamaged);
    row("\"n\":2", "\"n\":3", Reason::VaultDamaged);
    row("\"n\":2", "\"n\":1", Reason::VaultDamaged);
    row("\"n\":2", "\"n\":0", Reason::VaultDamaged);
    row("\"n\":2", "\"n\":-2", Reason::VaultDamaged);
    row("\"n\":2", "\"n\":\"2\"", Reason::VaultDamaged);
    row("\"n\":2", "\"n\":null", Reason::VaultDamaged);
    row("\"r\":1", "\"r\":0", Reason::VaultDamaged);
    row("\"r\":1", "\"r\":4294967297", Reason::VaultCostTooHigh);
    row("\"r\":1", "\"r\":9223372036854775807", Reason::VaultCostTooHigh);
    row("\"p\":1", "\"p\":0", Reason::VaultDamaged);
    row("\"p\":1", "\"p\":4294967297", Reason::VaultCostTooHigh);
    row("\"p\":1", "\"p\":8388609", Reason::VaultCostTooHigh);
}

void SealedVaultTest::hostileCosts()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(Reason, reason);
    const QByteArray document = bytesOf(vaultcodec::write(someVault(), sealedvault::newSeal(words("made up"), tiny)));
    QVERIFY(document.contains(from));
    QCOMPARE(reasonOf(QByteArray(document).replace(from, to), words("made up")), reason);
}

void SealedVaultTest::manyDearSlots()
{
    // Each of them may be tried; all of them would take hours.
    Seal seal = sealedvault::newSeal(words("made up"), tiny);
    KeySlot dear = seal.slots[0];
    dear.text =
        Secret::fromBytes(bytesOf(dear.text).replace("\"n\":2", "\"n\":1024").replace("\"p\":1", "\"p\":16384"));
    seal.slots = QList<KeySlot>(5000, dear);
    QCOMPARE(reasonOf(bytesOf(vaultcodec::write(someVault(), seal)), words("made up")), Reason::VaultCostTooHigh);
}

void SealedVaultTest::anotherSlotStillOpens()
{
    Seal seal = sealedvault::withPassphrase(sealedvault::newSeal(words("one"), tiny), words("two"), tiny);
    const QByteArray first = bytesOf(seal.slots[0].text);
    for (const QByteArray &odd :
         {QByteArray(first).replace("\"p\":1", "\"p\":16777216"),
          QByteArray(first).replace(seal.slots[0].salt.toHex(), "no salt"), QByteArray("{\"type\":7}"),
          QByteArray("{\"type\":0}"), QByteArray("{\"type\":1}"), QByteArray("null"), QByteArray("[]")}) {
        seal.slots[0].text = Secret::fromBytes(odd);
        const Secret document = vaultcodec::write(someVault(), seal);
        const auto unlocked = vaultcodec::unlock(document, words("two"));
        QVERIFY2(unlocked, odd);
        QCOMPARE(bytesOf(unlocked->seal.slots[0].text), odd);
        QCOMPARE(reasonOf(bytesOf(document), words("one")), Reason::WrongPassphrase);
    }
}

void SealedVaultTest::fromTheFuture()
{
    const Seal seal = sealedvault::newSeal(words("made up"), tiny);
    const QByteArray document = bytesOf(vaultcodec::write(someVault(), seal));
    QCOMPARE(reasonOf(QByteArray(document).replace("\"version\":1", "\"version\":2"), words("made up")),
             Reason::VaultTooNew);
    const QByteArray db = bytesOf(vaultcodec::writeDb(someVault()));
    const Secret later = Secret::fromBytes(QByteArray(db).replace("\"version\":3", "\"version\":4"));
    QCOMPARE(reasonOf(bytesOf(sealedvault::seal(later, seal)), words("made up")), Reason::VaultTooNew);
}

void SealedVaultTest::aPlainDocument()
{
    const Vault vault = someVault();
    const Secret plain = vaultcodec::write(vault);
    QCOMPARE(sealedvault::open(plain, words("x")).error().reason, Reason::VaultDamaged);
    const auto unlocked = vaultcodec::unlock(plain, {});
    QVERIFY(unlocked);
    QVERIFY(unlocked->seal.isEmpty());
    QVERIFY(vaultcodec::write(unlocked->vault, unlocked->seal).sameAs(plain));
}

void SealedVaultTest::slotsAreKeptWhole()
{
    Seal seal = sealedvault::newSeal(words("made up"), tiny);
    const QByteArray ours = bytesOf(seal.slots[0].text);
    const QByteArray more = QByteArray(ours)
                                .replace("\"type\":1", "\"more\":{\"b\":1.50,\"a\":[]},\"type\":1")
                                .replace("\"uuid\":\"", "\"uuid\":\"some ");
    seal.slots[0].text = Secret::fromBytes(more);
    const auto unlocked = vaultcodec::unlock(vaultcodec::write(someVault(), seal), words("made up"));
    QVERIFY(unlocked);
    QVERIFY(unlocked->seal.slots[0].uuid.startsWith(QStringLiteral("some ")));
    QVERIFY(bytesOf(vaultcodec::write(someVault(), unlocked->seal)).contains(more));
}

void SealedVaultTest::theExampleOfTheFormatPage()
{
    QFile page(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/core/vault/FORMAT.md"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(page.readAll());
    const auto found = [&](const char *pattern) {
        return QRegularExpression(QString::fromLatin1(pattern), QRegularExpression::MultilineOption)
            .match(text)
            .captured(1);
    };
    const QString plain = found("^(\\{\"db\":\\{.*)$");
    const QString sealed = found("^(\\{\"db\":\".*)$");
    const QString passphrase = found("under the passphrase `([^`]+)`");
    const Secret words = Secret::fromBytes(passphrase.toUtf8());

    const auto opened = sealedvault::open(Secret::fromBytes(sealed.toUtf8()), words);
    QVERIFY(opened);
    QCOMPARE(QString::fromLatin1(bytesOf(opened->seal.key).toHex()), found("^\\| `key` opened.*`([0-9a-f]{64})`"));
    const KeySlot &slot = opened->seal.slots.at(0);
    const auto derived = scrypt::derive(words, slot.salt, slot.cost, 32);
    QVERIFY(derived);
    QCOMPARE(QString::fromLatin1(bytesOf(*derived).toHex()), found("^\\| scrypt of.*`([0-9a-f]{64})`"));
    QCOMPARE(slot.cost, ScryptCost());
    QVERIFY(plain.startsWith(QStringLiteral("{\"db\":%1,").arg(QString::fromUtf8(bytesOf(opened->db)))));

    // Written again it differs in what is new with every save, and in nothing else.
    const QByteArray again = bytesOf(sealedvault::seal(opened->db, opened->seal));
    QCOMPARE(again.size(), sealed.size());
    QCOMPARE(again.mid(again.indexOf("\"slots\"")), sealed.mid(sealed.indexOf(QStringLiteral("\"slots\""))).toLatin1());
}

QTEST_GUILESS_MAIN(SealedVaultTest)
#include "tst_sealedvault.moc"
