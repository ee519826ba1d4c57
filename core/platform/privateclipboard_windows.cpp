// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/privateclipboard.h"

#include <QMimeData>

namespace countersign {

QMimeData *secretClipboardText(const QString &text)
{
    auto *content = new QMimeData;
    content->setText(text);
    // Formats of Windows' clipboard history and cloud clipboard ("Clipboard Formats", Microsoft Learn): a DWORD of 0
    // keeps the text out of both. The first is older and honoured by other histories.
    const QByteArray no(4, '\0');
    for (const char *format :
         {"ExcludeClipboardContentFromMonitorProcessing", "CanIncludeInClipboardHistory", "CanUploadToCloudClipboard"})
        content->setData(QStringLiteral("application/x-qt-windows-mime;value=\"%1\"").arg(QLatin1String(format)), no);
    return content;
}

} // namespace countersign
