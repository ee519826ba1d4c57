// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/vault.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace countersign {

/// Recently removed tokens, which can come back for 30 days or be erased at once.
class RemovedDialog : public QDialog
{
    Q_OBJECT
public:
    explicit RemovedDialog(QWidget *parent = nullptr);

    /// Shows the removed tokens of a vault; `now` in Unix seconds tells how long each is still kept.
    void show(const Vault &vault, qint64 now);

Q_SIGNALS:
    void restoreWanted(const QList<countersign::TokenId> &ids);
    /// The person has confirmed it.
    void eraseWanted(const QList<countersign::TokenId> &ids);

private:
    QList<TokenId> selectedIds() const;
    void askToErase();

    QLabel *m_words;
    QListWidget *m_list;
    QPushButton *m_restore;
    QPushButton *m_erase;
};

} // namespace countersign
