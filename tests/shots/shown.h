// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/shots/settle.h"

#include <QDialog>

namespace countersign::test {

/// Shows a dialog, no wider than a narrow window where it lets itself be made that narrow.
template<typename Dialog>
Dialog *shown(Dialog *dialog, const QSize &size)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    const auto narrow = [&] {
        if (size.width() < dialog->width())
            dialog->resize(size.width(), qMin(size.height(), dialog->height()));
    };
    narrow();
    dialog->show();
    narrow();
    settle();
    return dialog;
}

} // namespace countersign::test
