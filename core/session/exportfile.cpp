// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/exportfile.h"

#include "core/base/background.h"
#include "core/store/wholefile.h"

#include <QFile>
#include <QFileInfo>

namespace countersign::exportfile {

Later<void> write(const QString &path, const Secret &content)
{
    return inBackground([path, content]() -> Result<void> {
        // A write that was killed has left secrets lying about under another name.
        wholefile::removeLeftovers(path);
        const bool isNew = !QFileInfo::exists(path);
        const Result<void> written = wholefile::replace(path, content.view());
        if (written)
            return {};
        if (written.error().reason == Reason::SaveUncertain) {
            // In place, but the drive does not say that it stays: whoever moves away with this file must not count on it.
            // What stood in for an older file stays: that one is gone already, and a whole file is better than none.
            if (!isNew)
                return failure(Reason::ExportUnconfirmed);
            // Who writes another one does not think of this one any more.
            QFile::remove(wholefile::followed(path));
        }
        return failure(Reason::ExportUnwritable, written.error().about);
    });
}

} // namespace countersign::exportfile
