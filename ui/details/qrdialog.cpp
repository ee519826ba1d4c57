// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/qrdialog.h"

#include "core/otp/keyuri.h"
#include "core/platform/windowprivacy.h"
#include "core/session/session.h"
#include "ui/details/qrpicture.h"
#include "ui/preferences/privacysection.h"
#include "ui/theme.h"
#include "ui/unlock/passphrasefield.h"
#include "ui/words.h"

#include <QEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign {

QrDialog::QrDialog(Session &session, const TokenId &id, QWidget *parent, int stayMs)
    : FormDialog(tr("Show as QR code"), parent),
      m_session(session),
      m_id(id),
      m_first(new QWidget(this)),
      m_passphrase(new PassphraseField(m_first)),
      m_error(new Words(m_first)),
      m_second(new QWidget(this)),
      m_picture(new QrPicture(m_second))
{
    const Token *token = session.vault().find(id);
    const QString name = token ? token->fullName() : QString();
    auto *head = new Words(this, name);
    head->setObjectName(QStringLiteral("qrAccount"));
    head->setType(theme::Type::Heading);
    column()->addWidget(head);

    auto *first = new QVBoxLayout(m_first);
    first->setContentsMargins(0, 0, 0, 0);
    first->setSpacing(theme::gap);
    if (token) {
        const QStringList sentences = warnings(*token);
        for (const QString &sentence : sentences) {
            auto *words = new Words(m_first, sentence);
            words->setObjectName(QStringLiteral("qrWarning"));
            first->addWidget(words);
        }
    }
    auto *label = new Words(m_first, tr("Your &passphrase"));
    label->setBuddy(m_passphrase->lineEdit());
    m_passphrase->setName(tr("Your passphrase"));
    m_passphrase->setObjectName(QStringLiteral("presentPassphrase"));
    label->setVisible(session.canLock());
    m_passphrase->setVisible(session.canLock());
    m_error->setObjectName(QStringLiteral("qrError"));
    m_error->hide();
    first->addWidget(label);
    first->addWidget(m_passphrase);
    first->addWidget(m_error);

    m_picture->setObjectName(QStringLiteral("qrPicture"));
    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(m_picture, 100);
    across->addStretch(1);
    auto *second = new QVBoxLayout(m_second);
    second->setContentsMargins(0, 0, 0, 0);
    second->setSpacing(theme::gap + theme::grid);
    second->addLayout(across);
    second->addWidget(new Words(m_second,
                                tr("Scan it with the other device. It disappears after a minute, and when this "
                                   "window is out of sight."),
                                Words::Tone::Quiet));
    m_second->hide();
    column()->addWidget(m_first);
    column()->addWidget(m_second);
    column()->addStretch(1);

    m_stay.setSingleShot(true);
    m_stay.setInterval(stayMs);
    connect(&m_stay, &QTimer::timeout, this, &QrDialog::reject);
    connect(m_passphrase, &PassphraseField::changed, this, &QrDialog::refresh);
    connect(m_passphrase, &PassphraseField::returnPressed, goButton(), &QPushButton::click);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationHidden || state == Qt::ApplicationSuspended)
            reject();
    });
    // Removed or given another key by another program: the picture would be of yesterday.
    connect(&session, &Session::vaultChanged, this, [this, key = token ? token->fields().secret : Secret()] {
        const Token *now = m_session.vault().find(m_id);
        if (!isBusy() && (!now || !(*now)->secret.sameAs(key)))
            reject();
    });
    goWith(session);
    if (parent)
        parent->window()->installEventFilter(this);
    if (session.canLock())
        m_passphrase->setFocus();
    else
        closeButton()->setFocus();
}

QrDialog::~QrDialog() = default;

QStringList QrDialog::warnings(const Token &token) const
{
    QStringList sentences{tr("Whoever sees or photographs this code has the key of this account for good, and with it "
                             "every code to come. Look who is behind you, and whether the screen is being shared.")};
    if (!token.isTimeBased())
        sentences.append(tr("Codes of this account follow a counter. Two devices that use it soon get out of step, so "
                            "use it on one of them only."));
    if (token->kind == TokenKind::Motp && !token->pin.isEmpty())
        sentences.append(tr("The PIN does not travel along. Type it on the other device."));
    return sentences;
}

void QrDialog::go()
{
    if (!m_picture->isEmpty()) {
        accept();
        return;
    }
    m_error->hide();
    if (!m_session.canLock()) {
        showCode();
        return;
    }
    setBusy(true);
    whenDone(m_session.confirmPassphrase(m_passphrase->take()), this, [this](const Result<void> &confirmed) {
        setBusy(false);
        if (confirmed) {
            showCode();
            return;
        }
        m_error->complain(confirmed.error());
        refresh();
        m_passphrase->setFocus();
    });
}

void QrDialog::showCode()
{
    // As it is now: a counter may have moved on while the warning was read.
    const Token *token = m_session.vault().find(m_id);
    if (!token || isOutOfSight()) {
        reject();
        return;
    }
    Result<QrModules> modules = qrwriter::write(keyuri::write(*token));
    if (!modules) {
        m_error->complain(modules.error());
        refresh();
        return;
    }
    m_picture->show(std::move(*modules), tr("QR code of %1").arg(token->fullName()));
    m_stay.start();
    refresh();
    goButton()->setFocus();
}

// While the passphrase is looked at, the dialog cannot go.
bool QrDialog::isOutOfSight() const
{
    const QWidget *window = parentWidget() ? parentWidget()->window() : this;
    return !isVisible() || !window->isVisible() || window->isMinimized();
}

void QrDialog::refresh()
{
    const bool isShown = !m_picture->isEmpty();
    m_first->setVisible(!isShown);
    m_first->setEnabled(!isBusy());
    m_second->setVisible(isShown);
    closeButton()->setVisible(!isShown);
    closeButton()->setEnabled(!isBusy());
    goButton()->setText(isShown ? tr("Close") : tr("Show the code"));
    goButton()->setEnabled(!isBusy() && (isShown || !m_session.canLock() || !m_passphrase->isEmpty()));
    FormDialog::refresh();
}

void QrDialog::showEvent(QShowEvent *event)
{
    FormDialog::showEvent(event);
    if (canHideFromCapture() && windowHandle())
        hideFromCapture(windowHandle(), isHiddenFromCapture());
}

void QrDialog::hideEvent(QHideEvent *event)
{
    m_stay.stop();
    m_picture->clear();
    m_passphrase->clear();
    FormDialog::hideEvent(event);
}

bool QrDialog::eventFilter(QObject *watched, QEvent *event)
{
    const auto *window = qobject_cast<const QWidget *>(watched);
    const bool isGone = event->type() == QEvent::Hide
                        || (event->type() == QEvent::WindowStateChange && window && window->isMinimized());
    if (isGone && isVisible())
        QMetaObject::invokeMethod(this, &QrDialog::reject, Qt::QueuedConnection);
    return FormDialog::eventFilter(watched, event);
}

} // namespace countersign
