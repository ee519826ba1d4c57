// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/otp/motp.h"
#include "tests/support/pressing.h"
#include "ui/edit/manualentry.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <optional>

using namespace countersign;
using namespace countersign::test;

namespace {

constexpr qint64 start = 1'700'000'010'000;

/// The form, with the kind of Mobile-OTP chosen.
struct Form
{
    Form()
    {
        part<QLineEdit>(&entry, "issuer")->setText(QStringLiteral("Harbour"));
        auto *kind = part<QComboBox>(&entry, "kind");
        kind->setCurrentIndex(kind->findData(static_cast<int>(TokenKind::Motp)));
        part<QLineEdit>(&entry, "pin")->setText(QStringLiteral("4711"));
        QObject::connect(&entry, &ManualEntry::entered, &entry, [this](const Token &token) { entered = token; });
        entry.show();
    }

    void type(const char *key)
    {
        secret()->clear();
        QTest::keyClicks(secret(), QString::fromLatin1(key));
    }
    QLineEdit *secret() { return part<QLineEdit>(&entry, "secret"); }
    QString advice() { return part<QLabel>(&entry, "secretAdvice")->text(); }
    QColor colour() { return part<QLabel>(&entry, "secretAdvice")->palette().color(QPalette::WindowText); }
    bool mayAdd() { return part<QPushButton>(&entry, "add")->isEnabled(); }

    ManualEntry entry{[] { return start; }};
    /// What was taken in, in hexadecimal; nothing while the form is open.
    QByteArray key() const
    {
        return entered ? motp::writtenKey((*entered)->secret).view().toByteArray() : QByteArray();
    }

    std::optional<Token> entered;
};

} // namespace

class ManualEntryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMotpKeyInBlocks();
    void aMotpKeyThatIsNone();
    void anEditedMotpKeyStays();
};

void ManualEntryTest::aMotpKeyInBlocks()
{
    Form form;
    form.type("E315 2AFE E625 99C8");
    QVERIFY2(form.mayAdd(), qPrintable(form.advice()));
    press(&form.entry, "add");
    QCOMPARE(form.key(), QByteArray("e3152afee62599c8"));
}

void ManualEntryTest::aMotpKeyThatIsNone()
{
    Form form;
    form.type("e315 2afe e625 99co");
    QVERIFY2(form.advice().contains(QStringLiteral("“o”")), qPrintable(form.advice()));
    QVERIFY2(form.advice().contains(QStringLiteral("0 to 9")), qPrintable(form.advice()));
    QVERIFY(!form.mayAdd());
    const QColor urgent = form.colour();
    // What still lacks a digit is said as well, but not in red while one types.
    form.type("e315 2afe e625 99c");
    QVERIFY2(form.advice().contains(QStringLiteral("lacks a digit")), qPrintable(form.advice()));
    QVERIFY(!form.mayAdd());
    QVERIFY(form.colour() != urgent);
    // None of which Base32 has not got: it would pass for another key.
    form.type("2345 6723 4567 234");
    QVERIFY(!form.mayAdd());
}

void ManualEntryTest::anEditedMotpKeyStays()
{
    TokenFields fields;
    fields.kind = TokenKind::Motp;
    fields.issuer = QStringLiteral("Harbour");
    fields.secret = Secret::fromBytes(QByteArray::fromHex("e3152afee62599c8"));
    fields.moving = TimeStep{10};
    fields.pin = Secret::fromBytes("4711");
    Form form;
    form.entry.edit(*Token::make(std::move(fields)));
    QCOMPARE(form.secret()->text(), QStringLiteral("e3152afee62599c8"));
    part<QLineEdit>(&form.entry, "issuer")->setText(QStringLiteral("Pier"));
    press(&form.entry, "add");
    QCOMPARE(form.key(), QByteArray("e3152afee62599c8"));
}

QTEST_MAIN(ManualEntryTest)
#include "tst_manualentry.moc"
