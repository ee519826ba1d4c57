// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/errorrows.h"

#include <QtGlobal>

namespace countersign {

namespace {

// %1 is the other program, but for a file that could not be written, where it is the system's reason.
constexpr ErrorRow rows[] = {
    {Reason::ExportKindUnsupported, ErrorKind::Invalid,
     QT_TRANSLATE_NOOP("Error", "Codes of this type are unknown to %1. Choose another format for this account.")},
    {Reason::ExportAlgorithmUnsupported, ErrorKind::Invalid,
     QT_TRANSLATE_NOOP("Error", "The algorithm of this account is unknown to %1. Choose another format for it.")},
    {Reason::ExportDigitsUnsupported, ErrorKind::Invalid,
     QT_TRANSLATE_NOOP("Error", "Codes of this length are unknown to %1. Choose another format for this account.")},
    {Reason::ExportTimeStepUnsupported, ErrorKind::Invalid,
     QT_TRANSLATE_NOOP(
         "Error", "Codes that change at this interval are unknown to %1. Choose another format for this account.")},
    {Reason::ExportPinMissing, ErrorKind::Invalid,
     QT_TRANSLATE_NOOP("Error", "Without its PIN this account cannot go to %1. Edit the account and type the PIN.")},
    {Reason::ExportSameKey, ErrorKind::Invalid,
     QT_TRANSLATE_NOOP(
         "Error",
         "Of each key only one account can go to %1, and another one here has this key. Move this one by itself.")},
    {Reason::ExportSameNames, ErrorKind::Invalid,
     QT_TRANSLATE_NOOP(
         "Error",
         "Of each name only one account can go to %1, and another one here has this name. Rename one of them.")},
    {Reason::ExportNothing, ErrorKind::NotFound,
     QT_TRANSLATE_NOOP("Error", "None of these accounts can go to %1. Choose another format.")},
    {Reason::ExportSeveral, ErrorKind::Invalid,
     QT_TRANSLATE_NOOP("Error", "One QR code is for one account. Choose a single account, or a format for several.")},
    {Reason::TooLongForQrCode, ErrorKind::TooLarge,
     QT_TRANSLATE_NOOP("Error", "The names of this account are too long for a QR code. Shorten them, then try again.")},
    {Reason::ExportUnwritable, ErrorKind::Failed,
     QT_TRANSLATE_NOOP("Error", "The file could not be written (%1). Choose another folder; your vault is not "
                                "affected.")},
    {Reason::ExportUnconfirmed, ErrorKind::Failed,
     QT_TRANSLATE_NOOP("Error", "The file is written, but the drive has not confirmed that it will stay. Export once "
                                "more before you count on it.")},
    {Reason::PrinterUnavailable, ErrorKind::Unavailable,
     QT_TRANSLATE_NOOP("Error",
                       "Nothing was printed: the printer could not be used. Choose another printer, or save a file "
                       "instead.")},
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
