// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readby.h"

#include <QList>

namespace countersign {

void readBy(QAccessible::InterfaceFactory factory, QObject *object)
{
    static QList<QAccessible::InterfaceFactory> installed;
    if (!installed.contains(factory)) {
        QAccessible::installFactory(factory);
        installed.append(factory);
    }
    if (QAccessibleInterface *before = QAccessible::queryAccessibleInterface(object))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(before));
}

} // namespace countersign
