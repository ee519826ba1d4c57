// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace countersign {

class Actions;
class ScrolledColumn;
struct Source;

/// From which other apps accounts can come over, and for each in three lines how: what to do there, and the doors through
/// which they come in here.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ImportDialog(const Actions &actions, QWidget *parent = nullptr);

    /// Turns to the page of the app in this row of the list.
    void openRow(int row);

Q_SIGNALS:
    /// The dialog has gone, and files are to be chosen.
    void filesWanted();

private:
    QWidget *makeList();
    QWidget *makePage();
    void fill();
    void search(const QString &text);
    void showSource(const Source &source);
    void goBack();
    void offer(const Source &source);
    QPushButton *addWay(const char *icon, const QString &text, const QString &how, const char *name);

    const Actions &m_actions;
    QStackedWidget *m_pages;
    QLineEdit *m_search = nullptr;
    QListWidget *m_list = nullptr;
    ScrolledColumn *m_page = nullptr;
    QWidget *m_content = nullptr; ///< Of the page, made anew for each app.
    QPushButton *m_back;
};

} // namespace countersign
