// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scan/incomingdialog.h"

#include "core/base/errortext.h"
#include "ui/buttonrow.h"
#include "ui/edit/codepreview.h"
#include "ui/icons.h"
#include "ui/scrolledcolumn.h"
#include "ui/theme.h"
#include "ui/wrappingbutton.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign {

namespace {

QLabel *wordsIn(QWidget *parent, const QString &text)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

// All the answers in one change, so that they are kept by one save or not at all.
Change allOf(QList<Change> changes)
{
    return [changes = std::move(changes)](const Vault &vault) -> Result<Vault> {
        Result<Vault> candidate = vault;
        for (const Change &change : changes) {
            candidate = change(*candidate);
            if (!candidate)
                return candidate;
        }
        return candidate;
    };
}

} // namespace

IncomingDialog::IncomingDialog(Incoming incoming, Clock clock, QWidget *parent)
    : QDialog(parent), m_incoming(std::move(incoming)), m_clock(std::move(clock))
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::gap + theme::grid);
    resize(440, 100);
    if (m_incoming.tokens.size() == 1)
        buildOne(layout);
    else
        buildMany(layout);
    buildRefusals(layout);
    auto *buttons = new ButtonRow(this);
    buildButtons(buttons);
    layout->addWidget(buttons);
}

void IncomingDialog::showEvent(QShowEvent *event)
{
    fitHeight(this);
    QDialog::showEvent(event);
}

QString IncomingDialog::remarkFor(const IncomingToken &incoming) const
{
    switch (incoming.standing) {
    case Standing::New:
        return {};
    case Standing::Here:
        return tr("Already here");
    case Standing::ReEnrolment:
        return tr("This account is here with another key");
    }
    return {};
}

void IncomingDialog::buildOne(QVBoxLayout *layout)
{
    const IncomingToken &incoming = m_incoming.tokens.first();
    setWindowTitle(incoming.standing == Standing::Here ? tr("Already here") : tr("Add this account?"));
    auto *scrolled = new ScrolledColumn(this);
    layout->addWidget(scrolled, 1);
    QVBoxLayout *column = scrolled->column();
    column->setSpacing(layout->spacing());
    auto *preview = new CodePreview(m_clock, this);
    preview->show(incoming.token);
    column->addWidget(preview);
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
        column->addWidget(wordsIn(this, incoming.token.fullName()));
    QLabel *label = wordsIn(this, words);
    label->setObjectName(QStringLiteral("incomingWords"));
    column->addWidget(label);
    column->addStretch(1);
}

void IncomingDialog::buildMany(QVBoxLayout *layout)
{
    if (m_incoming.tokens.isEmpty()) {
        setWindowTitle(tr("Nothing could be taken in"));
        return;
    }
    setWindowTitle(tr("Add these accounts?"));
    auto *rows = new QWidget;
    auto *column = new QVBoxLayout(rows);
    column->setContentsMargins(theme::gap, theme::gap, theme::gap, theme::gap);
    for (const IncomingToken &incoming : m_incoming.tokens) {
        // An ampersand in a name is no shortcut.
        auto *check = new WrappingCheck(incoming.token.fullName().replace(u'&', QStringLiteral("&&")), rows);
        check->setChecked(incoming.standing != Standing::Here);
        check->setEnabled(incoming.standing != Standing::Here);
        column->addWidget(check);
        QComboBox *answer = nullptr;
        if (const QString remark = remarkFor(incoming); !remark.isEmpty()) {
            auto *line = new QVBoxLayout;
            line->setContentsMargins(theme::margin + theme::gap, 0, 0, theme::gap);
            line->addWidget(wordsIn(rows, remark));
            if (incoming.standing == Standing::ReEnrolment) {
                answer = new QComboBox(rows);
                answer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
                answer->setMinimumContentsLength(10);
                answer->addItem(tr("Replace its key"), static_cast<int>(Answer::Replace));
                answer->addItem(tr("Keep both"), static_cast<int>(Answer::Add));
                answer->setAccessibleName(incoming.token.fullName());
                line->addWidget(answer);
                connect(check, &QCheckBox::toggled, answer, &QWidget::setEnabled);
            }
            column->addLayout(line);
        }
        m_checks.append(check);
        m_answers.append(answer);
    }
    column->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setWidget(rows);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumHeight(qMin(360, rows->sizeHint().height() + 2 * area->frameWidth()));
    layout->addWidget(area, 1);
    if (m_incoming.batch && !m_incoming.batch->missing().isEmpty()) {
        QStringList missing;
        for (const int part : m_incoming.batch->missing())
            missing.append(QString::number(part + 1));
        layout->addWidget(wordsIn(this, tr("Part %1 of %2 is still missing. You can scan it afterwards.")
                                            .arg(missing.join(QStringLiteral(", ")))
                                            .arg(m_incoming.batch->size)));
    }
}

void IncomingDialog::buildRefusals(QVBoxLayout *layout)
{
    constexpr qsizetype shown = 5;
    for (const Refused &refused : m_incoming.refused.first(qMin(shown, m_incoming.refused.size()))) {
        const QString sentence = sentenceFor(refused.why);
        layout->addWidget(wordsIn(this, refused.name.isEmpty() ? sentence : tr("%1: %2").arg(refused.name, sentence)));
    }
    if (m_incoming.refused.size() > shown)
        layout->addWidget(wordsIn(this, tr("… and %n more that cannot be taken in.", nullptr,
                                           static_cast<int>(m_incoming.refused.size() - shown))));
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
    const bool allHere = std::ranges::all_of(
        m_incoming.tokens, [](const IncomingToken &incoming) { return incoming.standing == Standing::Here; });
    if (allHere) {
        button(tr("Show it"), "showHere", QDialogButtonBox::AcceptRole, [this] {
            accept();
            Q_EMIT alreadyHere(m_incoming.tokens.first().match);
        })->setDefault(true);
        button(tr("Close"), "cancel", QDialogButtonBox::RejectRole, [this] { reject(); });
        return;
    }
    const bool one = m_incoming.tokens.size() == 1;
    if (one && m_incoming.tokens.first().standing == Standing::ReEnrolment) {
        button(tr("Replace its key"), "replace", QDialogButtonBox::AcceptRole, [this] {
            finish({Answer::Replace});
        })->setDefault(true);
        button(tr("Keep both"), "keepBoth", QDialogButtonBox::ActionRole, [this] { finish({Answer::Add}); });
    } else {
        const QString text = one ? tr("Add") : tr("Add selected");
        button(text, "add", QDialogButtonBox::AcceptRole, [this] { finish(chosen()); })->setDefault(true);
    }
    button(tr("Cancel"), "cancel", QDialogButtonBox::RejectRole, [this] { reject(); });
}

QList<IncomingDialog::Answer> IncomingDialog::chosen() const
{
    if (m_incoming.tokens.size() == 1)
        return {Answer::Add};
    QList<Answer> answers;
    for (qsizetype i = 0; i < m_incoming.tokens.size(); ++i) {
        if (!m_checks.at(i)->isChecked())
            answers.append(Answer::Skip);
        else
            answers.append(m_answers.at(i) ? static_cast<Answer>(m_answers.at(i)->currentData().toInt()) : Answer::Add);
    }
    return answers;
}

void IncomingDialog::finish(const QList<Answer> &answers)
{
    const qint64 now = secondsOf(m_clock());
    QList<Change> changes;
    QList<Token> tokens, added;
    for (qsizetype i = 0; i < answers.size(); ++i) {
        const IncomingToken &incoming = m_incoming.tokens.at(i);
        if (answers.at(i) == Answer::Skip)
            continue;
        tokens.append(incoming.token);
        if (answers.at(i) == Answer::Replace)
            changes.append(changes::replaceKey(incoming.match, incoming.token, now));
        else
            added.append(incoming.token);
    }
    if (!added.isEmpty())
        changes.append(changes::add(added, now));
    QDialog::accept();
    if (!changes.isEmpty())
        Q_EMIT confirmed(allOf(changes), tokens);
}

} // namespace countersign
