// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace countersign::urilist {

/// All key URIs and migration links in a text, in order: alone on their lines, quoted, within prose, or
/// wrapped (wrappedlinks.h). Lines that
/// begin with '#' are comments. Nothing is checked but the scheme.
QStringList urisIn(const QString &text);

} // namespace countersign::urilist
