// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/errorrows.h"

#include <QtGlobal>

namespace countersign {

namespace {

// %1 is the other program.
constexpr ErrorRow rows[] = {
    {Reason::ExportKindUnsupported, ErrorKind::Invalid,
     QT_TRANSLATE_NOOP("Error", "%1 has no codes of this type. Choose another format for this account.")},
    {Reason::ExportAlgorithmUnsupported, ErrorKind::Invalid,
     QT_TRANSLATE_NOOP("Error", "%1 cannot compute this account's algorithm. Choose another format for it.")},
    {Reason::ExportDigitsUnsupported, ErrorKind::Invalid,
     QT_TRANSLATE_NOOP("Error", "%1 has no codes of this length. Choose another format for this account.")},
    {Reason::ExportTimeStepUnsupported, ErrorKind::Invalid,
     QT_TRANSLATE_NOOP("Error",
                       "%1 has no codes that change at this interval. Choose another format for this account.")},
    {Reason::ExportPinMissing, ErrorKind::Invalid,
     QT_TRANSLATE_NOOP("Error", "%1 takes this account only with its PIN. Edit the account and type the PIN.")},
    {Reason::ExportSameKey, ErrorKind::Invalid,
     QT_TRANSLATE_NOOP("Error",
                       "%1 keeps one account of each key, and another one here has the same key. Move this one "
                       "by itself.")},
    {Reason::ExportSameNames, ErrorKind::Invalid,
     QT_TRANSLATE_NOOP("Error", "%1 tells accounts apart by their names, and another one here has the same. Rename one "
                                "of them.")},
    {Reason::ExportNothing, ErrorKind::NotFound,
     QT_TRANSLATE_NOOP("Error", "None of these accounts can go to %1. Choose another format.")},
    {Reason::ExportSeveral, ErrorKind::Invalid,
     QT_TRANSLATE_NOOP("Error", "One QR code is for one account. Choose a single account, or a format for several.")},
    {Reason::MovingMissing, ErrorKind::Unavailable,
     QT_TRANSLATE_NOOP("Error", "The part of Countersign that reads and writes the files of other apps is missing. "
                                "Install Countersign again.")},
};

} // namespace

std::span<const ErrorRow> exportErrorRows()
{
    return rows;
}

} // namespace countersign
