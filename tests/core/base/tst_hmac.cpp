// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hmac.h"

#include <QTest>

#include <openssl/evp.h>

using namespace countersign;
using hmac::Hash;

class HmacTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void digests_data();
    void digests();
    void macs();
    void aMacIsToldFromOthers();
    void expandedKeys();
};

void HmacTest::digests_data()
{
    QTest::addColumn<Hash>("hash");
    QTest::addColumn<QByteArray>("expected");
    // Of "abc": RFC 1321, A.5 and FIPS 180-4's examples.
    QTest::newRow("MD5") << Hash::Md5 << QByteArray("900150983cd24fb0d6963f7d28e17f72");
    QTest::newRow("SHA-1") << Hash::Sha1 << QByteArray("a9993e364706816aba3e25717850c26c9cd0d89d");
    QTest::newRow("SHA-256") << Hash::Sha256
                             << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    QTest::newRow("SHA-512") << Hash::Sha512
                             << QByteArray("ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
                                           "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f");
}

void HmacTest::digests()
{
    QFETCH(Hash, hash);
    QFETCH(QByteArray, expected);
    QCOMPARE(hmac::digest(hash, "abc").view().toByteArray().toHex(), expected);
    // A system that lets OpenSSL have nothing of the kind, as some do with MD5.
    QVERIFY(EVP_set_default_properties(nullptr, "fips=yes"));
    const Secret still = hmac::digest(hash, "abc");
    QVERIFY(EVP_set_default_properties(nullptr, nullptr));
    QCOMPARE(still.view().toByteArray().toHex(), expected);
}

void HmacTest::macs()
{
    // RFC 4231, 4.3
    const auto mac = hmac::of(Hash::Sha256, Secret::fromBytes("Jefe"), "what do ya want for nothing?");
    QVERIFY(mac);
    QCOMPARE(mac->view().toByteArray().toHex(),
             QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
    // No key and no text are some, too.
    const auto empty = hmac::of(Hash::Sha1, {}, {});
    QVERIFY(empty);
    QCOMPARE(empty->view().toByteArray().toHex(), QByteArray("fbdb1d1b18aa6c08324b7d64b71fb76370690e1d"));
}

void HmacTest::aMacIsToldFromOthers()
{
    const Secret key = Secret::fromBytes("Jefe");
    const QByteArray text = "what do ya want for nothing?";
    const QByteArray mac = hmac::of(Hash::Sha256, key, text)->view().toByteArray();
    QVERIFY(hmac::isMac(Hash::Sha256, key, text, mac));
    QVERIFY(!hmac::isMac(Hash::Sha256, key, text + '?', mac));
    QVERIFY(!hmac::isMac(Hash::Sha256, key, text, mac.chopped(1)));
    QVERIFY(!hmac::isMac(Hash::Sha256, key, text, {}));
}

void HmacTest::expandedKeys()
{
    // RFC 5869, A.1
    const Secret key =
        Secret::fromBytes(QByteArray::fromHex("077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5"));
    const auto expanded = hmac::expand(key, QByteArray::fromHex("f0f1f2f3f4f5f6f7f8f9"), 32);
    QVERIFY(expanded);
    QCOMPARE(expanded->view().toByteArray().toHex(),
             QByteArray("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf"));
}

QTEST_APPLESS_MAIN(HmacTest)
#include "tst_hmac.moc"
