// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two programs save into one vault file at once, 200 times each: all 400 changes are in it afterwards.
#include "core/base/files.h"
#include "tests/support/faults/tracedrun.h"
#include "tests/support/faults/vaultfolder.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

using namespace countersign;
using namespace countersign::faults;

class FaultsSaversTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyOverwritesAnotherOnesChange()
    {
        const VaultFolder folder;
        QElapsedTimer taken;
        taken.start();
        QProcess one;
        QProcess other;
        start(one, folder, QStringLiteral("one"));
        start(other, folder, QStringLiteral("other"));
        for (QProcess *process : {&one, &other}) {
            QVERIFY(process->waitForFinished(240'000));
            QCOMPARE(process->readAllStandardOutput().trimmed(), "saved");
            QCOMPARE(process->exitCode(), 0);
        }
        QCOMPARE(readFile(folder.vault(), 1000).value_or(QByteArray()), "one 200 other 200");
        QCOMPARE(folder.marked(), 400);
        QCOMPARE(folder.rubbish(), QString());
        qInfo("400 saves in %lld ms", taken.elapsed());
    }

private:
    static void start(QProcess &process, const VaultFolder &folder, const QString &name)
    {
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(savevault(),
                      {QStringLiteral("count"), folder.settings(), folder.vault(), name, QStringLiteral("200")});
    }
};

QTEST_GUILESS_MAIN(FaultsSaversTest)
#include "tst_savers.moc"
