// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace countersign {

/// Lets the desktop's portal look at us once (see OpenToPortals), so that it knows who asks when Qt goes to it for file
/// dialogs, colours and window frames: it remembers that for as long as it and our connection to the bus live. Call it
/// once there is an application object, and again before a file dialog opens, because the portal may have been started
/// anew. Takes milliseconds, in the background, and gives up after two seconds. Starts no portal. Does nothing where there
/// are none.
void greetPortals();

} // namespace countersign
