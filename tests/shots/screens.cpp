// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/screens.h"

#include "core/base/errortext.h"
#include "core/vault/vaultcodec.h"
#include "tests/shots/accountpages.h"
#include "tests/shots/clock.h"
#include "tests/shots/liststates.h"
#include "tests/shots/moving.h"
#include "tests/shots/onthedesktop.h"
#include "tests/shots/settle.h"
#include "tests/shots/shown.h"
#include "tests/shots/vaultcare.h"
#include "tests/support/memorystore.h"
#include "tests/support/sample.h"
#include "tests/support/stagedfeed.h"
#include "ui/edit/manualentry.h"
#include "ui/mainwindow.h"
#include "ui/noticebar.h"
#include "ui/scan/areapicker.h"
#include "ui/scan/camerapage.h"
#include "ui/scan/incomingdialog.h"
#include "ui/tokens/accountactions.h"
#include "ui/tokens/removeddialog.h"
#include "ui/tokens/tokenlistview.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

namespace countersign::test {

namespace {

// 13 seconds into a time step: the rings are neither full nor empty. Another one stands at its last seconds.
constexpr qint64 moment = 1'700'000'023'000;

constexpr const char *accounts[][2] = {
    {"Case portal", "m.okafor@example.org"},
    {"GitHub", "mokafor"},
    {"Nordbank", "DK 4471"},
    {"Proton", "m.okafor@proton.example"},
    {"University of Bergen", "mok014"},
    {"Steam", "okafor_m"},
};

Vault sampleVault()
{
    Vault vault = Vault::empty();
    for (const auto &account : accounts) {
        Token token = tokenOf(account[0], account[1]);
        if (qstrcmp(account[0], "Steam") == 0)
            token = token.with([](TokenFields &fields) { fields.kind = TokenKind::Steam; }).value();
        if (qstrcmp(account[0], "Nordbank") == 0)
            token = token
                        .with([](TokenFields &fields) {
                fields.digits = 8;
                fields.moving = TimeStep{60};
            }).value();
        vault.tokens.append(token);
    }
    TokenFields counted;
    counted.kind = TokenKind::Hotp;
    counted.issuer = QStringLiteral("Laboratory door");
    counted.account = QStringLiteral("badge 7");
    counted.secret = secretOf("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    vault.tokens.append(tokenOf(counted));
    vault.removed = {{tokenOf("Old forum", "mo"), secondsOf(moment) - 3 * 86400},
                     {tokenOf("Webshop", "m.okafor@example.org"), secondsOf(moment) - 20 * 86400}};
    return vault;
}

class Screens
{
public:
    Screens(const QSize &size, const Keep &keep) : m_size(size), m_keep(keep) {}

    void all()
    {
        windows();
        pages();
        dialogs();
        scanning();
    }

private:
    std::unique_ptr<MainWindow> windowOver(Session &session)
    {
        auto window = std::make_unique<MainWindow>(session, QStringLiteral(COUNTERSIGN_READER));
        window->resize(m_size);
        window->show();
        session.open();
        settle();
        return window;
    }

    void windows()
    {
        auto shelf = std::make_shared<MemoryStore::Shelf>();
        shelf->document = vaultcodec::write(sampleVault());
        MemoryStore store(shelf);
        qint64 now = moment;
        Session session(store, [&now] { return now; });
        const auto window = windowOver(session);
        m_keep(window.get(), "list");

        window->list()->setCurrentIndex(window->list()->model()->index(1, 0));
        window->list()->setFocus();
        window->notices()->say(QObject::tr("Copied the code of %1").arg(QStringLiteral("GitHub (mokafor)")));
        m_keep(window.get(), "list-copied");
        now = moment + 13'000;
        window->notices()->offer(MainWindow::tr("Removed %1").arg(QStringLiteral("Webshop")), MainWindow::tr("Undo"),
                                 [] {});
        window->list()->viewport()->update();
        m_keep(window.get(), "list-last-seconds");
        window->notices()->hide();
        swipe(window->list());
        m_keep(window.get(), "list-swiped");
        menus(window.get());
        window->findChild<QLineEdit *>(QStringLiteral("search"))->setText(QStringLiteral("pr"));
        m_keep(window.get(), "list-search");
        window->list()->setCurrentIndex(window->list()->model()->index(0, 0));
        window->findChild<QAction *>(QStringLiteral("removeAccount"))->trigger();
        if (auto *box = window->findChild<QMessageBox *>())
            m_keep(shown(box, m_size), "remove");
    }

    void menus(MainWindow *window)
    {
        const auto *add = window->findChild<QPushButton *>(QStringLiteral("addButton"));
        const auto *more = window->findChild<QToolButton *>(QStringLiteral("moreButton"));
        for (const auto &[menu, name] : {std::pair(add->menu(), "menu-add"), std::pair(more->menu(), "menu-more")}) {
            menu->popup(window->mapToGlobal(QPoint(0, 0)));
            m_keep(menu, name);
            menu->close();
        }
    }

    static void swipe(TokenListView *list)
    {
        const QPoint from = list->visualRect(list->model()->index(2, 0)).center();
        QTest::mousePress(list->viewport(), Qt::LeftButton, {}, from);
        for (int moved = 0; moved <= 90; moved += 10) {
            const QPointF at = from - QPoint(list->isRightToLeft() ? -moved : moved, 0);
            QMouseEvent event(QEvent::MouseMove, at, list->viewport()->mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                              {});
            QCoreApplication::sendEvent(list->viewport(), &event);
        }
    }

    void pages()
    {
        const QList<std::pair<const char *, Error>> errors{
            {"page-locked", {Reason::KeychainLocked}},
            {"page-denied", {Reason::KeychainDenied}},
            {"page-no-keychain", {Reason::KeychainNone}},
            {"page-other-keychain",
             {Reason::KeychainOther, QStringLiteral("KWallet, but your vault is in GNOME Keyring")}},
            {"page-missing", {Reason::VaultMissing, QStringLiteral("GNOME Keyring")}},
        };
        for (const auto &[name, error] : errors) {
            MemoryStore store;
            store.failLoad = error;
            Session session(store, [] { return moment; });
            m_keep(windowOver(session).get(), name);
        }
        MemoryStore store;
        Session session(store, [] { return moment; });
        const auto empty = windowOver(session);
        m_keep(empty.get(), "page-empty");

        auto shelf = std::make_shared<MemoryStore::Shelf>();
        Vault vault = sampleVault();
        vault.setAside = {{Secret::fromBytes("{}"),
                           QStringLiteral("Future bank (m)"),
                           {Reason::KindUnsupported, QStringLiteral("quantum")}}};
        shelf->document = vaultcodec::write(vault);
        MemoryStore odd(shelf);
        Session oddSession(odd, [] { return moment; });
        const auto window = windowOver(oddSession);
        m_keep(window.get(), "list-set-aside");
        for (const auto &[action, name] :
             {std::pair("setAside", "set-aside"), std::pair("shortcuts", "shortcuts"), std::pair("about", "about")}) {
            window->findChild<QAction *>(QString::fromLatin1(action))->trigger();
            if (auto *dialog = window->findChild<QDialog *>()) {
                m_keep(shown(dialog, m_size), name);
                delete dialog;
            }
        }
    }

    void dialogs()
    {
        const Clock clock = [] { return moment; };
        QWidget parent;
        auto *manual = shown(new ManualEntry(clock, &parent), m_size);
        m_keep(manual, "manual-empty");
        manual->findChild<QLineEdit *>(QStringLiteral("issuer"))->setText(QStringLiteral("Case portal"));
        manual->findChild<QLineEdit *>(QStringLiteral("account"))->setText(QStringLiteral("m.okafor"));
        manual->findChild<QLineEdit *>(QStringLiteral("secret"))->setText(QStringLiteral("JBSW Y3DP EHPK 3PX8"));
        m_keep(manual, "manual-wrong");
        manual->findChild<QLineEdit *>(QStringLiteral("secret"))->setText(QStringLiteral("jbsw y3dp ehpk 3pxp"));
        manual->findChild<QToolButton *>(QStringLiteral("moreOptions"))->setChecked(true);
        m_keep(manual, "manual-more");

        Vault vault = sampleVault();
        Incoming one;
        one.tokens.append({tokenOf("Nordbank", "new")});
        incoming(one, vault, "incoming-new");
        one.tokens = {{tokenOf("other key", "x")
                           .with([](TokenFields &fields) {
            fields.issuer = QStringLiteral("GitHub");
            fields.account = QStringLiteral("mokafor");
        }).value()}};
        incoming(one, vault, "incoming-again");
        one.tokens.append({vault.tokens.first()});
        one.tokens.append({tokenOf("Nordbank", "new")});
        one.refused.append({QStringLiteral("Game"), {Reason::AlgorithmUnsupported, QStringLiteral("MD5")}});
        incoming(one, vault, "incoming-many");

        auto *removed = new RemovedDialog(&parent);
        removed->RemovedDialog::show(vault, secondsOf(moment));
        shown(static_cast<QDialog *>(removed), m_size);
        m_keep(removed, "removed");

        CameraPage camera(nullptr, [](CameraListener &) -> Result<std::unique_ptr<CameraFeed>> {
            return failure(Reason::CameraNone);
        });
        shown(&camera, m_size);
        m_keep(&camera, "camera-none");
    }

    static QImage desktop()
    {
        QImage picture(1280, 800, QImage::Format_RGB32);
        picture.fill(QColor(226, 232, 240));
        QPainter painter(&picture);
        painter.fillRect(QRect(160, 90, 960, 620), Qt::white);
        painter.setPen(QColor(51, 65, 85));
        painter.drawText(QRect(220, 130, 600, 40), QStringLiteral("Scan this code with your authenticator app"));
        painter.drawImage(QRect(540, 300, 220, 220),
                          QImage(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/tests/data/qr/plain.png")));
        return picture;
    }

    void scanning()
    {
        AreaView area(desktop());
        area.resize(960, 600);
        area.show();
        m_keep(&area, "area");
        QTest::mousePress(&area, Qt::LeftButton, {}, QPoint(395, 215));
        QTest::mouseMove(&area, QPoint(580, 400));
        m_keep(&area, "area-marked");

        Stage stage;
        CameraPage page(nullptr, stage.source());
        shown(&page, m_size);
        if (!QTest::qWaitFor([&] { return stage.isOpen; }))
            return;
        stage.listener->pictureCame(desktop().scaled(640, 400));
        m_keep(&page, "camera-live");
        for (int again = 0; again < 2; ++again)
            stage.listener->codeUnread({Reason::QrCodeTooSmall, {}});
        m_keep(&page, "camera-too-small");
        stage.listener->codesSeen({QStringLiteral("otpauth://totp/x?secret=GEZDGNBV")},
                                  QPolygonF{{0.42, 0.37}, {0.6, 0.37}, {0.6, 0.65}, {0.42, 0.65}});
        m_keep(&page, "camera-found");

        auto shelf = std::make_shared<MemoryStore::Shelf>();
        shelf->document = vaultcodec::write(sampleVault());
        MemoryStore store(shelf);
        Session session(store, [] { return moment; });
        const auto window = windowOver(session);
        window->notices()->complain(sentenceFor({Reason::NoQrCode, {}}), MainWindow::tr("Scan an area"), [] {});
        m_keep(window.get(), "list-nothing-found");
        window->notices()->offer(
            AccountActions::tr("Kept %1").arg(QStringLiteral("Nordbank (m.okafor)")) + u'\n'
                + AccountActions::tr("The %n picture(s) still show the key(s). Delete what you no longer need.",
                                     nullptr, 1),
            AccountActions::tr("Delete %n picture(s)", nullptr, 1), [] {});
        m_keep(window.get(), "list-delete-picture");
    }

    void incoming(Incoming found, const Vault &vault, const char *name)
    {
        intake::compare(found, vault);
        const std::unique_ptr<IncomingDialog> dialog(shown(new IncomingDialog(found, [] { return moment; }), m_size));
        m_keep(dialog.get(), name);
    }

    QSize m_size;
    const Keep &m_keep;
};

} // namespace

void takeScreens(const QSize &size, const Keep &keep)
{
    Screens(size, keep).all();
    takeVaultCare(sampleVault(), size, keep);
    takeListStates(sampleVault(), moment, size, keep);
    takeAccountPages(size, keep);
    takeOnTheDesktop(sampleVault(), size, keep);
    takeMoving(size, keep);
    takeClock(sampleVault(), size, keep);
}

} // namespace countersign::test
