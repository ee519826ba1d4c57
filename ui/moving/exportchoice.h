// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/moving/exportmodel.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QListView;

namespace countersign {

class Words;

/// Where accounts are to go and which of them, with what the target cannot hold said of each beforehand.
class ExportChoice : public QWidget
{
    Q_OBJECT
public:
    ExportChoice(const QList<Token> &tokens, const QList<TokenId> &chosen, const MovingPart &part,
                 QWidget *parent = nullptr);

    const ExportFormat &format() const;
    ExportModel *model() const { return m_model; }
    void choose(const ExportFormat &format);

Q_SIGNALS:
    void changed();

private:
    void showTotals();

    const MovingPart &m_part;
    ExportModel *m_model;
    QComboBox *m_target;
    Words *m_totals;
    QCheckBox *m_all;
    QListView *m_view;
};

} // namespace countersign
