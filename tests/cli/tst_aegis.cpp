// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QTemporaryDir>

using namespace countersign;
using namespace countersign::cli::test;

namespace {

const QString secret = u"JBSWY3DPEHPK3PXP"_s;

bool hasPython()
{
    QProcess process;
    process.start(u"python3"_s, {u"-c"_s, u"import cryptography"_s});
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

/// What the other implementation (Python's own scrypt and AES-GCM) says; what went wrong where the exit code is another.
QByteArray pythonSays(const QStringList &arguments, const QByteArray &input, int expectedExit = 0)
{
    QProcess process;
    process.start(u"python3"_s,
                  QStringList{QStringLiteral(COUNTERSIGN_SOURCE_DIR "/tests/support/aegis_vault.py")} + arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000) || process.exitCode() != expectedExit)
        return "failed: " + process.readAllStandardError();
    return process.readAllStandardOutput();
}

QJsonObject openedByPython(const QString &path, const QString &passphrase)
{
    return QJsonDocument::fromJson(pythonSays({u"open"_s, path}, passphrase.toUtf8() + '\n')).object();
}

QJsonObject entryNamed(const QJsonObject &db, const QString &name)
{
    for (const QJsonValue &entry : db[u"entries"_s].toArray())
        if (entry[u"name"_s].toString() == name)
            return entry.toObject();
    return {};
}

} // namespace

/// The terminal program and another implementation of Aegis' description agree on one sealed file, both ways.
class TestAegis : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!isReady())
            QSKIP("runs under tests/support/keyring-session, with COUNTERSIGN_CLI naming the program");
        if (!hasPython())
            QSKIP("python3 with its module cryptography is not installed");
    }
    void init()
    {
        QVERIFY(startAfresh());
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"vault.json"_s);
    }

    void theOtherOpensWhatWeSeal();
    void weOpenWhatTheOtherSeals();
    void bothWaysInOneFile();
    void backupsAreSuchFilesToo();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestAegis::theOtherOpensWhatWeSeal()
{
    QCOMPARE(makeVaultFile(m_file).code, 0);
    const QString counted = uri(u"Bolt"_s, u"eve"_s, u"NBSWY3DPFQQHO33S"_s, u"&counter=5&digits=8"_s, u"hotp"_s);
    QCOMPARE(runOn(m_file, {u"add"_s, u"--uri"_s}, uri(u"Büro"_s, u"zoë"_s) + counted).code, 0);
    const QJsonObject db = openedByPython(m_file, goodPassphrase);
    QCOMPARE(db[u"entries"_s].toArray().size(), 2);
    const QJsonObject zoe = entryNamed(db, u"zoë"_s);
    QCOMPARE(zoe[u"issuer"_s].toString(), u"Büro"_s);
    QCOMPARE(zoe[u"type"_s].toString(), u"totp"_s);
    QCOMPARE(zoe[u"info"_s][u"secret"_s].toString(), secret);
    const QJsonObject eve = entryNamed(db, u"eve"_s);
    QCOMPARE(eve[u"type"_s].toString(), u"hotp"_s);
    QCOMPARE(eve[u"info"_s][u"counter"_s].toInt(), 5);
    QCOMPARE(eve[u"info"_s][u"digits"_s].toInt(), 8);
    QVERIFY(pythonSays({u"open"_s, m_file}, otherPassphrase.toUtf8() + '\n', 3).isEmpty());
}

void TestAegis::weOpenWhatTheOtherSeals()
{
    const QByteArray db = R"({"version":3,"entries":[{"type":"totp","uuid":"01234567-89ab-4def-8123-456789abcdef",
        "name":"bob","issuer":"Acme","note":"by the window","favorite":true,"icon":null,"x_unknown":{"deep":[1,"two",null]},
        "info":{"secret":"JBSWY3DPEHPK3PXP","algo":"SHA1","digits":6,"period":30,"y_unknown":"kept"}}],
        "groups":[],"icons_optimized":true,"z_unknown":[[],{}]})";
    const QByteArray sealed = pythonSays({u"seal"_s}, goodPassphrase.toUtf8() + '\n' + db);
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(sealed) == sealed.size());
    file.close();

    const Ended listed = runOn(m_file, {u"list"_s, u"--json"_s, u"--show-secrets"_s});
    QCOMPARE(accountsIn(listed), QStringList{u"Acme bob"_s});
    QCOMPARE(listed.first()[u"secret"_s].toString(), secret);
    QCOMPARE(runOn(m_file, {u"list"_s}, {}, otherPassphrase).code, 1);
    QCOMPARE(runOn(m_file, {u"add"_s, u"--uri"_s}, uri(u"Bolt"_s, u"eve"_s, u"NBSWY3DPFQQHO33S"_s)).code, 0);

    const QJsonObject after = openedByPython(m_file, goodPassphrase);
    QCOMPARE(after[u"entries"_s].toArray().size(), 2);
    QVERIFY(!entryNamed(after, u"eve"_s).isEmpty());
    const QJsonObject before = QJsonDocument::fromJson(db).object();
    QCOMPARE(after[u"z_unknown"_s], before[u"z_unknown"_s]);
    const QJsonObject bob = entryNamed(after, u"bob"_s);
    QCOMPARE(bob[u"x_unknown"_s], entryNamed(before, u"bob"_s)[u"x_unknown"_s]);
    QCOMPARE(bob[u"info"_s][u"y_unknown"_s].toString(), u"kept"_s);
    QCOMPARE(bob[u"note"_s].toString(), u"by the window"_s);
}

void TestAegis::bothWaysInOneFile()
{
    QCOMPARE(makeVaultFile(m_file).code, 0);
    QCOMPARE(runOn(m_file, {u"add"_s, u"--uri"_s}, uri(u"Acme"_s, u"bob"_s)).code, 0);
    const QStringList add{u"passphrase"_s,          u"add"_s, u"--vault"_s, m_file, u"--passphrase-fd"_s, u"3"_s,
                          u"--new-passphrase-fd"_s, u"4"_s};
    QCOMPARE(runWith({{3, goodPassphrase}, {4, otherPassphrase}}, add).code, 0);
    const QByteArray first = pythonSays({u"open"_s, m_file}, goodPassphrase.toUtf8() + '\n');
    QVERIFY(first.startsWith('{'));
    QCOMPARE(pythonSays({u"open"_s, m_file}, otherPassphrase.toUtf8() + '\n'), first);
    // What it read it seals again, and we find the same.
    const QByteArray sealed = pythonSays({u"seal"_s}, otherPassphrase.toUtf8() + '\n' + first);
    const QString again = m_folder->filePath(u"again.json"_s);
    QFile file(again);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(sealed) == sealed.size());
    file.close();
    QCOMPARE(runOn(again, {u"list"_s, u"--json"_s, u"--show-secrets"_s}, {}, otherPassphrase).first()[u"secret"_s],
             QJsonValue(secret));
}

void TestAegis::backupsAreSuchFilesToo()
{
    QCOMPARE(add(uri(u"Acme"_s, u"bob"_s)).code, 0);
    QCOMPARE(runWith({{3, goodPassphrase}}, {u"backup"_s, u"--to"_s, m_file, u"--new-passphrase-fd"_s, u"3"_s}).code,
             0);
    QCOMPARE(entryNamed(openedByPython(m_file, goodPassphrase), u"bob"_s)[u"info"_s][u"secret"_s].toString(), secret);
}

QTEST_GUILESS_MAIN(TestAegis)
#include "tst_aegis.moc"
