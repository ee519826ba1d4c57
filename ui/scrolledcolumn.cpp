// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scrolledcolumn.h"

#include "ui/theme.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace countersign {

namespace {

// What fits a small laptop beside its panels.
constexpr int mostHeight = 600;

/// Brings all layouts up to date, the innermost first. Of a window that is not shown yet, or whose parts have just been
/// shown or hidden, they still go by what was there before.
void settle(QWidget *widget)
{
    for (QObject *child : widget->children())
        if (auto *part = qobject_cast<QWidget *>(child); part && !part->isWindow())
            settle(part);
    if (widget->layout())
        widget->layout()->activate();
}

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
    // Nothing touches the bar when there is one.
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, across, [this, across](int, int most) {
        const int room = most > 0 ? theme::gap : 0;
        across->setContentsMargins(isRightToLeft() ? room : 0, 0, isRightToLeft() ? 0 : room, 0);
    });
}

QSize ScrolledColumn::sizeHint() const
{
    const QLayout *layout = widget()->layout();
    const QSize plain = layout->totalSizeHint();
    return {plain.width(), layout->hasHeightForWidth() ? layout->totalHeightForWidth(width()) : plain.height()};
}

void fitHeight(QWidget *dialog)
{
    const QLayout *layout = dialog->layout();
    // Once for the widths of the columns, and once for the heights that follow from them.
    settle(dialog);
    for (ScrolledColumn *column : dialog->findChildren<ScrolledColumn *>())
        column->updateGeometry();
    const int width = dialog->width();
    const int wanted =
        layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->totalSizeHint().height();
    dialog->resize(width, qMin(wanted, mostHeight));
}

} // namespace countersign
