// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/codepanel.h"

#include "core/base/errortext.h"
#include "ui/readby.h"
#include "ui/theme.h"
#include "ui/tokens/codepainter.h"
#include "ui/tokens/ring.h"
#include "ui/tokens/tokenmodel.h"

#include <QAccessibleWidget>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace countersign {

namespace {

const QString noCode = QStringLiteral("••• •••");

class AccessibleCode : public QAccessibleWidget
{
public:
    explicit AccessibleCode(CodePanel *panel) : QAccessibleWidget(panel, QAccessible::StaticText) {}

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? static_cast<CodePanel *>(widget())->spoken() : QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *panel = qobject_cast<CodePanel *>(object);
    return panel ? new AccessibleCode(panel) : nullptr;
}

} // namespace

CodePanel::CodePanel(Clock clock, QWidget *parent)
    : QWidget(parent), m_clock(std::move(clock)), m_ticker(this, [this] { return untilNextMove(); })
{
    readBy(makeAccessible, this);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    connect(&m_ticker, &Ticker::tick, this, qOverload<>(&QWidget::update));
}

void CodePanel::show(const Token &token)
{
    const bool isOther = !m_token || (*m_token)->id != token->id || !m_token->sameKeyAs(token);
    m_token = token;
    if (isOther)
        m_counted.clear();
    updateGeometry();
    update();
    m_ticker.reconsider();
}

void CodePanel::showCounted(const QString &code)
{
    m_counted = code;
    update();
}

void CodePanel::setGrouping(Grouping grouping)
{
    m_grouping = grouping;
    update();
}

void CodePanel::clear()
{
    m_token.reset();
    m_counted.clear();
    m_ticker.reconsider();
    update();
}

Result<Code> CodePanel::current() const
{
    if (!m_token)
        return Code{};
    return m_token->isTimeBased() ? codeFor(*m_token, secondsOf(m_clock())) : Code{m_counted};
}

QString CodePanel::code() const
{
    const Result<Code> now = current();
    return now ? now->text : QString();
}

QString CodePanel::next() const
{
    const Result<Code> now = current();
    if (!now || !now->hasWindow())
        return {};
    const Result<Code> after = codeFor(*m_token, now->validUntil);
    return after ? after->text : QString();
}

QString CodePanel::spoken() const
{
    const Result<Code> now = current();
    if (!now)
        return sentenceFor(now.error());
    if (now->text.isEmpty())
        return tr("Code by counter, not shown");
    if (!now->hasWindow())
        return tr("Code %1").arg(grouped(now->text, m_grouping));
    return tr("Code %1, %2, next code %3")
        .arg(grouped(now->text, m_grouping), secondsLeftText(now->validUntil - secondsOf(m_clock())),
             grouped(next(), m_grouping));
}

QFont CodePanel::codeFont() const
{
    return theme::font(font(), theme::Type::Display);
}

int CodePanel::ringSize() const
{
    constexpr int usual = 56;
    return std::max(usual, fontMetrics().height() * 3);
}

QSize CodePanel::sizeHint() const
{
    const int words = QFontMetrics(codeFont()).height() + fontMetrics().height() + theme::grid;
    return {260, std::max(words, ringSize())};
}

QSize CodePanel::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

int CodePanel::untilNextMove() const
{
    const Result<Code> now = current();
    if (!now || !now->hasWindow())
        return 0;
    // The number inside changes with each second, and the arc with every pixel of the screen; four times a second at most.
    const double pixels = ring::circumference(ringSize()) * devicePixelRatioF();
    const double whole = static_cast<double>(now->validUntil - now->validFrom) * 1000;
    const qint64 toSecond = 1000 - ((m_clock() % 1000) + 1000) % 1000;
    const double wait = std::min(std::clamp(whole / pixels, 250.0, 1000.0), static_cast<double>(toSecond));
    return static_cast<int>(wait) + 1;
}

void CodePanel::paintEvent(QPaintEvent *)
{
    if (!m_token)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Colours colours = theme::coloursFor(palette());
    const auto placed = [this](const QRect &rect) { return QStyle::visualRect(layoutDirection(), this->rect(), rect); };
    const Result<Code> now = current();
    if (!now) {
        painter.setPen(colours.urgent);
        painter.drawText(rect(), Qt::AlignLeading | Qt::AlignVCenter | Qt::TextWordWrap, sentenceFor(now.error()));
        return;
    }
    const int ringSide = now->hasWindow() ? ringSize() : 0;
    const int width = this->width() - (ringSide > 0 ? ringSide + theme::margin : 0);
    const QFont large = codeFont();
    const int codeHeight = QFontMetrics(large).height();
    const int top = now->hasWindow() ? 0 : (height() - codeHeight) / 2;
    const CodeText text(now->text.isEmpty() ? noCode : grouped(now->text, m_grouping), large);
    text.paint(&painter, placed(QRect(0, top, width, codeHeight)), now->text.isEmpty() ? colours.quiet : colours.text,
               layoutDirection() == Qt::LeftToRight);
    if (!now->hasWindow())
        return;
    painter.setFont(font());
    painter.setPen(colours.quiet);
    const QRect below(0, codeHeight + theme::grid, width, fontMetrics().height());
    painter.drawText(placed(below),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
                     tr("Next: %1").arg(grouped(next(), m_grouping)));
    const QRect place(this->width() - ringSide, (height() - ringSide) / 2, ringSide, ringSide);
    const qint64 nowMs = m_clock();
    ring::draw(&painter, placed(place), ring::arcOf(now->validFrom, now->validUntil, nowMs, layoutDirection()),
               now->validUntil - secondsOf(nowMs), colours, font(), ring::Seconds::Always);
}

void CodePanel::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT clicked();
}

bool CodePanel::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    return QWidget::event(event);
}

} // namespace countersign
