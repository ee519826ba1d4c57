// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/otp/token.h"

#include <QAccessible>
#include <QModelIndex>
#include <QPointer>

#include <array>

class QAction;

namespace countersign {

class TokenListView;

/// A row of a TokenListView for a screen reader, with what can be asked of it. It stays the same for a token wherever its
/// row goes, and is not valid while a search hides it.
class AccessibleToken : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AccessibleToken(TokenListView *view, const TokenId &id, int row);
    ~AccessibleToken() override;

    static TokenId idAt(const TokenListView &view, int row);
    /// -1 where there is none now.
    int row() const;
    QModelIndex index() const;
    TokenListView *view() const { return m_view; }

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int number) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    QString localizedActionName(const QString &name) const override;
    QString localizedActionDescription(const QString &name) const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &name) const override;

private:
    QAction *actionOf(const QString &name) const;
    void choose() const;

    QPointer<TokenListView> m_view;
    TokenId m_id;
    mutable int m_row; ///< Where it was last.
    mutable std::array<QAccessible::Id, 2> m_parts{};
};

} // namespace countersign
