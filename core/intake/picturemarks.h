// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

/// The one list of what a picture begins with, for everybody who has to know before the reader process opens it.
namespace countersign::picturemarks {

/// Whether a file begins as a picture does: pixels, a document of pages, or a drawing in words. Some of the last can be
/// read as a text as well. Rarer formats begin with no mark.
bool isPicture(QByteArrayView content);

} // namespace countersign::picturemarks
