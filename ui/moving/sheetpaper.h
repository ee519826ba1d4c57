// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/qrwriter.h"
#include "core/export/recoverysheet.h"
#include "ui/paperpart.h"

#include <functional>

/// Keys as they leave the program on paper and as pictures: the recovery sheet and QR codes.
namespace countersign::sheetpaper {

/// Draws a sheet, account by account, none of them across two pages that fits on one. `newPage` is called where one is not
/// enough, and says whether there is another; without it the rest is missing, and the answer is false.
bool draw(QPainter &painter, const QRectF &page, const recoverysheet::Sheet &sheet,
          const std::function<bool()> &newPage);

/// The sheet as a PDF document of A4 pages, or of Letter where people use that. Error: Internal (it
/// could not be drawn to its end).
Result<Secret> pdf(const recoverysheet::Sheet &sheet);

/// Asks for a printer and prints there. Error: PrinterUnavailable.
void print(const recoverysheet::Sheet &sheet, QWidget *window, const Printed &printed);

/// A QR code as a PNG, with its quiet zone, each module eight pixels wide.
Secret png(const QrModules &modules);

} // namespace countersign::sheetpaper
