// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/programdate.h"
#include "core/vault/clockproof.h"
#include "tests/support/sample.h"

#include <QDateTime>
#include <QTest>

using namespace countersign;
using namespace countersign::test;

namespace {

constexpr qint64 now = 1'700'000'000;
constexpr qint64 year = qint64{365} * 86'400;

Token dated(qint64 addedAt, qint64 lastUsedAt, qint64 codeUsedAt)
{
    TokenFields fields;
    fields.issuer = QStringLiteral("Example");
    fields.secret = secretOf("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    fields.addedAt = addedAt;
    fields.lastUsedAt = lastUsedAt;
    fields.recoveryCodes = {{Secret::fromBytes("made-up"), codeUsedAt}};
    return tokenOf(fields);
}

} // namespace

class ClockProofTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyDateOfAVaultCounts()
    {
        Vault vault = Vault::empty();
        QCOMPARE(latestMoment(vault), 0);
        vault.tokens = {dated(10, 0, 0)};
        QCOMPARE(latestMoment(vault), 10);
        vault.tokens.append(dated(10, 20, 0));
        QCOMPARE(latestMoment(vault), 20);
        vault.tokens.append(dated(10, 20, 30));
        QCOMPARE(latestMoment(vault), 30);
        vault.removed = {{dated(0, 40, 0), 35}};
        QCOMPARE(latestMoment(vault), 40);
        vault.removed = {{dated(0, 40, 0), 50}};
        QCOMPARE(latestMoment(vault), 50);
    }

    void whatIsProven_data()
    {
        QTest::addColumn<qint64>("latest");
        QTest::addColumn<qint64>("made");
        QTest::addColumn<ClockProof>("proof");
        QTest::newRow("nothing known") << qint64{0} << qint64{0} << ClockProof::None;
        QTest::newRow("as it should be") << now - 5 << now - year << ClockProof::None;
        QTest::newRow("another computer, a little ahead") << now + 60 << qint64{0} << ClockProof::None;
        QTest::newRow("behind the vault") << now + 61 << qint64{0} << ClockProof::BeforeVault;
        QTest::newRow("a slip in the file") << now + 2 * year << qint64{0} << ClockProof::None;
        QTest::newRow("before the program") << qint64{0} << now + 1 << ClockProof::BeforeProgram;
        QTest::newRow("before both") << now + year << now + 1 << ClockProof::BeforeProgram;
    }

    void whatIsProven()
    {
        QFETCH(qint64, latest);
        QFETCH(qint64, made);
        QTEST(clockProof(now, latest, made), "proof");
    }

    void theProgramWasMadeBeforeItRuns()
    {
        QVERIFY(programMadeAt() > 1'760'000'000);
        QVERIFY(programMadeAt() <= QDateTime::currentSecsSinceEpoch());
    }
};

QTEST_GUILESS_MAIN(ClockProofTest)
#include "tst_clockproof.moc"
