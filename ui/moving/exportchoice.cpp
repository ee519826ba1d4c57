// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moving/exportchoice.h"

#include "ui/theme.h"
#include "ui/tickdelegate.h"
#include "ui/words.h"
#include "ui/wrappingbutton.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace countersign {

namespace {

constexpr int leastRowsHeight = 220;
constexpr int fewestLetters = 12;

} // namespace

ExportChoice::ExportChoice(const QList<Token> &tokens, const QList<TokenId> &chosen, const MovingPart &part,
                           QWidget *parent)
    : QWidget(parent),
      m_part(part),
      m_model(new ExportModel(tokens, chosen, part, this)),
      m_target(new QComboBox(this)),
      m_totals(new Words(this)),
      m_all(new WrappingCheck(tr("Select &all"), this)),
      m_view(new QListView(this))
{
    auto *label = new QLabel(tr("E&xport to"), this);
    label->setBuddy(m_target);
    m_target->setObjectName(QStringLiteral("exportTarget"));
    m_target->setMinimumHeight(theme::controlHeight());
    // A long name must not make the window wide.
    m_target->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_target->setMinimumContentsLength(fewestLetters);
    for (const ExportFormat *format : part.exportFormats())
        m_target->addItem(part.title(*format));
    m_totals->setObjectName(QStringLiteral("exportTotals"));
    m_all->setObjectName(QStringLiteral("exportAll"));
    m_view->setObjectName(QStringLiteral("exportList"));
    m_view->setAccessibleName(tr("Accounts to export"));
    m_view->setItemDelegate(new TickDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setMinimumHeight(leastRowsHeight);
    m_view->setModel(m_model);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(label);
    layout->addWidget(m_target);
    layout->addWidget(m_totals);
    layout->addWidget(m_all);
    layout->addWidget(m_view, 1);

    connect(m_target, &QComboBox::currentIndexChanged, this, [this] { m_model->setFormat(format()); });
    connect(m_model, &ExportModel::chosenChanged, this, &ExportChoice::showTotals);
    connect(m_all, &QCheckBox::clicked, this, [this] { m_model->chooseAll(m_all->checkState() != Qt::Unchecked); });
    m_model->setFormat(format());
    m_view->setCurrentIndex(m_model->index(0));
}

const ExportFormat &ExportChoice::format() const
{
    return *m_part.exportFormats()[static_cast<std::size_t>(qMax(0, m_target->currentIndex()))];
}

void ExportChoice::choose(const ExportFormat &format)
{
    int row = 0;
    for (const ExportFormat *one : m_part.exportFormats()) {
        if (one == &format)
            m_target->setCurrentIndex(row);
        ++row;
    }
}

void ExportChoice::showTotals()
{
    const int going = m_model->going();
    const int staying = m_model->all() - m_model->able();
    QStringList sentences{tr("%n account(s) will be exported.", nullptr, going)};
    if (m_model->losing() > 0)
        sentences.append(
            tr("%n of them cannot go along whole; the list says what is lost.", nullptr, m_model->losing()));
    if (staying > 0)
        sentences.append(tr("%n cannot go there at all.", nullptr, staying));
    m_totals->say(sentences.join(u' '), Words::Tone::Quiet);
    m_all->setVisible(m_model->able() > 1);
    m_all->setCheckState(going == 0 ? Qt::Unchecked : going == m_model->able() ? Qt::Checked : Qt::PartiallyChecked);
    Q_EMIT changed();
}

} // namespace countersign
