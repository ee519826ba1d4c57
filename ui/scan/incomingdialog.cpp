// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scan/incomingdialog.h"

#include "ui/buttonrow.h"
#include "ui/edit/codepreview.h"
#include "ui/scan/incominglist.h"
#include "ui/scrolledcolumn.h"
#include "ui/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign {

namespace {

constexpr int usualWidth = 440;

QLabel *wordsIn(QWidget *parent, const QString &text)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

IncomingDialog::IncomingDialog(Incoming incoming, Clock clock, QWidget *parent)
    : QDialog(parent), m_incoming(std::move(incoming)), m_clock(std::move(clock))
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::gap + theme::grid);
    if (isOne()) {
        buildOne(layout);
        layout->addStretch(1);
    } else {
        buildMany(layout);
    }
    auto *buttons = new ButtonRow(this);
    buildButtons(buttons);
    layout->addWidget(buttons);
    constexpr int listHeight = 520;
    resize(usualWidth, listHeight);
}

void IncomingDialog::showEvent(QShowEvent *event)
{
    if (!m_list)
        fitHeight(this);
    QDialog::showEvent(event);
}

bool IncomingDialog::isOne() const
{
    return m_incoming.tokens.size() == 1 && m_incoming.refused.isEmpty();
}

void IncomingDialog::buildOne(QVBoxLayout *layout)
{
    const IncomingToken &incoming = m_incoming.tokens.first();
    setWindowTitle(incoming.standing == Standing::Here ? tr("Already here") : tr("Add this account?"));
    auto *preview = new CodePreview(m_clock, this);
    preview->show(incoming.token);
    layout->addWidget(preview);
    QString words;
    switch (incoming.standing) {
    case Standing::New:
        words = incoming.token.isTimeBased() ? tr("Type this code on the service's page to finish there.")
                                             : tr("Add it, then press its round arrow for the first code.");
        break;
    case Standing::Here:
        words = tr("You already have this account, with the same key. There is nothing to add.");
        break;
    case Standing::ReEnrolment:
        words =
            tr("%1 is here already, with another key. If the service has just shown you a new code, replace the key: "
               "name, notes, groups and recovery codes stay, and the old key goes to “Recently removed”.")
                .arg(incoming.token.fullName());
        break;
    }
    // A yes needs the whole name, and the row above may have had to shorten it.
    constexpr int sureToFit = 240;
    if (fontMetrics().horizontalAdvance(incoming.token.fullName()) > sureToFit)
        layout->addWidget(wordsIn(this, incoming.token.fullName()));
    QLabel *label = wordsIn(this, words);
    label->setObjectName(QStringLiteral("incomingWords"));
    layout->addWidget(label);
}

void IncomingDialog::buildMany(QVBoxLayout *layout)
{
    setWindowTitle(m_incoming.tokens.isEmpty() ? tr("Nothing could be taken in") : tr("Add these accounts?"));
    m_list = new IncomingList(new IncomingModel(m_incoming), this);
    // With large text in a low window, the whole scrolls, and not its rows alone.
    auto *scrolled = new ScrolledColumn(this);
    scrolled->column()->addWidget(m_list, 1);
    layout->addWidget(scrolled, 1);
    if (m_incoming.batch && !m_incoming.batch->missing().isEmpty()) {
        QStringList missing;
        for (const int part : m_incoming.batch->missing())
            missing.append(QString::number(part + 1));
        layout->addWidget(wordsIn(this, tr("Part %1 of %2 is still missing. You can scan it afterwards.")
                                            .arg(missing.join(QStringLiteral(", ")))
                                            .arg(m_incoming.batch->size)));
    }
}

void IncomingDialog::buildButtons(QDialogButtonBox *buttons)
{
    const auto button = [&](const QString &text, const char *name, QDialogButtonBox::ButtonRole role, auto pressed) {
        QPushButton *made = buttons->addButton(text, role);
        made->setObjectName(QString::fromLatin1(name));
        connect(made, &QPushButton::clicked, this, pressed);
        return made;
    };
    if (m_incoming.tokens.isEmpty()) {
        button(tr("Close"), "cancel", QDialogButtonBox::RejectRole, [this] { reject(); })->setDefault(true);
        return;
    }
    const bool allHere =
        m_list ? m_list->model()->choosable() == 0 : m_incoming.tokens.first().standing == Standing::Here;
    if (allHere) {
        if (!m_incoming.tokens.first().match.isNull())
            button(tr("Show it"), "showHere", QDialogButtonBox::AcceptRole, [this] {
                accept();
                Q_EMIT alreadyHere(m_incoming.tokens.first().match);
            })->setDefault(true);
        button(tr("Close"), "cancel", QDialogButtonBox::RejectRole, [this] { reject(); });
        return;
    }
    if (m_list) {
        QPushButton *keep =
            button({}, "add", QDialogButtonBox::AcceptRole, [this] { finish(m_list->model()->change(now())); });
        keep->setDefault(true);
        const auto tell = [this, keep] {
            keep->setText(tr("&Keep %n account(s)", nullptr, m_list->model()->chosen()));
            keep->setEnabled(m_list->model()->chosen() > 0);
        };
        connect(m_list->model(), &IncomingModel::chosenChanged, keep, tell);
        tell();
    } else if (m_incoming.tokens.first().standing == Standing::ReEnrolment) {
        const IncomingToken &incoming = m_incoming.tokens.first();
        button(tr("Replace its key"), "replace", QDialogButtonBox::AcceptRole, [this, incoming] {
            finish(changes::replaceKey(incoming.match, incoming.token, now()));
        })->setDefault(true);
        button(tr("Keep both"), "keepBoth", QDialogButtonBox::ActionRole, [this] { addOne(); });
    } else {
        button(tr("Add"), "add", QDialogButtonBox::AcceptRole, [this] { addOne(); })->setDefault(true);
    }
    button(tr("Cancel"), "cancel", QDialogButtonBox::RejectRole, [this] { reject(); });
}

qint64 IncomingDialog::now() const
{
    return secondsOf(m_clock());
}

void IncomingDialog::addOne()
{
    finish(changes::add({m_incoming.tokens.first().token}, now()));
}

void IncomingDialog::finish(const Change &change)
{
    const QList<Token> tokens = m_list ? m_list->model()->chosenTokens() : QList{m_incoming.tokens.first().token};
    QDialog::accept();
    Q_EMIT confirmed(change, tokens);
}

} // namespace countersign
