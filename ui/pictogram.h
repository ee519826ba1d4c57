// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QWidget>

namespace countersign {

/// An icon that stands by itself, in the colour of its role at any time. Screen readers pass it over.
class Pictogram : public QWidget
{
    Q_OBJECT
public:
    /// A name from resources/icons; `size` in logical pixels. One that stands beside words grows with them.
    Pictogram(const char *icon, int size, theme::Role role, QWidget *parent = nullptr);

    void setIcon(const char *icon, theme::Role role);

    QSize sizeHint() const override { return {side(), side()}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int side() const;

    QByteArray m_icon;
    int m_size;
    theme::Role m_role;
};

} // namespace countersign
