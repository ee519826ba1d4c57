// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/listpage.h"

#include "ui/banner.h"
#include "ui/tokens/tokenfilter.h"
#include "ui/tokens/tokenlistview.h"
#include "ui/tokens/tokenmodel.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace countersign {

ListPage::ListPage(Clock clock, QWidget *parent)
    : QWidget(parent),
      m_model(new TokenModel(std::move(clock), this)),
      m_filtered(new TokenFilter(this)),
      m_list(new TokenListView(this)),
      m_banners(new QVBoxLayout),
      m_setAside(new Banner("warning", this))
{
    m_filtered->setSourceModel(m_model);
    m_list->setModel(m_filtered);
    m_setAside->setObjectName(QStringLiteral("setAsideBanner"));
    connect(m_setAside, &Banner::actionWanted, this, &ListPage::setAsideWanted);
    connect(m_list, &TokenListView::timePassed, m_model, &TokenModel::refreshEnded);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_banners->setSpacing(0);
    layout->addLayout(m_banners);
    layout->addWidget(m_list, 1);
    addBanner(m_setAside);
}

void ListPage::addBanner(QWidget *banner)
{
    m_banners->addWidget(banner);
}

void ListPage::show(const Vault &vault)
{
    m_model->show(vault.tokens);
    const int aside = static_cast<int>(vault.setAside.size());
    m_setAside->say(tr("%n entry(s) set aside, unchanged.", nullptr, aside), tr("Show which"));
    m_setAside->setVisible(aside > 0);
}

void ListPage::search(const QString &text)
{
    m_filtered->search(text);
    m_list->setEmptyText(text.isEmpty() ? QString() : tr("No account matches “%1”.").arg(text));
    if (!m_list->currentIndex().isValid() && m_filtered->rowCount() > 0)
        m_list->setCurrentIndex(m_filtered->index(0, 0));
}

void ListPage::takeKey(QKeyEvent *event)
{
    if (!m_list->currentIndex().isValid() && m_filtered->rowCount() > 0)
        m_list->setCurrentIndex(m_filtered->index(0, 0));
    else
        QCoreApplication::sendEvent(m_list, event);
}

TokenId ListPage::current() const
{
    return m_list->currentIndex().data(TokenModel::IdRole).value<TokenId>();
}

} // namespace countersign
