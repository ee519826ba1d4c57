// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading the item over the bus that the probe asks, with a real keyring; QtKeychain writes it.
#include "core/platform/keychainprobe.h"
#include "core/store/keychainitem.h"
#include "tests/support/keyringsession.h"
#include "tests/support/keyringvault.h"

#include <QProcess>

using namespace countersign;
using namespace keyring;

namespace {

const QString service = QStringLiteral("Countersign");
const QString key = QStringLiteral("countersign/vault");

} // namespace

class KeychainReadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(startAfresh()); }

    // The keyring goes on from test to test: when it is started anew and empty, libsecret may keep writing in its
    // session with the one before ("The session wrapping the secret does not exist").
    void init()
    {
        (void)outputOf(QStringLiteral("secret-tool"),
                       {QStringLiteral("clear"), QStringLiteral("server"), service, QStringLiteral("user"), key});
        QCOMPARE(itemCount(), 0);
        m_probe = systemKeychainProbe(service, key);
        m_items = systemKeychainItems(service);
    }

    void whatWasWrittenIsRead_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::newRow("a block") << qsizetype{16};
        QTest::newRow("a small vault") << qsizetype{2'001};
        QTest::newRow("a large one") << qsizetype{1'000'000};
    }

    void whatWasWrittenIsRead()
    {
        QFETCH(qsizetype, size);
        const Secret written = text(QByteArray(size, 'v'));
        QCOMPARE(reasonOf(settled(m_items->write(key, written))), std::nullopt);
        QVERIFY(holdsItem());
        for (int i = 0; i < 2; ++i) {
            const auto read = textRead();
            QVERIFY(read);
            QVERIFY(read->sameAs(written));
        }
    }

    void whatWasChangedIsRead()
    {
        QCOMPARE(reasonOf(settled(m_items->write(key, text("first")))), std::nullopt);
        QVERIFY(holdsItem());
        QVERIFY(textRead());
        QCOMPARE(reasonOf(settled(m_items->write(key, text("second")))), std::nullopt);
        QCOMPARE(spelled(textRead()), "document second");
    }

    void nothingIsReadWhereNothingIs()
    {
        QVERIFY(!holdsItem());
        QCOMPARE(reasonOf(textRead()), Reason::KeychainFailed);
    }

    // Which of two is the right one, QtKeychain has to say.
    void ofTwoItemsNoneIsRead()
    {
        QCOMPARE(reasonOf(settled(m_items->write(key, text("ours")))), std::nullopt);
        QProcess other;
        other.start(QStringLiteral("secret-tool"),
                    {QStringLiteral("store"), QStringLiteral("--label=another"), QStringLiteral("server"), service,
                     QStringLiteral("user"), key, QStringLiteral("more"), QStringLiteral("yes")});
        other.write("another");
        other.closeWriteChannel();
        QVERIFY(other.waitForFinished());
        QCOMPARE(itemCount(), 2);
        QVERIFY(holdsItem());
        QCOMPARE(reasonOf(textRead()), Reason::KeychainFailed);
    }

    // The last test: see init().
    void aKeychainThatWasStartedAnewIsReadAgain()
    {
        QCOMPARE(reasonOf(settled(m_items->write(key, text("vault")))), std::nullopt);
        QVERIFY(holdsItem());
        QVERIFY(textRead());
        QVERIFY(control(QStringLiteral("--stop")));
        QVERIFY(control(QStringLiteral("--start")));
        // It does not know the session from before; that is left to QtKeychain once.
        QVERIFY(holdsItem());
        QVERIFY(reasonOf(textRead()));
        QVERIFY(holdsItem());
        QCOMPARE(spelled(textRead()), "document vault");
    }

private:
    Result<Secret> textRead()
    {
        const auto reading = settled(m_probe->read());
        return reading ? reading->text : failure(reading.error());
    }

    bool holdsItem()
    {
        const auto state = settled(m_probe->ask());
        return state && state->access == KeychainState::Access::Ready && state->holdsItem == true;
    }

    std::unique_ptr<KeychainProbe> m_probe;
    std::unique_ptr<KeychainItems> m_items;
};

int main(int argc, char **argv)
{
    KeychainReadTest test;
    return runOrServe(test, argc, argv);
}

#include "tst_keychainread.moc"
