// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>

namespace countersign {

/// The bytes of each element of the array db.entries, as they stand in a document that is known to be valid JSON.
/// QJsonDocument cannot give them back, and what is set aside is kept byte for byte. Empty when there is no such array.
QList<QByteArrayView> entrySlices(QByteArrayView document);

} // namespace countersign
