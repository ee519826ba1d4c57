// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paperpart.h"

#include "ui/parts.h"

#include <utility>

namespace countersign {

void printOnPaper(QWidget *window, const QString &title, DrawSheets draw, Printed printed)
{
    if (auto *part = qobject_cast<PaperPart *>(loadPart(QStringLiteral("countersign_paper"), partFolders())))
        part->print(window, title, std::move(draw), std::move(printed));
    else
        printed(failure(Reason::PrinterUnavailable));
}

} // namespace countersign
