// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

namespace countersign::test {

/// A part of a window by its name, the one that can be seen if there are several; the test stops where there is none.
template<typename Widget>
Widget *part(const QWidget *of, const char *name)
{
    const auto found = of->findChildren<Widget *>(QString::fromLatin1(name));
    if (found.isEmpty())
        qFatal("there is no %s", name);
    const auto seen = std::ranges::find_if(found, &QWidget::isVisible);
    return seen != found.end() ? *seen : found.first();
}

/// What a label says, if it can be seen.
inline QString wordsOf(const QWidget *of, const char *name)
{
    const auto *label = part<QLabel>(of, name);
    return label->isVisible() ? label->text() : QString();
}

/// Clicks a button as a person would: it has to be there, visible and enabled, within five seconds.
inline void press(const QWidget *of, const char *name)
{
    auto *button = part<QAbstractButton>(of, name);
    QTRY_VERIFY2(button->isVisible() && button->isEnabled(), name);
    QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(12, button->height() / 2));
}

/// Types into a line, or into the one inside a field.
inline void type(const QWidget *of, const char *name, const char *text)
{
    auto *widget = part<QWidget>(of, name);
    auto *line = qobject_cast<QLineEdit *>(widget);
    if (!line)
        line = widget->findChild<QLineEdit *>();
    line->selectAll();
    QTest::keyClicks(line, QString::fromUtf8(text));
}

/// Everything that can be seen lies within the width of the window.
inline void fits(const QWidget *window)
{
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != window)
            continue;
        const QRect place(widget->mapTo(window, QPoint()), widget->size());
        const QByteArray name = widget->metaObject()->className() + (' ' + widget->objectName().toUtf8());
        QVERIFY2(place.left() >= 0 && place.right() < window->width(), name.constData());
    }
}

} // namespace countersign::test
