// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/privateclipboard.h"

#include <QMimeData>

namespace countersign {

QMimeData *secretClipboardText(const QString &text)
{
    auto *content = new QMimeData;
    content->setText(text);
    return content;
}

} // namespace countersign
