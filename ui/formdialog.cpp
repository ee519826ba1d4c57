// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/formdialog.h"

#include "core/session/session.h"
#include "ui/buttonrow.h"
#include "ui/scrolledcolumn.h"
#include "ui/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace countersign {

namespace {

constexpr int usualWidth = 440;

} // namespace

FormDialog::FormDialog(const QString &title, QWidget *parent)
    : QDialog(parent),
      m_scrolled(new ScrolledColumn(this)),
      m_layout(new QVBoxLayout(this)),
      m_go(new QPushButton(this)),
      m_close(new QPushButton(tr("Cancel"), this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_go->setObjectName(QStringLiteral("go"));
    m_go->setDefault(true);
    m_close->setObjectName(QStringLiteral("close"));
    m_close->setAutoDefault(false);
    // In the order of the system.
    auto *buttons = new ButtonRow(this);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    buttons->addButton(m_go, QDialogButtonBox::AcceptRole);
    m_layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    m_layout->setSpacing(theme::gap + theme::grid);
    m_layout->addWidget(m_scrolled, 1);
    m_layout->addWidget(buttons);
    connect(m_go, &QPushButton::clicked, this, [this] { go(); });
    connect(m_close, &QPushButton::clicked, this, &FormDialog::reject);
    resize(usualWidth, 100);
}

QVBoxLayout *FormDialog::column() const
{
    return m_scrolled->column();
}

void FormDialog::addBelow(QWidget *part)
{
    m_layout->insertWidget(m_layout->count() - 1, part);
}

void FormDialog::reject()
{
    if (!m_isBusy)
        QDialog::reject();
}

void FormDialog::refresh()
{
    fitHeight(this);
}

void FormDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    refresh();
}

void FormDialog::goWith(Session &session)
{
    connect(&session, &Session::stateChanged, this, [this, &session] {
        if (session.state() != Session::State::Open)
            QDialog::reject();
    });
}

void FormDialog::showEvent(QShowEvent *event)
{
    refresh();
    QDialog::showEvent(event);
}

} // namespace countersign
