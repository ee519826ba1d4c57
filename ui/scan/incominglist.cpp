// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scan/incominglist.h"

#include "ui/theme.h"
#include "ui/tickdelegate.h"
#include "ui/words.h"
#include "ui/wrappingbutton.h"

#include <QComboBox>
#include <QListView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace countersign {

namespace {

constexpr int leastRowsHeight = 160;

} // namespace

IncomingList::IncomingList(IncomingModel *model, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_view(new QListView(this)),
      m_all(new WrappingCheck(tr("Select &all"), this)),
      m_detail(new Words(this, {}, Words::Tone::Quiet))
{
    m_model->setParent(this);
    auto *totals = new Words(this, m_model->totalsInWords());
    totals->setObjectName(QStringLiteral("incomingTotals"));
    totals->setType(theme::Type::Strong);
    m_all->setObjectName(QStringLiteral("incomingAll"));
    m_all->setVisible(m_model->choosable() > 1);
    m_view->setObjectName(QStringLiteral("incomingList"));
    m_view->setAccessibleName(tr("What came in"));
    m_view->setItemDelegate(new TickDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setMinimumHeight(leastRowsHeight);
    m_view->setModel(m_model);
    m_detail->setObjectName(QStringLiteral("incomingDetail"));
    m_detail->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(totals);
    layout->addWidget(m_all);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_detail);
    if (m_model->totals().again > 0)
        makeChoices();

    connect(m_all, &QCheckBox::clicked, this, [this] { m_model->chooseAll(m_all->checkState() != Qt::Unchecked); });
    connect(m_model, &IncomingModel::chosenChanged, this, &IncomingList::showChosen);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &IncomingList::showCurrent);
    showChosen();
    m_view->setCurrentIndex(m_model->index(0));
    m_view->setFocus();
}

void IncomingList::makeChoices()
{
    using Answer = IncomingModel::Answer;
    m_answer = new QComboBox(this);
    m_answer->setObjectName(QStringLiteral("incomingAnswer"));
    m_answer->addItem(tr("Replace its key"), static_cast<int>(Answer::Replace));
    m_answer->addItem(tr("Keep both"), static_cast<int>(Answer::Add));
    m_answer->addItem(tr("Leave it out"), static_cast<int>(Answer::Skip));
    m_answer->setMinimumHeight(theme::controlHeight());
    m_sameForAll = new QPushButton(tr("&The same for all %n", nullptr, m_model->totals().again), this);
    m_sameForAll->setObjectName(QStringLiteral("sameForAll"));
    m_sameForAll->setAutoDefault(false);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(m_answer);
    column->addWidget(m_sameForAll);
    const auto chosen = [this] { return static_cast<Answer>(m_answer->currentData().toInt()); };
    connect(m_answer, &QComboBox::activated, this,
            [this, chosen] { m_model->setAnswer(m_view->currentIndex().row(), chosen()); });
    connect(m_sameForAll, &QPushButton::clicked, this, [this, chosen] { m_model->answerAll(chosen()); });
}

void IncomingList::showCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    const bool isAgain = current.isValid() && m_model->isAgain(current.row());
    QString said;
    if (isAgain)
        said = tr("%1 is here with another key. If the service gave you a new one, replace it: name, notes, groups and "
                  "recovery codes stay, and the old key goes to “Recently removed”.")
                   .arg(current.data(Qt::DisplayRole).toString());
    else if (current.isValid() && m_model->isRefused(current.row()))
        said = current.data(Qt::AccessibleTextRole).toString();
    m_detail->say(said, Words::Tone::Quiet);
    if (!m_answer)
        return;
    m_answer->setVisible(isAgain);
    m_sameForAll->setVisible(isAgain && m_model->totals().again > 1);
    if (!isAgain)
        return;
    const QSignalBlocker quiet(m_answer);
    m_answer->setCurrentIndex(m_answer->findData(static_cast<int>(m_model->answer(current.row()))));
    m_answer->setAccessibleName(current.data(Qt::DisplayRole).toString());
}

void IncomingList::showChosen()
{
    const int chosen = m_model->chosen();
    m_all->setCheckState(chosen == 0                      ? Qt::Unchecked
                         : chosen == m_model->choosable() ? Qt::Checked
                                                          : Qt::PartiallyChecked);
    showCurrent();
}

} // namespace countersign
