// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/fits.h"

#include "tests/shots/look.h"
#include "tests/shots/screens.h"
#include "tests/shots/settle.h"
#include "tests/support/fitting.h"
#include "ui/theme.h"

#include <QMessageBox>

#include <cstdio>

namespace countersign::test {

int sayWhatDoesNotFit(const QByteArray &language, const QFont &plain)
{
    settleAtOnce();
    theme::setLessMotion(true);
    const Look looks[] = {{.name = "usual", .language = language.constData()},
                          {.name = "narrow", .size = {320, 480}, .language = language.constData()},
                          {.name = "large", .text = 1.8, .language = language.constData()}};
    int screens = 0, faults = 0;
    for (const Look &look : looks) {
        const Worn worn(look, plain);
        takeScreens(look.size, [&](QWidget *widget, const char *what) {
            settle();
            ++screens;
            QStringList faultsHere = faultsOf(widget);
            if (qobject_cast<QDialog *>(widget) && !qobject_cast<QMessageBox *>(widget)
                && widget->minimumSizeHint().width() > look.size.width())
                faultsHere.append(QStringLiteral("%1 cannot be as narrow as a window").arg(fitting::nameOf(widget)));
            for (const QString &fault : std::as_const(faultsHere)) {
                ++faults;
                fprintf(stderr, "%s, %s, %s: %s\n", language.constData(), look.name, what, qPrintable(fault));
            }
        });
    }
    fprintf(stderr, "%s: %d screens, %d faults\n", language.constData(), screens, faults);
    return screens > 0 && faults == 0 ? 0 : 1;
}

} // namespace countersign::test
