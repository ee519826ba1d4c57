// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace countersign {

class Words;

/// A part of the preferences: a heading, and under it what it says, what can be set and what can be done.
class Section : public QWidget
{
    Q_OBJECT
public:
    explicit Section(const QString &heading, QWidget *parent = nullptr);

protected:
    QVBoxLayout *column() const { return m_column; }
    Words *addWords(const char *name);
    QPushButton *makeButton(const QString &text, const char *name);
    /// Two in a row, or one where the window is too narrow for that; hidden ones leave no gap.
    void place(const QList<QPushButton *> &shown);

    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QVBoxLayout *m_column;
    QGridLayout *m_buttons = nullptr;
    QList<QPushButton *> m_shown;
    int m_columns = 2;
};

} // namespace countersign
