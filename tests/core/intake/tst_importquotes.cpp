// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Quotes and escapes in files of other programs that are written in lines.
#include "core/base/files.h"
#include "core/intake/importers.h"
#include "tests/support/shared.h"

#include <QTest>

using namespace countersign;
using namespace countersign::test;

class ImportQuotesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aQuoteThatIsNeverClosedIsDamage();
    void quotedFieldsAreRead();
    void escapesInSettings_data();
    void escapesInSettings();
};

namespace {

constexpr const char *head = "name,username,otpauth\n";
constexpr const char *row = ",ana,otpauth://totp/A?secret=GEZDGNBVGY3TQOJQ\n";

Result<Incoming> readText(const QByteArray &content, const char *password = "")
{
    return importers::read(ForeignFile(Secret::fromBytes(content)), Secret::fromBytes(password));
}

} // namespace

void ImportQuotesTest::aQuoteThatIsNeverClosedIsDamage()
{
    // The rows behind it would all be one field, and missed by nobody.
    const auto incoming = readText(QByteArray(head) + "First" + row + "\"Second" + row + "Third" + row);
    QVERIFY(!incoming);
    QCOMPARE(incoming.error().reason, Reason::ForeignFileDamaged);
}

void ImportQuotesTest::quotedFieldsAreRead()
{
    const auto incoming = readText(QByteArray(head) + "\"First, \"\"the\"\"\none\"" + row + "\"Second\"" + row
                                   + "Third,ana,\"otpauth://totp/A?secret=GEZDGNBVGY3TQOJQ\"");
    QVERIFY(incoming);
    QCOMPARE(incoming->tokens.size(), 3);
}

void ImportQuotesTest::escapesInSettings_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QString>("read");
    QTest::newRow("plain") << QByteArray("ana") << QStringLiteral("ana");
    QTest::newRow("in UTF-8") << QByteArray("zo\xc3\xab") << QStringLiteral("zoë");
    QTest::newRow("escaped") << QByteArray(R"(zo\xeb)") << QStringLiteral("zoë");
    QTest::newRow("escaped before a digit") << QByteArray(R"(zo\xeb\x61)") << QStringLiteral("zoëa");
    QTest::newRow("quoted") << QByteArray(R"("ana, \"the\" one; \\ and all")")
                            << QStringLiteral(R"(ana, "the" one; \ and all)");
    QTest::newRow("with an @") << QByteArray("@@ana") << QStringLiteral("@ana");
}

void ImportQuotesTest::escapesInSettings()
{
    const QString path = sharedPath(QStringLiteral("formats/fixtures/keysmith/keysmith_after-adding.ini"));
    if (path.isEmpty())
        QSKIP("the reference files are not here");
    QFETCH(QByteArray, written);
    auto content = readFile(path, 1 << 20);
    QVERIFY(content && content->contains("account=valid-totp-sample-1"));
    content->replace("account=valid-totp-sample-1", "account=" + written);
    const auto incoming = readText(*content, "password");
    QVERIFY(incoming);
    QCOMPARE(incoming->tokens.size(), 1);
    QTEST(incoming->tokens.first().token->account, "read");
}

QTEST_APPLESS_MAIN(ImportQuotesTest)
#include "tst_importquotes.moc"
