// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace countersign {

/// Bytes of unknown spelling as text: UTF-8 where they are valid UTF-8, else Windows-1252, which reads any bytes.
QString textFromBytes(QByteArrayView bytes);

/// The same for whole files: a UTF-8 or UTF-16 byte order mark is heeded and dropped.
QString textFromFileBytes(QByteArrayView bytes);

} // namespace countersign
