// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/recoveryrow.h"

#include "ui/theme.h"

#include <QAccessibleWidget>
#include <QDateTime>
#include <QFontDatabase>
#include <QLocale>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace countersign {

namespace {

constexpr int usualHeight = 44;

/// A check box whose name is made when it is asked for.
class AccessibleRow : public QAccessibleWidget
{
public:
    explicit AccessibleRow(RecoveryRow *row)
        : QAccessibleWidget(row, row->isCheckable() ? QAccessible::CheckBox : QAccessible::StaticText)
    {}

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? row()->spoken() : QAccessibleWidget::text(kind);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = row()->isCheckable();
        state.checked = row()->isChecked();
        return state;
    }

    QStringList actionNames() const override
    {
        return row()->isCheckable() ? QStringList{toggleAction(), setFocusAction()} : QStringList();
    }

    void doAction(const QString &action) override
    {
        if (action == toggleAction())
            row()->click();
        else
            QAccessibleWidget::doAction(action);
    }

private:
    RecoveryRow *row() const { return static_cast<RecoveryRow *>(widget()); }
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *row = qobject_cast<RecoveryRow *>(object);
    return row ? new AccessibleRow(row) : nullptr;
}

QFont fixedFont(const QFont &base)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(base.pointSizeF() * 1.1);
    return font;
}

} // namespace

RecoveryRow::RecoveryRow(QWidget *parent) : QAbstractButton(parent)
{
    static const bool isReadable = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(isReadable)
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RecoveryRow::show(const RecoveryCode &code, bool isTickable)
{
    m_code = code;
    setCheckable(isTickable);
    setFocusPolicy(isTickable ? Qt::StrongFocus : Qt::NoFocus);
    setChecked(isTickable && code.usedAt != 0);
    setToolTip(whenUsed());
    update();
}

QString RecoveryRow::whenUsed() const
{
    if (m_code.usedAt == 0)
        return {};
    const QDate day = QDateTime::fromSecsSinceEpoch(m_code.usedAt).date();
    return tr("used on %1").arg(QLocale().toString(day, QLocale::ShortFormat));
}

QString RecoveryRow::spoken() const
{
    const QString code = QString::fromUtf8(m_code.text.view());
    return m_code.usedAt == 0 ? code : tr("%1, %2").arg(code, whenUsed());
}

QSize RecoveryRow::sizeHint() const
{
    const int line = QFontMetrics(fixedFont(font())).height();
    return {200, qMax(usualHeight, line + 2 * theme::gap)};
}

bool RecoveryRow::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

// What is ticked is what the vault says.
void RecoveryRow::nextCheckState()
{
    if (isCheckable())
        Q_EMIT tickWanted(m_code.usedAt == 0);
}

void RecoveryRow::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    const theme::Colours colours = theme::coloursFor(palette());
    int left = 0;
    if (isCheckable()) {
        QStyleOptionButton option;
        option.initFrom(this);
        option.state |= isChecked() ? QStyle::State_On : QStyle::State_Off;
        const int box = style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this);
        option.rect = QStyle::visualRect(layoutDirection(), rect(), QRect(theme::grid, (height() - box) / 2, box, box));
        painter.drawPrimitive(QStyle::PE_IndicatorCheckBox, option);
        left = box + theme::grid + theme::gap + theme::grid;
    }
    const bool isUsed = m_code.usedAt != 0;
    const QString when = whenUsed();
    const int dateWidth = when.isEmpty() ? 0 : fontMetrics().horizontalAdvance(when) + theme::gap;
    // Codes run left to right in every language, from where the layout begins.
    QString text = QString::fromUtf8(m_code.text.view());
    QFont fixed = fixedFont(font());
    fixed.setStrikeOut(isUsed);
    const QFontMetrics metrics(fixed);
    const bool isNarrow = left + metrics.horizontalAdvance(text) + dateWidth > width();
    const QRect whole(left, 0, width() - left, height());
    const int codeHeight = isNarrow && !when.isEmpty() ? height() / 2 : height();
    const auto side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const auto end = QStyle::visualAlignment(layoutDirection(), isNarrow ? Qt::AlignLeft : Qt::AlignRight);
    painter.setFont(fixed);
    painter.setPen(isUsed ? colours.quiet : palette().color(QPalette::WindowText));
    const QRect codeRect =
        QStyle::visualRect(layoutDirection(), rect(), QRect(whole.left(), 0, whole.width(), codeHeight));
    painter.drawText(codeRect,
                     static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextForceLeftToRight,
                     metrics.elidedText(text, Qt::ElideMiddle, codeRect.width()));
    wipe(text);
    if (!when.isEmpty()) {
        const QRect dateRect = QStyle::visualRect(
            layoutDirection(), rect(),
            isNarrow ? QRect(whole.left(), codeHeight, whole.width(), height() - codeHeight) : whole);
        painter.setFont(font());
        painter.setPen(colours.quiet);
        painter.drawText(dateRect, static_cast<int>(end | Qt::AlignVCenter) | Qt::TextSingleLine, when);
    }
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.rect = rect();
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, option);
    }
}

} // namespace countersign
