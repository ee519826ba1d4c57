// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace countersign {

class Actions;
enum class ActionId;
class ScrolledColumn;
class Words;

/// The first minute: a window without accounts, and the ways to bring the first one in.
class EmptyPage : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyPage(const Actions &actions, QWidget *parent = nullptr);

    QString title() const;
    /// To the way that most people need.
    void focusFirst();

private:
    Words *m_title;
    QWidget *m_first = nullptr;
};

} // namespace countersign
