// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QDirIterator>
#include <QTemporaryDir>

using namespace countersign;
using namespace countersign::cli::test;

namespace {

/// Every file below a folder with what is in it.
QMap<QString, QByteArray> filesIn(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator each(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile file(each.next());
        if (file.open(QIODevice::ReadOnly))
            files.insert(QDir(folder).relativeFilePath(file.fileName()), file.readAll());
    }
    return files;
}

QJsonObject whereIs(const QStringList &more = {})
{
    return QJsonDocument::fromJson(run(QStringList{u"where"_s, u"--json"_s} + more).out.toUtf8()).object();
}

} // namespace

/// Where vaults are kept: moved between keychain and file, and files of other people beside one's own vault.
class TestPlaces : public QObject
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
        m_file = m_folder->filePath(u"vault.json"_s);
    }

    void movesToAFileAndBack();
    void aPlaceThatIsTakenStays();
    void beginsInAFileWhereThereIsNoKeychain();
    void saysWhereItIs();
    void aForeignFileTouchesNothingOfYours();
    void yourOwnFileByItsNameIsYourVault();
    void watchFollowsTheVault();
    void missingAndOlderNeedAWord();

private:
    Ended moveToFile(const QString &path)
    {
        return runWith({{3, goodPassphrase}}, {u"move"_s, u"--to"_s, path, u"--new-passphrase-fd"_s, u"3"_s});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestPlaces::movesToAFileAndBack()
{
    QCOMPARE(add(uri(u"Acme"_s, u"bob"_s)).code, 0);
    QVERIFY(keyring::itemCount() > 0);
    // Nobody is asked for a passphrase in vain, and without one nothing moves.
    QCOMPARE(run({u"move"_s, u"--to"_s, m_file}).code, 1);
    QVERIFY(!QFile::exists(m_file));

    const Ended moved = moveToFile(m_file);
    QCOMPARE(moved.code, 0);
    QVERIFY(moved.out.contains(m_file));
    QCOMPARE(keyring::itemCount(), 0);
    QCOMPARE(whereIs()[u"file"_s].toString(), m_file);
    QCOMPARE(run({u"list"_s}).code, 1);
    const QStringList handed{u"--passphrase-fd"_s, u"3"_s};
    QCOMPARE(accountsIn(runWith({{3, goodPassphrase}}, QStringList{u"list"_s, u"--json"_s} + handed)),
             QStringList{u"Acme bob"_s});
    QCOMPARE(runWith({{3, goodPassphrase}}, QStringList{u"add"_s, u"--uri"_s} + handed,
                     uri(u"Bolt"_s, u"eve"_s, u"NBSWY3DPFQQHO33S"_s))
                 .code,
             0);
    QCOMPARE(keyring::itemCount(), 0);

    QCOMPARE(runWith({{3, goodPassphrase}}, QStringList{u"move"_s, u"--to-keychain"_s} + handed).code, 0);
    QVERIFY(!QFile::exists(m_file));
    QVERIFY(keyring::itemCount() > 0);
    // The passphrase came along.
    QCOMPARE(run({u"list"_s}).code, 1);
    QCOMPARE(accountsIn(runWith({{3, goodPassphrase}}, QStringList{u"list"_s, u"--json"_s} + handed)),
             (QStringList{u"Acme bob"_s, u"Bolt eve"_s}));
}

void TestPlaces::aPlaceThatIsTakenStays()
{
    QCOMPARE(makeVaultFile(m_file, otherPassphrase).code, 0);
    QCOMPARE(add(uri(u"Acme"_s, u"bob"_s)).code, 0);
    const auto before = filesIn(m_folder->path());
    const Ended refused = moveToFile(m_file);
    QCOMPARE(refused.code, 1);
    QVERIFY(refused.err.contains(u"already"_s));
    QCOMPARE(filesIn(m_folder->path()), before);
    QCOMPARE(accountsIn(run({u"list"_s, u"--json"_s})), QStringList{u"Acme bob"_s});
    const Ended nowhere = moveToFile(m_folder->filePath(u"no such folder/vault"_s));
    QCOMPARE(nowhere.code, 1);
    QCOMPARE(accountsIn(run({u"list"_s, u"--json"_s})), QStringList{u"Acme bob"_s});
    QCOMPARE(whereIs()[u"place"_s].toString(), u"keychain"_s);
}

void TestPlaces::beginsInAFileWhereThereIsNoKeychain()
{
    QVERIFY(keyring::control(u"--stop"_s));
    QCOMPARE(run({u"list"_s}).code, 1);
    QCOMPARE(moveToFile(m_file).code, 0);
    const Ended added =
        runWith({{3, goodPassphrase}}, {u"add"_s, u"--uri"_s, u"--passphrase-fd"_s, u"3"_s}, uri(u"Acme"_s, u"bob"_s));
    QCOMPARE(added.code, 0);
    QCOMPARE(accountsIn(runOn(m_file, {u"list"_s, u"--json"_s})), QStringList{u"Acme bob"_s});
}

void TestPlaces::saysWhereItIs()
{
    QJsonObject nowhere = whereIs();
    QCOMPARE(nowhere[u"place"_s].toString(), u"keychain"_s);
    QCOMPARE(nowhere[u"exists"_s].toBool(), false);
    QVERIFY(nowhere[u"sealed"_s].isNull() && nowhere[u"lastGoodBackup"_s].isNull() && nowhere[u"problem"_s].isNull());
    QCOMPARE(add(uri(u"Acme"_s, u"bob"_s)).code, 0);
    QCOMPARE(whereIs()[u"exists"_s].toBool(), true);
    QCOMPARE(whereIs()[u"sealed"_s].toBool(true), false);
    QVERIFY(whereIs()[u"name"_s].toString().contains(u"Keyring"_s));
    QVERIFY(run({u"where"_s}).out.contains(u"without a passphrase of its own"_s));

    QCOMPARE(makeVaultFile(m_file).code, 0);
    const QJsonObject file = whereIs({u"--vault"_s, m_file});
    QCOMPARE(file[u"place"_s].toString(), u"file"_s);
    QCOMPARE(file[u"sealed"_s].toBool(), true);
    QVERIFY(QFile::remove(m_file));
    const Ended missing = run({u"where"_s, u"--json"_s, u"--vault"_s, m_file});
    QCOMPARE(missing.code, 1);
    QVERIFY(QJsonDocument::fromJson(missing.out.toUtf8())[u"problem"_s].toString().contains(u"missing"_s));
}

void TestPlaces::aForeignFileTouchesNothingOfYours()
{
    QCOMPARE(add(uri(u"Mine"_s, u"me"_s)).code, 0);
    const auto before = filesIn(settingsFolder());
    QCOMPARE(makeVaultFile(m_file).code, 0);
    QCOMPARE(runOn(m_file, {u"add"_s, u"--uri"_s}, uri(u"Theirs"_s, u"them"_s, u"NBSWY3DPFQQHO33S"_s)).code, 0);
    QCOMPARE(accountsIn(runOn(m_file, {u"list"_s, u"--json"_s})), QStringList{u"Theirs them"_s});

    QMap<QString, QByteArray> own;
    QSet<QString> folders;
    const auto after = filesIn(settingsFolder());
    for (auto file = after.begin(); file != after.end(); ++file) {
        if (!file.key().startsWith(u"vaults/"_s))
            own.insert(file.key(), file.value());
        else
            folders.insert(file.key().section(u'/', 1, 1));
    }
    QCOMPARE(own, before);
    // One folder for one file, by whatever name and from wherever it is called.
    QDir::setCurrent(m_folder->path());
    QCOMPARE(accountsIn(runOn(u"./vault.json"_s, {u"list"_s, u"--json"_s})), QStringList{u"Theirs them"_s});
    QDir::setCurrent(u"/"_s);
    QCOMPARE(folders.size(), 1);
    QVERIFY(QRegularExpression(u"^[0-9a-f]{16}$"_s).match(*folders.begin()).hasMatch());
    QCOMPARE(QDir(settingsFolder() + u"/vaults"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);

    // Missing is not empty, for each by itself.
    QVERIFY(QFile::remove(m_file));
    const Ended missing = run({u"list"_s, u"--vault"_s, m_file});
    QCOMPARE(missing.code, 1);
    QVERIFY(missing.err.contains(u"missing"_s));
    QCOMPARE(accountsIn(run({u"list"_s, u"--json"_s})), QStringList{u"Mine me"_s});
}

void TestPlaces::yourOwnFileByItsNameIsYourVault()
{
    QCOMPARE(add(uri(u"Mine"_s, u"me"_s)).code, 0);
    QCOMPARE(moveToFile(m_file).code, 0);
    const QString link = m_folder->filePath(u"another name"_s);
    QVERIFY(QFile::link(m_file, link));
    for (const QString &name : {m_file, link})
        QCOMPARE(accountsIn(runOn(name, {u"list"_s, u"--json"_s})), QStringList{u"Mine me"_s});
    QVERIFY(!QFile::exists(settingsFolder() + u"/vaults"_s));
}

void TestPlaces::watchFollowsTheVault()
{
    QCOMPARE(add(uri(u"Acme"_s, u"bob"_s)).code, 0);
    const QStringList set{u"passphrase"_s, u"set"_s, u"--new-passphrase-fd"_s, u"3"_s};
    QCOMPARE(runWith({{3, goodPassphrase}}, set).code, 0);
    QProcess watch;
    handOn(watch, {{3, goodPassphrase}});
    watch.start(program(), {u"watch"_s, u"--passphrase-fd"_s, u"3"_s});
    QByteArray out;
    QTRY_VERIFY_WITH_TIMEOUT((out += watch.readAllStandardOutput(), out.contains("Acme")), patience);
    QCOMPARE(runWith({{3, goodPassphrase}}, {u"move"_s, u"--to"_s, m_file, u"--passphrase-fd"_s, u"3"_s}).code, 0);
    QCOMPARE(runOn(m_file, {u"add"_s, u"--uri"_s}, uri(u"Bolt"_s, u"eve"_s, u"NBSWY3DPFQQHO33S"_s)).code, 0);
    QTRY_VERIFY_WITH_TIMEOUT((out += watch.readAllStandardOutput(), out.contains("Bolt")), patience);
    watch.terminate();
    QVERIFY(watch.waitForFinished());
}

void TestPlaces::missingAndOlderNeedAWord()
{
    QCOMPARE(makeVaultFile(m_file).code, 0);
    const QString old = m_folder->filePath(u"old"_s);
    QVERIFY(QFile::copy(m_file, old));
    QCOMPARE(runOn(m_file, {u"add"_s, u"--uri"_s}, uri(u"Acme"_s, u"bob"_s)).code, 0);
    QVERIFY(QFile::remove(m_file) && QFile::copy(old, m_file));
    const Ended older = runOn(m_file, {u"list"_s});
    QCOMPARE(older.code, 1);
    QVERIFY(older.err.contains(u"older"_s));
    QCOMPARE(runOn(m_file, {u"list"_s, u"--older"_s}).code, 0);

    QVERIFY(QFile::remove(m_file));
    const QStringList set{u"passphrase"_s, u"set"_s, u"--vault"_s, m_file, u"--new-passphrase-fd"_s, u"3"_s};
    QVERIFY(runWith({{3, goodPassphrase}}, set).err.contains(u"missing"_s));
    QVERIFY(!QFile::exists(m_file));
    QCOMPARE(runWith({{3, goodPassphrase}}, set + QStringList{u"--fresh"_s}).code, 0);
    QCOMPARE(runOn(m_file, {u"list"_s, u"--json"_s}).array().size(), 0);
}

QTEST_GUILESS_MAIN(TestPlaces)
#include "tst_places.moc"
