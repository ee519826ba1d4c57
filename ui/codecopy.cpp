// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codecopy.h"

#include "core/platform/privateclipboard.h"

#include <QClipboard>
#include <QMimeData>

namespace countersign {

CodeCopy::CodeCopy(QClipboard *clipboard, QObject *parent, int stayMs) : QObject(parent), m_clipboard(clipboard)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(stayMs);
    connect(&m_timer, &QTimer::timeout, this, &CodeCopy::clear);
}

CodeCopy::~CodeCopy()
{
    clear();
}

void CodeCopy::copy(const QString &code)
{
    m_code = code;
    m_clipboard->setMimeData(secretClipboardText(code));
    m_timer.start();
}

void CodeCopy::clear()
{
    m_timer.stop();
    if (m_code.isEmpty())
        return;
    // Somebody copied something else in the meantime: that is theirs.
    if (m_clipboard->text() == m_code)
        m_clipboard->clear();
    m_code.clear();
    Q_EMIT over();
}

} // namespace countersign
