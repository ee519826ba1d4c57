// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/exportfile.h"

#include "core/base/background.h"
#include "core/store/wholefile.h"

namespace countersign::exportfile {

Later<void> write(const QString &path, const Secret &content)
{
    return inBackground([path, content]() -> Result<void> {
        // A write that was killed has left secrets lying about under another name.
        wholefile::removeLeftovers(path);
        const Result<void> written = wholefile::replace(path, content.view());
        // Unconfirmed by the drive, but in place and whole: nothing depends on this file.
        if (!written && written.error().reason != Reason::SaveUncertain)
            return failure(Reason::ExportUnwritable, written.error().about);
        return {};
    });
}

} // namespace countersign::exportfile
