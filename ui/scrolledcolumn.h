// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace countersign {

/// A column of widgets that scrolls where the window is too low for it.
class ScrolledColumn : public QScrollArea
{
    Q_OBJECT
public:
    /// No wider than `readableWidth` pixels, and then in the middle.
    explicit ScrolledColumn(QWidget *parent = nullptr, int readableWidth = QWIDGETSIZE_MAX);

    /// Where the widgets go.
    QVBoxLayout *column() const { return m_column; }

    /// As high as the column needs to be at the present width.
    QSize sizeHint() const override;

private:
    QVBoxLayout *m_column;
};

/// Gives a dialog the height that its columns need at its present width, as far as a small screen goes.
void fitHeight(QWidget *dialog);

} // namespace countersign
