// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Vaults that others wrote, and earlier versions: tests/data/vaults (README.md there), reference files of Aegis, and
// what Python makes and reads of the same format.
#include "core/base/base32.h"
#include "core/otp/code.h"
#include "core/vault/vaultcodec.h"
#include "tests/support/shared.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace countersign;
using namespace countersign::test;

namespace {

constexpr qint64 moment = 1'700'000'000;

QByteArray bytesOf(const Secret &secret)
{
    return secret.view().toByteArray();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray golden(const QString &name)
{
    return contentOf(QStringLiteral(COUNTERSIGN_TEST_DATA "/vaults/") + name);
}

Result<vaultcodec::Unlocked> opened(const QByteArray &document, const QString &passphrase)
{
    return vaultcodec::unlock(Secret::fromBytes(document), Secret::fromBytes(passphrase.toUtf8()));
}

/// What is different between a vault and what is known about it; empty where nothing is.
QString differencesToExpected(const Vault &vault)
{
    const QJsonArray accounts = QJsonDocument::fromJson(golden(QStringLiteral("expected.json"))).array();
    if (accounts.isEmpty() || accounts.size() != vault.tokens.size())
        return QStringLiteral("%1 tokens").arg(vault.tokens.size());
    for (qsizetype i = 0; i < accounts.size(); ++i) {
        const QJsonObject account = accounts.at(i).toObject();
        const Token &token = vault.tokens.at(i);
        QStringList groups;
        for (const QJsonValue &group : account[u"groups"].toArray())
            groups.append(group.toString());
        const auto code = codeFor(token, moment);
        if (kindName(token->kind) != account[u"type"].toString() || token->issuer != account[u"issuer"].toString()
            || token->account != account[u"name"].toString()
            || bytesOf(token->secret).toHex() != account[u"secret"].toString().toLatin1()
            || token->note != account[u"note"].toString() || token->groups != groups
            || token->favourite != account[u"favorite"].toBool() || !code || code->text != account[u"code"].toString())
            return token.fullName();
    }
    return {};
}

bool hasPython()
{
    QProcess process;
    process.start(QStringLiteral("python3"), {QStringLiteral("-c"), QStringLiteral("import cryptography")});
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

QByteArray pythonSays(const QStringList &arguments, const QByteArray &input, int expectedExit = 0)
{
    QProcess process;
    process.start(QStringLiteral("python3"),
                  QStringList{QStringLiteral(COUNTERSIGN_SOURCE_DIR "/tests/support/aegis_vault.py")} + arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitCode() != expectedExit)
        return "failed: " + process.readAllStandardError();
    return process.readAllStandardOutput();
}

} // namespace

class GoldenVaultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void open_data();
    void open();
    void wrongPassphrase();
    void ownPlainIsWrittenTheSame();
    void whatAegisWroteIsKept();
    void referenceFiles_data();
    void referenceFiles();
    void pythonReadsWhatWeWrite();
    void weReadWhatPythonWrites();
};

void GoldenVaultsTest::open_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("passphrase");
    QTest::newRow("plain") << QStringLiteral("v1-plain.json") << QString();
    QTest::newRow("sealed") << QStringLiteral("v1-sealed.json") << QStringLiteral("four made up words");
    QTest::newRow("sealed, second slot") << QStringLiteral("v1-sealed.json") << QStringLiteral("zweites Paßwort ü");
    QTest::newRow("Aegis") << QStringLiteral("aegis-sealed.json") << QStringLiteral("aegis made up");
    QTest::newRow("Aegis, second slot") << QStringLiteral("aegis-sealed.json") << QStringLiteral("Ersatz ü");
}

void GoldenVaultsTest::open()
{
    QFETCH(QString, file);
    QFETCH(QString, passphrase);
    const auto unlocked = opened(golden(file), passphrase);
    QVERIFY(unlocked);
    QCOMPARE(differencesToExpected(unlocked->vault), QString());
    if (file.startsWith(QStringLiteral("v1"))) {
        QCOMPARE(unlocked->vault.revision, 41U);
        QCOMPARE(unlocked->vault.removed.size(), 1);
        QCOMPARE(unlocked->vault.setAside.size(), 1);
        const Token &token = unlocked->vault.tokens[1];
        QCOMPARE(token->recoveryCodes.size(), 2);
        QCOMPARE(bytesOf(token->recoveryCodes[1].text), QByteArray("made-up-0002"));
        QCOMPARE(token->recoveryCodes[1].usedAt, moment - 5);
        QCOMPARE(token->lastUsedAt, moment - 10);
    }
}

void GoldenVaultsTest::wrongPassphrase()
{
    QCOMPARE(opened(golden(QStringLiteral("v1-sealed.json")), QStringLiteral("four made up word")).error().reason,
             Reason::WrongPassphrase);
}

void GoldenVaultsTest::ownPlainIsWrittenTheSame()
{
    const QByteArray document = golden(QStringLiteral("v1-plain.json"));
    const auto vault = vaultcodec::read(Secret::fromBytes(document));
    QVERIFY(vault);
    QCOMPARE(bytesOf(vaultcodec::write(*vault)), document);
}

void GoldenVaultsTest::whatAegisWroteIsKept()
{
    const auto unlocked = opened(golden(QStringLiteral("aegis-sealed.json")), QStringLiteral("Ersatz ü"));
    QVERIFY(unlocked);
    QCOMPARE(unlocked->keySlot, 2);
    const Secret document = vaultcodec::write(unlocked->vault, unlocked->seal);
    for (const char *kept :
         {R"("made_up":1.50)", R"("made_up":{"root":true})", R"("made_up":"header")", R"("uuid":"some-uuid")"})
        QVERIFY2(bytesOf(document).contains(kept), kept);
    for (const char *passphrase : {"aegis made up", "Ersatz ü"}) {
        const auto again = opened(bytesOf(document), QString::fromUtf8(passphrase));
        QVERIFY2(again, passphrase);
        QCOMPARE(differencesToExpected(again->vault), QString());
        const QByteArray db = bytesOf(vaultcodec::writeDb(again->vault));
        for (const char *inside : {R"("made_up":"kept")", R"("later":{"deep":[1,2.50,123456789012345678901234567890]})",
                                   R"("usage_count":6)", R"("icons_optimized":true)"})
            QVERIFY2(db.contains(inside), inside);
    }
}

void GoldenVaultsTest::referenceFiles_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<QJsonArray>("entries");
    const QString folder = QStringLiteral("formats/fixtures/");
    bool any = false;
    for (const QJsonValue &value : sharedJson(folder + QStringLiteral("manifest.json"))[u"fixtures"].toArray()) {
        const QJsonObject fixture = value.toObject();
        if (!fixture[u"format"].toString().startsWith(QStringLiteral("aegis-json")))
            continue;
        const QString file = fixture[u"file"].toString();
        QStringList passphrases{fixture[u"password"].toString()};
        for (const QJsonValue &other : fixture[u"passwords"].toArray())
            if (!passphrases.contains(other.toString()))
                passphrases.append(other.toString());
        any = true;
        for (const QString &passphrase : passphrases)
            QTest::addRow("%s %s", qPrintable(file), qPrintable(passphrase))
                << sharedPath(folder + file) << passphrase << fixture[u"entries"].toArray();
    }
    if (!any)
        QTest::newRow("none here") << QString() << QString() << QJsonArray();
}

void GoldenVaultsTest::referenceFiles()
{
    QFETCH(QString, path);
    QFETCH(QString, passphrase);
    QFETCH(QJsonArray, entries);
    if (path.isEmpty())
        QSKIP("the reference files are not on this machine");
    const auto unlocked = opened(contentOf(path), passphrase);
    QVERIFY(unlocked);
    QCOMPARE(unlocked->vault.tokens.size() + unlocked->vault.setAside.size(), entries.size());
    QCOMPARE(unlocked->vault.setAside.size(), 0);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QJsonObject entry = entries.at(i).toObject();
        const Token &token = unlocked->vault.tokens.at(i);
        QCOMPARE(kindName(token->kind), entry[u"type"].toString());
        QCOMPARE(token->issuer, entry[u"issuer"].toString());
        QCOMPARE(token->account, entry[u"account"].toString());
        QCOMPARE(QString::fromLatin1(bytesOf(base32::encode(token->secret))), entry[u"secret"].toString());
        QCOMPARE(token->note, entry[u"note"].toString());
        const auto code = codeFor(token, moment);
        QVERIFY(code);
        const bool counted = token.counter().has_value();
        QCOMPARE(code->text, entry[counted ? u"code_at_counter" : u"code_at_1700000000"].toString());
    }
}

void GoldenVaultsTest::pythonReadsWhatWeWrite()
{
    if (!hasPython())
        QSKIP("python3-cryptography is not here");
    const auto vault = vaultcodec::read(Secret::fromBytes(golden(QStringLiteral("v1-plain.json"))));
    QVERIFY(vault);
    const QString passphrase = QStringLiteral("made up, mit ß");
    const Secret document = vaultcodec::write(*vault, sealedvault::newSeal(Secret::fromBytes(passphrase.toUtf8())));
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("vault.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytesOf(document));
    file.close();
    const QByteArray db = pythonSays({QStringLiteral("open"), path}, passphrase.toUtf8());
    QCOMPARE(db, bytesOf(vaultcodec::writeDb(*vault)));
    QCOMPARE(pythonSays({QStringLiteral("open"), path}, "another", 3), QByteArray());
}

void GoldenVaultsTest::weReadWhatPythonWrites()
{
    if (!hasPython())
        QSKIP("python3-cryptography is not here");
    const auto vault = vaultcodec::read(Secret::fromBytes(golden(QStringLiteral("v1-plain.json"))));
    QVERIFY(vault);
    const QString passphrase = QStringLiteral("made up, mit ß");
    const QByteArray sealed =
        pythonSays({QStringLiteral("seal"), QStringLiteral("1024"), QStringLiteral("8"), QStringLiteral("3")},
                   passphrase.toUtf8() + '\n' + bytesOf(vaultcodec::writeDb(*vault)));
    const auto unlocked = opened(sealed, passphrase);
    QVERIFY2(unlocked, sealed.left(200));
    QCOMPARE(differencesToExpected(unlocked->vault), QString());
    QVERIFY(vaultcodec::write(unlocked->vault).sameAs(vaultcodec::write(*vault)));
}

QTEST_GUILESS_MAIN(GoldenVaultsTest)
#include "tst_goldenvaults.moc"
