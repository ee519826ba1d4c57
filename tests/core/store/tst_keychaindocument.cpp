// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keychaindocument.h"
#include "tests/support/keyringfakes.h"
#include "tests/support/keyringsession.h"
#include "tests/support/keyringvault.h"

using namespace countersign;
using namespace keyring;

class KeychainDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_keychain = {}; }

    void noPartIsLongerThanAnItemMayBe()
    {
        KeychainDocument document(m_items, m_key, 4);
        QVERIFY(settled(document.write(text("exactly12ok!"))));
        QCOMPARE(m_keychain.items.size(), 1 + 3);
        for (auto item = m_keychain.items.cbegin(); item != m_keychain.items.cend(); ++item)
            QVERIFY(item.key() == m_key || item->size() <= 4);
        QCOMPARE(spelled(settled(document.read())), "document exactly12ok!");
    }

    void aLongVaultFitsWindowsItems()
    {
        KeychainDocument document(m_items, m_key, 2000);
        const QByteArray large(100'000, 'x');
        QVERIFY(settled(document.write(text(large))));
        for (const Secret &item : std::as_const(m_keychain.items))
            QVERIFY(item.size() <= 2000);
        QVERIFY(spelled(settled(document.read())) == "document " + large);
    }

    // The reader has the old head when the writer switches to a new one and clears the old parts.
    void aReaderWhomAWriterOvertakesReadsTheNewOne_data()
    {
        QTest::addColumn<int>("writes");
        QTest::newRow("once") << 1;
        QTest::newRow("twice, so that the slot is in use again") << 2;
    }

    void aReaderWhomAWriterOvertakesReadsTheNewOne()
    {
        QFETCH(int, writes);
        KeychainDocument reader(m_items, m_key, 4);
        FakeItems otherItems(m_keychain);
        KeychainDocument writer(otherItems, m_key, 4);
        QVERIFY(settled(writer.write(text("the old document"))));
        m_keychain.beforeRead = [&, this](const QString &key) {
            if (!key.endsWith(QLatin1String("/1/2")))
                return;
            m_keychain.beforeRead = {};
            for (int i = 0; i < writes; ++i)
                QVERIFY(settled(writer.write(text("new document " + QByteArray::number(i)))));
        };
        QCOMPARE(spelled(settled(reader.read())), "document new document " + QByteArray::number(writes - 1));
    }

    void partsThatDoNotFitTheirHeadAreDamage()
    {
        KeychainDocument document(m_items, m_key, 4);
        QVERIFY(settled(document.write(text("the document"))));
        m_keychain.items[m_key + QStringLiteral("/1/1")] = text("ELSE");
        QCOMPARE(reasonOf(settled(document.read())), Reason::VaultDamaged);
    }

    void aHeadThatCannotBeUnderstoodIsDamage_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("short") << QByteArray("countersign-parts:1:");
        QTest::newRow("no number") << QByteArray("countersign-parts:1:x:1:00");
        QTest::newRow("no part") << QByteArray("countersign-parts:1:1:0:00");
        QTest::newRow("endless") << QByteArray("countersign-parts:1:1:99999999999:00");
    }

    void aHeadThatCannotBeUnderstoodIsDamage()
    {
        QFETCH(QByteArray, head);
        KeychainDocument document(m_items, m_key, 4);
        m_keychain.items.insert(m_key, text(head));
        QCOMPARE(reasonOf(settled(document.read())), Reason::VaultDamaged);
    }

    void removingLeavesNothingBehind()
    {
        KeychainDocument document(m_items, m_key, 4);
        QVERIFY(settled(document.write(text("the document"))));
        QVERIFY(settled(document.remove()));
        QVERIFY(m_keychain.items.isEmpty());
    }

private:
    QString m_key = QStringLiteral("countersign/vault");
    FakeKeychain m_keychain;
    FakeItems m_items{m_keychain};
};

QTEST_GUILESS_MAIN(KeychainDocumentTest)
#include "tst_keychaindocument.moc"
