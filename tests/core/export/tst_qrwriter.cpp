// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/qrwriter.h"

#include "core/intake/qrreader.h"
#include "core/otp/keyuri.h"
#include "tests/support/sample.h"

#include <QTest>

using namespace countersign;
using namespace countersign::test;

namespace {

QImage drawn(const QrModules &modules)
{
    constexpr int scale = 4;
    const int side = modules.side() + 2 * QrModules::quietZone;
    QImage picture(side, side, QImage::Format_Grayscale8);
    picture.fill(Qt::white);
    for (int y = 0; y < modules.side(); ++y)
        for (int x = 0; x < modules.side(); ++x)
            if (modules.isDark(x, y))
                picture.setPixel(x + QrModules::quietZone, y + QrModules::quietZone, qRgb(0, 0, 0));
    return picture.scaled(side * scale, side * scale);
}

} // namespace

class QrWriterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ourOwnReaderReadsIt_data();
    void ourOwnReaderReadsIt();
    void theLongestTextFits();
    void whatIsTooLongIsSaid();
};

void QrWriterTest::ourOwnReaderReadsIt_data()
{
    QTest::addColumn<QByteArray>("text");
    TokenFields counted;
    counted.kind = TokenKind::Hotp;
    counted.issuer = QStringLiteral("Größe & Söhne: Tür");
    counted.account = QStringLiteral("badge 7");
    counted.secret = secretOf("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    counted.moving = Counter{41};
    QTest::newRow("by time") << keyuri::write(tokenOf("Example", "m.okafor@example.org")).view().toByteArray();
    QTest::newRow("by counter") << keyuri::write(tokenOf(counted)).view().toByteArray();
    QTest::newRow("one letter") << QByteArray("A");
    QTest::newRow("long") << "otpauth://totp/" + QByteArray(1500, 'x') + "?secret=GEZDGNBV";
}

void QrWriterTest::ourOwnReaderReadsIt()
{
    QFETCH(QByteArray, text);
    const auto modules = qrwriter::write(Secret::fromBytes(text));
    QVERIFY(modules);
    const auto read = qr::read(drawn(*modules));
    QCOMPARE(read.codes.size(), 1);
    QCOMPARE(read.codes.first().text.toUtf8(), text);
}

void QrWriterTest::theLongestTextFits()
{
    const auto modules = qrwriter::write(Secret::fromBytes(QByteArray(2953, 'x')));
    QVERIFY(modules);
    QCOMPARE(modules->side(), 177);
}

void QrWriterTest::whatIsTooLongIsSaid()
{
    const auto tooLong = qrwriter::write(Secret::fromBytes(QByteArray(2954, 'x')));
    QVERIFY(!tooLong);
    QCOMPARE(tooLong.error().reason, Reason::TooLongForQrCode);
    QVERIFY(!qrwriter::write({}));
}

QTEST_GUILESS_MAIN(QrWriterTest)
#include "tst_qrwriter.moc"
