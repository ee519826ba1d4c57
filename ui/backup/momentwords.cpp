// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backup/momentwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace countersign {

QString momentWords(const QDateTime &moment)
{
    const QDateTime here = moment.toLocalTime();
    const QLocale locale;
    return QCoreApplication::translate("Backups", "%1, %2")
        .arg(locale.toString(here.date(), QLocale::LongFormat), locale.toString(here.time(), QLocale::ShortFormat));
}

} // namespace countersign
