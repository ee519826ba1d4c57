// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/buttonrow.h"

#include <QAbstractButton>
#include <QLayout>
#include <QPushButton>

namespace countersign {

ButtonRow::ButtonRow(QWidget *parent) : ButtonRow(NoButton, parent) {}

ButtonRow::ButtonRow(StandardButtons buttons, QWidget *parent) : QDialogButtonBox(buttons, parent)
{
    // Its own, so that a column takes the whole width as well and can become a row again.
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    // Qt's word for it is in translations of its own, which not every system has installed.
    if (QPushButton *close = button(Close))
        close->setText(tr("Close"));
}

QSize ButtonRow::minimumSizeHint() const
{
    int widest = 0;
    for (const QAbstractButton *button : buttons())
        widest = qMax(widest, button->minimumSizeHint().width());
    return {widest, QDialogButtonBox::minimumSizeHint().height()};
}

void ButtonRow::resizeEvent(QResizeEvent *event)
{
    QDialogButtonBox::resizeEvent(event);
    int row = 0;
    for (const QAbstractButton *button : buttons())
        row += button->sizeHint().width() + (row > 0 ? layout()->spacing() : 0);
    setOrientation(row <= width() ? Qt::Horizontal : Qt::Vertical);
}

} // namespace countersign
