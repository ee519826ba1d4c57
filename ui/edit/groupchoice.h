// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace countersign {

class FlowLayout;

/// The groups an account is in: a box for each that there is, and a line for the name of a new one.
class GroupChoice : public QWidget
{
    Q_OBJECT
public:
    explicit GroupChoice(QWidget *parent = nullptr);

    /// Offers these groups, the chosen ones ticked.
    void show(const QStringList &known, const QStringList &chosen);

    /// The groups that are ticked, and the one in the line: no button need be pressed for it.
    QStringList chosen() const;

private:
    void add(const QString &name, bool isChosen);

    FlowLayout *m_flow;
    QList<QCheckBox *> m_boxes;
    QLineEdit *m_line;
};

} // namespace countersign
