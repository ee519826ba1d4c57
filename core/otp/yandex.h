// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QString>

namespace countersign::yandex {

/// Yandex's eight letters: HMAC-SHA256 keyed with SHA-256(PIN, first 16 secret bytes), less a leading zero byte;
/// 63 bits at the dynamic offset, in base 26, highest letter first.
QString code(const Secret &secret, const Secret &pin, quint64 step);

/// 16 bytes (as in QR codes), or 26 bytes whose last 12 bits are the checksum of the rest.
bool isPlausibleSecret(const Secret &secret);

} // namespace countersign::yandex
