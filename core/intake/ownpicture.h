// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/otp/token.h"

class QImage;

namespace countersign {

class ReaderProcess;

/// Pictures that a person gives an account. Small ones, because every save writes all of them.
namespace ownpicture {

/// The longest side, in pixels.
constexpr int longestSide = 256;
/// The most bytes that one takes as PNG.
constexpr qsizetype mostBytes = 64 * 1024;

/// The content of a picture file as an icon: a PNG of our own making, with nothing in it but the pixels. Waits for the
/// reader. Errors: those of ReaderProcess::readSmall.
Result<Icon> fromContent(const QByteArray &content, ReaderProcess &reader);

/// The same for a file. Errors: FileUnreadable (about: the system's reason), PictureTooLarge, and as above.
Result<Icon> fromFile(const QString &path, ReaderProcess &reader);

/// The same for a picture that is here already. Error: PictureUnreadable (there is nothing in it).
Result<Icon> fromPicture(const QImage &picture);

} // namespace ownpicture
} // namespace countersign
