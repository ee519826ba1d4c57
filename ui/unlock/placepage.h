// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/session/placechoice.h"

#include <QWidget>

class QPushButton;

namespace countersign {

class PlaceChooser;
class Words;

/// What the window shows at the very first start: where the accounts are to be kept. Return goes on with the keychain.
class PlacePage : public QWidget
{
    Q_OBJECT
public:
    explicit PlacePage(QWidget *parent = nullptr);

    /// See PlaceChooser::setKeychain.
    void setKeychain(const QString &name);
    /// What was chosen; the passphrase fields are empty afterwards.
    PlaceChoice take();

    /// While the choice is carried out: nothing can be changed, and the page says so.
    void setBusy(bool busy);
    /// Says why it could not be carried out. Ends being busy.
    void refuse(const Error &error);
    /// Focus on the button, so that Return goes on. For each time the page is shown.
    void focusFirst();

Q_SIGNALS:
    void chosen();
    void restoreWanted();

private:
    void refresh();

    PlaceChooser *m_chooser;
    Words *m_error;
    QPushButton *m_continue;
    QPushButton *m_restore;
    bool m_isBusy = false;
};

} // namespace countersign
