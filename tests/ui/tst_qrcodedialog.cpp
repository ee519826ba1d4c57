// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/qrreader.h"
#include "core/otp/keyuri.h"
#include "tests/support/pressing.h"
#include "tests/support/vaultscene.h"
#include "ui/details/qrdialog.h"
#include "ui/details/qrpicture.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QApplication>
#include <QPointer>
#include <QTest>

using namespace countersign;
using namespace countersign::test;

namespace {

struct Scene : VaultScene
{
    explicit Scene(const Vault &vault, const char *passphrase = nullptr, int stayMs = QrDialog::usualStayMs)
        : VaultScene(vault, passphrase ? cheapSeal(passphrase) : Seal())
    {
        session.open();
        if (passphrase) {
            [&] { QTRY_COMPARE(session.state(), Session::State::Locked); }();
            (void)answerOf(session.unlock(passphraseOf(passphrase)));
        }
        [&] { QTRY_COMPARE(session.state(), Session::State::Open); }();
        window.resize(420, 600);
        window.show();
        dialog = new QrDialog(session, vault.tokens.first()->id, &window, stayMs);
        dialog->open();
    }

    QrPicture *picture() const { return part<QrPicture>(dialog, "qrPicture"); }
    bool isShown() const { return dialog && picture()->isVisible() && !picture()->isEmpty(); }

    QWidget window;
    QPointer<QrDialog> dialog;
};

Token counted()
{
    TokenFields fields;
    fields.kind = TokenKind::Hotp;
    fields.issuer = QStringLiteral("Door");
    fields.secret = secretOf("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    fields.moving = Counter{7};
    return tokenOf(fields);
}

QString readFrom(QWidget *picture, double ratio)
{
    QImage image(picture->size() * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    picture->render(&image);
    image.setDevicePixelRatio(1);
    const auto read = qr::read(image);
    return read.codes.size() == 1 ? read.codes.first().text : QString();
}

} // namespace

class QrCodeDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void warnsFirst();
    void theCodeSaysTheKeyUri_data();
    void theCodeSaysTheKeyUri();
    void blackOnWhiteInTheDark();
    void asksForThePassphrase();
    void goesAfterAWhile();
    void goesWhenNobodyCanLook();
    void goesWhenTheVaultLocks();
    void goesWithItsAccount();
    void aCounterIsAsItIsNow();
    void tooLongANameIsSaid();
};

void QrCodeDialogTest::warnsFirst()
{
    Scene scene(vaultOf({"Example"}));
    QVERIFY(!scene.picture()->isVisible());
    QVERIFY(scene.picture()->isEmpty());
    QVERIFY(wordsOf(scene.dialog, "qrWarning").contains(QStringLiteral("for good")));
    QCOMPARE(wordsOf(scene.dialog, "qrAccount"), QStringLiteral("Example (m.okafor)"));
    QVERIFY(!part<QWidget>(scene.dialog, "presentPassphrase")->isVisible());
    press(scene.dialog, "go");
    QVERIFY(scene.isShown());
    // A screen reader hears whose it is, and nothing of what it says.
    QCOMPARE(scene.picture()->accessibleName(), QStringLiteral("QR code of Example (m.okafor)"));
}

void QrCodeDialogTest::theCodeSaysTheKeyUri_data()
{
    QTest::addColumn<double>("ratio");
    QTest::newRow("at 100 %") << 1.0;
    QTest::newRow("at 150 %") << 1.5;
    QTest::newRow("at 200 %") << 2.0;
}

void QrCodeDialogTest::theCodeSaysTheKeyUri()
{
    QFETCH(double, ratio);
    const Vault vault = vaultOf({"Example"});
    Scene scene(vault);
    press(scene.dialog, "go");
    QCOMPARE(readFrom(scene.picture(), ratio).toUtf8(), keyuri::write(vault.tokens.first()).view().toByteArray());
}

void QrCodeDialogTest::blackOnWhiteInTheDark()
{
    const QPalette before = QApplication::palette();
    QApplication::setPalette(theme::darkPalette());
    const Vault vault = vaultOf({"Example"});
    Scene scene(vault);
    press(scene.dialog, "go");
    const QImage image = scene.picture()->grab().toImage();
    QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white));
    QVERIFY(!readFrom(scene.picture(), 1).isEmpty());
    QApplication::setPalette(before);
}

void QrCodeDialogTest::asksForThePassphrase()
{
    Scene scene(vaultOf({"Example"}), "lantern");
    QVERIFY(!part<QPushButton>(scene.dialog, "go")->isEnabled());
    type(scene.dialog, "presentPassphrase", "lantrn");
    press(scene.dialog, "go");
    QTRY_VERIFY(!wordsOf(scene.dialog, "qrError").isEmpty());
    QVERIFY(scene.picture()->isEmpty());
    type(scene.dialog, "presentPassphrase", "lantern");
    press(scene.dialog, "go");
    QTRY_VERIFY(scene.isShown());
}

void QrCodeDialogTest::goesAfterAWhile()
{
    Scene scene(vaultOf({"Example"}), nullptr, 1);
    // The warning may be read for as long as that takes.
    QTest::qWait(20);
    QVERIFY(scene.dialog && scene.dialog->isVisible());
    part<QPushButton>(scene.dialog, "go")->click();
    QTRY_VERIFY(!scene.dialog);
}

void QrCodeDialogTest::goesWhenNobodyCanLook()
{
    Scene scene(vaultOf({"Example"}));
    press(scene.dialog, "go");
    QVERIFY(scene.isShown());
    scene.window.showMinimized();
    QTRY_VERIFY(!scene.dialog);
}

void QrCodeDialogTest::goesWhenTheVaultLocks()
{
    Scene scene(vaultOf({"Example"}), "lantern");
    type(scene.dialog, "presentPassphrase", "lantern");
    press(scene.dialog, "go");
    QTRY_VERIFY(scene.isShown());
    scene.session.lock();
    QTRY_VERIFY(!scene.dialog);
}

void QrCodeDialogTest::goesWithItsAccount()
{
    const Vault vault = vaultOf({"Example", "Other"});
    Scene scene(vault);
    press(scene.dialog, "go");
    QVERIFY(scene.isShown());
    QVERIFY(answerOf(scene.session.apply(changes::remove({vault.tokens.first()->id}, 5))));
    QTRY_VERIFY(!scene.dialog);
}

void QrCodeDialogTest::aCounterIsAsItIsNow()
{
    Vault vault = Vault::empty();
    vault.tokens.append(counted());
    Scene scene(vault);
    QVERIFY(scene.dialog->findChildren<QLabel *>(QStringLiteral("qrWarning")).size() == 2);
    QVERIFY(answerOf(scene.session.nextCode(vault.tokens.first()->id)));
    QVERIFY(scene.dialog->isVisible());
    press(scene.dialog, "go");
    QVERIFY(readFrom(scene.picture(), 1).contains(QStringLiteral("counter=8")));
}

void QrCodeDialogTest::tooLongANameIsSaid()
{
    TokenFields fields;
    fields.issuer = QString(1000, u'ж');
    fields.secret = secretOf("GEZDGNBVGY3TQOJQ");
    Vault vault = Vault::empty();
    vault.tokens.append(tokenOf(fields));
    Scene scene(vault);
    part<QPushButton>(scene.dialog, "go")->click();
    QVERIFY(wordsOf(scene.dialog, "qrError").contains(QStringLiteral("too long")));
    QVERIFY(scene.picture()->isEmpty());
}

QTEST_MAIN(QrCodeDialogTest)
#include "tst_qrcodedialog.moc"
