// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vaultcodec.h"
#include "tests/support/pressing.h"
#include "tests/support/vaultscene.h"
#include "ui/mainwindow.h"
#include "ui/moving/movingmodule.h"
#include "ui/moving/readingdialog.h"
#include "ui/scan/incomingdialog.h"
#include "ui/scan/offered.h"
#include "ui/tokens/tokenlistview.h"

#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;

namespace {

const QString quayLink = u"otpauth://totp/Quay:ana?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Quay"_s;

/// The window over an open vault without accounts, under a passphrase.
struct Scene
{
    Scene() : vault(Vault::empty(), cheapSeal("lantern"))
    {
        window.resize(420, 600);
        window.show();
        (void)answerOf(vault.session.open());
        unlock();
        (void)QTest::qWaitForWindowExposed(&window);
    }

    void unlock() { (void)answerOf(vault.session.unlock(passphraseOf("lantern"))); }
    QString plain(const QList<const char *> &issuers) const
    {
        return vault.addFile("plain.json", vaultcodec::write(vaultOf(issuers)));
    }
    QString sealed() const
    {
        return vault.addFile("sealed.json", vaultcodec::write(vaultOf({"A"}), cheapSeal("otter plum")));
    }

    template<typename Dialog>
    QList<Dialog *> shown() const
    {
        QList<Dialog *> seen = window.findChildren<Dialog *>();
        seen.removeIf([](const Dialog *dialog) { return !dialog->isVisible(); });
        return seen;
    }
    /// Waits for the question for a file's password.
    ReadingDialog *asking() const
    {
        const auto asks = [this] {
            return !shown<ReadingDialog>().isEmpty()
                   && part<QWidget>(shown<ReadingDialog>().first(), "filePassword")->isVisible();
        };
        return QTest::qWaitFor(asks, 20'000) ? shown<ReadingDialog>().first() : nullptr;
    }

    VaultScene vault;
    MainWindow window{vault.session, QStringLiteral(COUNTERSIGN_READER)};
};

} // namespace

class DoorsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void whatComesMeanwhileIsReadNext();
    void theSameIsReadOnce();
    void linksAndFilesAreBothRead();
    void aDropOfLinksAndFilesIsTakenApart();
    void lockingTakesTheQuestionAwayAndItComesAgain();
};

void DoorsTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QVERIFY2(loadMovingPart(), "the module lies beside the tests");
}

void DoorsTest::whatComesMeanwhileIsReadNext()
{
    Scene scene;
    scene.window.open({scene.sealed()});
    ReadingDialog *asking = scene.asking();
    QVERIFY(asking);
    scene.window.open({scene.plain({"B", "C"})});
    QTest::qWait(50);
    QVERIFY2(scene.shown<IncomingDialog>().isEmpty(), "one question at a time");
    press(asking, "close");
    QTRY_COMPARE_WITH_TIMEOUT(scene.shown<IncomingDialog>().size(), 1, 20'000);
    QCOMPARE(wordsOf(scene.shown<IncomingDialog>().first(), "incomingTotals"), u"2 entries: 2 new"_s);
}

void DoorsTest::theSameIsReadOnce()
{
    Scene scene;
    scene.window.open({quayLink});
    scene.window.open({quayLink});
    QTRY_COMPARE_WITH_TIMEOUT(scene.shown<IncomingDialog>().size(), 1, 20'000);
    QTest::qWait(200);
    QCOMPARE(scene.shown<IncomingDialog>().size(), 1);
}

void DoorsTest::linksAndFilesAreBothRead()
{
    Scene scene;
    scene.window.open({quayLink, scene.plain({"B", "C"})});
    QTRY_COMPARE_WITH_TIMEOUT(scene.shown<IncomingDialog>().size(), 2, 20'000);
    for (const IncomingDialog *dialog : scene.shown<IncomingDialog>())
        press(dialog, "add");
    QTRY_COMPARE(scene.vault.session.vault().tokens.size(), 3);
}

void DoorsTest::aDropOfLinksAndFilesIsTakenApart()
{
    QMimeData content;
    content.setUrls({QUrl::fromLocalFile(u"/somewhere/accounts.json"_s), QUrl(quayLink)});
    const Offered offered = offeredBy(content);
    QCOMPARE(offered.files, QStringList{u"/somewhere/accounts.json"_s});
    QCOMPARE(offered.text, quayLink);
}

void DoorsTest::lockingTakesTheQuestionAwayAndItComesAgain()
{
    Scene scene;
    scene.window.open({scene.sealed()});
    QVERIFY(scene.asking());
    scene.vault.session.lock();
    QTRY_VERIFY(scene.shown<ReadingDialog>().isEmpty());
    // What has not been asked about yet does not come over the page of the locked vault, either.
    scene.window.open({scene.plain({"B", "C"})});
    QTest::qWait(600);
    QVERIFY(scene.shown<ReadingDialog>().isEmpty() && scene.shown<IncomingDialog>().isEmpty());
    scene.unlock();
    ReadingDialog *again = scene.asking();
    QVERIFY(again);
    type(again, "filePassword", "otter plum");
    press(again, "go");
    QTRY_COMPARE_WITH_TIMEOUT(scene.shown<IncomingDialog>().size(), 2, 20'000);
}

QTEST_MAIN(DoorsTest)
#include "tst_doors.moc"
