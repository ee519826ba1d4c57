// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/qrreader.h"

#include <QByteArray>

/// Picture files: bytes of strangers. Only the reader process opens them (readerprocess.h).
namespace countersign::picturefile {

/// Loads the code for every picture format that is installed here, because a confined process can load none later.
/// Wants an application object.
void loadFormats();

/// Reads the QR codes in the content of a picture file: all pages of a document up to a limit, the first picture of an
/// animation. Reasons for nothing: PictureUnreadable (no picture that can be opened here), PictureTooLarge, and those
/// of qr::read.
qr::Reading read(const QByteArray &content);

/// The first picture in the content of a file, upright and at most `longestSide` pixels long on each side; empty where
/// there is none, or where it is too large. What the file says beside the picture (where and when it was taken) stays
/// behind.
QImage small(const QByteArray &content, int longestSide);

} // namespace countersign::picturefile
