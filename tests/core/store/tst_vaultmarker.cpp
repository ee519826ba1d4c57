// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/store/vaultmarker.h"
#include "core/store/vaultstore.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace countersign;

class VaultMarkerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBack()
    {
        const QTemporaryDir folder;
        const QString settings = folder.path() + QStringLiteral("/made on the way");
        const VaultMarker marker{QUuid::createUuid(), 9'007'199'254'740'993, // More than a double can count.
                                 VaultStore::digestOf(Secret::fromBytes("vault")), QStringLiteral("GNOME Keyring")};
        QVERIFY(writeVaultMarker(settings, marker));
        const auto read = readVaultMarker(settings);
        QVERIFY(read && *read);
        QCOMPARE(read->value(), marker);
#ifdef Q_OS_UNIX
        const auto others =
            QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QVERIFY(!(QFileInfo(vaultMarkerPath(settings)).permissions() & others));
#endif
    }

    void aVaultFileIsRemembered()
    {
        const QTemporaryDir folder;
        VaultMarker marker{QUuid::createUuid(), 7, VaultStore::digestOf(Secret::fromBytes("vault")), {}};
        marker.file = QStringLiteral("/media/stick/v\u00e4ult.json");
        QVERIFY(writeVaultMarker(folder.path(), marker));
        const auto read = readVaultMarker(folder.path());
        QVERIFY(read && *read);
        QCOMPARE(read->value(), marker);
        QCOMPARE(marker.describePlace(), QDir::toNativeSeparators(marker.file));
    }

    // Written by version 0.2.
    void anEarlierMarkerIsRead()
    {
        const QTemporaryDir folder;
        QVERIFY(replaceFile(vaultMarkerPath(folder.path()),
                            "{\"digest\":\"" + QByteArray(64, '7')
                                + "\",\"place\":\"keychain\",\"provider\":\"GNOME Keyring\",\"revision\":12,"
                                  "\"vault\":\"5f7c1d3a-90be-4c6f-8a21-d40b7e613f52\"}"));
        const auto read = readVaultMarker(folder.path());
        QVERIFY(read && *read);
        QCOMPARE((*read)->revision, 12U);
        QCOMPARE((*read)->file, QString());
        QCOMPARE((*read)->describePlace(), QStringLiteral("GNOME Keyring"));
    }

    void noMarkerIsNoVault()
    {
        const QTemporaryDir folder;
        const auto read = readVaultMarker(folder.path());
        QVERIFY(read && !*read);
    }

    void aMarkerThatCannotBeUnderstoodIsNotAnAbsentOne_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not JSON") << QByteArray("{");
        QTest::newRow("no digest") << QByteArray("{\"vault\":\"x\"}");
        QTest::newRow("short digest") << QByteArray("{\"digest\":\"00ff\"}");
        QTest::newRow("endless") << QByteArray(1'000'000, ' ');
    }

    void aMarkerThatCannotBeUnderstoodIsNotAnAbsentOne()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        QVERIFY(replaceFile(vaultMarkerPath(folder.path()), content));
        const auto read = readVaultMarker(folder.path());
        QVERIFY(!read);
        QCOMPARE(read.error().reason, Reason::VaultDamaged);
    }

    void aLinkThatLeadsNowhereIsNotAnAbsentMarker()
    {
#ifdef Q_OS_WINDOWS
        QSKIP("Windows keeps links from ordinary users.");
#endif
        const QTemporaryDir folder;
        QVERIFY(QFile::link(QStringLiteral("/nowhere/at all"), vaultMarkerPath(folder.path())));
        QVERIFY(!readVaultMarker(folder.path()));
    }
};

QTEST_GUILESS_MAIN(VaultMarkerTest)
#include "tst_vaultmarker.moc"
