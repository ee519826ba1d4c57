// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "core/base/errortext.h"
#include "core/session/settings.h"
#include "ui/actions.h"
#include "ui/banner.h"
#include "ui/details/accountpage.h"
#include "ui/doors.h"
#include "ui/emptypage.h"
#include "ui/menubar.h"
#include "ui/noticebar.h"
#include "ui/searchfield.h"
#include "ui/tokens/accountactions.h"
#include "ui/tokens/listpage.h"
#include "ui/tokens/removeddialog.h"
#include "ui/tokens/selectionbar.h"
#include "ui/tokens/tokenlistview.h"
#include "ui/windowheader.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace countersign {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");

} // namespace

MainWindow::MainWindow(Session &session, const QString &readerProgram, VaultCare care, QWidget *parent)
    : QMainWindow(parent),
      m_session(session),
      m_readerProgram(readerProgram),
      m_actions(new Actions(this)),
      m_doors(new Doors(session, this, readerProgram)),
      m_pages(new QStackedWidget(this)),
      m_waiting(new QWidget(this)),
      m_listPage(new ListPage([&session] { return session.now(); }, this)),
      m_notices(new NoticeBar(this)),
      m_accounts(new AccountActions(this, session, *m_listPage->model(), *m_listPage->list(), *m_notices, readerProgram,
                                    care.copy)),
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
    layout->addWidget(m_listPage->selectionBar());
    m_listPage->addBanner(m_vault->reminder());
    m_pages->addWidget(m_waiting);
    m_pages->addWidget(m_listPage);
    layout->addWidget(m_pages, 1);
    setCentralWidget(middle);
    if (isMenuBarUsual())
        setMenuBar(makeMenuBar(*m_actions, this));
    m_notices->floatOver(middle);

    tellActions();
    connectEverything();
    resize(420, 600);
    restoreGeometry(settings().value(geometryKey).toByteArray());
    followListRules();
    showPage();
}

MainWindow::~MainWindow() = default;

void MainWindow::watchClock(const ClockSenses &senses)
{
    auto *banner = new ClockBanner(senses, m_session, m_listPage);
    m_listPage->addBanner(banner);
    // The clock of the list: none of its own, and none while nothing is in sight.
    connect(m_listPage->list(), &TokenListView::timePassed, banner, &ClockBanner::look);
}

TokenListView *MainWindow::list() const
{
    return m_listPage->list();
}

QWidget *MainWindow::makeHeader()
{
    auto *header = new WindowHeader(*m_actions, this);
    m_search = header->search();
    m_actions->on(ActionId::Menu, [header] { header->openMenu(); });
    header->insertIntoMore(m_listPage->sortMenu());
    m_search->toList = [this](QKeyEvent *event) { m_listPage->takeKey(event); };
    m_search->takeIn = [this](const QMimeData *content) { return m_doors->take(content); };
    return header;
}

EmptyPage *MainWindow::emptyPage()
{
    if (!m_emptyPage) {
        m_emptyPage = new EmptyPage(*m_actions, this);
        m_pages->addWidget(m_emptyPage);
    }
    return m_emptyPage;
}

void MainWindow::connectEverything()
{
    connect(&m_session, &Session::stateChanged, this, [this] {
        showPage();
        open({});
    });
    connect(&m_session, &Session::vaultChanged, this, &MainWindow::showVault);
    connect(m_vault, &VaultActions::pageMade, m_pages, &QStackedWidget::addWidget);
    connect(m_vault, &VaultActions::pageChanged, this, &MainWindow::showPage);
    connect(m_vault, &VaultActions::troubled, m_accounts, &AccountActions::complainOf);
    connect(m_vault, &VaultActions::locked, this, &MainWindow::clearScreen);
    connect(m_vault, &VaultActions::quitWanted, this, &MainWindow::quit);
    connect(m_vault, &VaultActions::appearanceChanged, this, &MainWindow::appearanceChanged);
    connect(m_search, &QLineEdit::textChanged, m_listPage, &ListPage::search);
    connect(m_listPage->list(), &TokenListView::menuWanted, this, &MainWindow::showMenu);
    connect(list(), &TokenListView::choosingChanged, this, [this](bool choosing) {
        m_listPage->selectionBar()->setFixedHeight(m_header->height());
        m_header->setVisible(!choosing);
    });
    connect(list(), &TokenListView::typed, this, [this](const QString &text) {
        m_search->setFocus();
        m_search->insert(text);
    });
    connect(m_listPage, &ListPage::arrangeWanted, m_accounts, &AccountActions::arrange);
    connect(m_listPage, &ListPage::favouriteWanted, this, &MainWindow::toggleFavourite);
    connect(m_vault, &VaultActions::listRulesChanged, this, &MainWindow::followListRules);
    connect(m_accounts, &AccountActions::hideWanted, this, &MainWindow::showMinimized);
    connect(m_accounts, &AccountActions::searchOver, m_listPage, &ListPage::showAllGroups);
    connect(m_listPage, &ListPage::setAsideWanted, m_actions->of(ActionId::SetAside), &QAction::trigger);
    connect(m_doors, &Doors::looking, this, [this] { m_notices->say(tr("Looking for an account…")); });
    connect(m_doors, &Doors::incoming, m_accounts, &AccountActions::confirm);
    connect(m_doors, &Doors::refused, m_accounts, &AccountActions::complainOf);
    connect(m_doors, &Doors::screenRefused, this, [this](const Error &error) {
        m_notices->complain(sentenceFor(error), tr("Scan an area"), [this] { m_doors->scanArea(); });
    });
    connect(m_doors, &Doors::typingWanted, m_accounts, &AccountActions::enterByHand);
    connect(m_accounts, &AccountActions::searchOver, m_search, &QLineEdit::clear);
    connect(m_accounts, &AccountActions::revealed, this, [this](const TokenId &id) {
        if (m_accountPage && id != m_accountPage->id())
            m_accountPage->leave();
    });
    connect(list(), &TokenListView::accountWanted, this, &MainWindow::openAccount);
}

/// Made when the first one is opened, so that the codes need not wait for it.
void MainWindow::openAccount(const TokenId &id)
{
    if (!m_accountPage) {
        m_accountPage = new AccountPage(m_session, *m_listPage->model(), *m_actions, m_readerProgram, this);
        m_accountPage->setGrouping(loadListRules().grouping);
        m_pages->addWidget(m_accountPage);
        connect(m_accountPage, &AccountPage::changed, this, &MainWindow::showPage);
        m_accounts->serve(*m_accountPage);
        // As in the list.
        for (const auto &[key, action] : {std::pair(QKeySequence::Copy, ActionId::CopyCode),
                                          std::pair(QKeySequence::Delete, ActionId::RemoveAccount)}) {
            auto *shortcut = new QShortcut(key, m_accountPage);
            shortcut->setContext(Qt::WidgetWithChildrenShortcut);
            connect(shortcut, &QShortcut::activated, m_actions->of(action), &QAction::trigger);
        }
    }
    m_accountPage->open(id);
}

void MainWindow::showPage()
{
    const bool open = m_session.state() == Session::State::Open;
    QWidget *page = m_vault->page();
    if (!page && open) {
        const bool empty = m_session.vault().tokens.isEmpty() && m_session.vault().setAside.isEmpty();
        page = empty ? static_cast<QWidget *>(emptyPage()) : m_listPage;
        if (!openedAccount().isNull())
            page = m_accountPage;
    }
    if (!page)
        page = m_waiting;
    QWidget *before = m_pages->currentWidget();
    m_pages->setCurrentWidget(page);
    const bool usable = page == m_listPage || (m_emptyPage && page == m_emptyPage);
    if (page != m_listPage)
        list()->stopChoosing();
    m_header->setVisible(usable && !list()->isChoosing());
    m_search->setEnabled(page == m_listPage);
    for (const ActionId id : waysToAdd() + QList{ActionId::ImportAccounts})
        m_actions->of(id)->setEnabled(usable);
    // What is done to rows cannot be done to those that nobody sees.
    for (const ActionId id : {ActionId::ShowAccount, ActionId::SelectSeveral, ActionId::MoveUp, ActionId::MoveDown})
        m_actions->of(id)->setEnabled(page == m_listPage);
    m_actions->of(ActionId::Lock)->setEnabled(m_session.canLock());
    m_actions->of(ActionId::RecentlyRemoved)->setEnabled(open);
    m_actions->of(ActionId::ExportAccounts)->setEnabled(open && !m_session.vault().tokens.isEmpty());
    if (before == page)
        return;
    if (m_accountPage && page == m_listPage && before == m_accountPage)
        list()->setFocus(); // Back in the row from which the person came.
    else
        focusPage();
}

void MainWindow::goToNextPart()
{
    QWidget *now = QApplication::focusWidget();
    if (m_listPage->isVisible() && m_search->hasFocus())
        list()->setFocus(Qt::ShortcutFocusReason);
    else if (m_notices->isAncestorOf(now) || !m_notices->takeFocus())
        focusPage();
}

/// Puts the focus where a person begins on the page.
void MainWindow::focusPage()
{
    QWidget *page = m_pages->currentWidget();
    if (m_accountPage && page == m_accountPage)
        m_accountPage->focusFirst();
    else if (page == m_listPage)
        m_search->setFocus();
    else if (m_emptyPage && page == m_emptyPage)
        m_emptyPage->focusFirst();
}

/// Nothing of a locked vault stays where it can be seen.
void MainWindow::clearScreen()
{
    m_search->clear();
    // It may spell a code.
    m_notices->hide();
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

void MainWindow::followListRules()
{
    const ListRules rules = loadListRules();
    m_listPage->setRules(rules);
    m_accounts->setRules(rules);
    if (m_accountPage)
        m_accountPage->setGrouping(rules.grouping);
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

void MainWindow::complain(const Error &error)
{
    m_accounts->complainOf(error);
}

void MainWindow::noteUse(const TokenId &id)
{
    m_accounts->noteUse(id);
}

void MainWindow::quit()
{
    m_isQuitting = true;
    if (isVisible()) {
        close();
        return;
    }
    // A window that was never shown is not told that it closes.
    QCloseEvent event;
    closeEvent(&event);
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

// What nobody has taken: Escape closes a message, and then leads back to the search.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        QMainWindow::keyPressEvent(event);
    else if (m_notices->isVisible())
        m_notices->hide();
    else
        focusPage();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!event->spontaneous())
        m_isQuitting = false;
    m_vault->applyPrivacy();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    settings().setValue(geometryKey, saveGeometry());
    if (!m_isQuitting && m_staysWhenClosed && m_staysWhenClosed()) {
        event->ignore();
        hide();
        Q_EMIT closedIntoTray();
        return;
    }
    m_isQuitting = true;
    m_accounts->keepUses();
    m_vault->hurry();
    if (m_vault->isBusy()) {
        // Out of sight at once, but not gone before the last change has been saved or refused, and backed up. Queued, so
        // that a refusal is said first; it shows the window again, and then the person closes it.
        event->ignore();
        hide();
        connect(m_vault, &VaultActions::settled, this, [this] {
            if (!isVisible())
                quit();
        }, static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
        return;
    }
    QMainWindow::closeEvent(event);
    // The window may have been hidden before, and then nothing else ends the program.
    QCoreApplication::quit();
}

} // namespace countersign
