// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/clocktrust.h"
#include "tests/cli/program.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>

using namespace countersign;
using namespace countersign::cli::test;

namespace {

constexpr qint64 day = 86'400;

/// A vault document whose only account was added then (Unix seconds).
QByteArray documentAddedAt(qint64 then)
{
    return "{\"db\":{\"countersign\":{\"entries\":{\"3f2b8c1e-5a77-4a0e-9c39-0d7a6b1f2e11\":{\"added\":"
           + QByteArray::number(then)
           + "}},\"id\":\"7c1d1f8e-9d0b-4b53-8f5c-2f6f0c9f4a10\",\"removed\":[],\"revision\":1,\"setAside\":[],"
             "\"version\":1},"
             "\"entries\":[{\"favorite\":false,\"groups\":[],\"icon\":null,\"info\":{\"algo\":\"SHA1\",\"digits\":6,"
             "\"period\":30,\"secret\":\"JBSWY3DPEHPK3PXP\"},\"issuer\":\"Example\",\"name\":\"alice\",\"note\":\"\","
             "\"type\":\"totp\",\"uuid\":\"3f2b8c1e-5a77-4a0e-9c39-0d7a6b1f2e11\"}],\"groups\":[],\"version\":3},"
             "\"header\":{\"params\":null,\"slots\":null},\"version\":1}";
}

} // namespace

/// What the program remarks on a clock that cannot be right.
class TestClock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!isReady())
            QSKIP("runs under tests/support/keyring-session, with COUNTERSIGN_CLI naming the program");
    }
    void init() { QVERIFY(startAfresh()); }

    void aClockBehindTheVaultIsRemarkedOn()
    {
        fill(QDateTime::currentSecsSinceEpoch() + 3 * day);
        const Ended all = run({u"code"_s});
        QCOMPARE(all.code, 0);
        QVERIFY(all.out.contains(u"Example"_s));
        // A clock that the system keeps in step is right, and whoever wrote the vault was ahead.
        const qsizetype remarks = clockWordNow() == ClockWord::Kept ? 0 : 1;
        QCOMPARE(all.err.count(u"clock"_s), remarks);
        const Ended one = run({u"code"_s, u"example"_s});
        QCOMPARE(one.out.trimmed().size(), 6);
        QCOMPARE(one.err.count(u"clock"_s), remarks);
        // For programs, and for a moment of one's own, there is nothing to remark.
        QCOMPARE(run({u"code"_s, u"--json"_s}).err, QString());
        QCOMPARE(run({u"code"_s, u"--at"_s, u"59"_s}).err, QString());
    }

    void aClockAfterTheVaultIsNot()
    {
        fill(QDateTime::currentSecsSinceEpoch() - 3 * day);
        QCOMPARE(run({u"code"_s}).err, QString());
    }

private:
    void fill(qint64 addedAt)
    {
        const QString path = m_folder.filePath(u"vault.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(documentAddedAt(addedAt));
        file.close();
        const Ended restored = run({u"restore"_s, path, u"--replace"_s, u"--yes"_s});
        QVERIFY2(restored.code == 0, qPrintable(restored.err));
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
