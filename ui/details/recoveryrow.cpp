// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/recoveryrow.h"

#include "ui/readby.h"
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
    explicit AccessibleRow(RecoveryRow *row) : QAccessibleWidget(row) {}

    // A reader may look at a row before it has been told what it shows.
    QAccessible::Role role() const override
    {
        return row()->isCheckable() ? QAccessible::CheckBox : QAccessible::StaticText;
    }

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
    font.setPointSizeF(theme::font(base, theme::Type::Heading).pointSizeF());
    return font;
}

} // namespace

RecoveryRow::RecoveryRow(QWidget *parent) : QAbstractButton(parent)
{
    readBy(makeAccessible, this);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RecoveryRow::show(const RecoveryCode &code, bool isTickable)
{
    m_code = code;
    setCheckable(isTickable);
    setFocusPolicy(isTickable ? Qt::StrongFocus : Qt::NoFocus);
    setChecked(isTickable && code.usedAt != 0);
    updateGeometry();
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
    const int code = QFontMetrics(fixedFont(font())).height();
    const int date = m_code.usedAt == 0 ? 0 : fontMetrics().height();
    return {200, qMax(usualHeight, code + date + theme::gap)};
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
    QFont fixed = fixedFont(font());
    fixed.setStrikeOut(isUsed);
    const QFontMetrics metrics(fixed);
    const int codeHeight = metrics.height();
    const int dateHeight = when.isEmpty() ? 0 : fontMetrics().height();
    const int top = (height() - codeHeight - dateHeight) / 2;
    const auto placed = [&](int y, int lineHeight) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(left, y, width() - left, lineHeight));
    };
    const int side = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter);
    // Codes run left to right in every language, from where the layout begins.
    QString text = QString::fromUtf8(m_code.text.view());
    painter.setFont(fixed);
    painter.setPen(isUsed ? colours.quiet : palette().color(QPalette::WindowText));
    painter.drawText(placed(top, codeHeight), side | Qt::TextSingleLine | Qt::TextForceLeftToRight,
                     metrics.elidedText(text, Qt::ElideMiddle, width() - left));
    wipe(text);
    painter.setFont(font());
    painter.setPen(colours.quiet);
    painter.drawText(placed(top + codeHeight, dateHeight), side | Qt::TextSingleLine, when);
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.rect = rect();
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, option);
    }
}

} // namespace countersign
