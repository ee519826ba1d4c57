// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openrequests.h"

#include <QCoreApplication>
#include <QFileOpenEvent>

namespace countersign {

OpenRequests::OpenRequests(std::function<void(const QStringList &places)> open) : m_open(std::move(open))
{
    qApp->installEventFilter(this);
}

bool OpenRequests::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    const auto *request = static_cast<QFileOpenEvent *>(event);
    m_open({request->file().isEmpty() ? request->url().toString(QUrl::FullyEncoded) : request->file()});
    return true;
}

} // namespace countersign
