// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMimeData;

namespace countersign {

/// Text for the clipboard, marked for clipboard histories and synchronisation as a secret that they should not keep.
/// The caller (or the clipboard it is handed to) owns it.
QMimeData *secretClipboardText(const QString &text);

} // namespace countersign
