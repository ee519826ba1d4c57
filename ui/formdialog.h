// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPushButton;
class QVBoxLayout;

namespace countersign {

class ScrolledColumn;
class Session;

/// The frame of a dialog that a person fills in: a column that scrolls, and under it the way back and the one way on. It
/// is as high as its column, and cannot be left while something is being carried out.
class FormDialog : public QDialog
{
    Q_OBJECT
public:
    explicit FormDialog(const QString &title, QWidget *parent = nullptr);

public Q_SLOTS:
    /// Does nothing while busy.
    void reject() override;

protected:
    /// Where the parts of the form go.
    QVBoxLayout *column() const;
    /// A part of its own right over the buttons, which does not scroll.
    void addBelow(QWidget *part);
    QPushButton *goButton() const { return m_go; }
    QPushButton *closeButton() const { return m_close; }

    /// The person has pressed the button; it was enabled.
    virtual void go() = 0;
    /// Parts have come, gone or changed: buttons and height follow. Called once before the dialog is shown first.
    virtual void refresh();

    bool isBusy() const { return m_isBusy; }
    /// Refreshes, too.
    void setBusy(bool busy);

    /// Goes when the vault is locked: there is nothing to change any more, and nothing to be seen. Also while busy.
    void goWith(Session &session);

    void showEvent(QShowEvent *event) override;

private:
    ScrolledColumn *m_scrolled;
    QVBoxLayout *m_layout;
    QPushButton *m_go;
    QPushButton *m_close;
    bool m_isBusy = false;
};

} // namespace countersign
