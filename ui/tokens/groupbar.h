// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace countersign {

/// The groups of the vault as a row of choices: all accounts, or those of one group. A tab bar, because that is what
/// keyboards and screen readers know for one of several; drawn as chips.
class GroupBar : public QTabBar
{
    Q_OBJECT
public:
    explicit GroupBar(QWidget *parent = nullptr);

    /// Offers these groups; hidden where there are none. The chosen one stays, or all where it is gone.
    void offer(const QStringList &groups);

    /// The chosen group; null for all.
    QString group() const;
    void chooseAll() { setCurrentIndex(0); }

Q_SIGNALS:
    void chosen(const QString &group);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_groups;
};

} // namespace countersign
