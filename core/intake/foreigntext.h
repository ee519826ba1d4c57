// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

#include <optional>

namespace countersign::foreigntext {

/// What a text is that is plainly something else than an account: a web link, a Wi-Fi code, a contact, Microsoft's own
/// push enrolment, or another scheme (TextUnknown). Nothing for all other texts.
std::optional<Error> recognise(const QString &text);

} // namespace countersign::foreigntext
