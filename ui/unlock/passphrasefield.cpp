// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/passphrasefield.h"

#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/unlock/passphraseedit.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace countersign {

PassphraseField::PassphraseField(QWidget *parent)
    : QWidget(parent), m_edit(new PassphraseEdit(this)), m_show(new QToolButton(this)), m_capsLine(new QLabel(this))
{
    m_edit->setObjectName(QStringLiteral("passphrase"));
    m_edit->setAccessibleName(tr("Passphrase"));
    m_edit->setMinimumHeight(theme::controlHeight());
    m_edit->setTextMargins(theme::grid, 0, theme::grid, 0);
    m_show->setObjectName(QStringLiteral("showPassphrase"));
    m_show->setCheckable(true);
    m_show->setAutoRaise(true);
    m_show->setFocusPolicy(Qt::TabFocus);
    m_show->setMinimumSize(theme::controlHeight(), theme::controlHeight());
    m_capsLine->setObjectName(QStringLiteral("capsLock"));
    m_capsLine->setText(tr("Caps Lock is on."));
    m_capsLine->setTextFormat(Qt::PlainText);
    m_capsLine->setWordWrap(true);
    m_capsLine->hide();

    auto *line = new QHBoxLayout;
    line->setSpacing(theme::grid);
    line->addWidget(m_edit, 1);
    line->addWidget(m_show);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::grid);
    layout->addLayout(line);
    layout->addWidget(m_capsLine);

    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &PassphraseField::changed);
    connect(m_edit, &QLineEdit::returnPressed, this, &PassphraseField::returnPressed);
    connect(m_edit, &PassphraseEdit::left, this, &PassphraseField::left);
    connect(m_edit, &PassphraseEdit::capsLockSeen, this, &PassphraseField::setCapsLock);
    connect(m_show, &QToolButton::toggled, this, &PassphraseField::setShown);
    drawButton();
}

// Also whoever is destroyed loses the focus, and would be told by its fields when it is only half there.
PassphraseField::~PassphraseField()
{
    m_edit->disconnect(this);
    m_edit->forget();
}

void PassphraseField::setName(const QString &name)
{
    m_edit->setAccessibleName(name);
}

void PassphraseField::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

bool PassphraseField::isEmpty() const
{
    return m_edit->text().isEmpty();
}

bool PassphraseField::isShown() const
{
    return m_edit->isShown();
}

void PassphraseField::setShown(bool shown)
{
    if (shown == isShown())
        return;
    m_edit->setShown(shown);
    m_show->setChecked(shown);
    drawButton();
    Q_EMIT shownChanged(shown);
}

Secret PassphraseField::typed() const
{
    return m_edit->typed();
}

Secret PassphraseField::take()
{
    Secret taken = m_edit->typed();
    clear();
    return taken;
}

void PassphraseField::clear()
{
    m_edit->forget();
    setShown(false);
}

QLineEdit *PassphraseField::lineEdit() const
{
    return m_edit;
}

void PassphraseField::setCapsLock(bool on)
{
    m_capsLock = on;
    m_capsLine->setVisible(on);
    // Read out with the field, for those who do not see the line.
    m_edit->setAccessibleDescription(on ? m_capsLine->text() : QString());
}

void PassphraseField::drawButton()
{
    const bool shown = isShown();
    m_show->setIcon(icon(shown ? "hide" : "show"));
    m_show->setToolTip(shown ? tr("Hide the passphrase") : tr("Show the passphrase"));
    m_show->setAccessibleName(m_show->toolTip());
}

} // namespace countersign
