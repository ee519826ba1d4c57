// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scan/incomingmodel.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QListView;
class QPushButton;

namespace countersign {

class Words;

/// Accounts for everything that came in: totals that add up, a row for each entry, and under them what there is to say or
/// to decide about the one that is marked.
class IncomingList : public QWidget
{
    Q_OBJECT
public:
    /// `model` belongs to the list from now on.
    explicit IncomingList(IncomingModel *model, QWidget *parent = nullptr);

    IncomingModel *model() const { return m_model; }

private:
    void makeChoices();
    void showCurrent();
    void showChosen();

    IncomingModel *m_model;
    QListView *m_view;
    QCheckBox *m_all;
    Words *m_detail;
    QComboBox *m_answer = nullptr; ///< Only where an account is here with another key.
    QPushButton *m_sameForAll = nullptr;
};

} // namespace countersign
