// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/theme/controls.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleFactory>

namespace countersign::theme {

namespace {

template<typename Option>
const Option *as(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}

QRect mirrored(const QStyleOption *option, const QRect &rect)
{
    return QStyle::visualRect(option->direction, option->rect, rect);
}

/// The part of a box at its end that opens or steps it, and what is left for its words.
QRect boxEnd(const QStyleOption *option)
{
    const QRect &all = option->rect;
    return QRect(all.right() + 1 - boxArrowWidth, all.y(), boxArrowWidth, all.height());
}

QRect boxWords(const QStyleOption *option)
{
    return option->rect.adjusted(gap + 2, 2, -boxArrowWidth, -2);
}

/// The words that a control stands beside.
QFontMetrics wordsOf(const QStyleOption *option, const QWidget *widget)
{
    if (widget)
        return widget->fontMetrics();
    return option ? option->fontMetrics : QFontMetrics(QFont());
}

struct Picture
{
    QStyle::StandardPixmap which;
    const char *name;
    Role role;
};

constexpr Picture pictures[] = {
    {QStyle::SP_MessageBoxQuestion, "question", &Colours::accent},
    {QStyle::SP_MessageBoxInformation, "check", &Colours::accent},
    {QStyle::SP_MessageBoxWarning, "warning", &Colours::soon},
    {QStyle::SP_MessageBoxCritical, "denied", &Colours::urgent},
};

const Picture *pictureFor(QStyle::StandardPixmap which)
{
    for (const Picture &picture : pictures) {
        if (picture.which == which)
            return &picture;
    }
    return nullptr;
}

/// What a scroll bar lies beside: the ground of a list or a text, or that of the page.
QPalette::ColorRole groundBeside(const QWidget *bar)
{
    for (const QWidget *widget = bar; widget; widget = widget->parentWidget())
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(widget))
            return area->viewport()->backgroundRole();
    return QPalette::Window;
}

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("fusion")))
{
    setObjectName(QStringLiteral("countersign"));
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto *button = as<QStyleOptionButton>(option))
            return paintButton(painter, *button);
        break;
    case PE_PanelButtonTool:
        return paintToolPanel(painter, *option);
    case PE_PanelLineEdit:
        // One inside a box has no frame of its own.
        if (const auto *frame = as<QStyleOptionFrame>(option); frame && frame->lineWidth > 0)
            paintField(painter, option->rect, *option);
        return;
    case PE_FrameLineEdit:
    case PE_FrameButtonBevel:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paintCheck(painter, *option);
    case PE_IndicatorRadioButton:
        return paintRadio(painter, *option);
    case PE_FrameFocusRect:
        return paintFocus(painter, *option);
    case PE_Frame:
        return paintFrame(painter, *option);
    case PE_FrameMenu:
    case PE_PanelTipLabel: {
        const Colours colours = coloursFor(option->palette);
        painter->fillRect(option->rect, colours.edge);
        painter->fillRect(option->rect.adjusted(1, 1, -1, -1),
                          element == PE_FrameMenu ? colours.row : option->palette.color(QPalette::ToolTipBase));
        return;
    }
    case PE_PanelMenu:
        painter->fillRect(option->rect, coloursFor(option->palette).row);
        return;
    case PE_PanelItemViewItem:
        return paintSelection(painter, option->rect, *option);
    case PE_PanelItemViewRow:
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight: {
        const Qt::ArrowType direction = element == PE_IndicatorArrowDown   ? Qt::DownArrow
                                        : element == PE_IndicatorArrowUp   ? Qt::UpArrow
                                        : element == PE_IndicatorArrowLeft ? Qt::LeftArrow
                                                                           : Qt::RightArrow;
        return paintArrow(painter, option->rect, direction, coloursFor(option->palette).quiet);
    }
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (const auto *button = as<QStyleOptionButton>(option)) {
        switch (element) {
        case CE_PushButton:
            paintButton(painter, *button);
            return paintButtonLabel(painter, *button, widget);
        case CE_PushButtonBevel:
            return paintButton(painter, *button);
        case CE_PushButtonLabel:
            return paintButtonLabel(painter, *button, widget);
        default:
            break;
        }
    }
    if (const auto *item = as<QStyleOptionMenuItem>(option); item && element == CE_MenuItem)
        return paintMenuItem(painter, *item, widget);
    if (const auto *item = as<QStyleOptionViewItem>(option); item && element == CE_ItemViewItem) {
        // What is selected lies on a tint, and its words stay as they are.
        QStyleOptionViewItem plain = *item;
        plain.palette.setColor(QPalette::HighlightedText, coloursFor(item->palette).text);
        return QProxyStyle::drawControl(element, &plain, painter, widget);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const bool enabled = option->state.testFlag(State_Enabled);
    const Colours colours = coloursFor(option->palette);
    const QColor sign = enabled ? colours.quiet : option->palette.color(QPalette::Disabled, QPalette::Text);
    const auto part = [&](SubControl which) { return QRectF(subControlRect(control, option, which, widget)); };
    switch (control) {
    case CC_ComboBox:
        paintField(painter, option->rect, *option);
        return paintArrow(painter, part(SC_ComboBoxArrow), Qt::DownArrow, sign);
    case CC_SpinBox:
        paintField(painter, option->rect, *option);
        if (const auto *box = as<QStyleOptionSpinBox>(option);
            box && box->buttonSymbols != QAbstractSpinBox::NoButtons) {
            paintArrow(painter, part(SC_SpinBoxUp).translated(0, 2), Qt::UpArrow, sign);
            paintArrow(painter, part(SC_SpinBoxDown).translated(0, -2), Qt::DownArrow, sign);
        }
        return;
    case CC_ScrollBar:
        painter->fillRect(option->rect, option->palette.color(QPalette::Active, groundBeside(widget)));
        if (const auto *bar = as<QStyleOptionSlider>(option); bar && bar->maximum > bar->minimum)
            paintScrollHandle(painter, subControlRect(control, option, SC_ScrollBarSlider, widget), *option);
        return;
    case CC_ToolButton:
        // Fusion's arrow for a menu lies beside the button.
        if (const auto *button = as<QStyleOptionToolButton>(option);
            button && !button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup)) {
            QStyleOptionToolButton plain = *button;
            plain.features &= ~QStyleOptionToolButton::HasMenu;
            return QProxyStyle::drawComplexControl(control, &plain, painter, widget);
        }
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = as<QStyleOptionFrame>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return rect.adjusted(grid, 0, -grid, 0);
    return rect;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const QRect &all = option->rect;
    if (control == CC_ComboBox) {
        if (part == SC_ComboBoxArrow)
            return mirrored(option, boxEnd(option));
        if (part == SC_ComboBoxEditField)
            return mirrored(option, boxWords(option));
        return all;
    }
    if (const auto *box = as<QStyleOptionSpinBox>(option); box && control == CC_SpinBox) {
        const QRect end = boxEnd(option);
        const int half = end.height() / 2;
        const bool bare = box->buttonSymbols == QAbstractSpinBox::NoButtons;
        if (part == SC_SpinBoxUp)
            return bare ? QRect() : mirrored(option, QRect(end.topLeft(), QSize(end.width(), half)));
        if (part == SC_SpinBoxDown)
            return bare ? QRect() : mirrored(option, end.adjusted(0, half, 0, 0));
        if (part == SC_SpinBoxEditField)
            return mirrored(option, boxWords(option).adjusted(-grid, 0, bare ? boxArrowWidth - gap : 0, 0));
        return all;
    }
    if (const auto *bar = as<QStyleOptionSlider>(option); bar && control == CC_ScrollBar) {
        // No buttons at the ends: a handle, and before and after it a page.
        const bool upright = bar->orientation == Qt::Vertical;
        const int length = upright ? all.height() : all.width();
        const qint64 range = qint64(bar->maximum) - bar->minimum;
        const int least = qMin(length, vast);
        const int handle = range > 0
                               ? qMax(least, static_cast<int>(length * qint64(bar->pageStep) / (range + bar->pageStep)))
                               : length;
        const int start =
            sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
        const auto stretch = [&](int from, int size) {
            return upright ? QRect(all.x(), all.y() + from, all.width(), size)
                           : mirrored(option, QRect(all.x() + from, all.y(), size, all.height()));
        };
        switch (part) {
        case SC_ScrollBarSlider:
            return stretch(start, handle);
        case SC_ScrollBarSubPage:
            return stretch(0, start);
        case SC_ScrollBarAddPage:
            return stretch(start + handle, length - start - handle);
        case SC_ScrollBarGroove:
            return all;
        default:
            return {};
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const int height = controlHeight();
    switch (type) {
    case CT_PushButton: {
        const auto *button = as<QStyleOptionButton>(option);
        if (!button)
            break;
        const bool hasMenu = button->features.testFlag(QStyleOptionButton::HasMenu);
        int width = button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width() + 2 * margin;
        if (!button->icon.isNull())
            width += button->iconSize.width() + (button->text.isEmpty() ? 0 : gap);
        return {width + (hasMenu ? arrowWidth + gap : 0), qMax(height, button->fontMetrics.height() + margin)};
    }
    case CT_LineEdit:
        if (const auto *frame = as<QStyleOptionFrame>(option); frame && frame->lineWidth > 0)
            return {contents.width() + 2 * gap, qMax(height, contents.height() + space)};
        return size;
    case CT_ComboBox:
    case CT_SpinBox:
        return {contents.width() + gap + boxArrowWidth, qMax(height, contents.height() + space)};
    case CT_ToolButton:
        return {qMax(size.width() + gap, height), qMax(size.height(), height)};
    case CT_MenuItem:
        if (const auto *item = as<QStyleOptionMenuItem>(option))
            return menuItemSize(*item);
        break;
    case CT_ItemViewItem:
        return {size.width() + gap, size.height() + gap};
    default:
        break;
    }
    return size;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return beside(wordsOf(option, widget), smallIcon);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return gap;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return margin;
    case PM_ScrollBarExtent:
        return space;
    case PM_ScrollBarSliderMin:
        return vast;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return grid;
    case PM_ToolTipLabelFrameWidth:
        return gap;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_MessageBoxIconSize:
        return 2 * smallIcon;
    case PM_FocusFrameHMargin:
        return grid;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
        return motion(fadeMs);
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_ItemView_ShowDecorationSelected:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

QPixmap Style::standardPixmap(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    const Picture *picture = pictureFor(which);
    return picture ? standardIcon(which, option, widget).pixmap(2 * smallIcon)
                   : QProxyStyle::standardPixmap(which, option, widget);
}

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    const Picture *picture = pictureFor(which);
    return picture ? icon(picture->name, picture->role) : QProxyStyle::standardIcon(which, option, widget);
}

} // namespace countersign::theme
