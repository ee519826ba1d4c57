// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/announce.h"

#include "ui/readby.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QLabel>
#include <QVariant>

namespace countersign {

namespace {

constexpr const char *wordsProperty = "announcedWords";
constexpr bool hasAnnouncements = QT_VERSION >= QT_VERSION_CHECK(6, 8, 0);

class Announcing : public QAccessibleWidget
{
public:
    explicit Announcing(QWidget *widget) : QAccessibleWidget(widget) {}

    QAccessible::Role role() const override
    {
        if (!hasAnnouncements && !words().isEmpty())
            return QAccessible::Notification;
        return qobject_cast<QLabel *>(widget()) ? QAccessible::StaticText : QAccessible::Grouping;
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Name)
            return QAccessibleWidget::text(kind);
        const auto *label = qobject_cast<QLabel *>(widget());
        return label ? label->text() : words();
    }

private:
    QString words() const { return widget()->property(wordsProperty).toString(); }
};

QAccessibleInterface *makeAnnouncing(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    return widget && widget->property(wordsProperty).isValid() ? new Announcing(widget) : nullptr;
}

} // namespace

void letAnnounce(QWidget *where)
{
    where->setProperty(wordsProperty, QString());
    readBy(makeAnnouncing, where);
}

void announce(QWidget *where, const QString &words)
{
    where->setProperty(wordsProperty, words);
    if (words.isEmpty())
        return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(where, words);
    QAccessible::updateAccessibility(&event);
#else
    QAccessibleEvent alert(where, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    // Otherwise Qt says so when it is shown.
    if (where->isVisible()) {
        QAccessibleEvent appeared(where, QAccessible::ObjectShow);
        QAccessible::updateAccessibility(&appeared);
    }
#endif
}

} // namespace countersign
