// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QTemporaryDir>

using namespace countersign;
using namespace countersign::cli::test;

namespace {

const QString otherSecret = u"NBSWY3DPFQQHO33S"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isOwnersOnly(const QString &path)
{
    return (QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther))
           == 0;
}

QStringList texts(const QJsonValue &array)
{
    QStringList all;
    for (const QJsonValue &one : array.toArray())
        all.append(one.toString());
    return all;
}

} // namespace

/// Backups: written and proven, checked beside the vault, and restored when something has happened to it.
class TestBackups : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!isReady())
            QSKIP("runs under tests/support/keyring-session, with COUNTERSIGN_CLI naming the program");
    }
    void init()
    {
        QVERIFY(startAfresh());
        m_folder = std::make_unique<QTemporaryDir>();
        m_backup = m_folder->filePath(u"a backup.json"_s);
        QCOMPARE(add(uri(u"Acme"_s, u"bob"_s)).code, 0);
    }

    void writesOneFile();
    void replacesOnlyItsOwn();
    void saysWhereNoneCanBeWritten();
    void makesThemByThemselves();
    void aFolderThatIsGoneStopsNoChange();
    void showsWhatABackupHoldsAndWhatDiffers();
    void checksBesideASealedVault();
    void checksWhatIsNoBackup();
    void restoresAVaultThatIsMissing();
    void restoresOverADamagedFile();
    void replacesAVaultAndKeepsACopy();
    void replacesWithoutThePassphraseOfTheVault();
    void mergesWhatIsNotHere();
    void aFileIsRestoredUnderAPassphrase();
    void asksBeforeItReplaces();
    void stillBringsBackRemovedAccounts();

private:
    Ended backUpTo(const QString &path)
    {
        return runWith({{3, otherPassphrase}}, {u"backup"_s, u"--to"_s, path, u"--new-passphrase-fd"_s, u"3"_s});
    }
    /// With the passphrase of the backup.
    Ended withBackup(const QStringList &arguments, const QString &passphrase = otherPassphrase)
    {
        return runWith({{3, passphrase}}, arguments + QStringList{u"--passphrase-fd"_s, u"3"_s});
    }
    QJsonObject checked(const QStringList &more = {})
    {
        const Ended ended = withBackup(QStringList{u"check"_s, m_backup, u"--json"_s} + more);
        return ended.code == 0 ? QJsonDocument::fromJson(ended.out.toUtf8()).object() : QJsonObject();
    }
    QStringList accounts() { return accountsIn(run({u"list"_s, u"--json"_s})); }
    QStringList safetyCopies() const
    {
        return QDir(settingsFolder() + u"/safety-copies"_s).entryList(QDir::Files | QDir::Hidden);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_backup;
};

void TestBackups::writesOneFile()
{
    // Where nobody can be asked for a passphrase there is no backup in the open instead.
    QCOMPARE(run({u"backup"_s, u"--to"_s, m_backup}).code, 1);
    QVERIFY(!QFile::exists(m_backup));
    const Ended written = backUpTo(m_backup);
    QCOMPARE(written.code, 0);
    QVERIFY(written.out.contains(m_backup));
    QVERIFY(isOwnersOnly(m_backup));
    QVERIFY(!contentOf(m_backup).contains("Acme"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    // It is a vault like any other.
    QCOMPARE(accountsIn(runOn(m_backup, {u"list"_s, u"--json"_s}, {}, otherPassphrase)), QStringList{u"Acme bob"_s});
}

void TestBackups::replacesOnlyItsOwn()
{
    const QString folder = m_folder->filePath(u"backups"_s);
    QCOMPARE(withBackup({u"backup"_s, u"--set-up"_s, folder, u"--new-passphrase-fd"_s, u"4"_s}).code, 1);
    QCOMPARE(
        runWith({{3, otherPassphrase}}, {u"backup"_s, u"--set-up"_s, folder, u"--new-passphrase-fd"_s, u"3"_s}).code,
        0);
    QCOMPARE(run({u"backup"_s, u"--to"_s, m_backup}).code, 0);
    const QByteArray before = contentOf(m_backup);
    QCOMPARE(add(uri(u"Bolt"_s, u"eve"_s, otherSecret)).code, 0);
    // An earlier one of this vault gives way to a newer one; anything else stays.
    QCOMPARE(run({u"backup"_s, u"--to"_s, m_backup}).code, 0);
    QVERIFY(contentOf(m_backup) != before);
    QCOMPARE(checked()[u"accounts"_s].toArray().size(), 2);
    const QString foreign = m_folder->filePath(u"foreign"_s);
    QCOMPARE(makeVaultFile(foreign, otherPassphrase).code, 0);
    const QString letter = m_folder->filePath(u"letter.txt"_s);
    QFile file(letter);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Dear Paula") > 0);
    file.close();
    for (const QString &taken : {foreign, letter, m_folder->path()}) {
        const QByteArray content = contentOf(taken);
        const Ended refused = run({u"backup"_s, u"--to"_s, taken});
        QCOMPARE(refused.code, 1);
        QVERIFY(refused.err.contains(u"stays as it is"_s));
        QCOMPARE(contentOf(taken), content);
    }
}

void TestBackups::saysWhereNoneCanBeWritten()
{
    const Ended gone = backUpTo(m_folder->filePath(u"nowhere/backup"_s));
    QCOMPARE(gone.code, 1);
    QVERIFY(gone.err.contains(u"backup folder is not there"_s));
    const Ended notSetUp = run({u"backup"_s});
    QCOMPARE(notSetUp.code, 1);
    QVERIFY(notSetUp.err.contains(u"--set-up"_s));
    QCOMPARE(run({u"backup"_s, u"--to"_s, m_backup, u"--stop"_s}).code, 2);
    if (!QFile::exists(u"/dev/full"_s))
        return;
    QCOMPARE(backUpTo(u"/proc/backup"_s).code, 1);
}

void TestBackups::makesThemByThemselves()
{
    const QString folder = m_folder->filePath(u"backups"_s);
    const auto made = [&] { return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name); };
    QCOMPARE(
        runWith({{3, otherPassphrase}}, {u"backup"_s, u"--set-up"_s, folder, u"--new-passphrase-fd"_s, u"3"_s}).code,
        0);
    QCOMPARE(made().size(), 1);
    const Ended added = add(uri(u"Bolt"_s, u"eve"_s, otherSecret));
    QCOMPARE(added.code, 0);
    QCOMPARE(added.err, QString());
    QCOMPARE(made().size(), 2);
    m_backup = QDir(folder).filePath(made().last());
    QVERIFY(isOwnersOnly(m_backup));
    QCOMPARE(checked()[u"accounts"_s].toArray().size(), 2);
    // Looking at the vault makes none.
    QCOMPARE(run({u"list"_s}).code, 0);
    QCOMPARE(made().size(), 2);
    const QJsonObject where = QJsonDocument::fromJson(run({u"where"_s, u"--json"_s}).out.toUtf8()).object();
    QCOMPARE(where[u"backupFolder"_s].toString(), folder);
    QVERIFY(where[u"lastGoodBackup"_s].toInteger() > 1'700'000'000);
    QCOMPARE(run({u"backup"_s, u"--stop"_s}).code, 0);
    QCOMPARE(run({u"remove"_s, u"eve"_s, u"--yes"_s}).code, 0);
    QCOMPARE(made().size(), 2);
}

void TestBackups::aFolderThatIsGoneStopsNoChange()
{
    const QString folder = m_folder->filePath(u"backups"_s);
    QCOMPARE(
        runWith({{3, otherPassphrase}}, {u"backup"_s, u"--set-up"_s, folder, u"--new-passphrase-fd"_s, u"3"_s}).code,
        0);
    QVERIFY(QDir(folder).removeRecursively());
    const Ended added = add(uri(u"Bolt"_s, u"eve"_s, otherSecret));
    QCOMPARE(added.code, 0);
    QVERIFY(added.err.contains(u"backup folder is not there"_s));
    QCOMPARE(accounts().size(), 2);
    QVERIFY(!QFile::exists(folder));
}

void TestBackups::showsWhatABackupHoldsAndWhatDiffers()
{
    QCOMPARE(add(uri(u"Bolt"_s, u"eve"_s, otherSecret)).code, 0);
    QCOMPARE(backUpTo(m_backup).code, 0);
    const Ended same = withBackup({u"check"_s, m_backup});
    QCOMPARE(same.code, 0);
    QVERIFY(same.out.contains(u"exactly these accounts"_s));
    QCOMPARE(same.err, QString());

    QCOMPARE(run({u"remove"_s, u"eve"_s, u"--yes"_s}).code, 0);
    QCOMPARE(add(uri(u"Cork"_s, u"dan"_s, u"MFRGGZDFMZTWQ2LK"_s)).code, 0);
    QCOMPARE(add(uri(u"Acme"_s, u"bob"_s, u"ONSWG4TFOQQGC3TP"_s), {u"--replace"_s}).code, 0);
    const QStringList before = accounts();
    const QJsonObject differs = checked()[u"comparison"_s].toObject();
    QCOMPARE(texts(differs[u"onlyInBackup"_s]), QStringList{u"Bolt (eve)"_s});
    QCOMPARE(texts(differs[u"onlyInVault"_s]), QStringList{u"Cork (dan)"_s});
    QCOMPARE(texts(differs[u"otherKey"_s]), QStringList{u"Acme (bob)"_s});
    QCOMPARE(differs[u"same"_s].toInt(-1), 0);
    const QString told = withBackup({u"check"_s, m_backup}).out;
    for (const QString &word : {u"Bolt"_s, u"Cork"_s, u"Only in the backup"_s, u"Only in your vault"_s})
        QVERIFY(told.contains(word));
    QVERIFY(!told.contains(otherSecret));
    QCOMPARE(accounts(), before);
    QCOMPARE(withBackup({u"check"_s, m_backup}, goodPassphrase).code, 1);
}

void TestBackups::checksBesideASealedVault()
{
    QCOMPARE(backUpTo(m_backup).code, 0);
    QCOMPARE(runWith({{3, goodPassphrase}}, {u"passphrase"_s, u"set"_s, u"--new-passphrase-fd"_s, u"3"_s}).code, 0);
    // Without a way into the vault, what the backup holds is shown all the same.
    const Ended alone = withBackup({u"check"_s, m_backup});
    QCOMPARE(alone.code, 0);
    QVERIFY(alone.out.contains(u"Acme"_s));
    QVERIFY(alone.err.contains(u"--vault-passphrase-fd"_s));
    QVERIFY(alone.err.contains(u"not compared"_s));
    QVERIFY(checked()[u"comparison"_s].isNull());
    const Ended both =
        runWith({{3, otherPassphrase}, {4, goodPassphrase}},
                {u"check"_s, m_backup, u"--json"_s, u"--passphrase-fd"_s, u"3"_s, u"--vault-passphrase-fd"_s, u"4"_s});
    QCOMPARE(both.code, 0);
    QCOMPARE(QJsonDocument::fromJson(both.out.toUtf8())[u"comparison"_s][u"same"_s].toInt(), 1);
    // One passphrase for both need be given once.
    const QStringList change{u"passphrase"_s,          u"change"_s, u"--passphrase-fd"_s, u"3"_s,
                             u"--new-passphrase-fd"_s, u"4"_s};
    QCOMPARE(runWith({{3, goodPassphrase}, {4, otherPassphrase}}, change).code, 0);
    QCOMPARE(checked()[u"comparison"_s][u"same"_s].toInt(), 1);
}

void TestBackups::checksWhatIsNoBackup()
{
    QFile file(m_backup);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Dear Paula") > 0);
    file.close();
    const Ended letter = withBackup({u"check"_s, m_backup});
    QCOMPARE(letter.code, 1);
    QVERIFY(letter.err.contains(u"is not a backup"_s));
    QCOMPARE(withBackup({u"check"_s, m_folder->filePath(u"nothing"_s)}).code, 1);
    QCOMPARE(run({u"check"_s}).code, 2);
}

void TestBackups::restoresAVaultThatIsMissing()
{
    QCOMPARE(backUpTo(m_backup).code, 0);
    keyring::outputOf(u"secret-tool"_s, {u"clear"_s, u"server"_s, u"Countersign"_s});
    QCOMPARE(keyring::itemCount(), 0);
    QVERIFY(run({u"list"_s}).err.contains(u"missing"_s));
    QCOMPARE(withBackup({u"restore"_s, m_backup, u"--merge"_s}).code, 1);
    QCOMPARE(withBackup({u"restore"_s, m_backup, u"--replace"_s}).code, 1);
    QCOMPARE(keyring::itemCount(), 0);

    const Ended restored = withBackup({u"restore"_s, m_backup, u"--replace"_s, u"--yes"_s});
    QCOMPARE(restored.code, 0);
    QVERIFY(keyring::itemCount() > 0);
    // Whether the lost vault had a passphrase nobody knows, so it is said that this one has none.
    QVERIFY(restored.err.contains(u"no passphrase of its own"_s));
    QCOMPARE(accounts(), QStringList{u"Acme bob"_s});
    QCOMPARE(add(uri(u"Bolt"_s, u"eve"_s, otherSecret)).code, 0);
}

void TestBackups::restoresOverADamagedFile()
{
    QCOMPARE(backUpTo(m_backup).code, 0);
    const QString vault = m_folder->filePath(u"vault"_s);
    const QStringList onVault{u"--vault"_s, vault};
    for (const QByteArray &damage : {QByteArray("{\"version\":1,\"head"), QByteArray("\0\1\2", 3), QByteArray()}) {
        QFile::remove(vault);
        QVERIFY(QDir(settingsFolder() + u"/vaults"_s).removeRecursively());
        QCOMPARE(makeVaultFile(vault).code, 0);
        QFile file(vault);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(damage) == damage.size());
        file.close();
        QCOMPARE(runOn(vault, {u"list"_s}).code, 1);
        const Ended restored = withBackup(QStringList{u"restore"_s, m_backup, u"--replace"_s, u"--yes"_s} + onVault);
        QVERIFY2(restored.code == 0, qPrintable(restored.err));
        QCOMPARE(accountsIn(runOn(vault, {u"list"_s, u"--json"_s}, {}, otherPassphrase)), QStringList{u"Acme bob"_s});
        if (!damage.isEmpty())
            QVERIFY(restored.out.contains(u"is kept in"_s));
    }
    QCOMPARE(accounts(), QStringList{u"Acme bob"_s});
}

void TestBackups::replacesAVaultAndKeepsACopy()
{
    QCOMPARE(backUpTo(m_backup).code, 0);
    QCOMPARE(run({u"remove"_s, u"bob"_s, u"--yes"_s}).code, 0);
    QCOMPARE(add(uri(u"Bolt"_s, u"eve"_s, otherSecret)).code, 0);
    const Ended restored = withBackup({u"restore"_s, m_backup, u"--replace"_s, u"--yes"_s});
    QCOMPARE(restored.code, 0);
    // The vault keeps its own way in: the keychain alone.
    QCOMPARE(accounts(), QStringList{u"Acme bob"_s});
    QCOMPARE(safetyCopies().size(), 1);
    m_backup = settingsFolder() + u"/safety-copies/"_s + safetyCopies().first();
    QVERIFY(isOwnersOnly(m_backup));
    QVERIFY(!contentOf(m_backup).contains("Bolt"));
    QCOMPARE(texts(checked()[u"comparison"_s][u"onlyInBackup"_s]), QStringList{u"Bolt (eve)"_s});
}

void TestBackups::replacesWithoutThePassphraseOfTheVault()
{
    QCOMPARE(backUpTo(m_backup).code, 0);
    const QStringList set{u"passphrase"_s, u"set"_s, u"--new-passphrase-fd"_s, u"3"_s};
    QCOMPARE(runWith({{3, u"nobody remembers this long one"_s}}, set).code, 0);
    QCOMPARE(withBackup({u"restore"_s, m_backup, u"--replace"_s, u"--yes"_s}).code, 0);
    QCOMPARE(accountsIn(withBackup({u"list"_s, u"--json"_s})), QStringList{u"Acme bob"_s});
    QCOMPARE(safetyCopies().size(), 1);
}

void TestBackups::mergesWhatIsNotHere()
{
    QCOMPARE(backUpTo(m_backup).code, 0);
    QCOMPARE(run({u"remove"_s, u"bob"_s, u"--yes"_s}).code, 0);
    QCOMPARE(add(uri(u"Bolt"_s, u"eve"_s, otherSecret)).code, 0);
    QCOMPARE(withBackup({u"restore"_s, m_backup, u"--merge"_s}).code, 0);
    QCOMPARE(accounts(), (QStringList{u"Bolt eve"_s, u"Acme bob"_s}));
    // Once more adds nothing.
    QCOMPARE(withBackup({u"restore"_s, m_backup, u"--merge"_s}).code, 0);
    QCOMPARE(accounts().size(), 2);
    QCOMPARE(run({u"restore"_s, m_backup, u"--merge"_s, u"--replace"_s}).code, 2);
}

void TestBackups::aFileIsRestoredUnderAPassphrase()
{
    // Into a file that is not there yet, and from a backup that anybody can read.
    const QString vault = m_folder->filePath(u"vault"_s);
    const QStringList restore{u"restore"_s, m_backup, u"--replace"_s, u"--yes"_s, u"--vault"_s, vault};
    QFile plain(m_backup);
    QVERIFY(plain.open(QIODevice::WriteOnly));
    plain.write(R"({"version":1,"header":{"slots":null,"params":null},"db":{"version":3,"entries":[
        {"type":"totp","uuid":"01234567-89ab-4def-8123-456789abcdef","name":"bob","issuer":"Acme","note":"",
         "info":{"secret":"JBSWY3DPEHPK3PXP","algo":"SHA1","digits":6,"period":30}}],"groups":[]}})");
    plain.close();
    QCOMPARE(run(restore).code, 1);
    QVERIFY(!QFile::exists(vault));
    QCOMPARE(runWith({{3, goodPassphrase}}, restore + QStringList{u"--new-passphrase-fd"_s, u"3"_s}).code, 0);
    QVERIFY(!contentOf(vault).contains("JBSWY3DPEHPK3PXP"));
    QCOMPARE(accountsIn(runOn(vault, {u"list"_s, u"--json"_s})), QStringList{u"Acme bob"_s});
}

void TestBackups::asksBeforeItReplaces()
{
    QCOMPARE(backUpTo(m_backup).code, 0);
    QCOMPARE(add(uri(u"Bolt"_s, u"eve"_s, otherSecret)).code, 0);
    Terminal terminal({u"restore"_s, m_backup, u"--replace"_s});
    QTRY_VERIFY_WITH_TIMEOUT(terminal.written().contains(u"Passphrase of the backup"_s) && !terminal.echoes(),
                             patience);
    terminal.type(otherPassphrase + u'\r');
    QTRY_VERIFY_WITH_TIMEOUT(terminal.written().contains(u"Type y for yes"_s) && terminal.echoes(), patience);
    terminal.type(u"\r"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!terminal.isRunning(), patience);
    QCOMPARE(terminal.exitCode(), 1);
    QCOMPARE(accounts().size(), 2);
    QVERIFY(safetyCopies().isEmpty());
}

void TestBackups::stillBringsBackRemovedAccounts()
{
    QCOMPARE(run({u"remove"_s, u"bob"_s, u"--yes"_s}).code, 0);
    QCOMPARE(run({u"restore"_s, u"bob"_s}).code, 0);
    QCOMPARE(accounts(), QStringList{u"Acme bob"_s});
    QCOMPARE(backUpTo(m_backup).code, 0);
    const Ended hint = run({u"restore"_s, m_backup});
    QCOMPARE(hint.code, 1);
    QVERIFY(hint.err.contains(u"--merge"_s));
}

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
