// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/errortext.h"
#include "core/base/files.h"
#include "core/export/qrwriter.h"
#include "core/vault/vaultcodec.h"
#include "tests/support/listscene.h"
#include "tests/support/pressing.h"
#include "tests/support/vaultscene.h"
#include "ui/actions.h"
#include "ui/moving/filereading.h"
#include "ui/moving/importdialog.h"
#include "ui/moving/movingmodule.h"
#include "ui/moving/readingdialog.h"
#include "ui/moving/sheetpaper.h"
#include "ui/moving/sources.h"
#include "ui/scan/incomingdialog.h"
#include "ui/scan/incomingmodel.h"
#include "ui/tickdelegate.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;

namespace {

/// Another key for the account of that issuer in vaultOf() and tokensNamed().
Token againOf(const char *issuer)
{
    return tokenOf((QByteArray(issuer) + " again").constData(), "x")
        .with([issuer](TokenFields &fields) {
        fields.issuer = QString::fromLatin1(issuer);
        fields.account = u"m.okafor"_s;
    }).value();
}

template<typename Dialog>
Dialog *shownIn(const ListScene &scene)
{
    Dialog *dialog = nullptr;
    (void)QTest::qWaitFor([&] { return (dialog = scene.window->findChild<Dialog *>()) && dialog->isVisible(); },
                          20'000);
    return dialog && dialog->isVisible() ? dialog : nullptr;
}

QListView *rowsOf(const QWidget *dialog)
{
    return part<QListView>(dialog, "incomingList");
}

QStringList linesOf(const QListView *list)
{
    QStringList lines;
    for (int row = 0; row < list->model()->rowCount(); ++row)
        lines.append(list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
    return lines;
}

void makeCurrent(const QWidget *dialog, int row)
{
    rowsOf(dialog)->setCurrentIndex(rowsOf(dialog)->model()->index(row, 0));
}

} // namespace

class ImportingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aFileOfAnotherAppComesIn();
    void aWrongPasswordIsSaidAndTriedAgain();
    void givingUpKeepsNothing();
    void cancellingEndsTheWork();
    void aFileCanBeLeftOut();
    void damageIsSaid();
    void anUnknownFileIsSaid();
    void aDrawingOfACodeIsRead();
    void aTransferCodeInAPictureIsRead();
    void reEnrolmentsAreChosenOneByOne();
    void oneAnswerServesAllReEnrolments();
    void aSecondKeyIsKeptBesideTheFirst();
    void everyEntryIsAccountedFor();
    void theBinIsUntickedAtFirst();
    void spaceTicks();
    void tenThousandComeIn();
    void appsAreFoundAndExplained();
    void everyAppThatIsReadIsExplained();
    void fitsTheNarrowestWindow();

private:
    QString fileOf(const char *name, const QByteArray &content) const;
    QString fileOf(const char *name, const Vault &vault, const Seal &seal = {}) const;

    QTemporaryDir m_home;
};

void ImportingTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QVERIFY(m_home.isValid());
    QVERIFY2(loadMovingPart(), "the module lies beside the tests");
}

QString ImportingTest::fileOf(const char *name, const QByteArray &content) const
{
    QFile file(m_home.filePath(QString::fromLatin1(name)));
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    Q_ASSERT(isWritten);
    Q_UNUSED(isWritten)
    return file.fileName();
}

QString ImportingTest::fileOf(const char *name, const Vault &vault, const Seal &seal) const
{
    const Secret document = vaultcodec::write(vault, seal);
    return fileOf(name, document.view().toByteArray());
}

void ImportingTest::aFileOfAnotherAppComesIn()
{
    ListScene scene(tokensNamed({"A"}));
    Vault other = vaultOf({"A", "B", "C"});
    other.tokens[1] = other.tokens[1]
                          .with([](TokenFields &fields) {
        fields.note = u"spare"_s;
        fields.groups = {u"Work"_s};
        fields.favourite = true;
    }).value();
    // The name says nothing.
    scene.window->open({fileOf("holiday.jpg", other)});
    auto *dialog = shownIn<IncomingDialog>(scene);
    QVERIFY(dialog);
    QCOMPARE(wordsOf(dialog, "incomingTotals"), u"3 entries: 2 new and 1 here already"_s);
    QCOMPARE(scene.store.shelf().saves, 0);
    press(dialog, "add");
    QTRY_COMPARE(scene.rows(), 3);
    QCOMPARE(scene.store.shelf().saves, 1);
    const Token kept = scene.session.vault().tokens.at(1);
    QCOMPARE(kept->note, u"spare"_s);
    QCOMPARE(kept->groups, QStringList{u"Work"_s});
    QVERIFY(kept->favourite);
    // The file is not encrypted.
    QTRY_VERIFY(scene.window->notices()->text().contains(u"Anybody can read"_s));
}

void ImportingTest::aWrongPasswordIsSaidAndTriedAgain()
{
    ListScene scene({});
    scene.window->open({fileOf("sealed.json", vaultOf({"A", "B"}), cheapSeal("otter plum"))});
    auto *asking = shownIn<ReadingDialog>(scene);
    QVERIFY(asking);
    QTRY_VERIFY(part<QWidget>(asking, "filePassword")->isVisible());
    QVERIFY2(wordsOf(asking, "readingWhy").contains(u"has a password"_s), qPrintable(wordsOf(asking, "readingWhy")));
    QVERIFY(!part<QPushButton>(asking, "go")->isEnabled());
    type(asking, "filePassword", "otter plumm");
    press(asking, "go");
    QTRY_VERIFY(wordsOf(asking, "readingWhy").contains(u"not the password"_s));
    type(asking, "filePassword", "otter plum");
    QTest::keyClick(part<QWidget>(asking, "filePassword")->findChild<QLineEdit *>(), Qt::Key_Return);
    auto *dialog = shownIn<IncomingDialog>(scene);
    QVERIFY(dialog);
    QCOMPARE(wordsOf(dialog, "incomingTotals"), u"2 entries: 2 new"_s);
    press(dialog, "cancel");
    QTRY_VERIFY(!scene.window->findChild<IncomingDialog *>());
    QCOMPARE(scene.session.vault().tokens.size(), 0);
    QCOMPARE(scene.store.shelf().saves, 0);
}

void ImportingTest::givingUpKeepsNothing()
{
    ListScene scene({});
    scene.window->open({fileOf("sealed.json", vaultOf({"A"}), cheapSeal("otter plum"))});
    auto *asking = shownIn<ReadingDialog>(scene);
    QVERIFY(asking);
    press(asking, "close");
    QTRY_VERIFY(!scene.window->findChild<ReadingDialog *>());
    QTest::qWait(50);
    QVERIFY(!scene.window->findChild<IncomingDialog *>());
    QCOMPARE(scene.store.shelf().saves, 0);
    // And the next one is read.
    scene.window->open({fileOf("plain.json", vaultOf({"A", "B"}))});
    QVERIFY(shownIn<IncomingDialog>(scene));
}

void ImportingTest::cancellingEndsTheWork()
{
    const QString sealed = fileOf("sealed.json", vaultOf({"A"}), cheapSeal("otter plum"));
    const MovingPart *part = loadMovingPart().value();
    const Effort effort;
    QVERIFY(readFileFrom(sealed, passphraseOf("otter plum"), part, {}, effort));
    effort.cancel();
    const auto cancelled = readFileFrom(sealed, passphraseOf("otter plum"), part, {}, effort);
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().reason, Reason::Cancelled);
    // No process is started for a picture, either: there is none by that name.
    const auto picture = readFileFrom(fileOf("code.png", "\x89PNG\r\n"), {}, part, {}, effort);
    QVERIFY(!picture);
    QCOMPARE(picture.error().reason, Reason::Cancelled);
}

void ImportingTest::aFileCanBeLeftOut()
{
    ListScene scene({});
    scene.window->open(
        {fileOf("sealed.json", vaultOf({"A"}), cheapSeal("otter plum")), fileOf("plain.json", vaultOf({"B", "C"}))});
    auto *asking = shownIn<ReadingDialog>(scene);
    QVERIFY(asking);
    press(asking, "leaveOut");
    auto *dialog = shownIn<IncomingDialog>(scene);
    QVERIFY(dialog);
    QCOMPARE(wordsOf(dialog, "incomingTotals"), u"3 entries: 2 new and 1 set aside"_s);
}

void ImportingTest::damageIsSaid()
{
    ListScene scene({});
    QByteArray content = vaultcodec::write(vaultOf({"A"}), cheapSeal("otter plum")).view().toByteArray();
    const auto db = content.indexOf("\"db\":\"") + 10;
    content[db] = content[db] == 'A' ? 'B' : 'A';
    scene.window->open({fileOf("damaged.json", content)});
    auto *asking = shownIn<ReadingDialog>(scene);
    QVERIFY(asking);
    type(asking, "filePassword", "otter plum");
    press(asking, "go");
    QTRY_VERIFY2(scene.window->notices()->text().contains(u"damaged"_s), qPrintable(scene.window->notices()->text()));
    QVERIFY(!scene.window->findChild<IncomingDialog *>());
}

void ImportingTest::anUnknownFileIsSaid()
{
    ListScene scene({});
    scene.window->open({fileOf("notes.txt", "Buy milk, and call the plumber.\nTomorrow at nine.\n")});
    QTRY_VERIFY2(scene.window->notices()->text().contains(u"does not know what this file is"_s),
                 qPrintable(scene.window->notices()->text()));
}

void ImportingTest::aDrawingOfACodeIsRead()
{
    constexpr int module = 8;
    const auto modules = qrwriter::write(passphraseOf("otpauth://totp/Quay?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"));
    QVERIFY(modules);
    const auto numberOf = [](int many) { return QByteArray::number(many * module); };
    const QByteArray side = numberOf(modules->side() + 2 * QrModules::quietZone);
    QByteArray svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + ' ' + side + "\">\n"
                     + "<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n";
    for (int y = 0; y < modules->side(); ++y)
        for (int x = 0; x < modules->side(); ++x)
            if (modules->isDark(x, y))
                svg += "<rect x=\"" + numberOf(x + QrModules::quietZone) + "\" y=\""
                       + numberOf(y + QrModules::quietZone) + "\" width=\"8\" height=\"8\"/>\n";
    const auto read = readFileFrom(fileOf("code.svg", svg + "</svg>\n"), {}, loadMovingPart().value(),
                                   QStringLiteral(COUNTERSIGN_READER));
    QVERIFY2(read, read ? "" : qPrintable(sentenceFor(read.error())));
    QCOMPARE(read->incoming.tokens.size(), 1);
    QCOMPARE(read->incoming.pictures.size(), 1);
    QVERIFY(!read->isPlain);
}

void ImportingTest::aTransferCodeInAPictureIsRead()
{
    const auto text = readFile(QStringLiteral(COUNTERSIGN_TEST_DATA "/foreign/lastpass.txt"), 1 << 20);
    QVERIFY(text);
    const auto modules = qrwriter::write(Secret::fromBytes(text->trimmed()));
    QVERIFY(modules);
    const QString path = fileOf("transfer.png", sheetpaper::png(*modules).view().toByteArray());
    const auto read = readFileFrom(path, {}, loadMovingPart().value(), QStringLiteral(COUNTERSIGN_READER));
    QVERIFY2(read, read ? "" : qPrintable(sentenceFor(read.error())));
    QCOMPARE(read->incoming.tokens.size(), 2);
    QCOMPARE(read->incoming.tokens.first().token->issuer, u"Quay"_s);
    QVERIFY(read->incoming.tokens.first().token->favourite);
    QCOMPARE(read->incoming.pictures, QStringList{path});
    QVERIFY2(!read->isPlain, "it is a picture that shows the keys");
}

void ImportingTest::reEnrolmentsAreChosenOneByOne()
{
    ListScene scene(tokensNamed({"A", "B", "C"}));
    Incoming incoming;
    for (const char *issuer : {"A", "B", "C"})
        incoming.tokens.append({againOf(issuer)});
    const QList<IncomingToken> came = incoming.tokens;
    scene.window->confirm(incoming);
    auto *dialog = shownIn<IncomingDialog>(scene);
    QVERIFY(dialog);
    QCOMPARE(wordsOf(dialog, "incomingTotals"), u"3 entries: 3 enrolled again"_s);
    auto *answer = part<QComboBox>(dialog, "incomingAnswer");
    makeCurrent(dialog, 1);
    QCOMPARE(answer->currentText(), u"Replace its key"_s);
    QTest::keyClick(answer, Qt::Key_Down); // Keep both.
    makeCurrent(dialog, 2);
    QTest::keyClick(answer, Qt::Key_Down);
    QTest::keyClick(answer, Qt::Key_Down); // Leave it out.
    press(dialog, "add");
    QTRY_COMPARE(scene.rows(), 4);
    const QList<Token> now = scene.session.vault().tokens;
    QVERIFY2(now.at(0).sameKeyAs(came.at(0).token), "replaced");
    QVERIFY2(!now.at(1).sameKeyAs(came.at(1).token) && now.at(3).sameKeyAs(came.at(1).token), "both");
    QVERIFY2(!now.at(2).sameKeyAs(came.at(2).token), "left out");
    QCOMPARE(scene.session.vault().removed.size(), 1);
    QCOMPARE(scene.store.shelf().saves, 1);
}

void ImportingTest::oneAnswerServesAllReEnrolments()
{
    ListScene scene(tokensNamed({"A", "B"}));
    Incoming incoming;
    for (const char *issuer : {"A", "B"})
        incoming.tokens.append({againOf(issuer)});
    incoming.tokens.append({tokenOf("New", "x")});
    scene.window->confirm(incoming);
    auto *dialog = shownIn<IncomingDialog>(scene);
    QVERIFY(dialog);
    QTest::keyClick(part<QComboBox>(dialog, "incomingAnswer"), Qt::Key_End); // Leave it out.
    press(dialog, "sameForAll");
    QCOMPARE(part<QPushButton>(dialog, "add")->text(), u"&Keep 1 account(s)"_s);
    press(dialog, "add");
    QTRY_COMPARE(scene.rows(), 3);
    QCOMPARE(scene.session.vault().removed.size(), 0);
}

void ImportingTest::aSecondKeyIsKeptBesideTheFirst()
{
    const Vault vault = vaultOf({"A"});
    Incoming incoming;
    incoming.tokens.append({againOf("A")});
    incoming.tokens.append({tokenOf("A again and again", "x")
                                .with([](TokenFields &fields) {
        fields.issuer = u"A"_s;
        fields.account = u"m.okafor"_s;
    }).value()});
    intake::compare(incoming, vault);
    IncomingModel model(incoming);
    model.answerAll(IncomingModel::Answer::Replace);
    const auto remark = [&](int row) { return model.index(row).data(RemarkRole).toString(); };
    QCOMPARE(remark(0), u"Here with another key, which is replaced"_s);
    QCOMPARE(remark(1), u"Here with another key; both are kept"_s);
    model.setAnswer(0, IncomingModel::Answer::Skip);
    QCOMPARE(remark(1), u"Here with another key, which is replaced"_s);
}

void ImportingTest::everyEntryIsAccountedFor()
{
    ListScene scene(tokensNamed({"A", "B"}));
    Incoming incoming;
    incoming.tokens.append({againOf("B")});
    incoming.tokens.append({tokenOf("A", "m.okafor")});
    incoming.tokens.append({tokenOf("New", "x")});
    incoming.tokens.append({tokenOf("New", "x")});
    incoming.refused.append({u"Game"_s, {Reason::AlgorithmUnsupported, u"MD5"_s}});
    scene.window->confirm(incoming);
    auto *dialog = shownIn<IncomingDialog>(scene);
    QVERIFY(dialog);
    QCOMPARE(wordsOf(dialog, "incomingTotals"),
             u"5 entries: 1 new, 2 here already, 1 enrolled again, and 1 set aside"_s);
    const QStringList lines = linesOf(rowsOf(dialog));
    QCOMPARE(lines.at(0), u"B (m.okafor): Here with another key, which is replaced"_s);
    QVERIFY2(lines.at(1).startsWith(u"Game: "_s) && lines.at(1).contains(u"MD5"_s), qPrintable(lines.at(1)));
    QCOMPARE(lines.mid(2),
             (QStringList{u"New (x): New"_s, u"A (m.okafor): Already here"_s, u"New (x): Came in twice"_s}));
    // What is cut off in its row stands below in full.
    makeCurrent(dialog, 1);
    QVERIFY(wordsOf(dialog, "incomingDetail").contains(u"MD5"_s));
}

void ImportingTest::theBinIsUntickedAtFirst()
{
    ListScene scene({});
    Incoming incoming;
    incoming.tokens.append({tokenOf("A", "x")});
    incoming.tokens.append({.token = tokenOf("Gone", "x"), .trashed = true});
    scene.window->confirm(incoming);
    auto *dialog = shownIn<IncomingDialog>(scene);
    QVERIFY(dialog);
    QCOMPARE(wordsOf(dialog, "incomingTotals"), u"2 entries: 1 new and 1 from the bin"_s);
    QCOMPARE(rowsOf(dialog)->model()->index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    press(dialog, "add");
    QTRY_COMPARE(scene.rows(), 1);
}

void ImportingTest::spaceTicks()
{
    ListScene scene({});
    Incoming incoming;
    for (const char *issuer : {"A", "B"})
        incoming.tokens.append({tokenOf(issuer, "x")});
    scene.window->confirm(incoming);
    auto *dialog = shownIn<IncomingDialog>(scene);
    QVERIFY(dialog);
    QTest::keyClick(rowsOf(dialog), Qt::Key_Space);
    QTest::keyClick(rowsOf(dialog), Qt::Key_Down);
    QCOMPARE(part<QPushButton>(dialog, "add")->text(), u"&Keep 1 account(s)"_s);
    QTest::keyClick(rowsOf(dialog), Qt::Key_Space);
    QVERIFY(!part<QPushButton>(dialog, "add")->isEnabled());
}

void ImportingTest::tenThousandComeIn()
{
    constexpr int many = 10'000;
    Vault other = Vault::empty();
    other.tokens = manyTokens(many);
    ListScene scene(tokensNamed({"A"}));
    QElapsedTimer timer;
    timer.start();
    scene.window->open({fileOf("many.json", other)});
    auto *dialog = shownIn<IncomingDialog>(scene);
    QVERIFY(dialog);
    qInfo("asked after %lld ms", timer.restart());
    press(dialog, "add");
    QTRY_COMPARE_WITH_TIMEOUT(scene.rows(), many + 1, 60'000);
    qInfo("kept after %lld ms", timer.elapsed());
    QCOMPARE(scene.store.shelf().saves, 1);
}

void ImportingTest::appsAreFoundAndExplained()
{
    ListScene scene({});
    scene.trigger("importAccounts");
    auto *dialog = shownIn<ImportDialog>(scene);
    QVERIFY(dialog);
    auto *search = part<QLineEdit>(dialog, "sourceSearch");
    QVERIFY(search->hasFocus() || !dialog->isActiveWindow());
    QTest::keyClicks(search, u"google"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY(dialog->findChild<QLabel *>(u"sourceName"_s));
    QCOMPARE(wordsOf(dialog, "sourceName"), u"Google Authenticator"_s);
    QVERIFY2(dialog->isVisible(), "the key opens the page, and nothing on it");
    QCOMPARE(dialog->findChildren<QLabel *>(u"sourceStep"_s).size(), 3);
    QVERIFY(part<QPushButton>(dialog, "useCameraDoor")->isVisible());
    QVERIFY(part<QPushButton>(dialog, "chooseFiles")->isVisible());
    press(dialog, "back");
    QVERIFY(part<QListWidget>(dialog, "sources")->isVisible());
    search->setText(u"there is no such app"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(wordsOf(dialog, "sourceName"), u"Another app"_s);
}

void ImportingTest::everyAppThatIsReadIsExplained()
{
    // Kinds of files rather than apps.
    const QStringList kinds{u"gzip"_s, u"Key URIs"_s, u"Password managers (CSV)"_s, u"Pictures of QR codes"_s,
                            u"OpenPGP"_s};
    const QStringList apps = (*loadMovingPart())->appsRead();
    for (const QString &app : apps) {
        const auto isNamed = [&](const Source &source) { return source.name().contains(app); };
        QVERIFY2(kinds.contains(app) || std::ranges::any_of(sources::all(), isNamed), qPrintable(app));
    }
}

void ImportingTest::fitsTheNarrowestWindow()
{
    QWidget window;
    Actions actions(&window);
    ImportDialog import(actions);
    import.setAttribute(Qt::WA_DeleteOnClose, false);
    import.resize(320, 480);
    import.show();
    QTest::qWait(20);
    QCOMPARE(import.width(), 320);
    fits(&import);
    for (int row = 0; row < part<QListWidget>(&import, "sources")->count(); ++row) {
        import.openRow(row);
        QTest::qWait(5);
        QCOMPARE(import.width(), 320);
        fits(&import);
    }
    Incoming incoming;
    incoming.tokens.append({againOf("A")});
    incoming.tokens.append({againOf("B")});
    intake::compare(incoming, vaultOf({"A", "B"}));
    IncomingDialog result(incoming, [] { return qint64(1'700'000'010'000); });
    result.setAttribute(Qt::WA_DeleteOnClose, false);
    result.resize(320, 480);
    result.show();
    QTest::qWait(20);
    QCOMPARE(result.width(), 320);
    fits(&result);
    ReadingDialog reading;
    reading.ask(u"a-file-with-a-rather-long-name-2026-03-02.json"_s, {Reason::ForeignPasswordWrong, {}}, true);
    reading.resize(320, 480);
    reading.show();
    QTest::qWait(20);
    QCOMPARE(reading.width(), 320);
    fits(&reading);
}

QTEST_MAIN(ImportingTest)
#include "tst_importing.moc"
