// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/aesgcm.h"
#include "core/base/base64.h"
#include "core/base/randombytes.h"
#include "core/base/scrypt.h"

#include <QTest>

using namespace countersign;

namespace {

QByteArray bytesOf(const Secret &secret)
{
    return secret.view().toByteArray();
}

Secret ofHex(const QByteArray &hex)
{
    return Secret::fromBytes(QByteArray::fromHex(hex));
}

} // namespace

class SealingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void derivedKeys_data();
    void derivedKeys();
    void costs_data();
    void costs();
    void sealedTexts_data();
    void sealedTexts();
    void base64_data();
    void base64();
    void noBase64();
};

// RFC 7914, section 12
void SealingTest::derivedKeys_data()
{
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<QByteArray>("salt");
    QTest::addColumn<int>("n");
    QTest::addColumn<int>("r");
    QTest::addColumn<int>("p");
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("1") << QByteArray("") << QByteArray("") << 16 << 1 << 1
                       << QByteArray("77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442"
                                     "fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906");
    QTest::newRow("2") << QByteArray("password") << QByteArray("NaCl") << 1024 << 8 << 16
                       << QByteArray("fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162"
                                     "2eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640");
    QTest::newRow("3") << QByteArray("pleaseletmein") << QByteArray("SodiumChloride") << 16384 << 8 << 1
                       << QByteArray("7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"
                                     "d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887");
}

void SealingTest::derivedKeys()
{
    QFETCH(QByteArray, passphrase);
    QFETCH(QByteArray, salt);
    QFETCH(int, n);
    QFETCH(int, r);
    QFETCH(int, p);
    QFETCH(QByteArray, key);
    const auto derived =
        scrypt::derive(Secret::fromBytes(passphrase), salt, {quint64(n), quint32(r), quint32(p)}, key.size() / 2);
    QVERIFY(derived);
    QCOMPARE(bytesOf(*derived).toHex(), key);
}

void SealingTest::costs_data()
{
    QTest::addColumn<quint64>("n");
    QTest::addColumn<quint32>("r");
    QTest::addColumn<quint32>("p");
    QTest::addColumn<std::optional<Reason>>("refused");
    const auto row = [](const char *name, quint64 n, quint32 r, quint32 p, std::optional<Reason> refused) {
        QTest::newRow(name) << n << r << p << refused;
    };
    row("ours", 65'536, 8, 2, {});
    row("Aegis", 32'768, 8, 1, {});
    row("1 GiB", 1 << 20, 8, 1, {});
    row("more than 1 GiB", 1 << 21, 8, 1, Reason::VaultCostTooHigh);
    row("a wide block", 1 << 14, 1024, 1, Reason::VaultCostTooHigh);
    row("too long", 65'536, 8, 64, Reason::VaultCostTooHigh);
    row("much beside the table", 2, 1, 8'388'608, Reason::VaultCostTooHigh);
    row("product beyond 64 bits", quint64{1} << 63, 0xffff'ffff, 0xffff'ffff, Reason::VaultCostTooHigh);
    row("product that wraps to little", quint64{1} << 57, 128, 1, Reason::VaultCostTooHigh);
    row("n too large for r", 65'536, 1, 1, Reason::VaultDamaged);
    row("n as large as r allows", 32'768, 1, 1, {});
    row("no power of two", 65'535, 8, 1, Reason::VaultDamaged);
    row("n of 1", 1, 8, 1, Reason::VaultDamaged);
    row("n of nothing", 0, 8, 1, Reason::VaultDamaged);
    row("r of nothing", 65'536, 0, 1, Reason::VaultDamaged);
    row("p of nothing", 65'536, 8, 0, Reason::VaultDamaged);
}

void SealingTest::costs()
{
    QFETCH(quint64, n);
    QFETCH(quint32, r);
    QFETCH(quint32, p);
    QFETCH(std::optional<Reason>, refused);
    const auto checked = scrypt::check({n, r, p});
    QCOMPARE(checked.has_value(), !refused.has_value());
    if (refused) {
        QCOMPARE(checked.error().reason, *refused);
        QCOMPARE(scrypt::derive({}, "salt", {n, r, p}, 32).error().reason, *refused);
    }
}

// Cases 14 and 16 of the paper that GCM comes from (McGrew and Viega, appendix B)
void SealingTest::sealedTexts_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("nonce");
    QTest::addColumn<QByteArray>("plain");
    QTest::addColumn<QByteArray>("associated");
    QTest::addColumn<QByteArray>("sealed");
    QTest::addColumn<QByteArray>("tag");
    QTest::newRow("13") << QByteArray(64, '0') << QByteArray(24, '0') << QByteArray() << QByteArray() << QByteArray()
                        << QByteArray("530f8afbc74536b9a963b4f1c4cb738b");
    QTest::newRow("14") << QByteArray(64, '0') << QByteArray(24, '0') << QByteArray(32, '0') << QByteArray()
                        << QByteArray("cea7403d4d606b6e074ec5d3baf39d18")
                        << QByteArray("d0d1c8a799996bf0265b98b5d48ab919");
    QTest::newRow("16") << QByteArray("feffe9928665731c6d6a8f9467308308").repeated(2)
                        << QByteArray("cafebabefacedbaddecaf888")
                        << QByteArray("d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
                                      "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39")
                        << QByteArray("feedfacedeadbeeffeedfacedeadbeefabaddad2")
                        << QByteArray("522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
                                      "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662")
                        << QByteArray("76fc6ece0f4e1768cddf8853bb2d551b");
}

void SealingTest::sealedTexts()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, nonce);
    QFETCH(QByteArray, plain);
    QFETCH(QByteArray, associated);
    QFETCH(QByteArray, sealed);
    QFETCH(QByteArray, tag);
    const Secret secretKey = ofHex(key);
    const QByteArray nonceBytes = QByteArray::fromHex(nonce);
    const QByteArray with = QByteArray::fromHex(associated);
    const aesgcm::Sealed done = aesgcm::seal(secretKey, nonceBytes, ofHex(plain), with);
    QCOMPARE(done.text.toHex(), sealed);
    QCOMPARE(done.tag.toHex(), tag);
    const auto opened = aesgcm::open(secretKey, nonceBytes, done.text, done.tag, with);
    QVERIFY(opened);
    QCOMPARE(bytesOf(*opened).toHex(), plain);

    QByteArray other = done.tag;
    other[15] = static_cast<char>(other[15] ^ 1);
    QVERIFY(!aesgcm::open(secretKey, nonceBytes, done.text, other, with));
    QVERIFY(!aesgcm::open(secretKey, nonceBytes, done.text, done.tag.first(15), with));
    QVERIFY(!aesgcm::open(secretKey, nonceBytes.first(11), done.text, done.tag, with));
    QVERIFY(!aesgcm::open(secretKey, nonceBytes, done.text, done.tag, with + "x"));
    QVERIFY(!aesgcm::open(secretKey, nonceBytes, done.text + "x", done.tag, with));
    QVERIFY(!aesgcm::open(randomSecret(32), nonceBytes, done.text, done.tag, with));
    QVERIFY(!aesgcm::open(randomSecret(16), nonceBytes, done.text, done.tag, with));
}

// RFC 4648, section 10
void SealingTest::base64_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("0") << QByteArray("") << QByteArray("");
    QTest::newRow("1") << QByteArray("f") << QByteArray("Zg==");
    QTest::newRow("2") << QByteArray("fo") << QByteArray("Zm8=");
    QTest::newRow("3") << QByteArray("foo") << QByteArray("Zm9v");
    QTest::newRow("4") << QByteArray("foob") << QByteArray("Zm9vYg==");
    QTest::newRow("signs") << QByteArray("\xfb\xff\xbf") << QByteArray("+/+/");
}

void SealingTest::base64()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, text);
    const auto decoded = base64::decode(text);
    QVERIFY(decoded);
    QCOMPARE(bytesOf(*decoded), bytes);
    const Secret encoded = Secret::build(base64::encodedSize(bytes.size()),
                                         [&](std::span<unsigned char> out) { base64::encode(bytes, out); });
    QCOMPARE(bytesOf(encoded), text);
    while (text.endsWith('='))
        text.chop(1);
    QCOMPARE(bytesOf(*base64::decode(text)), bytes);
}

void SealingTest::noBase64()
{
    for (const char *text :
         {"Z", "Zg=", "=", "====", "Zg==Zg==", "Zm9v\n", "Zm 9v", "Zm9v====", "Zm-v", "Zm9=v", "\xc3\xbc"})
        QVERIFY2(!base64::decode(text), text);
}

QTEST_GUILESS_MAIN(SealingTest)
#include "tst_sealing.moc"
