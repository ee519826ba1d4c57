// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QToolButton>

namespace countersign::test {

namespace fitting {

inline QString nameOf(const QWidget *widget)
{
    const QString name = QString::fromLatin1(widget->metaObject()->className()).section(QStringLiteral("::"), -1);
    return widget->objectName().isEmpty() ? name : name + u' ' + widget->objectName();
}

inline int widthOf(const QWidget *widget, const QString &text)
{
    return widget->fontMetrics().size(Qt::TextShowMnemonic, text).width();
}

inline QString longestIn(const QComboBox *box)
{
    QString longest;
    for (int item = 0; item < box->count(); ++item)
        if (box->fontMetrics().horizontalAdvance(box->itemText(item)) > box->fontMetrics().horizontalAdvance(longest))
            longest = box->itemText(item);
    return longest;
}

/// What a label, a button or a field says, or empty for what says nothing.
inline QString wordsOf(const QWidget *widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        return longestIn(box);
    if (const auto *field = qobject_cast<const QLineEdit *>(widget))
        return field->text().isEmpty() ? field->placeholderText() : field->text();
    return {};
}

/// Whether all the words of a label, a button or a field can be seen in the place that it has.
inline bool showsItsWords(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->text().trimmed().isEmpty())
            return true;
        const bool isHigh = label->wordWrap() ? label->heightForWidth(label->width()) <= label->height()
                                              : label->sizeHint().height() <= label->height();
        return isHigh && label->minimumSizeHint().width() <= label->width();
    }
    if (qobject_cast<const QCheckBox *>(widget) || qobject_cast<const QRadioButton *>(widget)) {
        const bool wraps = widget->hasHeightForWidth();
        const QSize least = wraps ? QSize(widget->minimumSizeHint().width(), widget->heightForWidth(widget->width()))
                                  : widget->sizeHint();
        return least.width() <= widget->width() && least.height() <= widget->height();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        const auto *tool = qobject_cast<const QToolButton *>(widget);
        if (button->text().isEmpty() || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly))
            return true;
        if (button->hasHeightForWidth())
            return button->heightForWidth(button->width()) <= button->height()
                   && button->minimumSizeHint().width() <= button->width();
        constexpr int air = 4;
        int needed = widthOf(button, button->text()) + air;
        if (!button->icon().isNull())
            needed += button->iconSize().width() + air;
        const auto *push = qobject_cast<const QPushButton *>(widget);
        if (push && push->menu())
            needed += button->style()->pixelMetric(QStyle::PM_MenuButtonIndicator, nullptr, button);
        return needed <= button->width() && button->fontMetrics().height() <= button->height();
    }
    if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
        QStyleOptionComboBox option;
        option.initFrom(box);
        option.subControls = QStyle::SC_All;
        const int room =
            box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box).width();
        return box->fontMetrics().horizontalAdvance(longestIn(box)) <= room;
    }
    if (const auto *field = qobject_cast<const QLineEdit *>(widget)) {
        const QMargins margins = field->textMargins();
        constexpr int air = 2;
        return field->fontMetrics().horizontalAdvance(field->placeholderText()) + 2 * air
               <= field->width() - margins.left() - margins.right();
    }
    return true;
}

inline bool liesInItsParent(const QWidget *widget)
{
    const QRect room = widget->parentWidget()->rect(), place = widget->geometry();
    // What is scrolled may be higher, but nothing is scrolled sideways.
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget->parentWidget()->parentWidget());
    const bool isScrolled = area && area->viewport() == widget->parentWidget();
    return place.left() >= room.left() && place.right() <= room.right()
           && (isScrolled || (place.top() >= room.top() && place.bottom() <= room.bottom()));
}

/// The part inside that asks for most room across, which is the one to look at where all of them together do not fit.
inline const QWidget *widestIn(const QWidget *widget)
{
    const QWidget *widest = widget;
    int most = 0;
    for (const QWidget *part : widget->findChildren<QWidget *>())
        if (part->isVisible() && part->findChildren<QWidget *>(Qt::FindDirectChildrenOnly).isEmpty()
            && part->minimumSizeHint().width() > most) {
            most = part->minimumSizeHint().width();
            widest = part;
        }
    return widest;
}

/// Adds a fault where two parts with words lie one over the other.
inline void addFaultsOfOverlap(QStringList &faults, const QWidget *parent)
{
    const QList<QWidget *> parts = parent->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (qsizetype one = 0; one < parts.size(); ++one) {
        if (!parts.at(one)->isVisible() || wordsOf(parts.at(one)).isEmpty())
            continue;
        for (qsizetype other = one + 1; other < parts.size(); ++other)
            if (parts.at(other)->isVisible() && !wordsOf(parts.at(other)).isEmpty()
                && parts.at(one)->geometry().intersects(parts.at(other)->geometry()))
                faults.append(QStringLiteral("“%1” lies over “%2” in %3")
                                  .arg(wordsOf(parts.at(one)), wordsOf(parts.at(other)), nameOf(parent)));
    }
}

/// Adds a fault where two in the same place answer to one key.
class Keys
{
public:
    Keys(QStringList &faults, QString where) : m_faults(faults), m_where(std::move(where)) {}

    void add(const QString &text)
    {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty())
            return;
        if (m_texts.contains(key))
            m_faults.append(
                QStringLiteral("%1: “%2” and “%3” both answer to %4").arg(m_where, m_texts.value(key), text, key));
        m_texts.insert(key, text);
    }

private:
    QStringList &m_faults;
    QString m_where;
    QHash<QString, QString> m_texts;
};

inline void addFaultsOfMenu(QStringList &faults, const QMenu *menu)
{
    Keys keys(faults, nameOf(menu));
    for (const QAction *action : menu->actions())
        if (action->isVisible())
            keys.add(action->text());
}

} // namespace fitting

/// What a person could not read, or not reach by its key, in a window as it is on the screen: words that are wider or
/// higher than their place, parts outside of what holds them, and two with the same key. One sentence for each.
inline QStringList faultsOf(const QWidget *window)
{
    QStringList faults;
    if (const auto *menu = qobject_cast<const QMenu *>(window))
        fitting::addFaultsOfMenu(faults, menu);
    fitting::addFaultsOfOverlap(faults, window);
    fitting::Keys keys(faults, fitting::nameOf(window));
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != window)
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (button || (label && label->buddy()))
            keys.add(button ? button->text() : label->text());
        const QString where = QStringLiteral("%1 in %2").arg(fitting::nameOf(widget), fitting::nameOf(window));
        if (!fitting::showsItsWords(widget))
            faults.append(QStringLiteral("%1 is too small for its words “%2”: %3 × %4")
                              .arg(where, fitting::wordsOf(widget))
                              .arg(widget->width())
                              .arg(widget->height()));
        if (!fitting::liesInItsParent(widget))
            faults.append(QStringLiteral("%1 lies outside of its parent; widest in it is %2 “%3”")
                              .arg(where, fitting::nameOf(fitting::widestIn(widget)),
                                   fitting::wordsOf(fitting::widestIn(widget))));
        fitting::addFaultsOfOverlap(faults, widget);
    }
    for (const QMenu *menu : window->findChildren<QMenu *>())
        fitting::addFaultsOfMenu(faults, menu);
    return faults;
}

} // namespace countersign::test
