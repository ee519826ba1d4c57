// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importdialog.h"

#include "ui/actions.h"
#include "ui/icons.h"
#include "ui/preferences/section.h"
#include "ui/scrolledcolumn.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QVBoxLayout>

namespace countersign {

namespace {

constexpr int usualWidth = 440;

// Where a language writes no letters of keyboards, the key stands in brackets behind the words.
QString withoutKey(QString text)
{
    static const QRegularExpression key(QStringLiteral("\\(&\\w\\)|&"));
    return text.remove(key);
}

/// One other app: how to get its accounts out, and the doors that take them in.
class AppSection : public Section
{
public:
    AppSection(const QString &app, const QString &how, QWidget *parent) : Section(app, parent)
    {
        addWords("importWords")->say(how, Words::Tone::Quiet);
    }

    /// Each of the doors; only the first button for a door answers to its key.
    void offer(const QList<QAction *> &doors, QSet<QAction *> &keyed, QDialog *dialog)
    {
        QList<QPushButton *> buttons;
        for (QAction *door : doors) {
            const QString text = keyed.contains(door) ? withoutKey(door->text()) : door->text();
            keyed.insert(door);
            auto *button = makeButton(text, (door->objectName() + QStringLiteral("Door")).toLatin1().constData());
            // The dialog goes first: what the door opens belongs to the window.
            connect(button, &QPushButton::clicked, dialog, [door, dialog] {
                dialog->accept();
                door->trigger();
            });
            buttons.append(button);
        }
        place(buttons);
    }
};

} // namespace

ImportDialog::ImportDialog(const Actions &actions, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Import from another app"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *scrolled = new ScrolledColumn(this);
    QVBoxLayout *column = scrolled->column();
    column->setSpacing(theme::margin);
    struct App
    {
        QString name;
        QString how;
        QList<ActionId> doors;
    };
    const App apps[] = {
        {tr("Google Authenticator"),
         tr("On the phone, choose “Transfer accounts” and “Export accounts”. Then show its codes here, in any order."),
         {ActionId::UseCamera, ActionId::OpenPicture, ActionId::ScanScreen}},
        {tr("Aegis, or Countersign on another computer"),
         tr("Export the vault there and bring the file here. It opens like a backup, and what is missing here is "
            "added."),
         {ActionId::RestoreBackup}},
        {tr("Other apps"),
         tr("If the app can show the QR code of an account, scan one after the other. If it can write links that begin "
            "with "
            "“otpauth”, copy and paste them."),
         {ActionId::UseCamera, ActionId::Paste}},
    };
    QSet<QAction *> keyed;
    for (const App &app : apps) {
        auto *section = new AppSection(app.name, app.how, this);
        QList<QAction *> doors;
        for (const ActionId id : app.doors)
            doors.append(actions.of(id));
        section->offer(doors, keyed, this);
        column->addWidget(section);
    }
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::space);
    layout->addWidget(scrolled, 1);
    layout->addWidget(buttons);
    resize(usualWidth, 100);
    fitHeight(this);
}

} // namespace countersign
