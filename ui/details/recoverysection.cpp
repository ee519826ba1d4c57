// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/recoverysection.h"

#include "core/otp/recoverytext.h"
#include "core/platform/portalgreeting.h"
#include "core/session/exportfile.h"
#include "core/session/session.h"
#include "ui/details/recoveryentry.h"
#include "ui/details/recoverylist.h"
#include "ui/details/recoverypaper.h"
#include "ui/flowlayout.h"
#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/words.h"
#include "ui/wrappingpush.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign {

namespace {

// Buttons of a page that stands in place of the list.
constexpr int target = 44;

} // namespace

RecoverySection::RecoverySection(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_left(new Words(this)),
      m_meaning(new Words(this, {}, Words::Tone::Quiet)),
      m_show(new WrappingPush(this)),
      m_add(new WrappingPush(tr("Add recovery codes…"), this)),
      m_list(new RecoveryList(RecoveryList::Sort::Kept, this)),
      m_buttons(makeButtons())
{
    auto *head = new Words(this, tr("Recovery codes"));
    head->setType(theme::Type::Strong);
    m_left->setObjectName(QStringLiteral("recoveryLeft"));
    m_meaning->setObjectName(QStringLiteral("recoveryMeaning"));
    m_show->setObjectName(QStringLiteral("showRecoveryCodes"));
    m_add->setObjectName(QStringLiteral("addRecoveryCodes"));
    for (QWidget *button : {static_cast<QWidget *>(m_show), static_cast<QWidget *>(m_add),
                            static_cast<QWidget *>(m_renew), static_cast<QWidget *>(m_more)})
        button->setMinimumHeight(target);
    auto *across = new FlowLayout;
    across->addWidget(m_show);
    across->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(head);
    layout->addWidget(m_left);
    layout->addLayout(across);
    layout->addWidget(m_list);
    layout->addWidget(m_buttons);
    layout->addWidget(m_meaning);

    connect(m_show, &QPushButton::clicked, this, [this] { setShown(!m_areShown); });
    connect(m_add, &QPushButton::clicked, this, &RecoverySection::enter);
    connect(m_list, &RecoveryList::tickWanted, this, &RecoverySection::tick);
    connect(m_list, &RecoveryList::copyWanted, this, &RecoverySection::copy);
    connect(&session, &Session::stateChanged, this, [this] {
        if (m_session.state() != Session::State::Open)
            m_copied = {};
    });
    refresh();
}

QWidget *RecoverySection::makeButtons()
{
    auto *buttons = new QWidget(this);
    m_renew = new WrappingPush(tr("I made new ones…"), buttons);
    m_renew->setObjectName(QStringLiteral("renewRecoveryCodes"));
    auto *menu = new QMenu(this);
    const auto add = [&](const char *name, const QString &text, void (RecoverySection::*deed)()) {
        menu->addAction(text, this, deed)->setObjectName(QString::fromLatin1(name));
    };
    add("copyRecoveryCodes", tr("&Copy all that are left"), &RecoverySection::copyAll);
    add("printRecoveryCodes", tr("&Print…"), &RecoverySection::print);
    add("exportRecoveryCodes", tr("&Export to a file…"), &RecoverySection::askToExport);
    menu->addSeparator();
    add("removeRecoveryCodes", tr("&Remove all…"), &RecoverySection::askToRemoveAll);
    m_more = new WrappingPush(icon("copy"), tr("Copy, print, export"), buttons);
    m_more->setObjectName(QStringLiteral("recoveryMenu"));
    m_more->setAutoDefault(false);
    m_more->setMenu(menu);
    auto *across = new FlowLayout(buttons);
    across->addWidget(m_renew);
    across->addWidget(m_more);
    connect(m_renew, &QPushButton::clicked, this, &RecoverySection::enter);
    return buttons;
}

const Token *RecoverySection::token() const
{
    return m_session.state() == Session::State::Open ? m_session.vault().find(m_id) : nullptr;
}

void RecoverySection::show(const TokenId &id)
{
    m_id = id;
    m_areShown = false;
    refresh();
}

void RecoverySection::setShown(bool shown)
{
    if (shown == m_areShown)
        return;
    m_areShown = shown;
    refresh();
}

void RecoverySection::refresh()
{
    const Token *token = this->token();
    const QList<RecoveryCode> codes = token ? (*token)->recoveryCodes : QList<RecoveryCode>();
    m_areShown = m_areShown && !codes.isEmpty();
    m_list->show(m_areShown ? codes : QList<RecoveryCode>());
    m_list->setVisible(m_areShown);
    m_buttons->setVisible(m_areShown);
    m_show->setVisible(!codes.isEmpty());
    m_show->setText(m_areShown ? tr("Hide the codes") : tr("Show recovery codes"));
    m_add->setVisible(codes.isEmpty());
    if (codes.isEmpty()) {
        m_left->say(tr("Many services hand out codes for the day this device is lost. They can be kept here."));
    } else {
        const int all = static_cast<int>(codes.size());
        m_left->say(tr("%1 of %n left", nullptr, all).arg(QLocale().toString(recoverytext::unusedAmong(codes))));
    }
    m_meaning->say(
        tr("Kept here, whoever opens this vault has both: the codes and the way around them. And they are lost "
           "together with the vault. A copy on paper, in another place, is the safer one."),
        Words::Tone::Quiet);
}

void RecoverySection::enter()
{
    if (!token())
        return;
    auto *dialog = new RecoveryEntry(m_session, m_id, window());
    connect(dialog, &RecoveryEntry::kept, this, [this](int count) {
        Q_EMIT said(tr("Kept %n recovery code(s)", nullptr, count));
        m_show->setFocus();
    });
    dialog->open();
}

void RecoverySection::tick(const Secret &text, bool used)
{
    carryOut(changes::markRecoveryCode(m_id, text, used ? secondsOf(m_session.now()) : 0), {});
}

void RecoverySection::carryOut(const Change &change, const QString &words)
{
    whenDone(m_session.apply(change), this, [this, words](const Result<void> &done) {
        if (!done)
            Q_EMIT troubled(done.error());
        else if (!words.isEmpty())
            Q_EMIT said(words);
    });
}

void RecoverySection::copy(const Secret &text)
{
    const Token *token = this->token();
    if (!token)
        return;
    const QList<RecoveryCode> &codes = (*token)->recoveryCodes;
    const auto code = std::ranges::find_if(codes, [&](const RecoveryCode &one) { return one.text.sameAs(text); });
    if (code != codes.end() && code->usedAt != 0) {
        Q_EMIT copyWanted(text, tr("Copied a recovery code that is marked as used"));
        return;
    }
    m_copied = {m_id, text};
    Q_EMIT unusedCopyWanted(text);
}

void RecoverySection::markCopiedAsUsed()
{
    if (!m_copied.second.isEmpty())
        carryOut(changes::markRecoveryCode(m_copied.first, m_copied.second, secondsOf(m_session.now())),
                 tr("Marked as used"));
    m_copied = {};
}

void RecoverySection::copyAll()
{
    const Token *token = this->token();
    if (!token)
        return;
    const int count = recoverytext::unusedAmong((*token)->recoveryCodes);
    if (count > 0)
        Q_EMIT copyWanted(recoverypaper::unused((*token)->recoveryCodes),
                          tr("Copied %n recovery code(s)", nullptr, count));
    else
        Q_EMIT said(tr("All codes are used. Make new ones at the service."));
}

void RecoverySection::print()
{
    if (const Token *token = this->token())
        recoverypaper::print(*token, secondsOf(m_session.now()), window(),
                             [section = QPointer(this)](const Result<void> &printed) {
            if (section && !printed)
                Q_EMIT section->troubled(printed.error());
        });
}

void RecoverySection::askToExport()
{
    const Token *token = this->token();
    if (!token)
        return;
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Export recovery codes"),
                                tr("Write the recovery codes of %1 to a file?").arg(token->fullName()),
                                QMessageBox::Cancel, window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("exportQuestion"));
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("The file is not protected: whoever opens it can use the codes, and what copies your "
                               "files copies it, too. Print it or move it to a safe place, then delete it here."));
    QPushButton *yes = box->addButton(tr("Choose a file…"), QMessageBox::AcceptRole);
    yes->setObjectName(QStringLiteral("exportYes"));
    box->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this, id = m_id] {
        greetPortals(); // The dialog may be one of theirs.
        const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
        auto *dialog = new QFileDialog(window(), tr("Export recovery codes"),
                                       folder.filePath(tr("Recovery codes") + QStringLiteral(".txt")));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setObjectName(QStringLiteral("exportFile"));
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(QStringLiteral("txt"));
        connect(dialog, &QFileDialog::fileSelected, this, [this, id](const QString &path) { exportTo(id, path); });
        dialog->open();
    });
    box->open();
}

void RecoverySection::exportTo(const TokenId &id, const QString &path)
{
    if (m_session.state() != Session::State::Open) {
        Q_EMIT troubled({Reason::VaultSealed, {}});
        return;
    }
    const Token *token = m_session.vault().find(id);
    if (!token) {
        Q_EMIT troubled({Reason::TokenGone, {}});
        return;
    }
    const auto written = exportfile::write(path, recoverypaper::text(*token, secondsOf(m_session.now())));
    whenDone(written, this, [this, path](const Result<void> &done) {
        if (done)
            Q_EMIT said(tr("Exported to “%1”. The file is not protected.").arg(QDir::toNativeSeparators(path)));
        else
            Q_EMIT troubled(done.error());
    });
}

void RecoverySection::askToRemoveAll()
{
    const Token *token = this->token();
    if (!token)
        return;
    const auto count = static_cast<int>((*token)->recoveryCodes.size());
    auto *box = new QMessageBox(QMessageBox::Question, tr("Remove recovery codes"),
                                tr("Remove %n recovery code(s) of %1?", nullptr, count).arg(token->fullName()),
                                QMessageBox::Cancel, window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("removeCodesQuestion"));
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("They go for good; older backups still hold them. The account stays."));
    QPushButton *yes = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("removeCodesYes"));
    box->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this,
            [this, id = m_id] { carryOut(changes::setRecoveryCodes(id, {}), tr("Removed the recovery codes")); });
    box->open();
}

void RecoverySection::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Only now is it certain which window the part ended up in.
    if (m_window == window())
        return;
    if (m_window)
        m_window->removeEventFilter(this);
    m_window = window();
    m_window->installEventFilter(this);
}

void RecoverySection::hideEvent(QHideEvent *event)
{
    setShown(false);
    QWidget::hideEvent(event);
}

bool RecoverySection::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowStateChange && m_window->isMinimized())
        setShown(false);
    return QWidget::eventFilter(watched, event);
}

} // namespace countersign
