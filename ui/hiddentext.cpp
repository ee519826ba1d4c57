// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hiddentext.h"

#include "ui/readby.h"

#include <QAccessibleWidget>
#include <QLineEdit>
#include <QVariant>

namespace countersign {

namespace {

constexpr const char *hiddenProperty = "hiddenFromReaders";

/// A password field without a text interface, because with one Qt tells the accessibility bus every character that is
/// typed, hidden or not (QWidgetLineControl::internalInsert).
class HiddenText : public QAccessibleWidget
{
public:
    explicit HiddenText(QLineEdit *edit) : QAccessibleWidget(edit, QAccessible::EditableText) {}

    QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Value)
            return QAccessibleWidget::text(kind);
        return QString(static_cast<QLineEdit *>(widget())->text().size(), u'*');
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.editable = true;
        state.passwordEdit = true;
        return state;
    }
};

QAccessibleInterface *makeHidden(const QString &, QObject *object)
{
    auto *edit = qobject_cast<QLineEdit *>(object);
    return edit && edit->property(hiddenProperty).toBool() ? new HiddenText(edit) : nullptr;
}

} // namespace

void hideFromReaders(QLineEdit *edit)
{
    edit->setProperty(hiddenProperty, true);
    readBy(makeHidden, edit);
}

} // namespace countersign
