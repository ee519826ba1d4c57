// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/accessibletoken.h"

#include "ui/tokens/accessiblepart.h"
#include "ui/tokens/tokenlistview.h"
#include "ui/tokens/tokenmodel.h"

#include <QAction>

#include <algorithm>

namespace countersign {

AccessibleToken::AccessibleToken(TokenListView *view, const TokenId &id, int row) : m_view(view), m_id(id), m_row(row)
{}

AccessibleToken::~AccessibleToken()
{
    for (const QAccessible::Id part : m_parts)
        if (part != 0)
            QAccessible::deleteAccessibleInterface(part);
}

TokenId AccessibleToken::idAt(const TokenListView &view, int row)
{
    return view.model()->index(row, 0).data(TokenModel::IdRole).value<TokenId>();
}

int AccessibleToken::row() const
{
    if (!m_view || !m_view->model())
        return -1;
    const int rows = m_view->model()->rowCount();
    if (m_row >= 0 && m_row < rows && idAt(*m_view, m_row) == m_id)
        return m_row;
    for (m_row = rows - 1; m_row >= 0 && idAt(*m_view, m_row) != m_id;)
        --m_row;
    return m_row;
}

QModelIndex AccessibleToken::index() const
{
    const int at = row();
    return at < 0 ? QModelIndex() : m_view->model()->index(at, 0);
}

bool AccessibleToken::isValid() const
{
    return row() >= 0;
}

QAccessibleInterface *AccessibleToken::parent() const
{
    return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
}

int AccessibleToken::childCount() const
{
    const QModelIndex here = index();
    return !here.isValid() ? 0 : here.data(TokenModel::ValidUntilRole).toLongLong() > 0 ? 2 : 1;
}

QAccessibleInterface *AccessibleToken::child(int number) const
{
    if (number < 0 || number >= childCount())
        return nullptr;
    QAccessible::Id &id = m_parts.at(static_cast<std::size_t>(number));
    if (id == 0)
        id = QAccessible::registerAccessibleInterface(
            new AccessiblePart(const_cast<AccessibleToken *>(this), static_cast<AccessiblePart::Kind>(number)));
    return QAccessible::accessibleInterface(id);
}

QAccessibleInterface *AccessibleToken::childAt(int x, int y) const
{
    for (int number = childCount(); number-- > 0;)
        if (QAccessibleInterface *part = child(number); part && part->rect().contains(x, y))
            return part;
    return nullptr;
}

int AccessibleToken::indexOfChild(const QAccessibleInterface *child) const
{
    for (std::size_t number = 0; number < m_parts.size(); ++number)
        if (m_parts[number] != 0 && QAccessible::accessibleInterface(m_parts[number]) == child)
            return static_cast<int>(number);
    return -1;
}

QString AccessibleToken::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Name ? index().data(Qt::AccessibleTextRole).toString() : QString();
}

QRect AccessibleToken::rect() const
{
    const QModelIndex here = index();
    if (!here.isValid())
        return {};
    const QRect place = m_view->visualRect(here);
    return {m_view->viewport()->mapToGlobal(place.topLeft()), place.size()};
}

QAccessible::State AccessibleToken::state() const
{
    QAccessible::State state;
    const QModelIndex here = index();
    if (!here.isValid()) {
        state.invalid = true;
        return state;
    }
    state.selectable = state.focusable = true;
    state.selected = m_view->selectionModel()->isSelected(here);
    state.focused = m_view->currentIndex() == here && m_view->isReadHere();
    state.invisible = !m_view->isVisible();
    state.offscreen = !m_view->viewport()->rect().intersects(m_view->visualRect(here));
    state.disabled = !m_view->isEnabled();
    return state;
}

void *AccessibleToken::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QAction *AccessibleToken::actionOf(const QString &name) const
{
    if (!m_view)
        return nullptr;
    const QList<QAction *> &all = m_view->rowActions();
    const auto found = std::ranges::find(all, name, &QObject::objectName);
    return found == all.end() ? nullptr : *found;
}

// As a click does first: the rest of the window goes by what is chosen.
void AccessibleToken::choose() const
{
    m_view->setCurrentIndex(index());
    m_view->setFocus();
}

QStringList AccessibleToken::actionNames() const
{
    QStringList names{pressAction(), setFocusAction(), showMenuAction()};
    if (m_view)
        for (const QAction *action : m_view->rowActions())
            if (action->isEnabled() && action->isVisible())
                names.append(action->objectName());
    // Of a code by time there is no next one to ask for.
    if (!index().data(TokenModel::CountedRole).toBool())
        names.removeAll(QStringLiteral("nextCode"));
    return names;
}

QString AccessibleToken::localizedActionName(const QString &name) const
{
    const QAction *action = actionOf(name);
    // Without the mark of its key in the menu.
    return action ? action->iconText() : QAccessibleActionInterface::localizedActionName(name);
}

QString AccessibleToken::localizedActionDescription(const QString &name) const
{
    return actionOf(name) ? localizedActionName(name) : QAccessibleActionInterface::localizedActionDescription(name);
}

void AccessibleToken::doAction(const QString &name)
{
    if (!isValid())
        return;
    choose();
    if (name == pressAction())
        Q_EMIT m_view->copyWanted(m_id);
    else if (name == showMenuAction())
        Q_EMIT m_view->menuWanted(m_id, rect().center());
    else if (QAction *action = actionOf(name))
        action->trigger();
}

QStringList AccessibleToken::keyBindingsForAction(const QString &name) const
{
    QStringList keys;
    if (const QAction *action = actionOf(name))
        for (const QKeySequence &key : action->shortcuts())
            keys.append(key.toString(QKeySequence::NativeText));
    return keys;
}

} // namespace countersign
