// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/accountactions.h"

#include "core/base/background.h"
#include "core/base/errortext.h"
#include "core/vault/arrangement.h"
#include "ui/codecopy.h"
#include "ui/details/accountpage.h"
#include "ui/details/qrdialog.h"
#include "ui/edit/manualentry.h"
#include "ui/noticebar.h"
#include "ui/scan/incomingdialog.h"
#include "ui/tokens/removeddialog.h"
#include "ui/tokens/tokenlistview.h"
#include "ui/tokens/tokenmodel.h"

#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace countersign {

namespace {

constexpr int hideAfterMs = 900;
// How long after that a lock counts as one that the hiding brought about, in milliseconds.
constexpr qint64 lockFollows = 2000;

} // namespace

AccountActions::AccountActions(QWidget *window, Session &session, TokenModel &model, TokenListView &list,
                               NoticeBar &notices, const QString &readerProgram, CodeCopy *copy)
    : QObject(window),
      m_window(window),
      m_session(session),
      m_model(&model),
      m_list(&list),
      m_notices(&notices),
      m_copy(copy ? copy : new CodeCopy(QGuiApplication::clipboard(), this)),
      m_uses(session),
      m_readerProgram(readerProgram)
{
    m_hiding.setSingleShot(true);
    m_hiding.setInterval(hideAfterMs);
    connect(&m_hiding, &QTimer::timeout, this, [this] {
        // Closed by the person meanwhile: to minimise it would bring it back.
        if (!m_window->isVisible())
            return;
        m_sinceHidden.start();
        Q_EMIT hideWanted();
    });
    connect(m_list, &TokenListView::copyWanted, this, &AccountActions::copyCode);
    connect(m_list, &TokenListView::nextCodeWanted, this, &AccountActions::nextCode);
    connect(m_list, &TokenListView::removalWanted, this, &AccountActions::askToRemove);
}

// Dialogs belong to the window and may be the last of its children to go: they ask the session, not us.
Clock AccountActions::clock() const
{
    return [session = &m_session] { return session->now(); };
}

void AccountActions::complainOf(const Error &error)
{
    m_notices->complain(sentenceFor(error));
    // Closed while its last change was being saved, and the person has to hear that it was not.
    m_window->show();
}

void AccountActions::forgetCopied()
{
    m_lastCopied = {};
    m_lastCode = {};
    if (!m_sinceHidden.isValid() || m_sinceHidden.hasExpired(lockFollows))
        m_copy->clear();
}

QString AccountActions::nameOf(const QList<TokenId> &ids) const
{
    const Token *token = ids.size() == 1 ? m_session.vault().find(ids.first()) : nullptr;
    return token ? token->fullName() : tr("%n account(s)", nullptr, static_cast<int>(ids.size()));
}

QStringList AccountActions::knownGroups() const
{
    QStringList names;
    const auto note = [&](const QString &name) {
        if (!names.contains(name))
            names.append(name);
    };
    for (const Group &group : m_session.vault().groups)
        note(group.name);
    // Until the next start, a new group is only in the tokens.
    for (const Token &token : m_session.vault().tokens)
        for (const QString &name : token->groups)
            note(name);
    return names;
}

void AccountActions::copySecret(const Secret &text)
{
    QString words = QString::fromUtf8(text.view());
    m_copy->copy(words);
    wipe(words);
}

void AccountActions::serve(AccountPage &page)
{
    connect(&page, &AccountPage::copyWanted, this, [this](const Secret &text, const QString &said) {
        copySecret(text);
        m_notices->say(said);
    });
    connect(&page, &AccountPage::unusedCodeCopyWanted, this, [this, &page](const Secret &text) {
        copySecret(text);
        m_notices->offer(tr("Copied a recovery code. Each one works once."), tr("Mark as used"),
                         [page = QPointer(&page)] {
            if (page)
                page->markCopiedAsUsed();
        });
    });
    connect(&page, &AccountPage::said, m_notices, &NoticeBar::say);
    connect(&page, &AccountPage::troubled, this, &AccountActions::complainOf);
}

void AccountActions::toggleFavourite(const QList<TokenId> &ids)
{
    const Vault &vault = m_session.vault();
    const bool areAll = std::ranges::all_of(ids, [&](const TokenId &id) {
        const Token *token = vault.find(id);
        return !token || (*token)->favourite;
    });
    whenDone(m_session.apply(changes::setFavourite(ids, !areAll)), this, [this](const Result<void> &done) {
        if (!done)
            complainOf(done.error());
    });
}

void AccountActions::arrange(const QList<TokenId> &ids, const TokenId &before)
{
    whenDone(m_session.apply(changes::move(ids, before)), this, [this](const Result<void> &done) {
        m_list->endMove(done.has_value());
        if (!done)
            complainOf(done.error());
        else if (m_list->currentIndex().isValid())
            m_list->scrollTo(m_list->currentIndex());
    });
}

void AccountActions::openForm(const std::function<void(ManualEntry &)> &prepare)
{
    auto *dialog = new ManualEntry(clock(), m_window, m_readerProgram);
    dialog->setKnownGroups(knownGroups());
    prepare(*dialog);
    dialog->open();
}

void AccountActions::enterByHand()
{
    if (m_session.state() == Session::State::Open)
        propose({});
}

void AccountActions::propose(const std::optional<Token> &token, const QStringList &pictures,
                             const QStringList &plainFiles)
{
    openForm([this, token, pictures, plainFiles](ManualEntry &form) {
        if (token)
            form.propose(*token);
        connect(&form, &ManualEntry::entered, this, [this, pictures, plainFiles](const Token &entered) {
            // By hand or by code: the same question when the account is here already.
            Incoming incoming;
            incoming.tokens.append({entered});
            incoming.pictures = pictures;
            intake::compare(incoming, m_session.vault());
            if (incoming.tokens.first().standing != Standing::New)
                confirm(incoming, plainFiles);
            else
                keep(changes::add({entered}, secondsOf(m_session.now())), {entered},
                     [this, entered, pictures, plainFiles] { propose(entered, pictures, plainFiles); }, pictures,
                     plainFiles);
        });
    });
}

void AccountActions::editAccount(const TokenId &id)
{
    if (const Token *token = m_session.vault().find(id))
        edit(*token, *token);
}

void AccountActions::showQrCode(const TokenId &id)
{
    if (m_session.vault().find(id))
        (new QrDialog(m_session, id, m_window))->open();
}

void AccountActions::edit(const Token &before, const Token &shown)
{
    openForm([this, before, shown](ManualEntry &form) {
        form.edit(shown);
        connect(&form, &ManualEntry::entered, this, [this, before](const Token &edited) {
            keep(changes::edit(before, edited), {edited}, [this, before, edited] { edit(before, edited); });
        });
    });
}

void AccountActions::confirm(Incoming incoming, const QStringList &plainFiles)
{
    if (m_session.state() != Session::State::Open) {
        complainOf(m_session.state() == Session::State::Closed ? Error{Reason::VaultNotOpen} : m_session.error());
        return;
    }
    intake::compare(incoming, m_session.vault());
    m_notices->hide();
    // A pasted block often holds everything but a name.
    if (incoming.tokens.size() == 1 && incoming.refused.isEmpty() && incoming.tokens.first().token.title().isEmpty()
        && incoming.tokens.first().standing == Standing::New) {
        propose(incoming.tokens.first().token, incoming.pictures, plainFiles);
        return;
    }
    auto *dialog = new IncomingDialog(incoming, clock(), m_window);
    connect(dialog, &IncomingDialog::confirmed, this,
            [this, incoming, plainFiles](const Change &change, const QList<Token> &tokens) {
        keep(change, tokens, [this, incoming, plainFiles] { confirm(incoming, plainFiles); }, incoming.pictures,
             plainFiles);
    });
    connect(dialog, &IncomingDialog::alreadyHere, this, [this](const TokenId &id) {
        Q_EMIT searchOver();
        m_list->reveal(id);
        Q_EMIT revealed(id);
    });
    dialog->open();
}

void AccountActions::keep(const Change &change, const QList<Token> &tokens, std::function<void()> again,
                          const QStringList &pictures, const QStringList &plainFiles)
{
    whenDone(m_session.apply(change), this,
             [this, tokens, again = std::move(again), pictures, plainFiles](const Result<void> &kept) {
        if (!kept) {
            again();
            complainOf(kept.error());
            return;
        }
        Q_EMIT searchOver();
        revealKey(tokens);
        const QString said = tokens.size() == 1 ? tr("Kept %1").arg(tokens.first().fullName())
                                                : tr("Kept %n account(s)", nullptr, static_cast<int>(tokens.size()));
        if (pictures.isEmpty() && plainFiles.isEmpty()) {
            m_notices->say(said);
            return;
        }
        if (!plainFiles.isEmpty()) {
            const QStringList files = plainFiles + pictures;
            const int left = static_cast<int>(files.size());
            m_notices->offer(said + u'\n'
                                 + tr("Anybody can read the key(s) in the %n file(s). Delete what you no longer need.",
                                      nullptr, left),
                             tr("Delete %n file(s)", nullptr, left), [this, files] { deleteFiles(files); });
            return;
        }
        const int count = static_cast<int>(pictures.size());
        m_notices->offer(
            said + u'\n'
                + tr("The %n picture(s) still show the key(s). Delete what you no longer need.", nullptr, count),
            tr("Delete %n picture(s)", nullptr, count), [this, pictures] { deleteFiles(pictures); });
    });
}

// Into the trash, because they can hold more than the keys. That can take a while on a drive that sleeps, and copies what
// lies on another one.
void AccountActions::deleteFiles(const QStringList &paths)
{
    const Later<QStringList> trying = inBackground([paths]() -> Result<QStringList> {
        QStringList left;
        for (const QString &path : paths)
            if (!QFile::moveToTrash(path))
                left.append(QFileInfo(path).fileName());
        return left;
    });
    whenDone(trying, this, [this](const Result<QStringList> &left) {
        if (left && left->isEmpty())
            m_notices->say(tr("Moved to the trash. Empty it to be rid of the key there, too."));
        else if (left)
            m_notices->complain(
                tr("“%1” could not be deleted. Delete it by hand.")
                    .arg(left->join(tr("”, “", "between the names of files, each in quotation marks"))));
    });
}

void AccountActions::revealKey(const QList<Token> &tokens)
{
    if (tokens.isEmpty())
        return;
    // A replaced key lives on under the id of the account that was here.
    for (const Token &here : m_session.vault().tokens)
        if (here.sameKeyAs(tokens.first())) {
            m_list->reveal(here->id);
            Q_EMIT revealed(here->id);
        }
}

void AccountActions::askToRemove(const QList<TokenId> &ids)
{
    const Token *token = m_session.vault().find(ids.value(0));
    if (!token)
        return;
    const QString service = ids.size() > 1 || (*token)->issuer.isEmpty() ? tr("the service") : (*token)->issuer;
    auto *box = new QMessageBox(QMessageBox::Question, tr("Remove account"), tr("Remove %1?").arg(nameOf(ids)),
                                QMessageBox::Cancel, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("removeQuestion"));
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("This does not switch off two-factor sign-in at %1. Switch it off there first, or make "
                               "sure that you have another way in.\nYou can bring the account back for %n day(s).",
                               nullptr, removedDays)
                                .arg(service));
    QPushButton *yes = box->addButton(tr("Remove account"), QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("removeYes"));
    box->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this, ids] { removeNow(ids); });
    box->open();
}

void AccountActions::removeNow(const QList<TokenId> &ids)
{
    const QString name = nameOf(ids);
    const Later<void> removed = m_session.apply(changes::remove(ids, secondsOf(m_session.now())));
    whenDone(removed, this, [this, ids, name](const Result<void> &done) {
        if (!done)
            complainOf(done.error());
        else
            m_notices->offerUndo(tr("Removed %1").arg(name), [this, ids] { restore(ids); });
    });
}

void AccountActions::restore(const QList<TokenId> &ids)
{
    whenDone(m_session.apply(changes::restore(ids)), this, [this, ids](const Result<void> &done) {
        if (!done) {
            complainOf(done.error());
            return;
        }
        m_list->reveal(ids.first());
        Q_EMIT revealed(ids.first());
        m_notices->say(tr("Brought back %1").arg(nameOf(ids)));
    });
}

void AccountActions::showRemoved()
{
    auto *dialog = new RemovedDialog(m_window);
    connect(dialog, &RemovedDialog::restoreWanted, this, &AccountActions::restore);
    connect(dialog, &RemovedDialog::eraseWanted, this, [this](const QList<TokenId> &ids) {
        whenDone(m_session.apply(changes::erase(ids)), this, [this](const Result<void> &done) {
            if (!done)
                complainOf(done.error());
        });
    });
    dialog->show(m_session.vault(), secondsOf(m_session.now()));
    dialog->open();
}

} // namespace countersign
