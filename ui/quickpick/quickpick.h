// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/otp/token.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QListView;
class QStackedWidget;

namespace countersign {

class CodePicker;
class PickDelegate;
class PickLock;
class Session;
class TokenFilter;
class TokenModel;
class Words;

/// A small box over everything: type a few letters, Enter copies the code and the box is gone. Escape, or another window
/// that gets the keyboard, closes it. A locked vault is opened in it.
class QuickPick : public QWidget
{
    Q_OBJECT
public:
    /// How many matches can be seen at once.
    static constexpr int mostRows = 8;

    /// Both must outlive this.
    QuickPick(Session &session, CodePicker &picker, QWidget *parent = nullptr);
    ~QuickPick() override;

    /// Shows the box on the screen with the pointer, empty and ready to type. `leave`: see bringToFront.
    void ask(const QByteArray &leave);

Q_SIGNALS:
    /// The box is no longer to be seen, whatever came of it.
    void gone();
    /// There is nothing to pick from, and the window has to say why.
    void windowWanted();
    /// A picked code could not be had, and the box is gone already.
    void failed(const countersign::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeSearchPage();
    void refresh();
    void showVault();
    void search(const QString &text);
    void sayHowMany();
    void moveBy(int rows);
    void setCurrent(int row);
    void pickCurrent();
    void fit();
    void watchCodes();

    Session &m_session;
    CodePicker &m_picker;
    TokenModel *m_model;
    TokenFilter *m_matches;
    PickDelegate *m_delegate;
    QLineEdit *m_search;
    QListView *m_list;
    Words *m_words;
    PickLock *m_lock;
    QStackedWidget *m_pages;
    QTimer m_codeEnd; ///< Runs only while codes can be seen.
    bool m_hadKeyboard = false;
    bool m_isPicking = false;
    bool m_picksWhenOpen = false; ///< Enter came before the vault was there.
};

} // namespace countersign
