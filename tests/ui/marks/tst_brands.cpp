// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/marks/brands.h"

#include <QFileInfo>
#include <QTest>

using namespace countersign;

/// A made-up collection of four brands: which issuers are theirs, and above all which are not.
class BrandsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsWhoItIs_data();
    void findsWhoItIs();
    void aFolderThatIsNotThereHasNone();
    void insideEveryNameLeadsToADrawing();

private:
    Brands m_brands{QStringLiteral(COUNTERSIGN_TEST_DATA "/brands")};
};

void BrandsTest::findsWhoItIs_data()
{
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("brand");
    const std::pair<const char *, const char *> names[] = {
        {"Voyage", "voyage"},
        {"VOYAGE", "voyage"},
        {" voyage ", "voyage"},
        {"Voyage Enterprise", "voyage"},
        {"Voyage: my.server", "voyage"},
        {"voyage.com", "voyage"},
        {"login.voyage.co.uk", "voyage"},
        {"Harbour Mail", "harbour"},
        {"HarbourMail", "harbour"},
        {"harbour-mail (work)", "harbour"},
        {"Harboúr Mail", "harbour"},
        {"Lantern", "lantern"},
        {"Lantern account", "lantern"},
        {"lantern.io", "lantern"},
        {"otter.org", "otter"},
        // A wrong sign is worse than none.
        {"Voyagers", ""},
        {"Bon Voyage", ""},
        {"Voyag", ""},
        {"Harbour", ""},
        {"Harbour Mailing Ltd", ""},
        {"Lantern Ltd", ""},
        {"Lanterns", ""},
        {"Otter", ""},
        {"voyage.example.com", ""},
        {"lantern.example.com", ""},
        {"", ""},
        {"...", ""},
        {"com", ""},
    };
    for (const auto &[issuer, brand] : names)
        QTest::newRow(issuer) << QString::fromUtf8(issuer) << QString::fromLatin1(brand);
}

void BrandsTest::findsWhoItIs()
{
    QFETCH(QString, issuer);
    QFETCH(QString, brand);
    const std::optional<Brand> found = m_brands.find(issuer);
    QCOMPARE(found ? QFileInfo(found->sign).baseName() : QString(), brand);
    if (found) {
        QVERIFY(found->colour.isValid());
        QVERIFY(QFileInfo::exists(found->sign));
    }
}

void BrandsTest::aFolderThatIsNotThereHasNone()
{
    const Brands none(QStringLiteral("/nowhere"));
    QCOMPARE(none.size(), 0);
    QVERIFY(!none.find(QStringLiteral("Voyage")));
}

void BrandsTest::insideEveryNameLeadsToADrawing()
{
    if (brandsInside().size() == 0)
        QSKIP("This program was built without brand icons.");
    const std::pair<const char *, const char *> known[] = {
        {"GitHub", "github"},
        {"GitHub Enterprise", "github"},
        {"Google", "google"},
        {"accounts.google.com", "google"},
        {"Steam", "steam"},
        {"Steampunk Ltd", ""},
        {"Apple Bank", ""},
        {"Target Practice", ""},
        {"ProtonMail", "protonmail"},
        {"Nordbank", ""},
        {"Archive", ""},
    };
    for (const auto &[issuer, brand] : known) {
        const std::optional<Brand> found = brandsInside().find(QString::fromLatin1(issuer));
        QCOMPARE(found ? QFileInfo(found->sign).baseName() : QString(), QString::fromLatin1(brand));
        QVERIFY(!found || QFileInfo::exists(found->sign));
    }
}

QTEST_MAIN(BrandsTest)
#include "tst_brands.moc"
