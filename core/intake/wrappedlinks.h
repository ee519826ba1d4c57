// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Links seldom come alone: pages, programs and mails wrap them into something else.
namespace countersign::wrappedlinks {

/// The text with all key URIs and migration links as they are meant: out of the parameter of another link (the address
/// of a QR picture, say), out of Android's "intent:" links, out of JSON and HTML escapes, and in one piece where a mail
/// broke the line. All else stays as it is.
QString unwrapped(const QString &text);

} // namespace countersign::wrappedlinks
