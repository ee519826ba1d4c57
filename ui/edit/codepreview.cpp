// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/codepreview.h"

#include "ui/tokens/tokenlistview.h"

#include <QVBoxLayout>

namespace countersign {

CodePreview::CodePreview(Clock clock, QWidget *parent)
    : QWidget(parent), m_model(new TokenModel(std::move(clock), this)), m_view(new TokenListView(this))
{
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::NoSelection);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setAccessibleName(tr("Code"));
    connect(m_view, &TokenListView::timePassed, m_model, &TokenModel::refreshEnded);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
}

void CodePreview::show(const Token &token)
{
    m_model->show({token});
    m_view->setFixedHeight(m_view->sizeHintForRow(0));
    QWidget::show();
}

} // namespace countersign
