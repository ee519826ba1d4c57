// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

namespace countersign {

class AccessibleToken;

/// What stands in a row of a TokenListView, for a screen reader: its code, or the ring beside it.
class AccessiblePart : public QAccessibleInterface, public QAccessibleValueInterface
{
public:
    enum Kind { Code, Ring };

    /// The row must outlive it.
    AccessiblePart(AccessibleToken *row, Kind kind) : m_row(row), m_kind(kind) {}

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    /// Seconds that the code stays.
    QVariant currentValue() const override;
    QVariant maximumValue() const override;
    QVariant minimumValue() const override { return 0; }
    QVariant minimumStepSize() const override { return 1; }
    void setCurrentValue(const QVariant &) override {}

private:
    AccessibleToken *m_row;
    Kind m_kind;
};

} // namespace countersign
