// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paperplugin.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

#include <memory>
#include <utility>

namespace countersign {

void PaperPlugin::print(QWidget *window, const QString &title, DrawSheets draw, Printed printed)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(title);
    auto *dialog = new QPrintDialog(printer.get(), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The printer has to outlive its dialog.
    QObject::connect(dialog, &QObject::destroyed, window, [printer] {});
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), window,
                     [draw = std::move(draw), printed = std::move(printed)](QPrinter *chosen) {
        QPainter painter;
        if (!painter.begin(chosen))
            return printed(failure(Reason::PrinterUnavailable));
        // Without the margins, from whose corner the painter counts.
        const QSizeF room = chosen->pageLayout().paintRectPixels(chosen->resolution()).size();
        bool hasPaper = true;
        draw(painter, QRectF(QPointF(), room), [chosen, &hasPaper] { return hasPaper = chosen->newPage(); });
        const bool isWhole = painter.end() && hasPaper && chosen->printerState() != QPrinter::Error;
        printed(isWhole ? Result<void>() : failure(Reason::PrinterUnavailable));
    });
    dialog->open();
}

} // namespace countersign
