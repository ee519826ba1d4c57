// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/groupbar.h"

#include "ui/theme.h"

#include <QPainter>
#include <QSignalBlocker>

namespace countersign {

namespace {

// As high as a finger needs, though the chip that is drawn is lower.
constexpr int least = 44;
constexpr int chipInset = 6;
constexpr int widest = 200;

} // namespace

GroupBar::GroupBar(QWidget *parent) : QTabBar(parent)
{
    setObjectName(QStringLiteral("groups"));
    setAccessibleName(tr("Groups"));
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideRight);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    hide();
    connect(this, &QTabBar::currentChanged, this, [this] { Q_EMIT chosen(group()); });
}

void GroupBar::offer(const QStringList &groups)
{
    if (groups == m_groups)
        return;
    const QString before = group();
    {
        const QSignalBlocker quiet(this);
        while (count() > 0)
            removeTab(0);
        m_groups = groups;
        if (!groups.isEmpty())
            addTab(tr("All"));
        for (const QString &name : groups) {
            // An ampersand in a name is one, and no shortcut.
            const int tab = addTab(QString(name).replace(u'&', QStringLiteral("&&")));
            setTabToolTip(tab, name);
        }
        setCurrentIndex(static_cast<int>(m_groups.indexOf(before)) + 1);
    }
    setVisible(!groups.isEmpty());
    if (group() != before)
        Q_EMIT chosen(group());
}

QString GroupBar::group() const
{
    return m_groups.value(currentIndex() - 1);
}

QSize GroupBar::tabSizeHint(int index) const
{
    const QString name = index == 0 ? tabText(0) : m_groups.value(index - 1);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const int text = QFontMetrics(bold).horizontalAdvance(name);
    return {qMax(least, qMin(widest, text) + 2 * theme::margin),
            qMax(least, fontMetrics().height() + 2 * theme::gap + 2 * chipInset)};
}

QSize GroupBar::minimumTabSizeHint(int index) const
{
    return tabSizeHint(index);
}

void GroupBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Colours colours = theme::coloursFor(palette());
    for (int tab = 0; tab < count(); ++tab) {
        const bool isChosen = tab == currentIndex();
        const QRectF chip = QRectF(tabRect(tab)).adjusted(3.5, chipInset + 0.5, -3.5, -chipInset - 0.5);
        const bool hovered = tabRect(tab).contains(mapFromGlobal(QCursor::pos())) && underMouse();
        painter.setBrush(isChosen ? colours.accent : hovered ? colours.rowHover : colours.row);
        painter.setPen(isChosen ? colours.accent : colours.line);
        painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2);
        if (isChosen && hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(colours.text, 2));
            painter.drawRoundedRect(chip.adjusted(-1.5, -1.5, 1.5, 1.5), chip.height() / 2, chip.height() / 2);
        }
        QFont font = this->font();
        font.setWeight(isChosen ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        painter.setPen(isChosen ? colours.onAccent : colours.text);
        const QString name = tab == 0 ? tabText(0) : m_groups.value(tab - 1);
        painter.drawText(chip, Qt::AlignCenter | Qt::TextSingleLine,
                         QFontMetrics(font).elidedText(name, Qt::ElideRight, qRound(chip.width()) - theme::margin));
    }
}

} // namespace countersign
