// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace countersign {

/// Makes a part of a window one whose words a screen reader may say while it reads elsewhere. Once, when it is made.
void letAnnounce(QWidget *where);

/// Says words that come up in such a part. The part shows them already if it is visible, and is shown right after this if
/// it is not. Empty words make it an ordinary part again.
///
/// From Qt 6.8 on there is an event for that. Before, Windows and macOS are told of an alert; on Linux, where Qt keeps
/// alerts to itself, the part is a notification, which Orca says when it appears.
void announce(QWidget *where, const QString &words);

} // namespace countersign
