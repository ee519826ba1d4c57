// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace countersign {

/// Four segments, of which a score fills some. The words that go with it stand beside it: colour alone says nothing.
class StrengthBar : public QWidget
{
public:
    explicit StrengthBar(QWidget *parent = nullptr);

    /// From 0 (none filled) to 4.
    void setFilled(int segments);
    int filled() const { return m_filled; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_filled = 0;
};

} // namespace countersign
