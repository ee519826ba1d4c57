// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "tests/support/pressing.h"
#include "tests/support/vaultscene.h"
#include "ui/details/qrpicture.h"
#include "ui/moving/codesdialog.h"
#include "ui/moving/exportdialog.h"
#include "ui/moving/exportmodel.h"
#include "ui/moving/movingmodule.h"
#include "ui/moving/sheetpaper.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QListView>
#include <QPainter>
#include <QPointer>
#include <QSignalSpy>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largest = 1 << 20;

/// The dialog over an open vault of three accounts, of which one has a note; sealed where a passphrase is given.
struct Scene
{
    explicit Scene(const char *passphrase = "") : vaultScene(vault(), *passphrase ? cheapSeal(passphrase) : Seal())
    {
        (void)answerOf(vaultScene.session.open());
        if (*passphrase)
            (void)answerOf(vaultScene.session.unlock(passphraseOf(passphrase)));
        part = loadMovingPart().value();
        dialog = new ExportDialog(vaultScene.session, *part, {});
        dialog->open();
        (void)QTest::qWaitForWindowExposed(dialog);
    }
    ~Scene() { delete dialog; }
    Q_DISABLE_COPY_MOVE(Scene)

    static Vault vault()
    {
        Vault vault = vaultOf({"A", "B", "C"});
        vault.tokens[0] = vault.tokens[0].with([](TokenFields &fields) { fields.note = u"spare"_s; }).value();
        return vault;
    }

    void choose(const char *id) const
    {
        int row = 0;
        for (const ExportFormat *format : part->exportFormats()) {
            if (qstrcmp(format->id, id) == 0)
                test::part<QComboBox>(dialog, "exportTarget")->setCurrentIndex(row);
            ++row;
        }
    }

    QPushButton *go() const { return test::part<QPushButton>(dialog, "go"); }
    QAbstractItemModel *rows() const { return test::part<QListView>(dialog, "exportList")->model(); }

    VaultScene vaultScene;
    MovingPart *part = nullptr;
    QPointer<ExportDialog> dialog;
};

#ifdef Q_OS_UNIX
/// As long as it lives, no file of this program grows beyond a few bytes, as on a full disk.
class SmallFiles
{
public:
    SmallFiles()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit few = m_before;
        few.rlim_cur = 64;
        setrlimit(RLIMIT_FSIZE, &few);
    }
    ~SmallFiles() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(SmallFiles)

private:
    rlimit m_before{};
};
#endif

void typeFresh(const QWidget *dialog, const char *passphrase)
{
    QList<QLineEdit *> seen;
    for (QLineEdit *line : dialog->findChildren<QLineEdit *>())
        if (line->isVisible() && line->echoMode() == QLineEdit::Password)
            seen.append(line);
    QVERIFY(seen.size() >= 2);
    for (QLineEdit *line : seen.last(2))
        QTest::keyClicks(line, QString::fromUtf8(passphrase));
}

} // namespace

class ExportingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void whatIsExportedComesBack();
    void onlyTickedAccountsGo();
    void whatStaysKeepsNothingElse();
    void lossesAreSaidBeforehand();
    void aPlainFileIsWarnedOf();
    void theVaultsPassphraseIsAskedAgain();
    void codesAreShownOneByOne();
    void codesCanBeSaved();
    void codesGoAlsoAfterSaving();
    void aSheetIsAPdf();
    void aLongAccountTakesSeveralPages();
    void aRefusedPageIsTold();
    void aFullDiskIsSaid_data();
    void aFullDiskIsSaid();
    void aMissingFolderIsSaid();
    void lockingTakesItAway();
    void fitsTheNarrowestWindow();
};

void ExportingTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QVERIFY2(loadMovingPart(), "the module lies beside the tests");
}

void ExportingTest::whatIsExportedComesBack()
{
    Scene scene;
    scene.choose("aegis-json-encrypted");
    QCOMPARE(wordsOf(scene.dialog, "exportTotals"), u"3 account(s) will be exported."_s);
    press(scene.dialog, "go");
    QVERIFY2(wordsOf(scene.dialog, "exportWarning").isEmpty(), "it is encrypted");
    QVERIFY(!scene.go()->isEnabled());
    typeFresh(scene.dialog, "otter plum lantern seven");
    QTRY_VERIFY(scene.go()->isEnabled());
    const QString path = scene.vaultScene.folder("out.json");
    QSignalSpy exported(scene.dialog, &ExportDialog::exported);
    scene.dialog->writeTo(path);
    QTRY_COMPARE_WITH_TIMEOUT(exported.size(), 1, 20'000);
    QCOMPARE(exported.first().first().toString(), u"Exported 3 account(s) to “out.json”"_s);
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const auto content = readFile(path, largest);
    QVERIFY(content);
    const Secret sealed = Secret::fromBytes(*content);
    QCOMPARE(scene.part->read(sealed, passphraseOf("otter plum"), {}).error().reason, Reason::ForeignPasswordWrong);
    auto back = scene.part->read(sealed, passphraseOf("otter plum lantern seven"), {});
    QVERIFY(back);
    QCOMPARE(back->tokens.size(), 3);
    QCOMPARE(back->tokens.first().token->note, u"spare"_s);
    intake::compare(*back, scene.vaultScene.session.vault());
    for (const IncomingToken &token : back->tokens)
        QCOMPARE(token.standing, Standing::Here);
}

void ExportingTest::onlyTickedAccountsGo()
{
    Scene scene;
    scene.choose("otpauth-list");
    QTest::keyClick(part<QListView>(scene.dialog, "exportList"), Qt::Key_Space);
    QVERIFY(wordsOf(scene.dialog, "exportTotals").startsWith(u"2 account(s)"_s));
    press(scene.dialog, "go");
    part<QAbstractButton>(scene.dialog, "exportYes")->click();
    const QString path = scene.vaultScene.folder("out.txt");
    QSignalSpy exported(scene.dialog, &ExportDialog::exported);
    scene.dialog->writeTo(path);
    QTRY_COMPARE(exported.size(), 1);
    const auto content = readFile(path, largest);
    QVERIFY(content);
    QCOMPARE(content->count("otpauth://"), 2);
    QVERIFY(!content->contains("issuer=A&"));
}

void ExportingTest::whatStaysKeepsNothingElse()
{
    const MovingPart *part = loadMovingPart().value();
    const Token first = tokenOf("A", "m.okafor");
    // Not by with(), which keeps the id.
    TokenFields again = first.fields();
    again.id = {};
    again.note = u"spare"_s;
    const Token second = tokenOf(std::move(again));
    bool any = false;
    for (const ExportFormat *format : part->exportFormats()) {
        if (format->unique == Unique::Nothing)
            continue;
        any = true;
        ExportModel both({first, second}, {}, *part);
        both.setFormat(*format);
        QCOMPARE(both.goingIds(), QList{first->id});
        ExportModel one({first, second}, {second->id}, *part);
        one.setFormat(*format);
        QCOMPARE(one.goingIds(), QList{second->id});
    }
    QVERIFY(any);
}

void ExportingTest::lossesAreSaidBeforehand()
{
    Scene scene;
    scene.choose("google-migration");
    QVERIFY(wordsOf(scene.dialog, "exportTotals").contains(u"1 of them cannot go along whole"_s));
    QCOMPARE(scene.rows()->index(0, 0).data(Qt::AccessibleTextRole).toString(), u"A (m.okafor): Without notes"_s);
    QCOMPARE(scene.rows()->index(1, 0).data(Qt::AccessibleTextRole).toString(),
             u"B (m.okafor): All of it goes along"_s);
}

void ExportingTest::aPlainFileIsWarnedOf()
{
    Scene scene;
    scene.choose("aegis-json");
    press(scene.dialog, "go");
    QVERIFY(wordsOf(scene.dialog, "exportWarning").contains(u"not encrypted"_s));
    QVERIFY(!scene.go()->isEnabled());
    part<QAbstractButton>(scene.dialog, "exportYes")->click();
    QVERIFY(scene.go()->isEnabled());
    // Back and forth: the yes was for that one.
    press(scene.dialog, "close");
    QVERIFY(part<QWidget>(scene.dialog, "exportTarget")->isVisible());
    press(scene.dialog, "go");
    QVERIFY(!scene.go()->isEnabled());
}

void ExportingTest::theVaultsPassphraseIsAskedAgain()
{
    Scene scene("lantern");
    scene.choose("qr-code");
    press(scene.dialog, "go");
    part<QAbstractButton>(scene.dialog, "exportYes")->click();
    QVERIFY(!scene.go()->isEnabled());
    type(scene.dialog, "presentPassphrase", "lanterns");
    press(scene.dialog, "go");
    QTRY_VERIFY(!wordsOf(scene.dialog, "exportError").isEmpty());
    QVERIFY(scene.dialog->isVisible());
    type(scene.dialog, "presentPassphrase", "lantern");
    QTRY_VERIFY(scene.go()->isEnabled());
    press(scene.dialog, "go");
    CodesDialog *codes = nullptr;
    const auto isShown = [&] {
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (auto *found = qobject_cast<CodesDialog *>(widget); found && found->isVisible())
                codes = found;
        return codes != nullptr;
    };
    QTRY_VERIFY(isShown());
    QCOMPARE(wordsOf(codes, "codeName"), u"A (m.okafor)"_s);
    QCOMPARE(wordsOf(codes, "codeCount"), u"Code 1 of 3"_s);
    delete codes;
}

void ExportingTest::codesAreShownOneByOne()
{
    VaultScene scene(vaultOf({"A"}));
    (void)answerOf(scene.session.open());
    QPointer<CodesDialog> dialog =
        new CodesDialog(scene.session, {{passphraseOf("otpauth://totp/A?secret=GEZDGNBV"), u"A"_s},
                                        {passphraseOf("otpauth://totp/B?secret=GEZDGNBV"), u"B"_s}});
    dialog->open();
    (void)QTest::qWaitForWindowExposed(dialog);
    QVERIFY(!part<QrPicture>(dialog, "codePicture")->isEmpty());
    QVERIFY(!part<QPushButton>(dialog, "codeBefore")->isEnabled());
    press(dialog, "go");
    QCOMPARE(wordsOf(dialog, "codeName"), u"B"_s);
    QCOMPARE(wordsOf(dialog, "codeCount"), u"Code 2 of 2"_s);
    press(dialog, "codeBefore");
    QCOMPARE(wordsOf(dialog, "codeName"), u"A"_s);
    press(dialog, "go");
    press(dialog, "go");
    QTRY_VERIFY(!dialog);
    QPointer<CodesDialog> brief = new CodesDialog(scene.session, {{passphraseOf("x"), u"A"_s}}, nullptr, 30);
    brief->open();
    QTRY_VERIFY2(!brief, "it goes by itself");
}

void ExportingTest::codesCanBeSaved()
{
    VaultScene scene(vaultOf({"A"}));
    (void)answerOf(scene.session.open());
    CodesDialog dialog(scene.session, {{passphraseOf("otpauth://totp/A?secret=GEZDGNBV"), u"A"_s}});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    dialog.saveInto(scene.home.path());
    QTRY_VERIFY(!wordsOf(&dialog, "codesSaid").isEmpty());
    const QImage picture(scene.folder("countersign-qr-1.png"));
    QVERIFY(!picture.isNull());
    QCOMPARE(picture.width() % 8, 0);
    // Those of other accounts, into the same folder.
    const auto before = readFile(scene.folder("countersign-qr-1.png"), largest);
    QVERIFY(before);
    CodesDialog others(scene.session, {{passphraseOf("otpauth://totp/B?secret=GEZDGNBV"), u"B"_s}});
    others.setAttribute(Qt::WA_DeleteOnClose, false);
    others.show();
    others.saveInto(scene.home.path());
    QTRY_VERIFY(!wordsOf(&others, "codesSaid").isEmpty());
    QCOMPARE(readFile(scene.folder("countersign-qr-1.png"), largest).value(), *before);
    QVERIFY(!QImage(scene.folder("countersign-qr-2.png")).isNull());
}

void ExportingTest::codesGoAlsoAfterSaving()
{
    VaultScene scene(vaultOf({"A"}));
    (void)answerOf(scene.session.open());
    QPointer<CodesDialog> dialog =
        new CodesDialog(scene.session, {{passphraseOf("otpauth://totp/A?secret=GEZDGNBV"), u"A"_s}}, nullptr, 0);
    dialog->open();
    dialog->saveInto(scene.home.path());
    QTRY_VERIFY2(!dialog, "its time was up while it was busy");
}

void ExportingTest::aSheetIsAPdf()
{
    const Vault vault = Scene::vault();
    const auto pdf = sheetpaper::pdf((*loadMovingPart())->sheet(vault.tokens, 1'700'000'010));
    QVERIFY(pdf && pdf->view().startsWith("%PDF-"));
    Scene scene;
    scene.choose("recovery-sheet");
    press(scene.dialog, "go");
    part<QAbstractButton>(scene.dialog, "exportYes")->click();
    QVERIFY(part<QPushButton>(scene.dialog, "print")->isVisible());
    QSignalSpy exported(scene.dialog, &ExportDialog::exported);
    scene.dialog->writeTo(scene.vaultScene.folder("sheet.pdf"));
    QTRY_COMPARE(exported.size(), 1);
    const auto content = readFile(scene.vaultScene.folder("sheet.pdf"), 1 << 24);
    QVERIFY(content && content->startsWith("%PDF-"));
}

void ExportingTest::aLongAccountTakesSeveralPages()
{
    const Token token = tokenOf("A", "m.okafor")
                            .with([](TokenFields &fields) {
        for (int i = 0; i < 200; ++i)
            fields.recoveryCodes.append(RecoveryCode{Secret::fromBytes("a1b2-c3d4-" + QByteArray::number(i))});
    }).value();
    QImage page(600, 800, QImage::Format_RGB32);
    QPainter painter(&page);
    int pages = 1;
    const auto sheet = (*loadMovingPart())->sheet({token}, 1'700'000'010);
    QVERIFY(sheetpaper::draw(painter, page.rect(), sheet, [&] { return ++pages > 1; }));
    QVERIFY2(pages > 2, qPrintable(QString::number(pages)));
}

void ExportingTest::aRefusedPageIsTold()
{
    QImage page(600, 800, QImage::Format_RGB32);
    QPainter painter(&page);
    QList<Token> many;
    for (int i = 0; i < 20; ++i)
        many.append(tokenOf(QByteArray::number(i).constData(), "m.okafor"));
    const auto sheet = (*loadMovingPart())->sheet(many, 1'700'000'010);
    QVERIFY(!sheetpaper::draw(painter, page.rect(), sheet, [] { return false; }));
}

void ExportingTest::aFullDiskIsSaid_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::newRow("file") << QByteArray("aegis-json");
    QTest::newRow("sheet") << QByteArray("recovery-sheet");
}

void ExportingTest::aFullDiskIsSaid()
{
#ifndef Q_OS_UNIX
    QSKIP("the system sets no limit to files");
#else
    QFETCH(QByteArray, format);
    Scene scene;
    scene.choose(format.constData());
    press(scene.dialog, "go");
    part<QAbstractButton>(scene.dialog, "exportYes")->click();
    {
        const SmallFiles full;
        scene.dialog->writeTo(scene.vaultScene.folder("out"));
        QTRY_VERIFY(wordsOf(scene.dialog, "exportError").contains(u"could not be written"_s));
    }
    QVERIFY(scene.go()->isEnabled());
    QVERIFY2(QDir(scene.vaultScene.home.path())
                 .entryList({u"*out*"_s, u".countersign*"_s}, QDir::Files | QDir::Hidden)
                 .isEmpty(),
             "no part of the keys is left");
    // With more room it goes through from there.
    QSignalSpy exported(scene.dialog, &ExportDialog::exported);
    scene.dialog->writeTo(scene.vaultScene.folder("out"));
    QTRY_COMPARE(exported.size(), 1);
#endif
}

void ExportingTest::aMissingFolderIsSaid()
{
    Scene scene;
    scene.choose("aegis-json");
    press(scene.dialog, "go");
    part<QAbstractButton>(scene.dialog, "exportYes")->click();
    scene.dialog->writeTo(scene.vaultScene.folder("no such folder/out.json"));
    QTRY_VERIFY(wordsOf(scene.dialog, "exportError").contains(u"could not be written"_s));
    QVERIFY(scene.go()->isEnabled());
}

void ExportingTest::lockingTakesItAway()
{
    Scene scene("lantern");
    scene.vaultScene.session.lock();
    QTRY_VERIFY(!scene.dialog || !scene.dialog->isVisible());
}

void ExportingTest::fitsTheNarrowestWindow()
{
    Scene scene("lantern");
    for (const ExportFormat *format : scene.part->exportFormats()) {
        scene.choose(format->id);
        scene.dialog->resize(320, 480);
        QTest::qWait(10);
        QCOMPARE(scene.dialog->width(), 320);
        fits(scene.dialog);
        press(scene.dialog, "go");
        QTest::qWait(10);
        QCOMPARE(scene.dialog->width(), 320);
        fits(scene.dialog);
        press(scene.dialog, "close");
    }
}

QTEST_MAIN(ExportingTest)
#include "tst_exporting.moc"
