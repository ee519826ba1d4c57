// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/privateclipboard.h"

#include <QMimeData>

namespace countersign {

QMimeData *secretClipboardText(const QString &text)
{
    auto *content = new QMimeData;
    content->setText(text);
    // nspasteboard.org: the type that clipboard histories on macOS look for.
    content->setData(QStringLiteral("application/x-nspasteboard-concealed-type"), QByteArrayLiteral("secret"));
    return content;
}

} // namespace countersign
