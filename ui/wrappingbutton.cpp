// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wrappingbutton.h"

#include "ui/linebreaks.h"

#include <QStyle>
#include <QStyleOptionButton>
#include <QStylePainter>

#include <type_traits>

namespace countersign {

namespace {

constexpr int wordsFlags = Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap | Qt::TextShowMnemonic;

template<typename Button>
constexpr bool isRadio = std::is_same_v<Button, QRadioButton>;

} // namespace

template<typename Button>
WrappingButton<Button>::WrappingButton(const QString &text, QWidget *parent) : Button(text, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred, QSizePolicy::RadioButton);
    policy.setHeightForWidth(true);
    this->setSizePolicy(policy);
}

template<typename Button>
QSize WrappingButton<Button>::indicatorSize() const
{
    const QStyle *style = this->style();
    const auto width = isRadio<Button> ? QStyle::PM_ExclusiveIndicatorWidth : QStyle::PM_IndicatorWidth;
    const auto height = isRadio<Button> ? QStyle::PM_ExclusiveIndicatorHeight : QStyle::PM_IndicatorHeight;
    return {style->pixelMetric(width, nullptr, this), style->pixelMetric(height, nullptr, this)};
}

template<typename Button>
int WrappingButton<Button>::indent() const
{
    const auto spacing = isRadio<Button> ? QStyle::PM_RadioButtonLabelSpacing : QStyle::PM_CheckBoxLabelSpacing;
    return indicatorSize().width() + this->style()->pixelMetric(spacing, nullptr, this);
}

template<typename Button>
QRect WrappingButton<Button>::wordsIn(int width) const
{
    constexpr int endless = 1 << 20;
    const QRect room(0, 0, width > 0 ? width : 1, endless);
    return this->style()->itemTextRect(this->fontMetrics(), room, wordsFlags, true, this->text());
}

template<typename Button>
int WrappingButton<Button>::heightForWidth(int width) const
{
    constexpr int air = 4;
    return qMax(indicatorSize().height(), wordsIn(width - indent()).height()) + air;
}

template<typename Button>
QSize WrappingButton<Button>::sizeHint() const
{
    constexpr int endless = 1 << 20;
    const int width = indent() + wordsIn(endless).width() + 2;
    return {width, heightForWidth(width)};
}

template<typename Button>
QSize WrappingButton<Button>::minimumSizeHint() const
{
    return {indent() + widestPiece(this->fontMetrics(), this->text()), indicatorSize().height()};
}

template<typename Button>
bool WrappingButton<Button>::hitButton(const QPoint &position) const
{
    return this->rect().contains(position);
}

template<typename Button>
void WrappingButton<Button>::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    this->initStyleOption(&option);
    const QRect all = this->rect();
    const QSize indicator = indicatorSize();
    const int line = this->fontMetrics().height();
    const int top = 2 + qMax(0, (line - indicator.height()) / 2);
    const int wordsTop = 2 + qMax(0, (indicator.height() - line) / 2);
    const QRect words = QStyle::visualRect(this->layoutDirection(), all, all.adjusted(indent(), wordsTop, 0, 0));
    option.rect = QStyle::visualRect(this->layoutDirection(), all, QRect(QPoint(0, top), indicator));
    painter.drawPrimitive(isRadio<Button> ? QStyle::PE_IndicatorRadioButton : QStyle::PE_IndicatorCheckBox, option);
    const Qt::Alignment side = QStyle::visualAlignment(this->layoutDirection(), Qt::AlignLeft | Qt::AlignTop);
    const int flags = static_cast<int>(side.toInt()) | Qt::TextWordWrap | Qt::TextShowMnemonic;
    painter.drawItemText(words, flags, option.palette, this->isEnabled(), this->text(), QPalette::WindowText);
    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.rect = this->style()
                         ->itemTextRect(this->fontMetrics(), words, wordsFlags, this->isEnabled(), this->text())
                         .adjusted(-2, -1, 2, 1)
                         .intersected(all);
        if (this->isRightToLeft())
            focus.rect.moveRight(words.right());
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
    }
}

template class WrappingButton<QRadioButton>;
template class WrappingButton<QCheckBox>;

} // namespace countersign
