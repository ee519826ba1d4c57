// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/aboutbox.h"
#include "ui/actions.h"
#include "ui/details/accountpage.h"
#include "ui/doors.h"
#include "ui/moving/exportdialog.h"
#include "ui/moving/importdialog.h"
#include "ui/moving/movingmodule.h"
#include "ui/noticebar.h"
#include "ui/searchfield.h"
#include "ui/shortcutsdialog.h"
#include "ui/tokens/accountactions.h"
#include "ui/tokens/listpage.h"
#include "ui/tokens/setasidedialog.h"
#include "ui/tokens/tokenlistview.h"

#include <QAction>
#include <QMenu>

// What the actions do, and whom they are done to.
namespace countersign {

void MainWindow::tellActions()
{
    m_actions->on(ActionId::ScanScreen, [this] { m_doors->scanScreen(); });
    m_actions->on(ActionId::ScanArea, [this] { m_doors->scanArea(); });
    m_actions->on(ActionId::UseCamera, [this] { m_doors->useCamera(); });
    m_actions->on(ActionId::OpenPicture, [this] { m_doors->openPicture(); });
    m_actions->on(ActionId::Paste, [this] { m_doors->paste(); });
    m_actions->on(ActionId::EnterByHand, [this] { m_accounts->enterByHand(); });
    m_actions->on(ActionId::ImportAccounts, [this] {
        auto *dialog = new ImportDialog(*m_actions, this);
        connect(dialog, &ImportDialog::filesWanted, m_doors, &Doors::chooseFiles);
        dialog->open();
    });

    const auto withCurrent = [this](ActionId id, void (AccountActions::*deed)(const TokenId &)) {
        m_actions->on(id, [this, deed] {
            if (const TokenId account = current(); !account.isNull())
                (m_accounts->*deed)(account);
        });
    };
    withCurrent(ActionId::CopyCode, &AccountActions::copyCode);
    withCurrent(ActionId::NextCode, &AccountActions::nextCode);
    withCurrent(ActionId::SpellCode, &AccountActions::spellCode);
    withCurrent(ActionId::MarkUsed, &AccountActions::markUsed);
    withCurrent(ActionId::EditAccount, &AccountActions::editAccount);
    m_actions->of(ActionId::Favourite)->setCheckable(true);
    m_actions->on(ActionId::Favourite, [this] { toggleFavourite(); });
    m_actions->on(ActionId::SelectSeveral, [this] { list()->startChoosing(m_listPage->current()); });
    m_actions->on(ActionId::MoveUp, [this] { list()->moveSelected(-1); });
    m_actions->on(ActionId::MoveDown, [this] { list()->moveSelected(1); });
    withCurrent(ActionId::ShowQrCode, &AccountActions::showQrCode);
    m_actions->on(ActionId::ShowAccount, [this] { openAccount(current()); });
    m_actions->on(ActionId::RemoveAccount, [this] {
        if (!openedAccount().isNull())
            m_accounts->askToRemove({openedAccount()});
        else if (const QList<TokenId> selected = list()->selectedIds(); !selected.isEmpty())
            m_accounts->askToRemove(selected);
    });

    m_actions->on(ActionId::RecentlyRemoved, [this] { m_accounts->showRemoved(); });
    m_actions->on(ActionId::SetAside, [this] { (new SetAsideDialog(m_session.vault().setAside, this))->open(); });
    m_actions->on(ActionId::Lock, [this] { m_vault->lock(); });
    m_actions->on(ActionId::RestoreBackup, [this] { m_vault->restore(); });
    m_actions->on(ActionId::CheckBackup, [this] { m_vault->checkBackup(); });
    m_actions->on(ActionId::ExportAccounts, [this] { exportAccounts(); });
    m_actions->on(ActionId::Preferences, [this] { m_vault->showPreferences(); });
    m_actions->on(ActionId::About, [this] { openAboutBox(this); });
    m_actions->on(ActionId::Quit, [this] { quit(); });
    m_actions->on(ActionId::Shortcuts, [this] { (new ShortcutsDialog(*m_actions, this))->open(); });
    m_actions->on(ActionId::Undo, [this] { m_notices->undo(); });
    m_actions->on(ActionId::NextPart, [this] { goToNextPart(); });
    m_actions->on(ActionId::Search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    list()->setRowActions(m_actions->ofAccounts());
}

void MainWindow::exportAccounts()
{
    const Result<MovingPart *> part = loadMovingPart();
    if (!part) {
        complain(part.error());
        return;
    }
    QList<TokenId> chosen;
    if (!openedAccount().isNull())
        chosen = {openedAccount()};
    else if (list()->isChoosing())
        chosen = list()->selectedIds();
    auto *dialog = new ExportDialog(m_session, **part, chosen, this);
    connect(dialog, &ExportDialog::exported, m_notices, &NoticeBar::say);
    dialog->open();
}

void MainWindow::toggleFavourite()
{
    const QList<TokenId> meant = openedAccount().isNull() ? list()->selectedIds() : QList<TokenId>{openedAccount()};
    if (!meant.isEmpty())
        m_accounts->toggleFavourite(meant);
}

/// The account whose page is open; null where there is none.
TokenId MainWindow::openedAccount() const
{
    return m_accountPage ? m_accountPage->id() : TokenId();
}

/// The account that is meant: the one whose page is open, or the row.
TokenId MainWindow::current() const
{
    return openedAccount().isNull() ? m_listPage->current() : openedAccount();
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
    menu->addAction(m_actions->of(ActionId::SpellCode));
    menu->addAction(m_actions->of(ActionId::MarkUsed));
    menu->addSeparator();
    menu->addAction(m_actions->of(ActionId::ShowAccount));
    menu->addAction(m_actions->of(ActionId::EditAccount));
    m_actions->of(ActionId::Favourite)->setChecked((*token)->favourite);
    menu->addAction(m_actions->of(ActionId::Favourite));
    menu->addAction(m_actions->of(ActionId::SelectSeveral));
    if (list()->isMovable()) {
        menu->addSeparator();
        menu->addActions({m_actions->of(ActionId::MoveUp), m_actions->of(ActionId::MoveDown)});
    }
    menu->addAction(m_actions->of(ActionId::ShowQrCode));
    // Never next to Copy: a slip of the hand must not remove an account.
    menu->addSeparator();
    menu->addAction(m_actions->of(ActionId::RemoveAccount));
    menu->popup(globalPosition);
}

} // namespace countersign
