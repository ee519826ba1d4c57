// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/passphrasechooser.h"
#include "ui/announce.h"

#include "ui/theme.h"
#include "ui/unlock/passphrasefield.h"
#include "ui/unlock/strengthbar.h"
#include "ui/words.h"
#include "ui/wrappingbutton.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace countersign {

namespace {

constexpr std::array<const char *, 5> words{
    QT_TRANSLATE_NOOP("PassphraseChooser", "Guessed at once"),
    QT_TRANSLATE_NOOP("PassphraseChooser", "Weak"),
    QT_TRANSLATE_NOOP("PassphraseChooser", "Fair"),
    QT_TRANSLATE_NOOP("PassphraseChooser", "Strong"),
    QT_TRANSLATE_NOOP("PassphraseChooser", "Very strong"),
};

// Characters of UTF-8: all bytes but those that go on with one.
qsizetype charactersIn(const Secret &text)
{
    return std::ranges::count_if(text.bytes(), [](unsigned char byte) { return (byte & 0xc0) != 0x80; });
}

} // namespace

PassphraseChooser::PassphraseChooser(QWidget *parent)
    : QWidget(parent),
      m_first(new PassphraseField(this)),
      m_second(new PassphraseField(this)),
      m_secondLabel(new Words(this, tr("The same &again"))),
      m_bar(new StrengthBar(this)),
      m_words(new QLabel(this)),
      m_difference(new QLabel(tr("The two are not the same yet."), this)),
      m_allTheSame(new WrappingCheck(tr("Use it all the same"), this))
{
    auto *firstLabel = new Words(this, tr("New &passphrase"));
    firstLabel->setBuddy(m_first->lineEdit());
    m_first->setObjectName(QStringLiteral("newPassphrase"));
    m_first->setName(tr("New passphrase"));
    m_secondLabel->setBuddy(m_second->lineEdit());
    m_second->setObjectName(QStringLiteral("samePassphrase"));
    m_second->setName(tr("The same passphrase again"));
    m_words->setObjectName(QStringLiteral("strengthWords"));
    m_difference->setObjectName(QStringLiteral("passphrasesDiffer"));
    letAnnounce(m_difference);
    m_allTheSame->setObjectName(QStringLiteral("useWeak"));
    auto *hint = new QLabel(tr("Four or more random words are hard to guess and easy to type. "
                               "Nobody can bring the passphrase back if it is forgotten."),
                            this);
    hint->setObjectName(QStringLiteral("passphraseHint"));
    for (QLabel *label : {m_words, m_difference, hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::grid);
    layout->addWidget(firstLabel);
    layout->addWidget(m_first);
    layout->addSpacing(theme::grid);
    layout->addWidget(m_bar);
    layout->addWidget(m_words);
    layout->addWidget(hint);
    layout->addSpacing(theme::gap);
    layout->addWidget(m_secondLabel);
    layout->addWidget(m_second);
    layout->addWidget(m_difference);
    layout->addSpacing(theme::grid);
    layout->addWidget(m_allTheSame);
    layout->addStretch(1);
    setFocusProxy(m_first);

    connect(m_first, &PassphraseField::changed, this, &PassphraseChooser::judge);
    connect(m_second, &PassphraseField::changed, this, &PassphraseChooser::compare);
    connect(m_second, &PassphraseField::left, this, &PassphraseChooser::sayDifference);
    connect(m_first, &PassphraseField::shownChanged, this, &PassphraseChooser::hideRepeat);
    connect(m_allTheSame, &QCheckBox::toggled, this, &PassphraseChooser::changed);
    connect(m_first, &PassphraseField::returnPressed, this, [this] {
        if (m_first->isShown())
            Q_EMIT returnPressed();
        else
            m_second->setFocus();
    });
    connect(m_second, &PassphraseField::returnPressed, this, [this] {
        sayDifference();
        Q_EMIT returnPressed();
    });
    recolour();
    judge();
}

PassphraseChooser::~PassphraseChooser()
{
    m_first->disconnect(this);
    m_second->disconnect(this);
}

bool PassphraseChooser::isReady() const
{
    return !m_first->isEmpty() && agree() && (!m_isWeak || m_allTheSame->isChecked());
}

Secret PassphraseChooser::take()
{
    Secret chosen = isReady() ? m_first->typed() : Secret();
    clear();
    return chosen;
}

void PassphraseChooser::clear()
{
    m_first->clear();
    m_second->clear();
    m_difference->hide();
}

// Seen in clear, it need not be typed a second time.
bool PassphraseChooser::agree() const
{
    return m_first->isShown() || m_sameTyped;
}

void PassphraseChooser::judge()
{
    const Secret typed = m_first->typed();
    m_strength = strengthOf(typed);
    const bool isShort = charactersIn(typed) < leastLength;
    m_isWeak = !typed.isEmpty() && (isShort || m_strength.score < leastScore);

    m_bar->setFilled(typed.isEmpty() ? 0 : isShort ? 1 : qMax(1, m_strength.score));
    // A space keeps the line's place, so that nothing moves with the first letter.
    m_words->setText(typed.isEmpty()                   ? QStringLiteral(" ")
                     : isShort && m_strength.score > 0 ? tr("Weak: shorter than %n character(s)", nullptr, leastLength)
                                                       : tr(words[static_cast<std::size_t>(m_strength.score)]));
    // A yes to one passphrase is none to another.
    m_allTheSame->setChecked(false);
    m_allTheSame->setVisible(m_isWeak);
    compare();
}

void PassphraseChooser::compare()
{
    m_sameTyped = m_first->typed().sameAs(m_second->typed());
    if (agree())
        m_difference->hide();
    Q_EMIT changed();
}

// Only when the person has moved on: who still types knows that it is not all there.
void PassphraseChooser::sayDifference()
{
    const bool differ = !agree() && !m_second->isEmpty();
    if (differ && m_difference->isHidden())
        announce(m_difference, m_difference->text());
    m_difference->setVisible(differ);
}

void PassphraseChooser::hideRepeat(bool shown)
{
    m_second->clear();
    m_second->setVisible(!shown);
    m_secondLabel->setVisible(!shown);
    compare();
}

void PassphraseChooser::recolour()
{
    const theme::Colours colours = theme::coloursFor(palette());
    QPalette warning = palette();
    warning.setColor(QPalette::WindowText, colours.urgent);
    m_difference->setPalette(warning);
}

void PassphraseChooser::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolour();
}

} // namespace countersign
