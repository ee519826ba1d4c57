// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moving/exportconsent.h"

#include "ui/theme.h"
#include "ui/unlock/passphrasechooser.h"
#include "ui/unlock/passphrasefield.h"
#include "ui/words.h"
#include "ui/wrappingbutton.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace countersign {

namespace {

QString warningFor(ExportForm form)
{
    switch (form) {
    case ExportForm::File:
        return ExportConsent::tr(
            "This file is not encrypted. Whoever gets hold of it has the keys of your accounts for "
            "good. Use it at once, and delete it then.");
    case ExportForm::QrCode:
    case ExportForm::QrCodes:
        return ExportConsent::tr(
            "Whoever sees or photographs these codes has the keys of your accounts for good. Look who "
            "is behind you, and whether the screen is being shared.");
    case ExportForm::Sheet:
        break;
    }
    return ExportConsent::tr(
        "The sheet shows the keys of your accounts. Keep it where only you can find it, and delete a "
        "PDF once it is printed.");
}

} // namespace

ExportConsent::ExportConsent(bool asksForPresent, QWidget *parent)
    : QWidget(parent),
      m_asksForPresent(asksForPresent),
      m_warning(new Words(this)),
      m_yes(new WrappingCheck(tr("I &understand"), this)),
      m_presentLabel(new QLabel(tr("Passphrase of your &vault"), this)),
      m_present(new PassphraseField(this)),
      m_error(new Words(this)),
      m_freshHead(new Words(this, tr("Choose a passphrase for the file. It opens with nothing else."))),
      m_fresh(new PassphraseChooser(this))
{
    m_warning->setObjectName(QStringLiteral("exportWarning"));
    m_yes->setObjectName(QStringLiteral("exportYes"));
    m_presentLabel->setWordWrap(true);
    m_presentLabel->setBuddy(m_present->lineEdit());
    m_present->setObjectName(QStringLiteral("presentPassphrase"));
    m_present->setName(tr("Passphrase of your vault"));
    m_error->setObjectName(QStringLiteral("exportError"));
    m_error->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_warning);
    layout->addWidget(m_yes);
    layout->addWidget(m_presentLabel);
    layout->addWidget(m_present);
    layout->addWidget(m_error);
    layout->addSpacing(theme::gap);
    layout->addWidget(m_freshHead);
    layout->addWidget(m_fresh);

    connect(m_yes, &QCheckBox::toggled, this, &ExportConsent::changed);
    connect(m_present, &PassphraseField::changed, this, &ExportConsent::changed);
    connect(m_present, &PassphraseField::returnPressed, this, [this] {
        if (m_wantsFresh)
            m_fresh->setFocus();
        else
            Q_EMIT returnPressed();
    });
    connect(m_fresh, &PassphraseChooser::changed, this, &ExportConsent::changed);
    connect(m_fresh, &PassphraseChooser::returnPressed, this, &ExportConsent::returnPressed);
}

ExportConsent::~ExportConsent() = default;

void ExportConsent::setFormat(const ExportFormat &format)
{
    m_isPlain = !format.wantsPassphrase;
    m_wantsFresh = format.wantsPassphrase;
    m_warning->say(m_isPlain ? warningFor(format.form) : QString());
    m_yes->setChecked(false);
    m_yes->setVisible(m_isPlain);
    m_presentLabel->setVisible(m_asksForPresent && !m_isConfirmed);
    m_present->setVisible(m_asksForPresent && !m_isConfirmed);
    m_error->hide();
    m_freshHead->setVisible(m_wantsFresh);
    m_fresh->clear();
    m_fresh->setVisible(m_wantsFresh);
}

bool ExportConsent::isReady() const
{
    return (!m_isPlain || m_yes->isChecked()) && (!m_asksForPresent || m_isConfirmed || !m_present->isEmpty())
           && (!m_wantsFresh || m_fresh->isReady());
}

Secret ExportConsent::present() const
{
    return m_present->typed();
}

void ExportConsent::noteConfirmed()
{
    m_isConfirmed = true;
    m_present->clear();
    m_present->hide();
    m_presentLabel->hide();
    m_error->hide();
}

Secret ExportConsent::takeFresh()
{
    return m_wantsFresh ? m_fresh->take() : Secret();
}

void ExportConsent::complain(const Error &error)
{
    m_error->complain(error);
    if (!m_isConfirmed && m_asksForPresent) {
        m_present->setFocus();
        m_present->lineEdit()->selectAll();
    }
}

void ExportConsent::clear()
{
    m_isConfirmed = false;
    m_present->clear();
    m_fresh->clear();
}

void ExportConsent::focusFirst()
{
    if (m_isPlain)
        m_yes->setFocus();
    else if (m_asksForPresent && !m_isConfirmed)
        m_present->setFocus();
    else
        m_fresh->setFocus();
}

} // namespace countersign
