// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/removeddialog.h"

#include "ui/buttonrow.h"
#include "ui/theme.h"

#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign {

RemovedDialog::RemovedDialog(QWidget *parent)
    : QDialog(parent),
      m_words(new QLabel(this)),
      m_list(new QListWidget(this)),
      m_restore(new QPushButton(tr("Bring back"), this)),
      m_erase(new QPushButton(tr("Erase now…"), this))
{
    setWindowTitle(tr("Recently removed"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_words->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("removedList"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAccessibleName(windowTitle());
    m_restore->setObjectName(QStringLiteral("restore"));
    m_erase->setObjectName(QStringLiteral("erase"));
    m_restore->setDefault(true);
    auto *buttons = new ButtonRow(QDialogButtonBox::Close, this);
    buttons->addButton(m_restore, QDialogButtonBox::ActionRole);
    buttons->addButton(m_erase, QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::gap + theme::grid);
    layout->addWidget(m_words);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(440, 380);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, [this] { Q_EMIT restoreWanted(selectedIds()); });
    connect(m_erase, &QPushButton::clicked, this, &RemovedDialog::askToErase);
    connect(m_list, &QListWidget::itemActivated, this, [this] { Q_EMIT restoreWanted(selectedIds()); });
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] {
        const bool some = !m_list->selectedItems().isEmpty();
        m_restore->setEnabled(some);
        m_erase->setEnabled(some);
    });
}

void RemovedDialog::show(const Vault &vault, qint64 now)
{
    constexpr qint64 day = 86400;
    m_list->clear();
    // The last one removed is the one most likely missed.
    for (qsizetype i = vault.removed.size(); i-- > 0;) {
        const RemovedToken &gone = vault.removed.at(i);
        const qint64 left = (gone.removedAt + removedDays * day - now + day - 1) / day;
        const QString kept = tr("%n day(s) left", nullptr, static_cast<int>(std::clamp<qint64>(left, 0, removedDays)));
        auto *item = new QListWidgetItem(tr("%1\n%2").arg(gone.token.fullName(), kept), m_list);
        item->setData(Qt::UserRole, QVariant::fromValue(gone.token->id));
    }
    const bool none = vault.removed.isEmpty();
    m_words->setText(
        none ? tr("Nothing was removed in the last %n day(s).", nullptr, removedDays)
             : tr("Removed accounts are kept for %n day(s). Their codes are not shown.", nullptr, removedDays));
    m_list->setVisible(!none);
    m_restore->setVisible(!none);
    m_erase->setVisible(!none);
    if (!none)
        m_list->setCurrentRow(0);
}

QList<TokenId> RemovedDialog::selectedIds() const
{
    QList<TokenId> ids;
    for (const QListWidgetItem *item : m_list->selectedItems())
        ids.append(item->data(Qt::UserRole).value<TokenId>());
    return ids;
}

void RemovedDialog::askToErase()
{
    const QList<TokenId> ids = selectedIds();
    if (ids.isEmpty())
        return;
    const QString name = m_list->selectedItems().first()->text().section(u'\n', 0, 0);
    auto *box =
        new QMessageBox(QMessageBox::Warning, tr("Erase for good?"),
                        ids.size() == 1 ? tr("Erase %1 for good?").arg(name)
                                        : tr("Erase %n account(s) for good?", nullptr, static_cast<int>(ids.size())),
                        QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("An erased account cannot come back. If two-factor sign-in is still on at the service, "
                               "you will need another way in."));
    QPushButton *yes = box->addButton(tr("Erase"), QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("eraseYes"));
    box->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this, ids] { Q_EMIT eraseWanted(ids); });
    box->open();
}

} // namespace countersign
