// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scrolledcolumn.h"

#include "ui/theme.h"

#include <QVBoxLayout>

namespace countersign {

namespace {

// What fits a small laptop beside its panels.
constexpr int mostHeight = 600;

} // namespace

ScrolledColumn::ScrolledColumn(QWidget *parent, int readableWidth) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(this);
    auto *inner = new QWidget(content);
    inner->setMaximumWidth(readableWidth);
    m_column = new QVBoxLayout(inner);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::gap);
    auto *across = new QHBoxLayout(content);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    if (readableWidth < QWIDGETSIZE_MAX)
        across->addStretch(1);
    across->addWidget(inner, 1000);
    if (readableWidth < QWIDGETSIZE_MAX)
        across->addStretch(1);
    setWidget(content);
}

QSize ScrolledColumn::sizeHint() const
{
    QLayout *layout = widget()->layout();
    layout->activate();
    const QSize plain = layout->totalSizeHint();
    return {plain.width(), layout->hasHeightForWidth() ? layout->totalHeightForWidth(width()) : plain.height()};
}

void fitHeight(QWidget *dialog)
{
    QLayout *layout = dialog->layout();
    // Once for the widths of the columns, and once for the heights that follow from them.
    layout->activate();
    for (ScrolledColumn *column : dialog->findChildren<ScrolledColumn *>())
        column->updateGeometry();
    const int width = dialog->width();
    const int wanted =
        layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->totalSizeHint().height();
    dialog->resize(width, qMin(wanted, mostHeight));
}

} // namespace countersign
