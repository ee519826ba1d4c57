// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/vault/vault.h"

#include <QWidget>

class QKeyEvent;
class QVBoxLayout;

namespace countersign {

class Banner;
class TokenFilter;
class TokenListView;
class TokenModel;

/// The page of an open vault: banners, and under them the list of codes as far as the search lets it through.
class ListPage : public QWidget
{
    Q_OBJECT
public:
    explicit ListPage(Clock clock, QWidget *parent = nullptr);

    TokenModel *model() const { return m_model; }
    TokenListView *list() const { return m_list; }

    /// Puts a banner under those that are there already. The page owns it from now on.
    void addBanner(QWidget *banner);

    void show(const Vault &vault);
    void search(const QString &text);

    /// A key that the search field has no use for.
    void takeKey(QKeyEvent *event);

    /// The token of the current row; null where there is none.
    TokenId current() const;

Q_SIGNALS:
    /// The person wants to see which entries were set aside.
    void setAsideWanted();

private:
    TokenModel *m_model;
    TokenFilter *m_filtered;
    TokenListView *m_list;
    QVBoxLayout *m_banners;
    Banner *m_setAside;
};

} // namespace countersign
