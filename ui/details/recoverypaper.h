// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/otp/token.h"
#include "ui/paperpart.h"

#include <functional>

/// Recovery codes as they leave the program: on paper and as text.
namespace countersign::recoverypaper {

/// A text file with the account's name, the date and one code a line, used ones with their date; in UTF-8.
Secret text(const Token &token, qint64 nowSeconds);

/// The codes that are not used, one a line: what a person copies.
Secret unused(const QList<RecoveryCode> &codes);

/// Draws the sheet into a page. `newPage` is called where one is not enough, and says whether there is another.
void draw(QPainter &painter, const QRectF &page, const Token &token, qint64 nowSeconds,
          const std::function<bool()> &newPage);

/// Asks for a printer and prints there. Error: PrinterUnavailable.
void print(const Token &token, qint64 nowSeconds, QWidget *window, const Printed &printed);

} // namespace countersign::recoverypaper
