// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/accessibletokens.h"

#include "ui/readby.h"
#include "ui/tokens/accessibletoken.h"
#include "ui/tokens/tokenlistview.h"

#include <QAccessibleWidget>
#include <QHash>

namespace countersign {

namespace {

class AccessibleTokens : public QAccessibleWidget
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    ,
                         public QAccessibleSelectionInterface
#endif
{
public:
    explicit AccessibleTokens(TokenListView *view) : QAccessibleWidget(view, QAccessible::List) {}

    ~AccessibleTokens() override
    {
        for (const QAccessible::Id id : std::as_const(m_rows))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return view()->model() ? view()->model()->rowCount() : 0; }

    QAccessibleInterface *child(int row) const override
    {
        if (row < 0 || row >= childCount())
            return nullptr;
        const TokenId id = AccessibleToken::idAt(*view(), row);
        const auto known = m_rows.constFind(id);
        if (known != m_rows.constEnd())
            return QAccessible::accessibleInterface(*known);
        forgetGone();
        auto *made = new AccessibleToken(view(), id, row);
        m_rows.insert(id, QAccessible::registerAccessibleInterface(made));
        return made;
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
            if (QAccessible::accessibleInterface(*row) == child)
                return static_cast<const AccessibleToken *>(child)->row();
        return -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QModelIndex index = view()->indexAt(view()->viewport()->mapFromGlobal(QPoint(x, y)));
        return index.isValid() ? child(index.row()) : nullptr;
    }

    QAccessibleInterface *focusChild() const override
    {
        return view()->isReadHere() && view()->currentIndex().isValid() ? child(view()->currentIndex().row()) : nullptr;
    }

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::SelectionInterface)
            return static_cast<QAccessibleSelectionInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    int selectedItemCount() const override { return static_cast<int>(selectedRows().size()); }

    QList<QAccessibleInterface *> selectedItems() const override
    {
        QList<QAccessibleInterface *> items;
        for (const QModelIndex &index : selectedRows())
            items.append(child(index.row()));
        return items;
    }

    bool select(QAccessibleInterface *item) override { return setSelected(item, QItemSelectionModel::Select); }
    bool unselect(QAccessibleInterface *item) override { return setSelected(item, QItemSelectionModel::Deselect); }

    bool selectAll() override
    {
        view()->selectAll();
        return true;
    }

    bool clear() override
    {
        view()->clearSelection();
        return true;
    }
#endif

private:
    TokenListView *view() const { return static_cast<TokenListView *>(widget()); }

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    QModelIndexList selectedRows() const { return view()->selectionModel()->selectedIndexes(); }

    bool setSelected(QAccessibleInterface *item, QItemSelectionModel::SelectionFlag flag)
    {
        const int row = indexOfChild(item);
        if (row >= 0)
            view()->selectionModel()->select(view()->model()->index(row, 0), flag);
        return row >= 0;
    }
#endif

    // A search takes rows away and brings them back: those are kept. Only when more are gone than here, they go.
    void forgetGone() const
    {
        constexpr qsizetype few = 64;
        if (m_rows.size() < 2 * childCount() + few)
            return;
        m_rows.removeIf([](const auto &entry) {
            QAccessibleInterface *row = QAccessible::accessibleInterface(entry.value());
            const bool gone = !row || !row->isValid();
            if (gone)
                QAccessible::deleteAccessibleInterface(entry.value());
            return gone;
        });
    }

    mutable QHash<TokenId, QAccessible::Id> m_rows;
};

QAccessibleInterface *makeTokens(const QString &, QObject *object)
{
    auto *view = qobject_cast<TokenListView *>(object);
    return view ? new AccessibleTokens(view) : nullptr;
}

} // namespace

void makeAccessible(TokenListView *view)
{
    readBy(makeTokens, view);
}

} // namespace countersign
