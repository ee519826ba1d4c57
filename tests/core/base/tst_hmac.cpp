// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hmac.h"

#include <QTest>

using namespace countersign;
using hmac::Hash;

class HmacTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void macs();
    void aMacIsToldFromOthers();
    void expandedKeys();
};

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
