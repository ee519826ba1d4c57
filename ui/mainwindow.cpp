// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "core/base/errortext.h"
#include "core/session/settings.h"
#include "ui/aboutbox.h"
#include "ui/actions.h"
#include "ui/banner.h"
#include "ui/doors.h"
#include "ui/emptypage.h"
#include "ui/importdialog.h"
#include "ui/menubar.h"
#include "ui/noticebar.h"
#include "ui/searchfield.h"
#include "ui/tokens/accountactions.h"
#include "ui/tokens/listpage.h"
#include "ui/tokens/removeddialog.h"
#include "ui/tokens/setasidedialog.h"
#include "ui/tokens/tokenlistview.h"
#include "ui/windowheader.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace countersign {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");

} // namespace

MainWindow::MainWindow(Session &session, const QString &readerProgram, VaultCare care, QWidget *parent)
    : QMainWindow(parent),
      m_session(session),
      m_actions(new Actions(this)),
      m_doors(new Doors(this, readerProgram)),
      m_pages(new QStackedWidget(this)),
      m_waiting(new QWidget(this)),
      m_listPage(new ListPage([&session] { return session.now(); }, this)),
      m_notices(new NoticeBar(this)),
      m_accounts(new AccountActions(this, session, *m_listPage->model(), *m_listPage->list(), *m_notices)),
      m_vault(new VaultActions(this, session, care, *m_notices))
{
    setWindowTitle(QStringLiteral("Countersign"));
    setAcceptDrops(true);
    setMinimumSize(320, 360);

    auto *middle = new QWidget(this);
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_header = makeHeader();
    layout->addWidget(m_header);
    m_listPage->addBanner(m_vault->reminder());
    m_emptyPage = new EmptyPage(*m_actions, this);
    for (QWidget *page : {m_waiting, static_cast<QWidget *>(m_listPage), static_cast<QWidget *>(m_emptyPage)})
        m_pages->addWidget(page);
    for (QWidget *page : m_vault->pages())
        m_pages->addWidget(page);
    layout->addWidget(m_pages, 1);
    setCentralWidget(middle);
    if (isMenuBarUsual())
        setMenuBar(makeMenuBar(*m_actions, this));
    m_notices->floatOver(middle);

    tellActions();
    connectEverything();
    resize(420, 600);
    restoreGeometry(settings().value(geometryKey).toByteArray());
    showPage();
}

MainWindow::~MainWindow() = default;

TokenListView *MainWindow::list() const
{
    return m_listPage->list();
}

QWidget *MainWindow::makeHeader()
{
    auto *header = new WindowHeader(*m_actions, this);
    m_search = header->search();
    m_search->toList = [this](QKeyEvent *event) { m_listPage->takeKey(event); };
    m_search->takeIn = [this](const QMimeData *content) { return m_doors->take(content); };
    return header;
}

void MainWindow::connectEverything()
{
    connect(&m_session, &Session::stateChanged, this, [this] {
        showPage();
        open({});
    });
    connect(&m_session, &Session::vaultChanged, this, &MainWindow::showVault);
    connect(m_vault, &VaultActions::pageChanged, this, &MainWindow::showPage);
    connect(m_vault, &VaultActions::troubled, m_accounts, &AccountActions::complainOf);
    connect(m_vault, &VaultActions::locked, this, &MainWindow::clearScreen);
    connect(m_vault, &VaultActions::quitWanted, this, &MainWindow::close);
    connect(m_vault, &VaultActions::appearanceChanged, this, &MainWindow::appearanceChanged);
    connect(m_search, &QLineEdit::textChanged, m_listPage, &ListPage::search);
    connect(m_listPage->list(), &TokenListView::menuWanted, this, &MainWindow::showMenu);
    connect(m_listPage, &ListPage::setAsideWanted, m_actions->of(ActionId::SetAside), &QAction::trigger);
    connect(m_doors, &Doors::looking, this, [this] { m_notices->say(tr("Looking for an account…")); });
    connect(m_doors, &Doors::incoming, m_accounts, &AccountActions::confirm);
    connect(m_doors, &Doors::refused, m_accounts, &AccountActions::complainOf);
    connect(m_doors, &Doors::screenRefused, this, [this](const Error &error) {
        m_notices->complain(sentenceFor(error), tr("Scan an area"), [this] { m_doors->scanArea(); });
    });
    connect(m_doors, &Doors::typingWanted, m_accounts, &AccountActions::enterByHand);
    connect(m_accounts, &AccountActions::searchOver, m_search, &QLineEdit::clear);
}

void MainWindow::showPage()
{
    const bool open = m_session.state() == Session::State::Open;
    QWidget *page = m_vault->page();
    if (!page && open) {
        const bool empty = m_session.vault().tokens.isEmpty() && m_session.vault().setAside.isEmpty();
        page = empty ? static_cast<QWidget *>(m_emptyPage) : m_listPage;
    }
    if (!page)
        page = m_waiting;
    const bool changed = m_pages->currentWidget() != page;
    m_pages->setCurrentWidget(page);
    const bool usable = page == m_listPage || page == m_emptyPage;
    m_header->setVisible(usable);
    m_search->setEnabled(page == m_listPage);
    for (const ActionId id : waysToAdd() + QList{ActionId::ImportAccounts})
        m_actions->of(id)->setEnabled(usable);
    m_actions->of(ActionId::Lock)->setEnabled(m_session.canLock());
    m_actions->of(ActionId::RecentlyRemoved)->setEnabled(open);
    if (!changed)
        return;
    if (page == m_listPage)
        m_search->setFocus();
    else if (page == m_emptyPage)
        m_emptyPage->focusFirst();
}

/// Nothing of a locked vault stays where it can be seen.
void MainWindow::clearScreen()
{
    m_search->clear();
    m_accounts->forgetCopied();
}

void MainWindow::showVault()
{
    const Vault &vault = m_session.vault();
    m_listPage->show(vault);
    m_actions->of(ActionId::SetAside)->setVisible(!vault.setAside.isEmpty());
    if (auto *removed = findChild<RemovedDialog *>())
        removed->show(vault, secondsOf(m_session.now()));
    showPage();
}

void MainWindow::tellActions()
{
    m_actions->on(ActionId::ScanScreen, [this] { m_doors->scanScreen(); });
    m_actions->on(ActionId::ScanArea, [this] { m_doors->scanArea(); });
    m_actions->on(ActionId::UseCamera, [this] { m_doors->useCamera(); });
    m_actions->on(ActionId::OpenPicture, [this] { m_doors->openPicture(); });
    m_actions->on(ActionId::Paste, [this] { m_doors->paste(); });
    m_actions->on(ActionId::EnterByHand, [this] { m_accounts->enterByHand(); });
    m_actions->on(ActionId::ImportAccounts, [this] { (new ImportDialog(*m_actions, this))->open(); });

    const auto withCurrent = [this](ActionId id, void (AccountActions::*deed)(const TokenId &)) {
        m_actions->on(id, [this, deed] {
            if (const TokenId current = m_listPage->current(); !current.isNull())
                (m_accounts->*deed)(current);
        });
    };
    withCurrent(ActionId::CopyCode, &AccountActions::copyCode);
    withCurrent(ActionId::NextCode, &AccountActions::nextCode);
    withCurrent(ActionId::EditAccount, &AccountActions::editAccount);
    m_actions->on(ActionId::RemoveAccount, [this] {
        if (const QList<TokenId> selected = list()->selectedIds(); !selected.isEmpty())
            m_accounts->askToRemove(selected);
    });

    m_actions->on(ActionId::RecentlyRemoved, [this] { m_accounts->showRemoved(); });
    m_actions->on(ActionId::SetAside, [this] { (new SetAsideDialog(m_session.vault().setAside, this))->open(); });
    m_actions->on(ActionId::Lock, [this] { m_vault->lock(); });
    m_actions->on(ActionId::RestoreBackup, [this] { m_vault->restore(); });
    m_actions->on(ActionId::CheckBackup, [this] { m_vault->checkBackup(); });
    m_actions->on(ActionId::Preferences, [this] { m_vault->showPreferences(); });
    m_actions->on(ActionId::About, [this] { openAboutBox(this); });
    m_actions->on(ActionId::Quit, [this] { close(); });
}

void MainWindow::showMenu(const TokenId &id, const QPoint &globalPosition)
{
    if (!list()->selectedIds().contains(id))
        list()->reveal(id);
    const Token *token = m_session.vault().find(id);
    if (!token)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_actions->of(ActionId::CopyCode));
    if (!token->isTimeBased())
        menu->addAction(m_actions->of(ActionId::NextCode));
    menu->addSeparator();
    menu->addAction(m_actions->of(ActionId::EditAccount));
    // Never next to Copy: a slip of the hand must not remove an account.
    menu->addSeparator();
    menu->addAction(m_actions->of(ActionId::RemoveAccount));
    menu->popup(globalPosition);
}

void MainWindow::confirm(const Incoming &incoming)
{
    m_accounts->confirm(incoming);
}

void MainWindow::open(const QStringList &places)
{
    m_toOpen += places;
    if (m_session.state() == Session::State::Open && !m_toOpen.isEmpty())
        m_doors->open(std::exchange(m_toOpen, {}));
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_session.state() == Session::State::Open && Doors::canTake(event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    if (m_doors->take(event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    m_vault->applyPrivacy();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    settings().setValue(geometryKey, saveGeometry());
    m_vault->hurry();
    if (m_vault->isBusy()) {
        // Out of sight at once, but not gone before the last change has been saved or refused, and backed up. Queued, so
        // that a refusal is said first; it shows the window again, and then the person closes it.
        event->ignore();
        hide();
        connect(m_vault, &VaultActions::settled, this, [this] {
            if (!isVisible())
                close();
        }, static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
        return;
    }
    QMainWindow::closeEvent(event);
    // The window may have been hidden before, and then nothing else ends the program.
    QCoreApplication::quit();
}

} // namespace countersign
