// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QRectF>

#include <functional>

class QPainter;
class QWidget;

namespace countersign {

/// Draws sheets into the room of a page; `newPage` goes on to the next one, and says whether there is another.
using DrawSheets = std::function<void(QPainter &painter, const QRectF &room, const std::function<bool()> &newPage)>;
using Printed = std::function<void(const Result<void> &)>;

/// The part of the window that prints, in a module of its own: Qt's printing is loaded when it is wanted.
class PaperPart
{
public:
    virtual ~PaperPart() = default;

    /// Asks for a printer and draws there. `title` is what spoolers show and log. `printed` hears how it went, and
    /// nothing where the person thinks better of it. Error: PrinterUnavailable.
    virtual void print(QWidget *window, const QString &title, DrawSheets draw, Printed printed) = 0;
};

/// The same by the part, which is loaded first. Error also where there is none: PrinterUnavailable.
void printOnPaper(QWidget *window, const QString &title, DrawSheets draw, Printed printed);

} // namespace countersign

Q_DECLARE_INTERFACE(countersign::PaperPart, "org.countersign.PaperPart/1")
