// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/manualentry.h"

#include "core/base/base32.h"
#include "core/base/errortext.h"
#include "core/intake/intake.h"
#include "core/otp/motp.h"
#include "ui/edit/accountextras.h"
#include "ui/edit/codepreview.h"
#include "ui/hiddentext.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QSpinBox>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace countersign {

namespace {

template<typename Field>
Field *named(Field *field, const char *name)
{
    field->setObjectName(QString::fromLatin1(name));
    return field;
}

Result<Secret> typedSecret(const QString &text, TokenKind kind)
{
    return kind == TokenKind::Motp ? motp::typedKey(text) : base32::decode(text, base32::Reading::Typed);
}

int usualTimeStep(TokenKind kind)
{
    return kind == TokenKind::Motp ? 10 : 30;
}

} // namespace

ManualEntry::ManualEntry(Clock clock, QWidget *parent, const QString &readerProgram)
    : FormDialog(tr("Enter by hand"), parent),
      m_clock(std::move(clock)),
      m_form(new QFormLayout),
      m_issuer(named(new QLineEdit(this), "issuer")),
      m_account(named(new QLineEdit(this), "account")),
      m_secret(named(new QLineEdit(this), "secret")),
      m_secretAdvice(named(new QLabel(this), "secretAdvice")),
      m_more(named(new QToolButton(this), "moreOptions")),
      m_kind(named(new QComboBox(this), "kind")),
      m_digits(named(new QSpinBox(this), "digits")),
      m_algorithm(named(new QComboBox(this), "algorithm")),
      m_timeStep(named(new QSpinBox(this), "timeStep")),
      m_counter(named(new QLineEdit(this), "counter")),
      m_pin(named(new QLineEdit(this), "pin")),
      m_preview(new CodePreview(m_clock, this))
{
    buildForm();
    m_extras = new AccountExtras(readerProgram, m_form, this);
    column()->addLayout(m_form);
    column()->addStretch(1);
    addBelow(m_preview);
    goButton()->setObjectName(QStringLiteral("add"));
    goButton()->setText(tr("Add"));
    connect(m_extras, &AccountExtras::changed, this, &ManualEntry::check);
    for (QLineEdit *field : {m_issuer, m_account})
        connect(field, &QLineEdit::textChanged, this,
                [this] { m_extras->setName(m_issuer->text().isEmpty() ? m_account->text() : m_issuer->text()); });
    showMoreOptions(false);
    check();
    m_issuer->setFocus();
}

void ManualEntry::setKnownGroups(const QStringList &groups)
{
    m_extras->setKnownGroups(groups);
}

void ManualEntry::go()
{
    const Result<Token> made = token();
    if (!made)
        return;
    accept();
    Q_EMIT entered(*made);
}

void ManualEntry::buildForm()
{
    m_issuer->setPlaceholderText(tr("Example"));
    m_account->setPlaceholderText(tr("name or e-mail address"));
    m_secret->setPlaceholderText(tr("JBSW Y3DP …"));
    m_secret->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhPreferUppercase);
    m_secretAdvice->setWordWrap(true);
    m_secretAdvice->setTextFormat(Qt::PlainText);
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);

    m_kind->addItem(tr("Time-based (TOTP)"), static_cast<int>(TokenKind::Totp));
    m_kind->addItem(tr("Counter-based (HOTP)"), static_cast<int>(TokenKind::Hotp));
    m_kind->addItem(tr("Steam"), static_cast<int>(TokenKind::Steam));
    m_kind->addItem(tr("Mobile-OTP, with PIN"), static_cast<int>(TokenKind::Motp));
    m_kind->addItem(tr("Yandex, with PIN"), static_cast<int>(TokenKind::Yandex));
    m_digits->setRange(4, 10);
    m_digits->setValue(6);
    for (const Algorithm algorithm : hmacAlgorithms())
        m_algorithm->addItem(algorithmName(algorithm), static_cast<int>(algorithm));
    m_timeStep->setRange(1, std::numeric_limits<int>::max());
    m_timeStep->setValue(30);
    m_timeStep->setSuffix(tr(" seconds"));
    m_counter->setText(QStringLiteral("0"));
    m_counter->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{1,19}")), m_counter));
    m_pin->setEchoMode(QLineEdit::Password);
    hideFromReaders(m_pin);

    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setVerticalSpacing(theme::gap);
    m_form->addRow(tr("&Issuer"), m_issuer);
    m_form->addRow(tr("&Account"), m_account);
    m_form->addRow(tr("&Secret key"), m_secret);
    m_form->addRow(QString(), m_secretAdvice);
    m_form->addRow(QString(), m_more);
    m_form->addRow(tr("&Type"), m_kind);
    m_form->addRow(tr("&Digits"), m_digits);
    m_form->addRow(tr("Al&gorithm"), m_algorithm);
    m_form->addRow(tr("I&nterval"), m_timeStep);
    m_form->addRow(tr("&Counter"), m_counter);
    m_form->addRow(tr("&PIN"), m_pin);

    for (QLineEdit *field : {m_issuer, m_account, m_counter, m_pin})
        connect(field, &QLineEdit::textChanged, this, &ManualEntry::check);
    connect(m_secret, &QLineEdit::textChanged, this, &ManualEntry::takeApart);
    for (QComboBox *field : {m_kind, m_algorithm})
        connect(field, &QComboBox::currentIndexChanged, this, &ManualEntry::check);
    for (QSpinBox *field : {m_digits, m_timeStep})
        connect(field, &QSpinBox::valueChanged, this, &ManualEntry::check);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_timeStep->setValue(usualTimeStep(static_cast<TokenKind>(m_kind->currentData().toInt())));
        fitOptionsToKind();
    });
    connect(m_more, &QPushButton::toggled, this, &ManualEntry::showMoreOptions);
}

void ManualEntry::edit(const Token &token)
{
    m_edited = token;
    setWindowTitle(tr("Edit account"));
    goButton()->setText(tr("Save"));
    m_extras->show(token.fields());
    m_extras->setVisible(true);
    // Whoever only wants another name need not show the key to the room.
    m_secret->setEchoMode(QLineEdit::PasswordEchoOnEdit);
    hideFromReaders(m_secret);
    fillNames(token->issuer, token->account);
    fill(token);
}

void ManualEntry::propose(const Token &token)
{
    m_extras->show(token.fields());
    fillNames(token->issuer, token->account);
    fill(token);
    (m_issuer->text().isEmpty() ? m_issuer : m_account)->setFocus();
}

// What the text does not say, the person may have typed already.
void ManualEntry::fillNames(const QString &issuer, const QString &account)
{
    if (!issuer.isEmpty())
        m_issuer->setText(issuer);
    if (!account.isEmpty())
        m_account->setText(account);
}

void ManualEntry::fillExtras(const Token &token)
{
    TokenFields fields;
    m_extras->writeTo(fields);
    fields.issuer = m_issuer->text();
    fields.account = m_account->text();
    // Below what was typed, or brought by a link before.
    if (fields.note.isEmpty())
        fields.note = token->note;
    else if (!fields.note.contains(token->note))
        fields.note += u'\n' + token->note;
    for (const QString &group : token->groups)
        if (!fields.groups.contains(group))
            fields.groups.append(group);
    m_extras->show(fields);
}

void ManualEntry::fill(const Token &token)
{
    const Secret written =
        token->kind == TokenKind::Motp ? motp::writtenKey(token->secret) : base32::encode(token->secret);
    QString key = QString::fromLatin1(written.view());
    {
        const QSignalBlocker quiet(m_secret);
        m_secret->setText(key);
    }
    wipe(key);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(token->kind)));
    m_digits->setRange(qMin(m_digits->minimum(), token->digits), m_digits->maximum());
    m_digits->setValue(token->digits);
    m_algorithm->setCurrentIndex(qMax(0, m_algorithm->findData(static_cast<int>(token->algorithm))));
    if (token.isTimeBased())
        m_timeStep->setValue(static_cast<int>(token.timeStep()));
    else
        m_counter->setText(QString::number(*token.counter()));
    m_pin->setText(QString::fromUtf8(token->pin.view()));
    const bool usual = token->kind == TokenKind::Totp && token->digits == 6 && token->algorithm == Algorithm::Sha1
                       && token.timeStep() == 30;
    m_more->setChecked(!usual);
    check();
}

void ManualEntry::takeApart(const QString &text)
{
    // Anything with a colon or a longer break is more than a key. A key alone is checked as it is typed.
    if (text.contains(u':') || text.contains(u'\n') || text.contains(QChar::LineSeparator)) {
        const Result<Incoming> found = intake::fromText(text);
        if (found && found->tokens.size() == 1) {
            const Token &token = found->tokens.first().token;
            fillNames(token->issuer, token->account);
            // Of an account that is here already only the key is to be another one, and what was typed stays.
            if (!m_edited && (!token->note.isEmpty() || !token->groups.isEmpty()))
                fillExtras(token);
            fill(token);
            return;
        }
    }
    check();
}

Result<Token> ManualEntry::token() const
{
    TokenFields fields = m_edited ? m_edited->fields() : TokenFields{};
    fields.kind = static_cast<TokenKind>(m_kind->currentData().toInt());
    const Result<Secret> secret = typedSecret(m_secret->text(), fields.kind);
    if (!secret)
        return failure(secret.error());
    fields.issuer = m_issuer->text();
    fields.account = m_account->text();
    fields.secret = *secret;
    fields.algorithm = static_cast<Algorithm>(m_algorithm->currentData().toInt());
    fields.digits = m_digits->value();
    if (fields.kind == TokenKind::Hotp) {
        bool ok = false;
        const quint64 next = m_counter->text().toULongLong(&ok);
        if (!ok)
            return failure(Reason::CounterOutOfRange);
        fields.moving = Counter{next};
    } else {
        fields.moving = TimeStep{m_timeStep->value()};
    }
    fields.pin = Secret::takeFrom(m_pin->text().toUtf8());
    m_extras->writeTo(fields);
    return Token::make(std::move(fields));
}

void ManualEntry::check()
{
    const Result<Token> made = token();
    const bool named = !m_issuer->text().trimmed().isEmpty() || !m_account->text().trimmed().isEmpty();
    const theme::Colours colours = theme::coloursFor(palette());
    QColor colour = colours.quiet;
    QString advice;
    if (!made && made.error().reason == Reason::SecretEmpty)
        advice = tr("Blanks, dashes and small letters do not matter.");
    else if (!made) {
        advice = sentenceFor(made.error());
        // Every other digit lacks its other half while they are typed.
        colour = made.error().reason == Reason::SecretLacksDigit ? colours.quiet : colours.urgent;
    } else if (!named)
        advice = tr("Give it an issuer or an account name, so that you find it again.");
    else if ((*made)->secret.size() < shortSecret)
        advice = tr("This key is shorter than usual. Compare it with what the service shows.");
    QPalette words = m_secretAdvice->palette();
    words.setColor(QPalette::WindowText, colour);
    m_secretAdvice->setPalette(words);
    m_secretAdvice->setText(advice);
    m_secret->setAccessibleDescription(advice);
    m_form->setRowVisible(m_secretAdvice, !advice.isEmpty());
    goButton()->setEnabled(made && named && m_extras->isReady());
    if (made && made->isTimeBased())
        m_preview->show(*made);
    else
        m_preview->hide();
    refresh();
}

void ManualEntry::resizeEvent(QResizeEvent *event)
{
    FormDialog::resizeEvent(event);
    placeLabels();
}

// Beside their fields, as long as the fields keep room for what goes into them.
void ManualEntry::placeLabels()
{
    constexpr int letters = 20;
    const QFontMetrics metrics = fontMetrics();
    const int words =
        qMax(metrics.horizontalAdvance(m_account->placeholderText()), letters * metrics.averageCharWidth());
    int labels = 0, fields = qMax(words + 2 * theme::margin, m_kind->sizeHint().width());
    for (int row = 0; row < m_form->rowCount(); ++row) {
        // Those that are hidden as well: labels that move about are no help.
        if (const QLayoutItem *label = m_form->itemAt(row, QFormLayout::LabelRole))
            labels = qMax(labels, label->widget()->sizeHint().width());
        if (const QLayoutItem *field = m_form->itemAt(row, QFormLayout::FieldRole))
            if (const QWidget *widget = field->widget())
                fields = qMax(fields, widget->minimumSizeHint().width());
    }
    const bool isNarrow = width() < labels + fields + 2 * theme::margin + theme::vast + theme::gap;
    m_form->setRowWrapPolicy(isNarrow ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows);
    // Where rows have come in between, it would go on with the heights of before.
    QTimer::singleShot(0, m_form, &QFormLayout::update);
}

void ManualEntry::showMoreOptions(bool more)
{
    m_more->setText(more ? tr("Fewer options") : tr("More options"));
    m_more->setArrowType(more ? Qt::DownArrow : Qt::RightArrow);
    for (QWidget *field : std::initializer_list<QWidget *>{m_kind, m_digits, m_algorithm, m_timeStep, m_counter, m_pin})
        m_form->setRowVisible(field, more);
    m_extras->setVisible(more || m_edited.has_value());
    fitOptionsToKind();
    placeLabels();
    refresh();
}

void ManualEntry::fitOptionsToKind()
{
    if (!m_more->isChecked())
        return;
    const auto kind = static_cast<TokenKind>(m_kind->currentData().toInt());
    const bool plain = kind == TokenKind::Totp || kind == TokenKind::Hotp;
    m_form->setRowVisible(m_digits, plain);
    m_form->setRowVisible(m_algorithm, plain);
    m_form->setRowVisible(m_timeStep, kind != TokenKind::Hotp);
    m_form->setRowVisible(m_counter, kind == TokenKind::Hotp);
    m_form->setRowVisible(m_pin, kind == TokenKind::Motp || kind == TokenKind::Yandex);
    placeLabels();
    refresh();
}

} // namespace countersign
