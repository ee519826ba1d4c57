// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/recoverylist.h"

#include "ui/details/recoveryrow.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace countersign {

namespace {

constexpr int target = 44;

} // namespace

RecoveryList::RecoveryList(Sort sort, QWidget *parent) : QWidget(parent), m_sort(sort), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    setAccessibleName(tr("Recovery codes"));
}

void RecoveryList::show(const QList<RecoveryCode> &codes)
{
    while (m_rows.size() > codes.size()) {
        // Hidden first, it hands the focus on.
        m_rows.last()->hide();
        delete m_rows.takeLast();
    }
    while (m_rows.size() < codes.size())
        addRow();
    for (qsizetype i = 0; i < codes.size(); ++i)
        m_rows.at(i)->findChild<RecoveryRow *>()->show(codes.at(i), m_sort == Sort::Kept);
}

void RecoveryList::addRow()
{
    const auto number = static_cast<int>(m_rows.size());
    auto *line = new QWidget(this);
    auto *row = new RecoveryRow(line);
    row->setObjectName(QStringLiteral("recoveryCode"));
    auto *button = new QToolButton(line);
    button->setAutoRaise(true);
    button->setMinimumSize(target, target);
    const bool isKept = m_sort == Sort::Kept;
    button->setObjectName(isKept ? QStringLiteral("copyRecoveryCode") : QStringLiteral("leaveOut"));
    button->setIcon(icon(isKept ? "copy" : "close"));
    // By their number, because a name is told to whoever listens.
    button->setAccessibleName(isKept ? tr("Copy code %1").arg(number + 1) : tr("Leave out code %1").arg(number + 1));
    button->setToolTip(isKept ? tr("Copy") : tr("Leave out"));
    auto *across = new QHBoxLayout(line);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(theme::gap);
    across->addWidget(row, 1);
    across->addWidget(button);
    connect(row, &RecoveryRow::tickWanted, this, [this, row](bool used) { Q_EMIT tickWanted(row->code().text, used); });
    connect(button, &QToolButton::clicked, this, [this, row, number] {
        if (m_sort == Sort::Kept)
            Q_EMIT copyWanted(row->code().text);
        else
            Q_EMIT leaveOutWanted(number);
    });
    m_layout->addWidget(line);
    line->show();
    m_rows.append(line);
}

} // namespace countersign
