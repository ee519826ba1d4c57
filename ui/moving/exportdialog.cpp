// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moving/exportdialog.h"

#include "core/base/background.h"
#include "core/base/clock.h"
#include "core/platform/portalgreeting.h"
#include "core/session/exportfile.h"
#include "core/session/session.h"
#include "ui/moving/codesdialog.h"
#include "ui/moving/exportchoice.h"
#include "ui/moving/exportconsent.h"
#include "ui/moving/sheetpaper.h"

#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign {

namespace {

QString suffixFor(const ExportFormat &format)
{
    return format.form == ExportForm::Sheet ? QStringLiteral("pdf") : QString::fromUtf8(format.suffix);
}

QString fileNameFor(const ExportFormat &format, qint64 now)
{
    const QString app = QString::fromUtf8(format.app).section(u' ', 0, 0).toLower();
    const QString day = QDateTime::fromMSecsSinceEpoch(now).date().toString(Qt::ISODate);
    return QStringLiteral("countersign-%1-%2.%3").arg(app, day, suffixFor(format));
}

} // namespace

ExportDialog::ExportDialog(Session &session, const MovingPart &part, const QList<TokenId> &chosen, QWidget *parent)
    : FormDialog(tr("Export"), parent),
      m_session(session),
      m_part(part),
      m_choice(new ExportChoice(session.vault().tokens, chosen, part, this)),
      m_consent(new ExportConsent(session.canLock(), this)),
      m_print(new QPushButton(tr("P&rint…"), this))
{
    m_print->setObjectName(QStringLiteral("print"));
    m_print->setAutoDefault(false);
    column()->addWidget(m_choice, 1);
    column()->addWidget(m_consent, 1);
    column()->addWidget(m_print);
    connect(m_choice, &ExportChoice::changed, this, &ExportDialog::refresh);
    connect(m_consent, &ExportConsent::changed, this, &ExportDialog::refresh);
    connect(m_consent, &ExportConsent::returnPressed, goButton(), &QPushButton::click);
    connect(m_print, &QPushButton::clicked, this, [this] { askFirst(true); });
    goWith(session);
    showStep(false);
}

void ExportDialog::showStep(bool second)
{
    m_isSecond = second;
    if (second)
        m_consent->setFormat(m_choice->format());
    else
        m_consent->clear();
    m_choice->setVisible(!second);
    m_consent->setVisible(second);
    refresh();
    if (second)
        m_consent->focusFirst();
}

void ExportDialog::go()
{
    if (!m_isSecond) {
        showStep(true);
        return;
    }
    askFirst(false);
}

void ExportDialog::askFirst(bool prints)
{
    m_prints = prints;
    if (!m_session.canLock() || m_consent->isConfirmed()) {
        confirmed();
        return;
    }
    setBusy(true);
    whenDone(m_session.confirmPassphrase(m_consent->present()), this, [this](const Result<void> &result) {
        setBusy(false);
        if (!result) {
            m_consent->complain(result.error());
            refresh();
            return;
        }
        m_consent->noteConfirmed();
        confirmed();
    });
}

void ExportDialog::confirmed()
{
    refresh();
    const ExportForm form = m_choice->format().form;
    if (m_prints)
        sheetpaper::print(m_part.sheet(tokens(), secondsOf(m_session.now())), this,
                          [dialog = QPointer(this)](const Result<void> &printed) {
            if (dialog && !printed)
                dialog->m_consent->complain(printed.error());
        });
    else if (form == ExportForm::QrCode || form == ExportForm::QrCodes)
        showCodes();
    else
        askForFile();
}

// As they are now: a counter may have moved on while the warning was read.
QList<Token> ExportDialog::tokens() const
{
    QList<Token> now;
    for (const TokenId &id : m_choice->model()->goingIds())
        if (const Token *token = m_session.vault().find(id))
            now.append(*token);
    return now;
}

void ExportDialog::askForFile()
{
    greetPortals(); // It may be one of theirs.
    auto *dialog = new QFileDialog(this, tr("Export"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffixFor(m_choice->format()));
    dialog->selectFile(fileNameFor(m_choice->format(), m_session.now()));
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::writeTo);
    dialog->open();
}

void ExportDialog::writeTo(const QString &path)
{
    if (m_choice->format().form == ExportForm::Sheet) {
        writeSheet(path);
        return;
    }
    setBusy(true);
    const QList<Token> going = tokens();
    const Later<Secret> content =
        inBackground([part = &m_part, format = &m_choice->format(), tokens = going, passphrase = m_consent->takeFresh(),
                      now = secondsOf(m_session.now())] { return part->write(*format, tokens, passphrase, now); });
    whenDone(content, this, [this, path, count = going.size()](const Result<Secret> &written) {
        if (!written) {
            finishWith(failure(written.error()), path, 0);
            return;
        }
        whenDone(exportfile::write(path, *written), this,
                 [this, path, count](const Result<void> &result) { finishWith(result, path, count); });
    });
}

void ExportDialog::writeSheet(const QString &path)
{
    setBusy(true);
    const QList<Token> going = tokens();
    const Result<Secret> content = sheetpaper::pdf(m_part.sheet(going, secondsOf(m_session.now())));
    if (!content) {
        finishWith(failure(content.error()), path, 0);
        return;
    }
    whenDone(exportfile::write(path, *content), this,
             [this, path, count = going.size()](const Result<void> &result) { finishWith(result, path, count); });
}

void ExportDialog::finishWith(const Result<void> &written, const QString &path, qsizetype count)
{
    setBusy(false);
    if (!written) {
        m_consent->complain(written.error());
        refresh();
        return;
    }
    const QString said =
        tr("Exported %n account(s) to “%1”", nullptr, static_cast<int>(count)).arg(QFileInfo(path).fileName());
    closeAll();
    Q_EMIT exported(said);
}

void ExportDialog::showCodes()
{
    const ExportFormat &format = m_choice->format();
    QList<ShownCode> codes;
    // All of them or none: an account that is missing among many would not be missed.
    const auto add = [&](const QList<Token> &some, const QString &name) {
        const Result<QList<Secret>> texts = m_part.codeTexts(format, some);
        if (!texts)
            m_consent->complain(texts.error());
        for (const Secret &text : texts ? *texts : QList<Secret>())
            codes.append({text, name});
        return texts.has_value();
    };
    const QList<Token> all = tokens();
    const auto addOne = [&](const Token &token) { return add({token}, token.fullName()); };
    const bool isWhole =
        format.form == ExportForm::QrCodes ? add(all, QString::fromUtf8(format.app)) : std::ranges::all_of(all, addOne);
    if (!isWhole || codes.isEmpty()) {
        refresh();
        return;
    }
    auto *dialog = new CodesDialog(m_session, std::move(codes), parentWidget());
    closeAll();
    dialog->open();
}

void ExportDialog::closeAll()
{
    m_consent->clear();
    accept();
}

void ExportDialog::reject()
{
    if (isBusy())
        return;
    if (m_isSecond) {
        showStep(false);
        return;
    }
    FormDialog::reject();
}

void ExportDialog::refresh()
{
    const bool isSheet = m_choice->format().form == ExportForm::Sheet;
    m_choice->setEnabled(!isBusy());
    m_consent->setEnabled(!isBusy());
    closeButton()->setEnabled(!isBusy());
    closeButton()->setText(m_isSecond ? tr("Back") : tr("Cancel"));
    QString words = tr("Next");
    if (m_isSecond && isBusy())
        words = tr("Exporting…");
    else if (m_isSecond)
        words = m_choice->format().form == ExportForm::File ? tr("Export…")
                : isSheet                                   ? tr("Save as PDF…")
                                                            : tr("Show the codes");
    goButton()->setText(words);
    goButton()->setEnabled(!isBusy() && (m_isSecond ? m_consent->isReady() : m_choice->model()->going() > 0));
    m_print->setVisible(m_isSecond && isSheet);
    m_print->setEnabled(goButton()->isEnabled());
    FormDialog::refresh();
}

} // namespace countersign
